import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHeading } from '../../../electron/service/records/list-cells';
import type { ImportPreview } from '../../../shared/contract/import';
import { nounOf, workbookKinds, workbookNouns } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';
import { fillLists, handedOver } from './lists';

let office: TestOffice;
const folder = mkdtempSync(join(tmpdir(), 'stationbook-told-'));
beforeAll(async () => {
  office = await openTestOffice();
  await fillLists(office);
}, 120_000);
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes rows as a .csv file, which is read like a workbook and written faster. */
function written(name: string, rows: readonly Cells[]): string {
  const file = join(folder, `${name}.csv`);
  const quoted = (cell: Cells[number]) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  writeFileSync(file, rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
  return file;
}

type Cells = (string | number | null)[];
/** How a list says nothing about a field: the rows below the header, and the header itself. */
type Emptied = (head: Cells, rows: Cells[], at: number) => Cells[];

const cellsWith = (rows: Cells[], at: number, cell: Cells[number]): Cells[] =>
  rows.map((row) => row.map((one, column) => (column === at ? cell : one)));
const layouts: Readonly<Record<string, Emptied>> = {
  'an empty cell': (head, rows, at) => [head, ...cellsWith(rows, at, null)],
  'a dash': (head, rows, at) => [head, ...cellsWith(rows, at, '—')],
  'a blank': (head, rows, at) => [head, ...cellsWith(rows, at, ' \u3000')],
  'no column': (head, rows, at) =>
    [head, ...rows].map((row) => row.filter((_, column) => column !== at)),
  'its column last': (head, rows, at) =>
    [head, ...cellsWith(rows, at, null)].map((row) => [
      ...row.filter((_, column) => column !== at),
      row[at] ?? null,
    ]),
  'the header on each page and a sum below': (head, rows, at) => [
    head,
    ...cellsWith(rows, at, null).flatMap((row) => [row, head]),
    head.map((_, column) => (column === 0 ? '合计' : column === 1 ? 3 : null)),
  ],
};

/** The rows of a preview that stay out, each with something that says why. */
const refused = ({ problems, sheets }: ImportPreview): number =>
  new Set(
    problems
      .filter(({ severity, code }) => severity === 'error' || code === 'IMPORT_DUPLICATE_ROW')
      .filter(({ row }) => sheets.every(({ headerRow }) => row !== headerRow))
      .map(({ row }) => row),
  ).size;

const cases = workbookKinds.flatMap((kind) => {
  const noun = workbookNouns[kind];
  const keys = [...new Set(nounOf(noun).keys.flat())];
  return keys.map((key) => ({ kind, noun, key, name: `${kind} without ${key}` }));
});

describe.each(Object.entries(layouts))('%s', (layout, emptied) => {
  it.each(cases)('$name loses no row without a word', async ({ kind, noun, key }) => {
    const [head = [], ...rows] = handedOver(office, noun);
    expect(rows.length).toBeGreaterThan(0);
    const heading = listHeading(nounOf(noun).fields[key] ?? expect.fail());
    const sheet = emptied(head, rows.slice(0, 6), head.indexOf(heading));
    const file = written(`${kind}-${key}-${Object.keys(layouts).indexOf(layout)}`, sheet);
    const code = await office.code('import.preview', { files: [file], kind });
    // Without its title a short list is none that anybody knows, and is refused as a whole.
    const headless = layout === 'no column' && key === nounOf(noun).title;
    if (headless && code === 'IMPORT_NO_HEADER') return;
    const [preview = expect.fail()] = await office.call('import.preview', { files: [file], kind });
    const { read, created, updated, unchanged, skipped } = preview;
    expect(read + skipped).toBe(sheet.length - 1);
    expect(created + updated + unchanged + refused(preview)).toBe(read);
  });
});

it('says at the cell what a post without its first day lacks', async () => {
  const [head = [], ...rows] = handedOver(office, 'post');
  const at = head.indexOf('到岗日期');
  const file = written('post', [head, ...cellsWith(rows.slice(0, 1), at, null)]);
  const [preview] = await office.call('import.preview', { files: [file], kind: 'posts' });
  expect(preview).toMatchObject({ read: 1, created: 0, updated: 0, unchanged: 0 });
  expect(preview?.problems).toEqual([
    expect.objectContaining({
      row: 2,
      column: at + 1,
      severity: 'error',
      code: 'IMPORT_KEY_EMPTY',
      params: { field: nounOf('post').fields.starts?.label, noun: nounOf('post').label },
    }),
  ]);
});
