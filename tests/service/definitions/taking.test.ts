import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';

let county: TestOffice;
let station: string;
beforeAll(async () => {
  county = await openTestOffice();
  const values = {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'preparing',
  };
  station = (
    await county.call('records.save', { noun: 'station', id: null, revision: null, values })
  ).id;
});
afterAll(() => county.close());

let order = 0;
const file = (content: unknown): string => {
  const path = join(county.folder, `set-${(order += 1)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const { stationReturn } = shippedSet;
const without = (key: string) => ({
  ...shippedSet,
  id: 'other',
  stationReturn: {
    ...stationReturn,
    items: stationReturn.items.filter((item) => item.key !== key),
  },
});
const [first, second] = stationReturn.items;

describe('a set from a file', () => {
  it('is shown before it is taken in: what it adds, drops and says otherwise', async () => {
    await county.call('statistics.save', {
      period: '2026Q2',
      cells: [{ station, item: 'adviceTimes', value: 3 }],
    });
    const preview = await county.call('definitions.preview', {
      file: file({
        ...without('adviceTimes'),
        parameters: { ...shippedSet.parameters, changePercent: 30 },
        deadlines: { returnDay: 8 },
        codes: { stationState: [{ code: 'preparing', retired: '2026Q3' }] },
      }),
    });
    expect(
      preview.changes.map(({ part, key, change, before, after }) =>
        [part, key, change, before, after].join(' '),
      ),
    ).toEqual([
      'stationReturn adviceTimes gone  ',
      'parameters changePercent changed 50 30',
      'deadlines returnDay changed 15 8',
      'codes stationState preparing added  ',
    ]);
    expect(preview.open).toEqual([{ period: '2026Q2', left: 1 }]);
    expect(preview.retired).toMatchObject([{ code: 'preparing', records: 1, from: '2026Q3' }]);
    expect(preview.problems).toEqual([]);
    // Nothing of it holds yet.
    expect((await county.call('settings.get', {})).deadlineDay).toBe(15);
  });

  it('shows a rule by its sentence, whose places stand open', async () => {
    const [rule] = shippedSet.checks;
    const checks = [...shippedSet.checks, { ...rule, code: 'HN-2' }];
    const { changes } = await county.call('definitions.preview', {
      file: file({ ...shippedSet, checks }),
    });
    expect(changes.map(({ label }) => label)).toEqual([
      { zh: 'HN-2 …“…”填成 …，应填 0 以上的数', en: 'HN-2 …: “…” is …; enter 0 or more' },
    ]);
  });

  it('leaves a quarter that would lose figures, and is audited with its SM3', async () => {
    const set = file({ ...without('adviceTimes'), deadlines: { returnDay: 8 } });
    const { sm3 } = await county.call('definitions.preview', { file: set });
    const taking = { file: set, sm3, moved: ['2026Q2'] };
    expect(await county.code('definitions.take', taking)).toBe('DEF_FIGURES_LEFT');
    await county.call('definitions.take', { ...taking, moved: [] });
    const keys = async (period: string): Promise<string[]> =>
      (await county.call('statistics.sheet', { period })).form.items.map(({ key }) => key);
    expect(await keys('2026Q2')).toContain('adviceTimes');
    expect(await keys('2026Q3')).not.toContain('adviceTimes');
    expect((await county.call('settings.get', {})).deadlineDay).toBe(8);
    const { after } = county.ctx.db
      .prepare(
        "SELECT after FROM audit WHERE action = 'definitions' ORDER BY sequence DESC LIMIT 1",
      )
      .get() as { after: string };
    expect(JSON.parse(after)).toMatchObject({ id: 'other', sm3 });
  });

  it('goes out as it came in', async () => {
    const out = join(county.folder, 'out.json');
    await county.call('definitions.write', { file: out });
    const { changes } = await county.call('definitions.preview', { file: out });
    expect(changes).toEqual([]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id: 'other', format: 4 });
  });

  it('is not taken in when it changed after it was looked at', async () => {
    const set = file(shippedSet);
    const { sm3 } = await county.call('definitions.preview', { file: set });
    writeFileSync(set, JSON.stringify({ ...shippedSet, version: 'later' }));
    expect(await county.code('definitions.take', { file: set, sm3, moved: [] })).toBe(
      'DEF_FILE_CHANGED',
    );
  });

  it.each([
    ['DEF_FILE_SHAPE', '{ "format": 2,'],
    ['DEF_FILE_SHAPE', '[]'],
    ['DEF_FILE_SHAPE', { ...shippedSet, deadlines: { returnDay: 40 } }],
    ['DEF_FILE_LATER', { ...shippedSet, format: 9 }],
  ])('that is none is refused: %s', async (code, content) => {
    expect(await county.code('definitions.preview', { file: file(content) })).toBe(code);
  });

  const returning = (...items: object[]) => ({
    ...shippedSet,
    stationReturn: { ...stationReturn, items: [...stationReturn.items, ...items] },
  });
  const [rule] = shippedSet.checks;
  const ruled = (change: object) => ({
    ...shippedSet,
    checks: [...shippedSet.checks, { ...rule, code: 'HN-1', ...change }],
  });
  it.each([
    ['DEF_KEY_TWICE', returning({ ...second, key: first?.key, label: { zh: '甲', en: 'A' } })],
    ['DEF_NAME_TWICE', returning({ ...second, key: 'another', source: 'entered' })],
    ['DEF_SECTION_UNKNOWN', returning({ ...second, key: 'x', section: 'Z', source: 'entered' })],
    ['DEF_REGISTER_UNKNOWN', returning({ ...second, key: 'x' })],
    ['DEF_CARRIES_NOTHING', without('caseEnding')],
    ['DEF_TABLE_UNKNOWN', { ...shippedSet, codes: { nowhere: [{ code: 'a' }] } }],
    ['DEF_TABLE_UNKNOWN', { ...shippedSet, codes: { statisticsItem: [{ code: 'caseNew' }] } }],
    [
      'DEF_CODE_TWICE',
      { ...shippedSet, codes: { tier: [{ code: 'centre' }, { code: 'centre' }] } },
    ],
    ['DEF_CODE_UNNAMED', { ...shippedSet, codes: { tier: [{ code: 'point' }] } }],
    [
      'DEF_TEMPLATE_TWICE',
      { ...shippedSet, evaluations: [shippedSet.evaluations[0], shippedSet.evaluations[0]] },
    ],
    [
      'DEF_EVALUATION_UNSOUND',
      { ...shippedSet, evaluations: [{ ...shippedSet.evaluations[0], fullMark: 5 }] },
    ],
    ['CHECK_BAD', without('volunteerTimes')],
    ['CHECK_NAME', ruled({ condition: 'figure.nothing > 1' })],
    ['CHECK_BAD', ruled({ condition: 'cell.now <' })],
    ['CHECK_TYPE', ruled({ condition: 'cell.now + 1' })],
    ['CHECK_TWICE', { ...shippedSet, checks: [...shippedSet.checks, rule] }],
  ])('that is not sound is said and refused: %s', async (code, content) => {
    const set = file(content);
    const { problems, sm3 } = await county.call('definitions.preview', { file: set });
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(await county.code('definitions.take', { file: set, sm3, moved: [] })).toBe(
      problems[0]?.code,
    );
  });
});
