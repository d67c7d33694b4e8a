import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportPreview } from '../../../shared/contract/import';
import { textOf } from '../../../shared/text';
import { openOffice, type RegisterOffice } from './office';

const fixture = (name: string): string =>
  join(import.meta.dirname, '../../fixtures/import-cases', name);

let office: RegisterOffice;
type Kind = ImportPreview['kind'];
const preview = (name: string, kind?: Kind): Promise<ImportPreview[]> =>
  office.call('import.preview', { files: [fixture(name)], kind });

/** Takes a workbook in and gives its problems as `row column code`. */
async function takeIn(name: string, kind: Kind): Promise<string[]> {
  const [found] = await preview(name, kind);
  if (!found) throw new Error('nothing to take in');
  await office.call('import.apply', { tokens: [found.token] });
  for (const { code, params } of found.problems)
    expect(textOf(code, params, 'zh')).not.toMatch(/\{/);
  return found.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
}

/** The kept figures of a quarter, as `station item` → value. */
function kept(): Record<string, number> {
  const rows = office.context.db
    .prepare(
      'SELECT substr(s.name, 1, 2) AS name, v.item, v.value FROM statistics_value v JOIN station s ON s.id = v.station',
    )
    .all() as { name: string; item: string; value: number }[];
  return Object.fromEntries(rows.map(({ name, item, value }) => [`${name} ${item}`, value]));
}

beforeAll(async () => {
  office = openOffice();
  expect(await takeIn('00-stations-for-all.xlsx', 'stations')).toEqual([]);
});
afterAll(() => office.close());

it('asks for whom a figure in a merged cell counts, and counts it for nobody', async () => {
  const problems = await takeIn('F02-merged-figure.xlsx', 'statistics');
  expect(problems).toEqual(['2 2 IMPORT_MERGED_FIGURE', '2 3 IMPORT_MERGED_FIGURE']);
  const figures = Object.keys(kept());
  expect(figures.filter((key) => !key.startsWith('南湖'))).toEqual([]);
  expect(figures).toHaveLength(2);
});

it('takes percent as it is shown where the unit is %', async () => {
  expect(await takeIn('F03b-percent-95.xlsx', 'statistics')).toEqual([]);
  expect(kept()).toMatchObject({
    '前进 satisfaction': 953,
    '桂林 satisfaction': 950,
    '南湖 satisfaction': 960,
    '永昌 satisfaction': 964,
  });
});

it('takes a figure as its format shows it, and names both', async () => {
  const [found] = await preview('F04-scaled-format.xlsx', 'statistics');
  expect(found?.problems).toMatchObject([
    { row: 2, column: 2, severity: 'warning', params: { stored: 125_000, shown: '12.5000' } },
    { row: 2, column: 3, severity: 'warning', params: { stored: 80_000, shown: '8.0万' } },
  ]);
  await takeIn('F04-scaled-format.xlsx', 'statistics');
  // 万元 with four decimals, as the items are kept.
  expect(kept()).toMatchObject({
    '前进 fundsReceived': 125_000,
    '前进 fundsSpent': 80_000,
    '桂林 fundsReceived': 80_000,
    '桂林 fundsSpent': 30_000,
  });
});

it('takes an empty value for nothing', async () => {
  const [found] = await preview('F05a-empty-v-stat.xlsx', 'statistics');
  const { station, ...figures } = found?.sample[0]?.values ?? {};
  expect(station).toBeTruthy();
  expect(figures).toEqual({ caseClosed: 5 });
  // The formula has no result; it may have one when a program that calculates has saved it.
  expect(found?.problems).toMatchObject([
    { row: 2, column: 4, code: 'IMPORT_UNCALCULATED', severity: 'warning' },
  ]);
});

it('names errors of formulas at their cells', async () => {
  const [found] = await preview('F09-error-values.xlsx', 'staff');
  const at = found?.problems.map(({ row, column, params }) => [row, column, params['value']]);
  expect(at).toEqual([
    [2, 1, '#N/A'],
    [2, 4, '#REF!'],
    [2, 5, '#NAME?'],
    [3, 4, '#VALUE!'],
  ]);
  // What the second person can do without stays empty; the first has no name.
  expect(found?.sample.map(({ row }) => row)).toEqual([3]);
});

it('passes over rows that are only numbered', async () => {
  const [found] = await preview('F17a-prenumbered-staff.xlsx', 'staff');
  expect(found).toMatchObject({ read: 2, created: 2, problems: [] });
});

it('takes no format of a condition for that of a cell, and counts from 1904', async () => {
  const [found] = await preview('F16-1904-dxf14.xlsx', 'staff');
  expect(found?.sample[0]?.values).toMatchObject({ name: '周一', postSince: '2023-03-15' });
});

it.each(['F14a-sharedstrings-case', 'F14c-workbook2', 'F15-cdata'])('reads %s', async (name) => {
  const [found] = await preview(`${name}.xlsx`, 'staff');
  expect(found?.sample[0]?.labels).toMatchObject({ station: '前进街道社会工作站' });
  expect(found?.sample[0]?.values).toMatchObject({ name: '周一' });
});

it('refuses a workbook whose bytes are not those of its checksum', async () => {
  await expect(preview('F06-bad-crc.xlsx', 'statistics')).rejects.toMatchObject({
    failure: { code: 'IMPORT_UNREADABLE' },
  });
});

it('answers within two seconds whatever the length of the cells', async () => {
  const started = performance.now();
  await expect(preview('F10-long-string.xlsx')).rejects.toMatchObject({
    failure: { code: 'IMPORT_NO_HEADER' },
  });
  expect(performance.now() - started).toBeLessThan(2000);
});
