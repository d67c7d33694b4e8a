import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { checkRuleSchema, grades } from '../../../shared/definitions/check-rule';
import { shippedSet } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';
import { openPair, PERIOD, type Pair } from '../exchange/offices';
import type { TestOffice } from '../office';

/** One rule of each grade, each about more visits than the one before. */
const rules = grades.map((grade, at) =>
  checkRuleSchema.parse({
    code: `HN-0${at}`,
    grade,
    scope: 'station',
    condition: `now.visitTimes > ${900 - at * 100}`,
    at: '"visitTimes"',
    params: { station: 'station.name', value: 'now.visitTimes' },
    sentence: { zh: `{station}走访 {value} 次（${at}）`, en: `{station}: {value} visits (${at})` },
  }),
);
const set = { ...shippedSet, id: 'henan.test', checks: [...shippedSet.checks, ...rules] };

let pair: Pair;
let station = '';
beforeAll(async () => {
  pair = await openPair();
  for (const office of [pair.county, pair.city]) takeCommon(office.ctx.db, set, [PERIOD]);
  const sheet = await pair.county.call('statistics.sheet', { period: PERIOD });
  station = sheet.stations[0]?.id ?? '';
});
afterAll(() => pair.close());

const period = PERIOD;
const visits = (value: number) =>
  pair.county.call('statistics.save', {
    period,
    cells: [{ station, item: 'visitTimes', value }],
  });
const ours = async () =>
  (await pair.county.call('checks.run', { period })).filter(({ code }) => code.startsWith('HN-'));
const about = (code: string, text: string) => ({
  period,
  code,
  entity: 'statistics',
  id: station,
  field: 'visitTimes',
  text,
});
/** Explains the others, so that only ours are left. */
async function explainOthers({ call }: TestOffice): Promise<void> {
  for (const { severity, code, entity, id, field } of await call('checks.run', { period }))
    if (severity === 'warning' && !code.startsWith('HN-'))
      await call('checks.explain', {
        period,
        code,
        entity,
        id,
        ...(field ? { field } : {}),
        text: '已核对，属实',
      });
}

it('what a rule finds is told with its grade and its own sentence, what asks for most first', async () => {
  await visits(901);
  const found = await ours();
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['HN-00', 'error'],
    ['HN-01', 'passable'],
    ['HN-02', 'warning'],
    ['HN-03', 'note'],
  ]);
  expect(textOf('HN-03', found[3]?.params, 'zh')).toMatch(/走访 901 次（3）$/);
  expect(textOf('HN-03', found[3]?.params, 'en')).toMatch(/: 901 visits \(3\)$/);
});

it('强制性 is mended, whatever is written; 准强制性 is let pass by a reviewer alone', async () => {
  const { county } = pair;
  expect(await county.code('checks.pass', about('HN-00', '确有其事，已核'))).toBe(
    'FINDING_NOT_PASSABLE',
  );
  await visits(801);
  await explainOthers(county);
  expect(await county.code('checks.explain', about('HN-01', '确有其事，已核'))).toBe(
    'FINDING_NOT_PASSED',
  );
  await county.call('checks.explain', about('HN-02', '入冬集中走访'));
  expect(await county.code('submission.freeze', { period })).toBe('FREEZE_HAS_ERRORS');
  expect(await county.code('checks.pass', about('HN-01', '属实'))).toBe('EXPLANATION_SHORT');
  await county.call('checks.pass', about('HN-01', '县里集中走访，有台账'));
  expect(await ours()).toMatchObject([
    { code: 'HN-01', explanation: '县里集中走访，有台账' },
    { code: 'HN-02', explanation: '入冬集中走访' },
    { code: 'HN-03', severity: 'note' },
  ]);
  expect(await county.call('submission.state', { period })).toMatchObject({
    errors: 0,
    unexplained: 0,
  });
});

it('a reason belongs to the figures that it saw, as an explanation does', async () => {
  await visits(802);
  const [passed] = await ours();
  expect(passed).toMatchObject({ code: 'HN-01', outdated: '县里集中走访，有台账' });
  expect(passed).not.toHaveProperty('explanation');
  await visits(801);
});

it('核实性 asks for six characters, counted as they are read', async () => {
  const { county } = pair;
  for (const text of ['五个字的话', '     五个字的话     ', '12345'])
    expect(await county.code('checks.explain', about('HN-02', text)), text).toBe(
      'EXPLANATION_SHORT',
    );
  await county.call('checks.explain', about('HN-02', '六个字的说明'));
});

it('what was explained before keeps holding, short as it is', async () => {
  const { county } = pair;
  county.ctx.db.prepare("UPDATE explanation SET text = '属实' WHERE code = 'HN-02'").run();
  expect((await ours())[1]).toMatchObject({ code: 'HN-02', explanation: '属实' });
});

it('the letting pass is in the history of changes, and with the quarter at the superior', async () => {
  const { county, city } = pair;
  const { n } = county.ctx.db
    .prepare("SELECT count(*) AS n FROM audit WHERE action = 'pass'")
    .get() as { n: number };
  expect(n).toBe(1);
  await county.call('submission.freeze', { period });
  const { file } = await county.call('submission.export', { period, folder: county.folder });
  const [received] = await city.call('receive.files', { files: [file], receipts: null });
  // It asks for nothing: what was passed and explained is, and 提示性 never does.
  expect(received).toMatchObject({ ok: true, outcome: 'accepted', findings: 0 });
});
