import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../electron/service/database/migrate';

it('brings sheets that were scored before along as handed in, and half-filled ones as open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-migration-'));
  const db = new Database(join(folder, 'a.db'));
  try {
    migrate(
      db,
      migrations.filter(({ number }) => number < 9),
    );
    db.prepare(
      "INSERT INTO station (id, revision, updatedAt, updatedBy, name, tier, division, state, search) VALUES ('s1', 1, '2026-06-18T09:00:00Z', '王芳', '测试街道社会工作站', 'station', '220104005000', 'running', '')",
    ).run();
    const old = db.prepare(
      "INSERT INTO evaluation (id, revision, updatedAt, updatedBy, templateId, templateVersion, station, date, assessor, scores, evidence, total, grade, passed) VALUES (?, 2, '2026-06-18T09:00:00Z', '王芳', 'six-haves', '2026-1', 's1', ?, '县指导中心', ?, ?, ?, ?, ?)",
    );
    old.run(
      'done',
      '2026-06-18',
      '{"fixedPlace":80,"signs":35}',
      '{"fixedPlace":"租赁合同","signs":""}',
      115,
      '不合格',
      0,
    );
    old.run('half', '2026-07-01', '{"fixedPlace":80,"signs":null}', '{}', null, null, null);
    migrate(db);
    expect(
      db
        .prepare(
          'SELECT id, state, subject, stage, year, total, grade, gradeEn, passed, vetoed, concludedBy FROM evaluation ORDER BY id',
        )
        .all(),
    ).toEqual([
      {
        id: 'done',
        state: 'concluded',
        subject: 'station',
        stage: 'acceptance',
        year: '2026',
        total: 115,
        grade: '不合格',
        gradeEn: 'Fail',
        passed: 0,
        vetoed: 0,
        concludedBy: '王芳',
      },
      {
        id: 'half',
        state: 'separate',
        subject: 'station',
        stage: 'acceptance',
        year: '2026',
        total: null,
        grade: null,
        gradeEn: null,
        passed: null,
        vetoed: 0,
        concludedBy: null,
      },
    ]);
    const sheets = db
      .prepare(
        'SELECT evaluation, groupKey, assessor, answers, comments, submittedBy FROM evaluation_sheet ORDER BY evaluation',
      )
      .all() as { answers: string; comments: string }[];
    expect(
      sheets.map(({ answers, comments, ...rest }) => ({
        ...rest,
        answers: JSON.parse(answers) as unknown,
        comments: JSON.parse(comments) as unknown,
      })),
    ).toEqual([
      {
        evaluation: 'done',
        groupKey: 'centre',
        assessor: '县指导中心',
        answers: { fixedPlace: { score: 80 }, signs: { score: 35 } },
        comments: { fixedPlace: '租赁合同' },
        submittedBy: '王芳',
      },
      {
        evaluation: 'half',
        groupKey: 'centre',
        assessor: '县指导中心',
        answers: { fixedPlace: { score: 80 } },
        comments: {},
        submittedBy: null,
      },
    ]);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
