import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { saveWorkbook, workbookBytes } from '../../../electron/service/workbooks/write-workbook';
import type { WrittenSheet } from '../../../electron/service/workbooks/written';
import { openedSoundly, orderFaults, partsOf } from './sound';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-writing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function written(...sheets: WrittenSheet[]): Promise<string> {
  const file = join(folder, `${(files += 1)}.xlsx`);
  await saveWorkbook(sheets, file);
  return file;
}
const cellsOf = async (file: string): Promise<ExcelJS.Worksheet> => {
  const [sheet] = (await openedSoundly(file)).worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

it('protects a sheet but for its unlocked cells, and says what they take', async () => {
  const sheet = await cellsOf(
    await written({
      name: "填'报",
      isProtected: true,
      print: { titleRows: 2 },
      rows: [{ cells: ['数', { value: 3, style: { unlocked: true, box: true } }] }],
      limits: [
        {
          top: 1,
          bottom: 1,
          left: 2,
          right: 2,
          kind: 'decimal',
          most: 100,
          title: '改',
          message: '百',
        },
      ],
      dropDowns: [
        {
          ...{ top: 2, bottom: 2, left: 2, right: 2, source: '"是,否"', otherwise: 'stop' },
          ...{ title: '改', message: '是或否' },
        },
      ],
    }),
  );
  expect(sheet.getCell('A1').protection?.locked ?? true).toBe(true);
  expect(sheet.getCell('B1').protection).toMatchObject({ locked: false });
  expect(sheet.getCell('B1').border).toMatchObject({
    left: { style: 'thin' },
    bottom: { style: 'thin' },
  });
  expect(sheet.getCell('B1').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
  });
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToHeight: 0 });
});

it('refuses rules that have a cell in common', async () => {
  const area = { top: 1, bottom: 2, left: 1, right: 1 };
  const words = { title: '', message: '' };
  await expect(
    written({
      name: '重叠',
      rows: [],
      limits: [{ ...area, ...words, kind: 'whole' }],
      dropDowns: [{ ...area, ...words, source: '"是"', otherwise: null }],
    }),
  ).rejects.toThrow('overlap');
});

it('writes texts as texts, whatever they look like', async () => {
  const texts = [
    '=1+1',
    '=HYPERLINK("http://x","点")',
    '+86 431',
    '-5',
    '@总数',
    '007',
    '220199199001010013',
    '1e5',
    '2026-01-02',
    'TRUE',
    '#N/A',
    ' 两头有空格 ',
    '第一行\n第二行',
    '<b>&amp;"\'',
    '_x000D_',
    '_x005F_x0041_',
    '𠮷野家🏠',
    '',
  ];
  const file = await written({ name: '文字', rows: texts.map((text) => ({ cells: [text] })) });
  const sheet = await cellsOf(file);
  texts.forEach((text, at) => {
    const cell = sheet.getCell(at + 1, 1);
    expect(cell.formula, text).toBeUndefined();
    expect(cell.type, text).toBe(ExcelJS.ValueType.String);
  });
  // Escapes are what the other reader does not undo; ours does.
  const plain = texts.filter((text) => !text.includes('_x'));
  expect(sheet.getColumn(1).values).toEqual(expect.arrayContaining(plain));
  const [own] = await readWorkbook(file);
  expect(own?.rows.map(({ cells }) => cells[1] ?? '')).toEqual(texts);
});

it('leaves out of a text what XML does not have, without losing the rest', async () => {
  const file = await written({
    name: '控制符',
    rows: [{ cells: ['甲\u0000乙\u0007丙\ud800丁\uffff'] }],
  });
  await openedSoundly(file);
  expect((await readWorkbook(file))[0]?.rows[0]?.cells[1]).toMatch(/^甲.?乙.?丙.?丁.?$/u);
});

it('writes figures to their last digit, and days as real days', async () => {
  const figures = [0, -0.1, 0.1 + 0.2, 1e21, 123456789.123, Number.MAX_SAFE_INTEGER, 5e-7];
  const days = ['1900-03-01', '1999-12-31', '2026-02-28', '2026-09-30'];
  const sheet = await cellsOf(
    await written({
      name: '数',
      rows: [
        { cells: figures },
        { cells: days.map((day) => new Date(`${day}T00:00:00Z`)) },
        { cells: [{ value: new Date('2026-09-30T00:00:00Z'), style: { format: 'm"月"d"日"' } }] },
      ],
    }),
  );
  expect(sheet.getRow(1).values).toEqual([, ...figures]);
  days.forEach((day, at) => {
    expect((sheet.getCell(2, at + 1).value as Date).toISOString().slice(0, 10)).toBe(day);
    expect(sheet.getCell(2, at + 1).numFmt).toBe('yyyy-mm-dd');
  });
  expect(sheet.getCell(3, 1).value).toBeInstanceOf(Date);
  expect(sheet.getCell(3, 1).numFmt).toBe('m"月"d"日"');
});

const dropDown = (top: number, bottom: number, column: number, source: string) => ({
  top,
  bottom,
  left: column,
  right: column,
  source,
  otherwise: 'stop' as const,
  title: '题',
  message: '请从下拉列表中选择。',
});

/** A sheet with everything that the product writes, as another reader sees it. */
async function fullBook(): Promise<{ sheet: ExcelJS.Worksheet; list: ExcelJS.Worksheet }> {
  const file = await written(
    {
      name: '表',
      frozen: { rows: 2, columns: 1 },
      columns: [{ width: 30 }, { width: 12, style: { format: '@' } }, {}, { hidden: true }],
      merges: [{ top: 1, bottom: 2, left: 1, right: 1 }],
      rows: [
        {
          cells: [{ value: '名称', note: '必填。\n写全称。' }, '编号', null, '藏'],
          style: { bold: true, fill: 'E8EEF4', line: true, horizontal: 'center', wrap: true },
          height: 33,
        },
        { number: 5, cells: ['甲', '007'], hidden: true },
      ],
      dropDowns: [dropDown(2, 501, 2, '选项!$A$1:$A$2'), dropDown(502, 600, 2, '"是,否"')],
    },
    { name: '选项', state: 'hidden', rows: [{ cells: ['是'] }, { cells: ['否'] }] },
  );
  const [sheet, list] = (await openedSoundly(file)).worksheets;
  if (!sheet || !list) throw new Error('a sheet is missing');
  return { sheet, list };
}

it('keeps the layout of rows, columns and sheets', async () => {
  const { sheet, list } = await fullBook();
  expect(list.state).toBe('hidden');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect(sheet.getColumn(1).width).toBe(30);
  expect(sheet.getColumn(2).numFmt).toBe('@');
  expect(sheet.getColumn(4).hidden).toBe(true);
  expect(sheet.getCell('A2').master.address).toBe('A1');
  expect(sheet.getRow(1).height).toBe(33);
  expect(sheet.getRow(5).hidden).toBe(true);
  expect(sheet.getCell('A5').value).toBe('甲');
});

it('keeps the looks of cells', async () => {
  const head = (await fullBook()).sheet.getCell('A1');
  expect(head.font).toMatchObject({ bold: true, size: 11, name: 'Calibri' });
  expect(head.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } });
  expect(head.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
  expect(head.border.bottom?.style).toBe('thin');
});

it('keeps comments and drop-downs', async () => {
  const { sheet } = await fullBook();
  const { note } = sheet.getCell('A1');
  const texts = typeof note === 'object' ? note.texts : [];
  expect(texts?.map(({ text }) => text).join('')).toBe('必填。\n写全称。');
  expect(sheet.getCell('B501').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['选项!$A$1:$A$2'],
    error: '请从下拉列表中选择。',
  });
  expect(sheet.getCell('B502').dataValidation).toMatchObject({ formulae: ['"是,否"'] });
  expect(sheet.getCell('B601').dataValidation).toBeUndefined();
});

it('refuses drop-downs and merges that overlap, which a program would throw away', () => {
  const sheet = { name: '表', rows: [] };
  const [one, two] = [dropDown(2, 9, 1, '"是"'), dropDown(9, 12, 1, '"否"')];
  expect(() => workbookBytes([{ ...sheet, dropDowns: [one, two] }])).toThrow('overlap');
  expect(() => workbookBytes([{ ...sheet, merges: [one, two] }])).toThrow('overlap');
});

it('refuses what no cell holds', () => {
  expect(() => workbookBytes([{ name: '表', rows: [{ cells: [NaN] }] }])).toThrow();
  expect(() => workbookBytes([{ name: '表', rows: [{ cells: ['长'.repeat(32_768)] }] }])).toThrow();
});

it('gives sheets names that programs take, each once', async () => {
  const names = ['甲/乙', '甲:乙', '长'.repeat(40), `${'长'.repeat(31)}x`, '', "'引'"];
  const book = await openedSoundly(await written(...names.map((name) => ({ name, rows: [] }))));
  const taken = book.worksheets.map(({ name }) => name);
  expect(new Set(taken).size).toBe(names.length);
  expect(taken.every((name) => /^[^[\]:*?/\\]{1,31}$/.test(name))).toBe(true);
});

it('writes the same bytes for the same sheets, and nothing of who wrote them', async () => {
  const sheet: WrittenSheet = { name: '表', rows: [{ cells: ['甲', 1] }] };
  const file = await written(sheet);
  expect((await workbookBytes([sheet])).equals(readFileSync(file))).toBe(true);
  expect([...(await partsOf(file)).keys()].filter((name) => name.startsWith('docProps'))).toEqual(
    [],
  );
});

it('knows an element out of its order', () => {
  expect(orderFaults('p', '<worksheet><sheetData/><cols/></worksheet>')).toHaveLength(1);
  expect(orderFaults('p', '<mergeCells count="2"><mergeCell/></mergeCells>')).toHaveLength(1);
  expect(orderFaults('p', '<worksheet><cols/><sheetData/></worksheet>')).toEqual([]);
});
