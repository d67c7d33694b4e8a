import { afterAll, beforeAll, expect, it } from 'vitest';
import { orphaned } from '../../../shared/evaluation/absent';
import { openEvaluatedCounty, type EvaluatedCounty } from './evaluated-county';
import { answersAt, handIn, templateOf } from './walk';

let county: EvaluatedCounty['county'];
let begin: EvaluatedCounty['begin'];
beforeAll(async () => {
  ({ county, begin } = await openEvaluatedCounty());
}, 60_000);
afterAll(() => county.close());

const REASON = '未能到场，已电话告知';

/** Two of the four groups have handed in: at the full mark, and at nothing. */
async function two() {
  const { row, template } = await begin();
  await handIn(county, row.id, 'centre', answersAt(template, 'centre', 1));
  return handIn(county, row.id, 'thirdParty', answersAt(template, 'thirdParty', 0));
}

it('two assessors finish an evaluation of four groups, and the weights go to those present', async () => {
  const detail = await two();
  const { id, revision } = detail.row;
  const weightOf = (group: string): number =>
    detail.template.groups.find(({ key }) => key === group)?.weight ?? 0;
  expect(await county.code('evaluation.compare', { id, revision })).toBe('ASSESSOR_GROUP_ABSENT');
  const absent = { self: REASON, township: REASON };
  expect(await county.code('evaluation.compare', { id, revision, absent: { self: REASON } })).toBe(
    'ASSESSOR_GROUP_ABSENT',
  );
  expect(
    await county.code('evaluation.compare', { id, revision, absent: { ...absent, self: ' ' } }),
  ).toBe('BAD_INPUT');
  expect(
    await county.code('evaluation.compare', {
      id,
      revision,
      absent: { ...absent, centre: REASON },
    }),
  ).toBe('ASSESSOR_GROUP_PRESENT');
  expect(
    await county.code('evaluation.compare', { id, revision, absent: { ...absent, x: REASON } }),
  ).toBe('ASSESSOR_GROUP_UNKNOWN');
  const together = await county.call('evaluation.compare', { id, revision, absent });
  expect(together).toMatchObject({ absent, result: { open: 0 } });
  const share = weightOf('centre') / (weightOf('centre') + weightOf('thirdParty'));
  expect(together.result.total).toBe(Math.round(together.template.fullMark * share));
  expect(together.result.groups.map(({ key }) => key)).toEqual(['centre', 'thirdParty']);
  const [first] = county.ctx.db
    .prepare("SELECT after FROM audit WHERE noun = 'evaluation' ORDER BY sequence DESC LIMIT 1")
    .pluck()
    .all() as string[];
  expect(first).toContain(REASON);
});

it('asks again who is there once the assessors are alone again', async () => {
  const detail = await two();
  const { id } = detail.row;
  const absent = { self: REASON, township: REASON };
  const together = await county.call('evaluation.compare', {
    id,
    revision: detail.row.revision,
    absent,
  });
  const alone = await county.call('evaluation.reopen', {
    id,
    revision: together.row.revision,
    reason: '街道来人了',
  });
  expect(alone.absent).toEqual({});
  expect(await county.code('evaluation.compare', { id, revision: alone.row.revision })).toBe(
    'ASSESSOR_GROUP_ABSENT',
  );
});

it('leaves no question without anybody to score it, or to give it weight', async () => {
  const template = await templateOf(county, 'station-yearly');
  const absent = { self: REASON, township: REASON };
  expect(orphaned(template, absent)).toBeNull();
  expect(orphaned(template, { ...absent, centre: REASON, thirdParty: REASON })).not.toBeNull();
  const own = template.indicators.map((one) =>
    'children' in one ? one : { ...one, groups: ['self'] },
  );
  const [bonus] = template.bonuses;
  const only = {
    ...template,
    indicators: own,
    bonuses: bonus ? [{ ...bonus, groups: ['township'] }] : [],
  };
  expect(orphaned(only, absent)).toEqual(bonus?.label);
});
