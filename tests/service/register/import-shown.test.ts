import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../random';
import { openOffice, type RegisterOffice } from './office';

const SEED = Number(process.env.SHOWN_SEED ?? Date.now() % 1_000_000);
const BOOKS = 6;
const ROWS = 12;

let office: RegisterOffice;
beforeAll(async () => {
  office = openOffice();
  await office.call('records.save', {
    noun: 'institution',
    id: null,
    revision: null,
    values: { name: '向阳花社会工作发展中心' },
  });
});
afterAll(() => office.close());

const pick = <T>(list: readonly T[], next: () => number): T =>
  list[Math.floor(next() * list.length)] as T;

/** A way to write a figure that the sheet shows. */
interface Writing {
  what: string;
  cell: (shown: number) => ExcelJS.CellValue;
  format?: string;
  /** It is said at the cell even where it is read right. */
  told?: true;
}
const WIDE = '０１２３４５６７８９';
const writings: readonly Writing[] = [
  { what: 'as it is', cell: (n) => n },
  { what: 'with thousands', cell: (n) => n, format: '#,##0.00' },
  { what: 'as text', cell: (n) => String(n), format: '@' },
  { what: 'as a number under a text format', cell: (n) => n, format: '@' },
  { what: 'in full width', cell: (n) => String(n).replace(/\d/g, (d) => WIDE[Number(d)] ?? d) },
  { what: 'as text with thousands', cell: (n) => n.toLocaleString('en') },
  { what: 'by a formula', cell: (n) => ({ formula: '1*1', result: n }) },
  { what: 'with colours and a condition', cell: (n) => n, format: '[Red][>0]0.00;[Blue]0.00' },
  { what: 'as rich text', cell: (n) => ({ richText: [{ text: String(n) }] }) },
  { what: 'in percent', cell: (n) => n / 100, format: '0%' },
  { what: 'without its decimals', cell: (n) => n + 0.25, format: '0', told: true },
  { what: 'in thousands', cell: (n) => n * 1000, format: '0.00###,', told: true },
  { what: 'with a drawn point', cell: (n) => n * 10_000, format: '0!.0000', told: true },
  { what: 'in millions', cell: (n) => n * 1e6, format: '0.00####,,', told: true },
  { what: 'hidden', cell: (n) => n, format: ';;;', told: true },
  { what: 'as a word', cell: (n) => n, format: '"有"', told: true },
  { what: 'with hidden texts', cell: (n) => n, format: '0;;;' },
];
const DAYS = ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'm/d/yy', '[$-804]yyyy/m/d'];
const UNITS = { '（万元）': 1_000_000, '（元）': 100, '（千元）': 100_000 } as const;
const unitNames = Object.keys(UNITS) as (keyof typeof UNITS)[];

interface Shown {
  field: 'amount' | 'beneficiaries' | 'starts';
  column: number;
  /** What is to be stored. */
  value: number | string;
  writing: Writing;
}
interface ShownRow {
  name: string;
  row: number;
  cells: Shown[];
}

const DATE: Writing = { what: 'a date', cell: (n) => n };

/** A workbook of projects as another program writes it, and what its sheet shows. */
async function made(at: number, next: () => number): Promise<{ file: string; shows: ShownRow[] }> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('项目');
  const unit = pick(unitNames, next);
  const money = `合同金额${unit}`;
  const heads = ['项目名称', '购买方', '承接机构', money, '服务对象数', '合同开始', '合同结束']
    .map((head) => ({ head, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ head }) => head);
  const start = next() < 0.5 ? 1 : 3;
  if (start > 1) {
    sheet.getCell(1, 1).value = '项目台账';
    sheet.mergeCells(1, 1, 1, heads.length);
  }
  sheet.getRow(start).values = heads;
  const put = (row: number, head: string, value: ExcelJS.CellValue, format?: string): number => {
    const column = heads.indexOf(head) + 1;
    const cell = sheet.getCell(row, column);
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
    return column;
  };
  const figure = (row: number, head: string, field: Shown['field'], times: number): Shown => {
    const shown = 1 + Math.floor(next() * 900);
    const writing = pick(writings, next);
    const column = put(row, head, writing.cell(shown), writing.format);
    return { field, column, value: shown * times, writing };
  };
  const shows = Array.from({ length: ROWS }, (_, nth): ShownRow => {
    const row = start + 1 + nth;
    const name = `第${at}批第${nth}号项目`;
    put(row, '项目名称', name);
    put(row, '购买方', '前进街道办事处');
    put(row, '承接机构', '向阳花社会工作发展中心');
    put(row, '合同结束', '2026-12-31');
    if (next() < 0.1) sheet.getRow(row).hidden = true;
    const day = new Date(Date.UTC(2026, Math.floor(next() * 6), 15));
    const starts = put(row, '合同开始', day, pick(DAYS, next));
    const value = day.toISOString().slice(0, 10);
    return {
      name,
      row,
      cells: [
        figure(row, money, 'amount', UNITS[unit]),
        figure(row, '服务对象数', 'beneficiaries', 1),
        { field: 'starts', column: starts, value, writing: DATE },
      ],
    };
  });
  // One figure for two rows is nobody's.
  const shared = shows[Math.floor(next() * (ROWS - 1))]?.row ?? 0;
  const column = heads.indexOf(money) + 1;
  if (next() < 0.5) sheet.mergeCells(shared, column, shared + 1, column);
  if (next() < 0.3) sheet.getColumn(heads.indexOf('服务对象数') + 1).hidden = true;
  const file = join(office.folder, `${at}.xlsx`);
  await book.xlsx.writeFile(file);
  return { file, shows };
}

it(`stores what the sheet shows, or says at the cell that it does not (SHOWN_SEED=${SEED})`, async () => {
  const next = random(SEED);
  let compared = 0;
  for (let at = 0; at < BOOKS; at += 1) {
    const { file, shows } = await made(at, next);
    const previews = await office.call('import.preview', { files: [file], kind: 'projects' });
    const outcomes = await office.call('import.apply', {
      tokens: previews.map(({ token }) => token),
    });
    const problems = outcomes.flatMap((one) => one.problems);
    const said = (row: number, column: number): boolean =>
      problems.some((problem) => problem.row === row && problem.column === column);
    const { rows } = await office.call('records.list', {
      noun: 'project',
      search: `第${at}批`,
      offset: 0,
      limit: 500,
    });
    for (const { name, row, cells } of shows) {
      const stored = rows.find(({ values }) => values.name === name)?.values;
      for (const { field, column, value, writing } of cells) {
        const isRight = stored?.[field] === value;
        // A row that did not come in at all is said at one of its cells.
        const isOut = stored === undefined && problems.some((problem) => problem.row === row);
        const told = `${file} ${row}/${column} ${writing.what}: ${String(stored?.[field])} for ${value}`;
        expect(isRight || isOut || said(row, column), told).toBe(true);
        if (writing.told) expect(said(row, column), told).toBe(true);
        compared += Number(isRight);
      }
    }
  }
  // A test in which everything was refused would prove nothing.
  expect(compared).toBeGreaterThan(BOOKS * ROWS);
}, 120_000);
