import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../office';
import { openEvaluatedCounty, type EvaluatedCounty } from './evaluated-county';
import { answersAt, handedIn, handIn, NO_CONFLICT } from './walk';

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
      failure: { code: 'ANSWER_MISSING', params: { item: { zh: '培训与督导' } } },
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
    ).toMatchObject({
      failure: { code: 'VETO_UNANSWERED', params: { item: { zh: '挪用项目资金' } } },
    });
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
        params: { item: { zh: '计划与介入' }, score: '4.5', full: '4' },
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
