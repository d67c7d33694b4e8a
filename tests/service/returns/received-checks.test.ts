import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { checkRuleSchema, type Grade } from '../../../shared/definitions/check-rule';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { freeze, openPair, PERIOD, type Pair } from '../exchange/offices';

const at = { returnId: 'national-annual', period: '2025Y' };

/** The annual form without anything required, and one rule a grade about care homes. */
function setWith(limits: Partial<Record<Grade, number>>, version = '2019-1'): DefinitionSet {
  const checks = Object.entries(limits).map(([grade, limit]) =>
    checkRuleSchema.parse({
      code: `HN-${grade.toUpperCase()}`,
      grade,
      scope: 'station',
      condition: `now.careBodies > ${limit}`,
      at: '"careBodies"',
      params: { value: 'now.careBodies' },
      sentence: { zh: '养老机构 {value} 家', en: '{value} care homes' },
    }),
  );
  const returns = shippedSet.returns.map((one) => ({
    ...one,
    version,
    items: one.items.map((item) => ({ ...item, required: false })),
    checks,
  }));
  return { ...shippedSet, id: 'henan.test', returns };
}

let out: string;
let pair: Pair | undefined;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-received-'));
});
afterEach(() => pair?.close());
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

/** The county fills in, explains and sends what it has; what the city makes of it. */
async function received(
  ofCounty: DefinitionSet,
  ofCity: DefinitionSet,
  years: Readonly<Record<string, number>> = { '2025Y': 12 },
) {
  pair = await openPair();
  const { county, city } = pair;
  takeCommon(county.ctx.db, ofCounty, []);
  takeCommon(city.ctx.db, ofCity, []);
  for (const [year, value] of Object.entries(years)) {
    const of = { ...at, period: year };
    const cells = [{ row: 'county', item: 'careBodies', value, text: null }];
    await county.call('returns.save', { ...of, cells });
    for (const { code, severity } of await county.call('returns.check', of))
      await county.call(severity === 'passable' ? 'returns.pass' : 'returns.explain', {
        ...of,
        code,
        field: 'careBodies',
        text: '县里新并入两家，有批文',
      });
    await county.call('returns.freeze', of);
  }
  await freeze(county);
  const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
  const [result] = await city.call('receive.files', { files: [file], receipts: out });
  const { findings } = city.ctx.db.prepare('SELECT findings FROM received_package').get() as {
    findings: string;
  };
  return {
    outcome: result?.outcome,
    findings: JSON.parse(findings) as { table: string; id: string; code: string }[],
  };
}

it('what a county has explained, or let pass, is not asked again', async () => {
  const set = setWith({ passable: 10, warning: 5 });
  expect(await received(set, set)).toEqual({ outcome: 'accepted', findings: [] });
}, 60_000);

it('the receiver’s own rules are held against it, and name the return and its period', async () => {
  const { outcome, findings } = await received(setWith({}), setWith({ error: 11, note: 1 }));
  expect(outcome).toBe('returned');
  expect(findings).toMatchObject([
    { table: 'further_returns', id: 'national-annual 2025Y', code: 'HN-ERROR' },
  ]);
}, 60_000);

it('last year’s that comes in the same package is what it is held against', async () => {
  const change = shippedSet.returns[0]?.checks.find(({ code }) => code === 'NAT_CHANGE');
  const city = setWith({});
  const returns = city.returns.map((one) => ({ ...one, checks: change ? [change] : [] }));
  const years = { '2024Y': 2, '2025Y': 12 };
  const { findings } = await received(setWith({}), { ...city, returns }, years);
  expect(findings).toMatchObject([
    { table: 'further_returns', id: 'national-annual 2025Y', code: 'NAT_CHANGE' },
  ]);
}, 60_000);

it('one that the receiver’s definitions do not have is not checked, and said to be so', async () => {
  const without = { ...setWith({}), returns: [] };
  const { outcome, findings } = await received(setWith({}), without);
  expect(outcome).toBe('accepted-with-queries');
  expect(findings).toMatchObject([{ table: 'further_returns', code: 'RETURN_NOT_HERE' }]);
}, 60_000);

it('one of another version is not checked, and said to be so', async () => {
  const { outcome, findings } = await received(setWith({}), setWith({ error: 11 }, '2027-1'));
  expect(outcome).toBe('accepted-with-queries');
  expect(findings).toMatchObject([{ table: 'further_returns', code: 'RETURN_OTHER_VERSION' }]);
}, 60_000);
