import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultStatisticsForm, shippedSet } from '../../../shared/definitions/shipped';
import { openedSoundly, partsOf } from '../workbooks/sound';
import { bookOf, codes, FILLED, fillIn, OPEN, openCounty, rowOf, type BooksCounty } from './county';

let county: BooksCounty;
let out: string;
beforeAll(async () => {
  county = await openCounty();
  out = await county.send(OPEN);
}, 60_000);
afterAll(() => county.close());

const first = (): { id: string; name: string } => {
  const [station] = county.stations;
  if (!station) throw new Error('no station');
  return station;
};
const opened = async (file: string): Promise<[ExcelJS.Worksheet, ExcelJS.Workbook]> => {
  const book = await openedSoundly(file);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return [sheet, book];
};

it('writes a workbook for each station, whose name says station and quarter', () => {
  expect(readdirSync(out).sort()).toEqual(
    county.stations.map(({ name }) => `${name}_2026年第四季度填报表.xlsx`).sort(),
  );
});

it('says office, station, quarter and deadline, and every item with what it means', async () => {
  const [sheet] = await opened(bookOf(out, first().name));
  expect(sheet.getCell('A1').text).toBe(`${first().name}2026年第四季度服务统计表`);
  expect(sheet.getCell('A2').text).toContain('220104社会工作指导中心');
  expect(sheet.getCell('A2').text).toMatch(/请于 2027-01-\d\d 前交回/);
  expect(sheet.getRow(4).values).toEqual([
    undefined,
    '序号',
    '指标名称',
    '单位',
    '上季度数',
    '本季度数',
    '填报说明',
  ]);
  for (const { source, group, label, unit } of defaultStatisticsForm.items) {
    if (source !== 'entered') continue;
    const row = rowOf(sheet, `${group.zh}·${label.zh}`);
    expect(sheet.getCell(row, 3).text).toBe(unit.zh);
    expect(sheet.getCell(row, 6).text).not.toBe('');
  }
  expect(sheet.getCell(rowOf(sheet, '个案·期初'), 6).text).toBe('必填；等于上季度的“个案·期末”');
});

it('shows last quarter’s figures, and the register’s as given', async () => {
  const { values } = await county.office.call('statistics.sheet', { period: FILLED });
  const { values: now } = await county.office.call('statistics.sheet', { period: OPEN });
  const [sheet] = await opened(bookOf(out, first().name));
  const { id } = first();
  const ending = rowOf(sheet, '个案·期末');
  expect(sheet.getCell(ending, 4).value).toBe(values[id]?.['caseEnding']);
  expect(sheet.getCell(ending, 5).value).toBeNull();
  const staff = rowOf(sheet, '人员·在岗');
  expect(sheet.getCell(staff, 5).value).toBe(now[id]?.['staffInPost']);
  // What only the office as a whole has is none of a station's.
  expect(() => rowOf(sheet, '三级体系·应建')).toThrow('no row');
});

it('protects everything but the cells that are to be filled in, which take only figures', async () => {
  const [sheet] = await opened(bookOf(out, first().name));
  const protection = (sheet as unknown as { sheetProtection: { sheet?: boolean } | null })
    .sheetProtection;
  expect(protection?.sheet).toBe(true);
  const open: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.protection?.locked === false && cell.master === cell) open.push(cell.address);
    });
  });
  const entered = defaultStatisticsForm.items.filter(({ source }) => source === 'entered');
  expect(open).toHaveLength(entered.length + 4);
  expect(open.every((address) => address.startsWith('E'))).toBe(true);
  const rule = (words: string) => sheet.getCell(rowOf(sheet, words), 5).dataValidation;
  expect(rule('小组·个数')).toMatchObject({
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    showErrorMessage: true,
  });
  expect(rule('小组·个数').error).toContain('只填 0 或正整数');
  expect(rule('资金·到位')).toMatchObject({ type: 'decimal' });
  expect(rule('资金·到位').error).toContain('单位：万元');
  expect(rule('服务评价·满意度')).toMatchObject({ operator: 'between', formulae: [0, 100] });
  expect(rule('零报告（确实没有开展服务）')).toMatchObject({
    type: 'list',
    formulae: ['"是,否"'],
  });
  expect(rule('填表日期')).toMatchObject({ type: 'date' });
  expect(rule('人员·在岗')).toBeUndefined();
});

it('prints on A4 upright, as wide as the paper, with its heads on every page', async () => {
  const file = bookOf(out, first().name);
  const [sheet] = await opened(file);
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.pageSetup.printTitlesRow).toBe('1:4');
  expect((await partsOf(file)).get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  // No line of a wrapped text is cut off by the height of its row.
  sheet.eachRow((row, number) => {
    if (number <= 4 || row.getCell(6).isMerged) return;
    const note = row.getCell(6).text;
    const width = [...note].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0);
    const lines = Math.ceil(width / (sheet.getColumn(6).width ?? 9));
    expect(row.height, note).toBeGreaterThanOrEqual(lines * 15);
  });
});

it('keeps its tag out of sight', async () => {
  const [, book] = await opened(bookOf(out, first().name));
  expect(book.worksheets.map(({ state }) => state)).toEqual(['visible', 'veryHidden']);
});

it('writes only for the stations that are chosen, by the day that is given', async () => {
  const { id, name } = first();
  const folder = join(county.folder, 'one');
  mkdirSync(folder);
  const input = { period: OPEN, folder, stations: [id], due: '2027-01-05' };
  const { written } = await county.office.call('stationBooks.write', input);
  expect(written).toEqual([{ station: id, name, file: `${name}_2026年第四季度填报表.xlsx` }]);
  expect(readdirSync(folder)).toHaveLength(1);
  const [sheet] = await opened(bookOf(folder, name));
  expect(sheet.getCell('A2').text).toContain('请于 2027-01-05 前交回');
});

it('leaves other files, and workbooks with figures that are not here yet, as they are', async () => {
  const [one, two, three] = county.stations;
  if (!one || !two || !three) throw new Error('three stations');
  const folder = await county.send(OPEN);
  await fillIn(bookOf(folder, one.name), { '小组·个数': 4 });
  const other = bookOf(folder, two.name);
  writeFileSync(other, '别的文件');
  const again = await county.office.call('stationBooks.write', { period: OPEN, folder });
  expect(again.written.map(({ station }) => station)).toEqual([three.id]);
  expect(codes(again.left)).toEqual(['STATION_BOOK_FILLED', 'STATION_BOOK_OTHER_FILE']);
  expect(readFileSync(other, 'utf8')).toBe('别的文件');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(bookOf(folder, one.name));
  const [sheet] = book.worksheets;
  expect(sheet?.getCell(rowOf(sheet, '小组·个数'), 5).value).toBe(4);
  // What is open in another program, or lost its sheet, is another file too.
  const folderAgain = await county.send(FILLED, [one.id]);
  const moved = join(folder, `${one.name}_2026年第三季度填报表.xlsx`);
  writeFileSync(moved, readFileSync(bookOf(folder, one.name)));
  const input = { period: FILLED, folder, stations: [one.id] };
  expect(codes((await county.office.call('stationBooks.write', input)).left)).toEqual([
    'STATION_BOOK_OTHER_FILE',
  ]);
  expect(existsSync(bookOf(folderAgain, one.name))).toBe(true);
});

it('carries what was typed for the quarter already', async () => {
  const { values } = await county.office.call('statistics.sheet', { period: FILLED });
  const folder = await county.send(FILLED, [first().id]);
  const [sheet] = await opened(bookOf(folder, first().name));
  expect(sheet.getCell(rowOf(sheet, '小组·个数'), 5).value).toBe(
    values[first().id]?.['groupCount'],
  );
});

it('names safe files, and tells two stations of one name apart', async () => {
  const { bookNames } = await import('../../../electron/service/station-books/file-names');
  const row = (id: string, name: string, division: string) => ({
    ...{ id, name, division },
    tier: 'station',
    state: 'running',
  });
  const names = bookNames(
    [
      row('a', '..\\永昌/街道:社工站*?', '220104004000'),
      row('b', '南湖站A', '220104005000'),
      row('c', '南湖站a', '220104006000'),
      row('d', '...', '220104007000'),
    ],
    '2026Y',
  );
  expect([...names.values()]).toEqual([
    '永昌 街道 社工站_2026年度填报表.xlsx',
    '南湖站A（220104005000）_2026年度填报表.xlsx',
    '南湖站a（220104006000）_2026年度填报表.xlsx',
    '站点_2026年度填报表.xlsx',
  ]);
});

it.each([
  ['PERIOD_FROZEN', { period: '2026Q1' }],
  ['FOLDER_MISSING', { folder: '/nowhere/at/all' }],
  ['RECORD_NOT_FOUND', { stations: ['nobody'] }],
])('refuses with %s', async (code, part) => {
  const { office, folder } = county;
  if ('period' in part)
    office.ctx.db
      .prepare(
        "INSERT OR IGNORE INTO frozen (period, digest, at, by, snapshot) VALUES ('2026Q1', '', '', '', '{}')",
      )
      .run();
  expect(await office.code('stationBooks.write', { period: OPEN, folder, ...part })).toBe(code);
});

it('has the head, the signatures and the note that the definitions say', async () => {
  const { stationBook } = shippedSet.papers;
  const paper = {
    ...stationBook,
    head: [
      { zh: '{office}文件', en: '{office}' },
      { zh: '{title}（{period}）', en: '{title}' },
      { zh: '本表为内部资料', en: 'Internal' },
    ],
    signatures: [
      { zh: '填表人', en: 'Clerk' },
      { zh: '站长', en: 'Head' },
    ],
    note: { zh: '一式两份', en: 'Two copies' },
  };
  const set = join(county.folder, 'papers.json');
  const papers = { ...shippedSet.papers, stationBook: paper };
  writeFileSync(set, JSON.stringify({ ...shippedSet, id: 'papers.example', papers }));
  const { sm3, problems, changes } = await county.office.call('definitions.preview', { file: set });
  expect(problems).toEqual([]);
  expect(changes.map(({ part, key }) => `${part} ${key}`)).toEqual(['papers stationBook']);
  await county.office.call('definitions.take', { file: set, sm3, moved: [OPEN] });
  const file = bookOf(await county.send(OPEN, [first().id]), first().name);
  const [sheet] = await opened(file);
  const texts = [1, 2, 3, 4].map((row) => sheet.getCell(row, 1).text);
  expect(texts[0]).toBe('220104社会工作指导中心文件');
  expect(texts[1]).toBe(`${first().name}2026年第四季度服务统计表（2026年第四季度）`);
  expect(texts[2]).toMatch(/^本表为内部资料\u3000+请于 2027-01-\d\d 前交回$/);
  expect(texts[3]).toContain('填写说明');
  const last = sheet.lastRow?.number ?? 0;
  expect(sheet.getCell(last, 1).text).toBe('一式两份');
  expect(sheet.getCell(last - 1, 1).text).toMatch(/^填表人：\u3000+站长：\u3000+$/);
  // A line to sign on is none of those that are read.
  const filled = await fillIn(file, { '小组·个数': 4, 填表人: '李敏' });
  const { books } = await county.preview(OPEN, filled);
  expect(books).toMatchObject([{ state: 'ready', problems: [] }]);
});
