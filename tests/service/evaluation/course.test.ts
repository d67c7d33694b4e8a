import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyValues, storedFields } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { withItem } from '../../../shared/evaluation/template-edit';
import { fill, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';
import { answersAt, concluded, handedIn, handIn, NO_CONFLICT, templateOf } from './walk';

let county: TestOffice;
let city: TestOffice;
let station: string;
let contractor: string;

const save = async (noun: NounName, values: Record<string, unknown>): Promise<string> =>
  (
    await county.call('records.save', {
      noun,
      id: null,
      revision: null,
      values: { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>,
    })
  ).id;

beforeAll(async () => {
  [county, city] = [await openTestOffice(), await openTestOffice({ level: 'city' })];
  await introduce(city, county);
  await fill(county);
  contractor = await save('institution', { name: '明心社会工作服务中心', type: 'service' });
  station = (
    county.ctx.db.prepare("SELECT id FROM station WHERE tier = 'station' ORDER BY id").get() as {
      id: string;
    }
  ).id;
  const { values, revision } = await county.call('records.get', { noun: 'station', id: station });
  await county.call('records.save', {
    noun: 'station',
    id: station,
    revision,
    values: {
      ...Object.fromEntries(
        storedFields(nounOf('station')).map(([key]) => [key, values[key] ?? null]),
      ),
      operator: contractor,
    },
  });
  for (const login of ['second', 'third'])
    await county.call('users.create', {
      login,
      name: login,
      role: 'reviewer',
      password: `${login}-of-2026`,
    });
}, 60_000);
afterAll(async () => {
  await county.close();
  await city.close();
});
beforeEach(async () => {
  await county.call('session.login', { login: 'admin', password: PASSWORD });
});

const yearly = (date = '2026-09-10') => ({ template: 'station-yearly', subjectId: station, date });
const begin = async (): Promise<EvaluationDetail> => {
  const template = await templateOf(county, 'station-yearly');
  return county.call('evaluation.begin', {
    template: { id: template.id, version: template.version },
    subject: 'station',
    subjectId: station,
    year: '2026',
    date: '2026-09-10',
  });
};

describe('assessors alone', () => {
  it('are blind to each other until the sheets lie open', async () => {
    const { row, template } = await begin();
    await handIn(county, row.id, 'self', answersAt(template, 'self', 1));
    await county.call('session.login', { login: 'second', password: 'second-of-2026' });
    const seen = await handIn(county, row.id, 'township', answersAt(template, 'township', 0));
    expect(
      seen.sheets.map(({ group, answers, mine, answered, asked }) => ({
        group,
        seen: answers !== null,
        mine,
        full: answered === asked,
      })),
    ).toEqual([
      { group: 'self', seen: false, mine: false, full: true },
      { group: 'township', seen: true, mine: true, full: true },
    ]);
    // Nor does what one sees come to anything of what one does not.
    expect(seen.result.running).toBe(0);
    expect(
      await county.code('evaluation.sheet.remove', {
        id: seen.sheets[0]?.id,
        revision: seen.sheets[0]?.revision,
      }),
    ).toBe('SHEET_SUBMITTED');
    await handIn(county, row.id, 'centre', answersAt(template, 'centre', 0));
    const last = await handIn(county, row.id, 'thirdParty', answersAt(template, 'thirdParty', 0));
    const together = await county.call('evaluation.compare', {
      id: row.id,
      revision: last.row.revision,
    });
    expect(together.sheets.every(({ answers }) => answers !== null)).toBe(true);
    expect(together.result.running).toBe(100);
  });

  it('keep a half-filled sheet and refuse to hand it in, naming the item', async () => {
    const { row, template } = await begin();
    const half = Object.fromEntries(Object.entries(answersAt(template, 'centre', 1)).slice(0, 5));
    const input = {
      evaluation: row.id,
      id: null,
      revision: null,
      group: 'centre',
      assessor: '郭静文',
      organisation: '',
      conflict: NO_CONFLICT,
      answers: half,
      comments: {},
    };
    const {
      sheets: [sheet],
    } = await county.call('evaluation.sheet.save', input);
    expect(sheet).toMatchObject({ answered: 5, submittedAt: null });
    const result = await county.gate.call('evaluation.sheet.submit', {
      id: sheet?.id,
      revision: sheet?.revision,
    });
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'ANSWER_MISSING', params: { item: '培训与督导' } },
    });
    const { misuse: _, ...noVeto } = answersAt(template, 'centre', 1);
    const kept = await county.call('evaluation.sheet.save', {
      ...input,
      id: sheet?.id ?? '',
      revision: sheet?.revision ?? 0,
      answers: noVeto,
    });
    expect(
      await county.gate.call('evaluation.sheet.submit', {
        id: sheet?.id,
        revision: kept.sheets[0]?.revision,
      }),
    ).toMatchObject({ failure: { code: 'VETO_UNANSWERED', params: { item: '挪用项目资金' } } });
    const found = await county.call('evaluation.sheet.save', {
      ...input,
      id: sheet?.id ?? '',
      revision: kept.sheets[0]?.revision ?? 0,
      answers: { ...noVeto, misuse: { found: true } },
    });
    expect(
      await county.code('evaluation.sheet.submit', {
        id: sheet?.id,
        revision: found.sheets[0]?.revision,
      }),
    ).toBe('VETO_WITHOUT_GROUND');
    expect(await county.code('evaluation.sheet.submit', { id: sheet?.id, revision: 1 })).toBe(
      'REVISION_CONFLICT',
    );
    expect(await county.code('evaluation.compare', { id: row.id, revision: row.revision })).toBe(
      'ASSESSOR_GROUP_ABSENT',
    );
  });

  it('keep nothing that cannot be: a score above its full mark, an item of another group', async () => {
    const { row } = await begin();
    const input = {
      evaluation: row.id,
      id: null,
      revision: null,
      group: 'centre',
      assessor: '郭静文',
      organisation: '',
      conflict: null,
      comments: {},
    };
    const result = await county.gate.call('evaluation.sheet.save', {
      ...input,
      answers: { plan: { score: 45 } },
    });
    expect(result).toMatchObject({
      failure: {
        code: 'SCORE_ABOVE_FULL',
        params: { item: '计划与介入', score: '4.5', full: '4' },
      },
    });
    expect(
      await county.code('evaluation.sheet.save', { ...input, answers: { nothing: { score: 1 } } }),
    ).toBe('SCORE_ITEM_UNKNOWN');
    expect((await county.call('evaluation.get', { id: row.id })).sheets).toEqual([]);
  });

  it('stand aside when they belong to the contractor or have an interest', async () => {
    const { row, template } = await begin();
    await save('person', {
      name: '白羽',
      citizenId: '410199199106250038',
      station,
      employer: '明心社会工作服务中心',
      employment: 'full',
    });
    const input = {
      evaluation: row.id,
      id: null,
      revision: null,
      group: 'centre',
      assessor: '郭静文',
      organisation: '明心社会工作服务中心 ',
      conflict: null,
      answers: answersAt(template, 'centre', 1),
      comments: {},
    };
    expect(await county.code('evaluation.sheet.save', input)).toBe('ASSESSOR_OF_CONTRACTOR');
    expect(
      await county.code('evaluation.sheet.save', { ...input, organisation: '', assessor: '白羽' }),
    ).toBe('ASSESSOR_OF_CONTRACTOR');
    // Judging oneself is what that group is for.
    expect(
      await county.code('evaluation.sheet.save', {
        ...input,
        group: 'self',
        assessor: '白羽',
        answers: {},
      }),
    ).toBe('OK');
    const { sheets } = await county.call('evaluation.sheet.save', { ...input, organisation: '' });
    const sheet = sheets.at(-1);
    expect(
      await county.code('evaluation.sheet.submit', { id: sheet?.id, revision: sheet?.revision }),
    ).toBe('CONFLICT_UNDECLARED');
    const declared = await county.call('evaluation.sheet.save', {
      ...input,
      organisation: '',
      id: sheet?.id ?? '',
      revision: sheet?.revision ?? 0,
      conflict: { kind: 'family', note: '亲属在该机构任职' },
    });
    expect(
      await county.code('evaluation.sheet.submit', {
        id: sheet?.id,
        revision: declared.sheets.at(-1)?.revision,
      }),
    ).toBe('ASSESSOR_CONFLICT');
    expect(await county.code('evaluation.sheet.save', { ...input, organisation: '' })).toBe(
      'ASSESSOR_TWICE',
    );
  });

  it('get a sheet back with the reason, and only before it is laid open', async () => {
    const detail = await handedIn(county, yearly());
    const [sheet] = detail.sheets;
    const back = await county.call('evaluation.sheet.return', {
      id: sheet?.id ?? '',
      revision: sheet?.revision ?? 0,
      reason: '漏看一册档案',
    });
    expect(back.sheets[0]).toMatchObject({ submittedAt: null });
    expect(
      await county.code('evaluation.compare', { id: detail.row.id, revision: detail.row.revision }),
    ).toBe('SHEET_NOT_SUBMITTED');
  });
});

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
    ).toMatchObject({ failure: { code: 'DIFFERENCE_UNSETTLED', params: { item: '过程与评估' } } });
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
    ).toMatchObject({ failure: { code: 'EVIDENCE_MISSING', params: { item: '固定场所' } } });
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
    const table = (await tables(county.ctx, PERIOD)).tables.find(
      ({ name }) => name === 'evaluations',
    );
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

describe('templates', () => {
  it('are copied, written as drafts, published and then never changed', async () => {
    const copy = await county.call('templates.copy', { id: 'station-yearly', version: '2026-1' });
    expect(copy).toMatchObject({
      state: 'draft',
      template: { version: '1', name: { zh: '社工站年度考核（本单位）' } },
    });
    const { id, version } = copy.template;
    const unfinished = { ...copy.template, fullMark: 1200 };
    const saved = await county.call('templates.save', {
      template: unfinished,
      revision: copy.revision,
    });
    expect(
      await county.gate.call('templates.publish', { id, version, revision: saved.revision }),
    ).toMatchObject({ failure: { code: 'TEMPLATE_SUM', params: { sum: '100', full: '120' } } });
    expect(
      await county.code('evaluation.begin', {
        template: { id, version },
        subject: 'station',
        subjectId: station,
        year: '2026',
        date: '2026-09-10',
      }),
    ).toBe('EVALUATION_TEMPLATE_DRAFT');
    const mended = await county.call('templates.save', {
      template: copy.template,
      revision: saved.revision,
    });
    const published = await county.call('templates.publish', {
      id,
      version,
      revision: mended.revision ?? 0,
    });
    expect(published).toMatchObject({ state: 'published', revision: null });
    expect(
      await county.code('templates.save', { template: copy.template, revision: mended.revision }),
    ).toBe('EVALUATION_TEMPLATE_PUBLISHED');
    expect(await county.code('templates.discard', { id, version, revision: 3 })).toBe(
      'EVALUATION_TEMPLATE_PUBLISHED',
    );
    expect(
      await county.code('templates.save', {
        template: { ...copy.template, id: 'station-yearly', version: '2026-1' },
        revision: null,
      }),
    ).toBe('EVALUATION_TEMPLATE_TAKEN');
    const next = await county.call('templates.copy', { id, version });
    expect(next.template).toMatchObject({ id, version: '2' });
    const later = await county.call('templates.copy', { id, version });
    expect(
      await county.call('templates.discard', { id, version: '2', revision: next.revision ?? 0 }),
    ).toEqual({ discarded: true });
    // A gap is no reason to ask for a number that is taken.
    expect((await county.call('templates.copy', { id, version })).template.version).toBe('4');
    expect(later.template.version).toBe('3');
  });

  it('are begun from nothing, and published once they have a name and indicators', async () => {
    const { template, revision, state } = await county.call('templates.begin', {});
    expect({
      state,
      indicators: template.indicators,
      weights: template.groups.map(({ weight }) => weight),
    }).toEqual({ state: 'draft', indicators: [], weights: [100] });
    expect(
      await county.code('templates.publish', {
        id: template.id,
        version: '1',
        revision: revision ?? 0,
      }),
    ).toBe('TEMPLATE_UNNAMED');
    const { indicators } = withItem(template, null);
    const written = {
      ...template,
      name: { zh: '站容检查', en: '' },
      indicators: indicators.map((one) => ({ ...one, label: { zh: '站容', en: '' }, full: 1000 })),
    };
    const saved = await county.call('templates.save', { template: written, revision });
    expect(
      await county.call('templates.publish', {
        id: template.id,
        version: '1',
        revision: saved.revision ?? 0,
      }),
    ).toMatchObject({ state: 'published', template: { name: { zh: '站容检查', en: '站容检查' } } });
    expect((await county.call('templates.begin', {})).template.id).not.toBe(template.id);
  });

  it('keep an evaluation with the version it began with', async () => {
    const copy = await county.call('templates.copy', { id: 'six-haves', version: '2026-2' });
    const { id } = copy.template;
    await county.call('templates.publish', { id, version: '1', revision: copy.revision ?? 0 });
    const { row } = await county.call('evaluation.begin', {
      template: { id, version: '1' },
      subject: 'station',
      subjectId: station,
      year: '2026',
      date: '2026-09-10',
    });
    const next = await county.call('templates.copy', { id, version: '1' });
    await county.call('templates.save', {
      template: { ...next.template, name: { zh: '六有验收新版', en: '' } },
      revision: next.revision,
    });
    await county.call('templates.publish', {
      id,
      version: '2',
      revision: (next.revision ?? 0) + 1,
    });
    expect((await county.call('evaluation.get', { id: row.id })).template).toMatchObject({
      version: '1',
      name: { zh: '六有验收（本单位）' },
    });
  });
});
