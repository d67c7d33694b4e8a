import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PERIOD } from '../exchange/offices';
import { PASSWORD } from '../office';
import { openEvaluatedCounty, type EvaluatedCounty } from './evaluated-county';
import { answersAt, concluded, handedIn, handIn, NO_CONFLICT, templateOf } from './walk';

let county: EvaluatedCounty['county'];
let station: EvaluatedCounty['station'];
let save: EvaluatedCounty['save'];
let begin: EvaluatedCounty['begin'];

beforeAll(async () => {
  ({ county, station, save, begin } = await openEvaluatedCounty());
}, 60_000);
afterAll(() => county.close());
beforeEach(async () => {
  await county.call('session.login', { login: 'admin', password: PASSWORD });
});

const yearly = (date = '2026-09-10') => ({ template: 'station-yearly', subjectId: station, date });

describe('together', () => {
  it('settles what lies apart before it concludes, and asks why', async () => {
    const template = await templateOf(county, 'station-yearly');
    const {
      row: { id },
    } = await begin();
    for (const { key } of template.groups)
      await handIn(county, id, key, {
        ...answersAt(template, key, 1),
        ...(key === 'township' ? { process: { score: 10 } } : {}),
      });
    let now = await county.call('evaluation.compare', { id, revision: 1 });
    expect(now.result.items['process']).toMatchObject({ apart: true, score: 34 });
    expect(
      await county.gate.call('evaluation.conclude', { id, revision: now.row.revision }),
    ).toMatchObject({
      failure: { code: 'DIFFERENCE_UNSETTLED', params: { item: { zh: '过程与评估' } } },
    });
    expect(
      await county.code('evaluation.settle', {
        id,
        revision: now.row.revision,
        item: 'process',
        score: 30,
        found: null,
        opinion: '',
      }),
    ).toBe('SETTLED_WITHOUT_OPINION');
    expect(
      await county.code('evaluation.settle', {
        id,
        revision: now.row.revision,
        item: 'process',
        score: 41,
        found: null,
        opinion: '按抽查结果',
      }),
    ).toBe('SCORE_ABOVE_FULL');
    now = await county.call('evaluation.settle', {
      id,
      revision: now.row.revision,
      item: 'process',
      score: 30,
      found: null,
      opinion: '抽查三册，缺一份总结',
    });
    const { detail, proposal } = await county.call('evaluation.conclude', {
      id,
      revision: now.row.revision,
    });
    expect(detail.row).toMatchObject({
      state: 'concluded',
      total: 990,
      grade: { zh: '优秀' },
      passed: true,
      vetoed: false,
    });
    expect(proposal).toEqual({ kind: 'preference', grade: { zh: '优秀', en: 'Excellent' } });
    expect(
      await county.code('evaluation.settle', {
        id,
        revision: detail.row.revision,
        item: 'process',
        score: null,
        found: null,
        opinion: '',
      }),
    ).toBe('EVALUATION_NOT_TOGETHER');
  });

  it('lets a veto stand in the grade and proposes the bar', async () => {
    const template = await templateOf(county, 'station-yearly');
    const {
      row: { id },
    } = await begin();
    for (const { key } of template.groups.slice(0, 3))
      await handIn(county, id, key, answersAt(template, key, 1));
    const saved = await county.call('evaluation.sheet.save', {
      evaluation: id,
      id: null,
      revision: null,
      group: 'thirdParty',
      assessor: '贺明远',
      organisation: '',
      conflict: NO_CONFLICT,
      answers: { ...answersAt(template, 'thirdParty', 1), falseData: { found: true } },
      comments: { falseData: '签到册与活动照片对不上' },
    });
    const sheet = saved.sheets.at(-1);
    await county.call('evaluation.sheet.submit', {
      id: sheet?.id ?? '',
      revision: sheet?.revision ?? 0,
    });
    const { row } = await county.call('evaluation.compare', { id, revision: 1 });
    const { detail, proposal } = await county.call('evaluation.conclude', {
      id,
      revision: row.revision,
    });
    expect(detail.row).toMatchObject({
      total: 1000,
      grade: { zh: '不合格' },
      passed: false,
      vetoed: true,
    });
    expect(proposal?.kind).toBe('bar');
  });

  it('does not conclude without the evidence that an item asks for', async () => {
    const own = await county.call('templates.copy', { id: 'six-haves', version: '2026-2' });
    const asking = structuredClone(own.template);
    const place = asking.indicators[0];
    if (place && 'children' in place && place.children[0] && !('children' in place.children[0]))
      place.children[0].evidenceRequired = true;
    const draft = await county.call('templates.save', { template: asking, revision: own.revision });
    await county.call('templates.publish', {
      id: asking.id,
      version: asking.version,
      revision: draft.revision ?? 0,
    });
    const {
      row: { id },
    } = await handedIn(county, { template: asking.id, subjectId: station, date: '2026-09-20' });
    let now = await county.call('evaluation.compare', { id, revision: 1 });
    expect(
      await county.gate.call('evaluation.conclude', { id, revision: now.row.revision }),
    ).toMatchObject({
      failure: { code: 'EVIDENCE_MISSING', params: { item: { zh: '固定场所' } } },
    });
    const file = join(county.folder, '租赁合同.txt');
    writeFileSync(file, '固定场所租赁合同');
    const kept = await county.call('attachments.add', { file });
    expect(
      await county.code('evaluation.evidence', {
        id,
        revision: now.row.revision,
        item: 'fixedPlace',
        files: ['no-such-file'],
      }),
    ).toBe('EVIDENCE_UNKNOWN');
    now = await county.call('evaluation.evidence', {
      id,
      revision: now.row.revision,
      item: 'fixedPlace',
      files: [kept.id],
    });
    expect(
      (await county.call('evaluation.conclude', { id, revision: now.row.revision })).detail.row
        .total,
    ).toBe(1000);
  });
});

describe('what came of it', () => {
  it('is held against the last time and the county’s mean', async () => {
    const other = await save('station', {
      name: '对照街道社会工作站',
      tier: 'station',
      division: '220104005000',
      state: 'running',
    });
    const first = await concluded(county, {
      template: 'station-yearly',
      subjectId: other,
      date: '2025-12-15',
      share: 0,
    });
    const second = await concluded(county, {
      template: 'station-yearly',
      subjectId: other,
      date: '2026-12-01',
    });
    expect(first.last).toBeNull();
    expect(second.last).toMatchObject({
      date: '2025-12-15',
      total: 0,
      grade: { zh: '不合格' },
      sections: { service: 0 },
    });
    expect(second.mean?.count).toBeGreaterThan(1);
    expect(second.mean?.sections['base']).toBeGreaterThan(0);
    expect(await county.call('evaluation.list', { stationId: other, year: '2026' })).toMatchObject([
      { total: 1000, state: 'concluded', sheets: 4, submitted: 4 },
    ]);
  });

  it('asks for corrections by a day and keeps how they were made', async () => {
    const { row } = await concluded(county, yearly());
    const asked = {
      evaluation: row.id,
      id: null,
      revision: null,
      item: 'files',
      demand: '补齐三份结案报告',
      dueOn: '2026-10-31',
      doneOn: null,
      result: '',
    };
    expect(await county.code('evaluation.correction.save', { ...asked, dueOn: '2026-09-01' })).toBe(
      'CORRECTION_BEFORE_EVALUATION',
    );
    const correction = await county.call('evaluation.correction.save', asked);
    expect(await county.call('evaluation.corrections', {})).toMatchObject([
      { demand: '补齐三份结案报告', dueOn: '2026-10-31', subjectName: row.subjectName },
    ]);
    const late = await county.call('evaluation.correction.save', {
      ...asked,
      demand: '补签服务协议',
      dueOn: '2026-09-30',
    });
    const overdue = (await county.call('checks.run', { period: PERIOD })).filter(
      ({ code }) => code === 'CORRECTION_OVERDUE',
    );
    expect(overdue).toMatchObject([
      { entity: 'evaluation', id: row.id, params: { demand: '补签服务协议', due: '2026-09-30' } },
    ]);
    await county.call('evaluation.correction.remove', { id: late.id, revision: late.revision });
    const done = {
      ...asked,
      id: correction.id,
      revision: correction.revision,
      doneOn: '2026-10-20',
    };
    expect(await county.code('evaluation.correction.save', done)).toBe('CORRECTION_WITHOUT_RESULT');
    await county.call('evaluation.correction.save', { ...done, result: '三份已补，站长签字' });
    expect(await county.call('evaluation.corrections', {})).toEqual([]);
    expect(
      await county.code('evaluation.correction.remove', { id: correction.id, revision: 1 }),
    ).toBe('REVISION_CONFLICT');
  });

  it('stands in the chain with what was changed and why it was opened again', async () => {
    const { row } = await concluded(county, yearly());
    const open = await county.call('evaluation.reopen', {
      id: row.id,
      revision: row.revision,
      reason: '漏计一项加分',
    });
    expect(open.row).toMatchObject({ state: 'together', total: null, grade: null });
    const entries = county.ctx.db
      .prepare(
        "SELECT after FROM audit WHERE noun = 'evaluation' AND recordId = ? ORDER BY sequence",
      )
      .all(row.id) as { after: string }[];
    expect(entries.some(({ after }) => after.includes('漏计一项加分'))).toBe(true);
    expect(entries.filter(({ after }) => after.includes('"answers"'))).toHaveLength(4);
    expect(await county.call('audit.verify', {})).toMatchObject({ ok: true });
  });

  it('leaves in the package: stage, year, veto, grade, never who judged', async () => {
    const tables = (await import('../../../electron/service/quarter/snapshot')).takeSnapshot;
    const table = tables(county.ctx, PERIOD).tables.find(({ name }) => name === 'evaluations');
    const names = table?.fields.map(({ name }) => name) ?? [];
    expect(names).toEqual([
      'id',
      'station_id',
      'project_id',
      'template',
      'template_version',
      'stage',
      'year',
      'date',
      'total_tenths',
      'grade',
      'passed',
      'vetoed',
    ]);
    expect(table?.rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(table?.rows)).not.toContain('贺明远');
  });
});
