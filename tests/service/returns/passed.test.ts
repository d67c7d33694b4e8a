import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { checkRuleSchema } from '../../../shared/definitions/check-rule';
import { shippedSet } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';

const CODE = 'HN-BODIES';
const at = { returnId: 'national-annual', period: '2026Y' };

/** The annual form with one rule, of the grade that a reviewer may let pass. */
const returns = shippedSet.returns.map((one) => ({
  ...one,
  items: one.items.map((item) => ({ ...item, required: false })),
  checks: [
    checkRuleSchema.parse({
      code: CODE,
      grade: 'passable',
      scope: 'station',
      condition: 'now.careBodies > 10',
      at: '"careBodies"',
      params: { value: 'now.careBodies' },
      sentence: { zh: '养老机构 {value} 家', en: '{value} care homes' },
    }),
  ],
}));

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice({ now: '2027-01-08T09:00:00+08:00' });
  takeCommon(office.ctx.db, { ...shippedSet, id: 'henan.test', returns }, []);
  await bodies(11);
}, 60_000);
afterAll(() => office.close());

const bodies = (value: number) =>
  office.call('returns.save', {
    ...at,
    cells: [{ row: 'county', item: 'careBodies', value, text: null }],
  });
const said = (text: string) => ({ ...at, code: CODE, field: 'careBodies', text });
const found = async () => (await office.call('returns.check', at))[0];

it('a further return’s finding of 准强制性 stops it until a reviewer lets it pass', async () => {
  expect(await found()).toMatchObject({ code: CODE, severity: 'passable' });
  expect(await office.code('returns.freeze', at)).toBe('FREEZE_HAS_ERRORS');
  expect(await office.code('returns.explain', said('县里新并入两家'))).toBe('FINDING_NOT_PASSED');
  expect(await office.code('returns.pass', said('属实'))).toBe('EXPLANATION_SHORT');
  await office.call('returns.pass', said('县里新并入两家，有批文'));
  expect(await found()).toMatchObject({ explanation: '县里新并入两家，有批文' });
  expect(await office.code('returns.freeze', at)).toBe('OK');
  await office.call('returns.reopen', at);
});

it('waits again where the figure has changed since, and where the reason is taken back', async () => {
  await bodies(12);
  expect(await found()).toMatchObject({ outdated: '县里新并入两家，有批文' });
  expect(await office.code('returns.freeze', at)).toBe('FREEZE_HAS_ERRORS');
  await bodies(11);
  await office.call('returns.pass', said(''));
  expect(await found()).not.toHaveProperty('explanation');
});

it('is not let pass where no reviewer may', async () => {
  await bodies(1);
  expect(await office.code('returns.pass', said('县里新并入两家，有批文'))).toBe(
    'FINDING_NOT_PASSABLE',
  );
  expect((await office.call('audit.verify', {})).ok).toBe(true);
});
