import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { BooksPreview } from '../../../shared/contract/station-books';
import { shippedSet } from '../../../shared/definitions/shipped';
import { openTestOffice } from '../office';
import { bookOf, codes, FILLED, fillIn, only, OPEN, openCounty, type BooksCounty } from './county';

let county: BooksCounty;
beforeEach(async () => {
  await county?.close();
  county = await openCounty();
}, 60_000);
afterAll(() => county.close());

const station = (at = 0): { id: string; name: string } => {
  const one = county.stations[at];
  if (!one) throw new Error(`no station ${at}`);
  return one;
};
const figures = async (period = OPEN, at = 0) =>
  (await county.office.call('statistics.sheet', { period })).values[station(at).id] ?? {};
const answerOf = async (at = 0, period = OPEN) =>
  (await county.office.call('stationBooks.list', { period })).stations[at];
const take = ({ token, books }: BooksPreview, ...names: string[]) =>
  county.office.call('stationBooks.apply', {
    token,
    take: books
      .filter(({ name, state }) => (names.length === 0 ? state === 'ready' : names.includes(name)))
      .map(({ key }) => key),
  });

it('takes in a folder in one go, whatever the files are called, and undoes it as one act', async () => {
  const out = await county.send(OPEN);
  const back = join(county.folder, 'back');
  mkdirSync(join(back, '邮件附件'), { recursive: true });
  await fillIn(
    bookOf(out, station(0).name),
    { '小组·个数': 4, '资金·到位': 12.5, 填表人: '何秀', 填表人联系电话: '15400000009' },
    join(back, '定稿(2).xlsx'),
  );
  await fillIn(
    bookOf(out, station(1).name),
    { '小组·个数': 0, '零报告（确实没有开展服务）': '是', 填表日期: new Date('2027-01-04') },
    join(back, '邮件附件', 'book1.xlsx'),
  );
  const preview = await county.preview(OPEN, back);
  expect(preview.books.map(({ name, state, why }) => [name, state, why])).toEqual([
    [station(0).name, 'ready', []],
    [station(1).name, 'ready', []],
  ]);
  expect(preview.books[0]).toMatchObject({
    file: '定稿(2).xlsx',
    created: 2,
    updated: 0,
    filledBy: '何秀',
    changes: [
      { item: 'fundsReceived', before: null, after: 125_000, decimals: 4 },
      { item: 'groupCount', before: null, after: 4 },
    ],
  });
  expect(preview.books[1]).toMatchObject({ zeroReport: true, filledOn: '2027-01-04' });
  expect(await figures()).not.toHaveProperty('groupCount');

  const { taken, saved, act } = await take(preview);
  expect(taken.map(({ name }) => name)).toEqual([station(0).name, station(1).name]);
  expect(saved).toBe(3);
  expect(await figures()).toMatchObject({ groupCount: 4, fundsReceived: 125_000 });
  expect(await answerOf()).toMatchObject({
    state: 'returned',
    returnedOn: '2026-10-09',
    contact: '何秀',
    phone: '154 **** 0009',
  });
  const { zeroReports } = await county.office.call('statistics.sheet', { period: OPEN });
  expect(zeroReports).toEqual([station(1).id]);

  await county.office.call('undo.do', { id: act });
  expect(await figures()).not.toHaveProperty('groupCount');
  expect(await answerOf()).toMatchObject({ state: 'missing', returnedOn: null });
  const undone = await county.office.call('statistics.sheet', { period: OPEN });
  expect(undone.zeroReports).toEqual([]);
  await county.office.call('undo.redo', { id: act ?? '' });
  expect(await figures()).toMatchObject({ groupCount: 4 });
  expect(await answerOf()).toMatchObject({ state: 'returned', sentOn: '2026-10-09' });
  expect((await county.office.call('audit.verify', {})).ok).toBe(true);
});

it('tells what changes, what is there already, and leaves empty cells as they are', async () => {
  const before = await figures(FILLED);
  const out = await county.send(FILLED, [station().id]);
  const file = await fillIn(bookOf(out, station().name), {
    '小组·个数': (before['groupCount'] ?? 0) + 1,
    '小组·节数': null,
  });
  const book = only(await county.preview(FILLED, file));
  expect(book.changes).toEqual([
    expect.objectContaining({
      item: 'groupCount',
      before: before['groupCount'],
      after: (before['groupCount'] ?? 0) + 1,
    }),
  ]);
  expect(book).toMatchObject({ created: 0, updated: 1, state: 'ready' });
  expect(book.unchanged).toBeGreaterThan(10);
  expect(book.blank).toBeGreaterThan(0);
  await take(await county.preview(FILLED, file));
  expect(await figures(FILLED)).toMatchObject({ groupSessions: before['groupSessions'] });
});

it('names cells that cannot be taken, and takes the others only where the clerk says so', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), {
    '小组·个数': '若干',
    '小组·节数': -3,
    '小组·人次': 2.5,
    '资金·到位': '60000元',
    '服务评价·满意度': 120,
    '走访·户数': 7,
    '零报告（确实没有开展服务）': '大概',
  });
  const preview = await county.preview(OPEN, file);
  const book = only(preview);
  expect(book.state).toBe('asks');
  expect(codes(book.why)).toEqual(['STATION_BOOK_CELLS']);
  expect(
    book.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, column }) => [code, column])
      .sort(),
  ).toEqual([
    ['IMPORT_NEGATIVE', 5],
    ['IMPORT_NOT_NUMBER', 5],
    ['IMPORT_TOO_MANY_DECIMALS', 5],
    ['NUMBER_RANGE', 5],
    ['STATION_BOOK_TICK', 5],
  ]);
  expect((await take(preview, station().name)).saved).toBe(2);
  const kept = await figures();
  expect(kept).toMatchObject({ visitHouseholds: 7, fundsReceived: 60_000 });
  expect(kept).not.toHaveProperty('groupCount');
});

it('refuses a workbook of another quarter, of another office and of no station', async () => {
  const other = await openTestOffice({ division: '220105' });
  try {
    const { fill } = await import('../exchange/offices');
    await fill(other);
    const theirs = join(county.folder, 'theirs');
    mkdirSync(theirs);
    await other.call('stationBooks.write', { period: OPEN, folder: theirs });
    const wrong = join(county.folder, 'wrong');
    mkdirSync(wrong);
    const [first] = (await other.call('stationBooks.list', { period: OPEN })).stations;
    copyFileSync(bookOf(theirs, first?.name ?? ''), join(wrong, '1.xlsx'));
    copyFileSync(bookOf(await county.send(FILLED), station().name), join(wrong, '2.xlsx'));
    const gone = bookOf(await county.send(OPEN), station(2).name);
    county.office.ctx.db
      .prepare("UPDATE station SET removedAt = '2026-10-09' WHERE id = ?")
      .run(station(2).id);
    copyFileSync(gone, join(wrong, '3.xlsx'));
    const preview = await county.preview(OPEN, wrong);
    expect(preview.books.map(({ state, why }) => [state, ...codes(why)])).toEqual([
      ['refused', 'STATION_BOOK_OFFICE'],
      ['refused', 'STATION_BOOK_PERIOD'],
      ['refused', 'STATION_BOOK_STATION'],
    ]);
    const { token, books } = preview;
    expect(
      await county.office.code('stationBooks.apply', { token, take: books.map(({ key }) => key) }),
    ).toBe('STATION_BOOK_REFUSED');
  } finally {
    await other.close();
  }
});

it('asks about a station that is closed by now, and refuses one that did not run', async () => {
  const out = await county.send(FILLED);
  for (const { name } of county.stations) await fillIn(bookOf(out, name), { 填表人: '何秀' });
  const close = async (at: number, since: string): Promise<void> => {
    county.office.ctx.db
      .prepare('UPDATE person SET leftOn = ? WHERE station = ?')
      .run(since, station(at).id);
    const record = await county.office.call('records.get', {
      noun: 'station',
      id: station(at).id,
    });
    await county.office.call('records.save', {
      noun: 'station',
      id: record.id,
      revision: record.revision,
      values: { ...record.values, state: 'closed', stateSince: since, stateReason: '并入' },
    });
  };
  await close(0, '2026-08-20');
  await close(1, '2026-05-20');
  const preview = await county.preview(FILLED, out);
  expect(
    Object.fromEntries(preview.books.map(({ name, state, why }) => [name, [state, ...codes(why)]])),
  ).toEqual({
    [station(0).name]: ['asks', 'STATION_BOOK_CLOSED'],
    [station(1).name]: ['refused', 'STATION_BOOK_NO_ROW'],
    [station(2).name]: ['ready'],
  });
});

it('asks which of two different workbooks of a station is right, and takes the same one once', async () => {
  const out = await county.send(OPEN);
  const back = join(county.folder, 'twice');
  mkdirSync(back);
  const book = bookOf(out, station().name);
  await fillIn(book, { '小组·个数': 4 }, join(back, '甲.xlsx'));
  await fillIn(book, { '小组·个数': 4 }, join(back, '乙.xlsx'));
  const same = await county.preview(OPEN, back);
  expect(same.books.map(({ state, why }) => [state, ...codes(why)])).toEqual([
    ['ready'],
    ['refused', 'STATION_BOOK_SAME'],
  ]);
  await fillIn(book, { '小组·个数': 5 }, join(back, '一.xlsx'));
  const different = await county.preview(OPEN, back);
  const asked = different.books.filter(({ state }) => state === 'asks');
  expect(asked.map(({ why }) => codes(why))).toEqual([
    ['STATION_BOOK_TWICE'],
    ['STATION_BOOK_TWICE'],
  ]);
  const { token } = different;
  expect(
    await county.office.code('stationBooks.apply', { token, take: asked.map(({ key }) => key) }),
  ).toBe('STATION_BOOK_ONE');
  const [, second] = asked;
  await county.office.call('stationBooks.apply', { token, take: [second?.key ?? ''] });
  expect([4, 5]).toContain((await figures())['groupCount']);
  // Another one that comes later and says something else is asked about as well.
  const later = await fillIn(book, { '小组·个数': 9 }, join(county.folder, '后来.xlsx'));
  expect(codes(only(await county.preview(OPEN, later)).why)).toEqual(['STATION_BOOK_AGAIN']);
});

it('asks about a workbook of an older set, and counts what is added and gone', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), { '小组·个数': 4, '走访·户数': 7 });
  const { stationReturn } = shippedSet;
  const added = {
    ...stationReturn.items.find(({ key }) => key === 'groupCount')!,
    key: 'warmCalls',
    label: { zh: '暖心电话', en: 'Warm calls' },
    headings: [],
  };
  const items = [...stationReturn.items.filter(({ key }) => key !== 'adviceTimes'), added];
  const set = join(county.folder, 'set.json');
  const content = { ...shippedSet, version: '2027-1', stationReturn: { ...stationReturn, items } };
  writeFileSync(set, JSON.stringify(content));
  const { sm3, problems } = await county.office.call('definitions.preview', { file: set });
  expect(problems).toEqual([]);
  await county.office.call('definitions.take', { file: set, sm3, moved: [] });
  // Workbooks that are out keep the set under which they went out.
  expect(only(await county.preview(OPEN, file)).state).toBe('ready');
  await county.office.call('definitions.take', { file: set, sm3, moved: [OPEN] });
  const preview = await county.preview(OPEN, file);
  expect(only(preview).state).toBe('asks');
  expect(only(preview).why).toMatchObject([
    { code: 'STATION_BOOK_SET', params: { version: shippedSet.version, gone: 1, added: 1 } },
  ]);
  await take(preview, station().name);
  expect(await figures()).toMatchObject({ groupCount: 4, visitHouseholds: 7 });
});

it('finds items by their names where rows were put in or moved, and misses one that is gone', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), { '小组·个数': 4, '走访·户数': 7 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  sheet.unMergeCells('A1:F60');
  const grid = sheet.getSheetValues().slice(1) as ExcelJS.CellValue[][];
  const moved = grid
    .filter((row) => row?.[2] !== '走访·人次')
    .flatMap((row, at) => (at === 30 ? [row, [undefined, '', '站上加的一行']] : [row]));
  const other = new ExcelJS.Workbook();
  const copy = other.addWorksheet('改过');
  moved.forEach((row) => copy.addRow((row ?? []).slice(1)));
  const tag = book.worksheets[1]?.getSheetValues().slice(1) as ExcelJS.CellValue[][];
  const hidden = other.addWorksheet('x', { state: 'veryHidden' });
  tag.forEach((row) => hidden.addRow(row.slice(1)));
  await other.xlsx.writeFile(join(county.folder, 'moved.xlsx'));
  const found = only(await county.preview(OPEN, join(county.folder, 'moved.xlsx')));
  expect(found.changes.map(({ item, after }) => [item, after])).toEqual([
    ['groupCount', 4],
    ['visitHouseholds', 7],
  ]);
  expect(codes(found.problems)).toContain('STATION_BOOK_LINE_GONE');
});

it('asks about a workbook that nobody has touched', async () => {
  const out = await county.send(FILLED, [station().id]);
  const untouched = await county.preview(FILLED, out);
  expect(only(untouched)).toMatchObject({ state: 'asks', changes: [] });
  expect(codes(only(untouched).why)).toEqual(['STATION_BOOK_UNTOUCHED']);
  // Signed, it says that the figures are right as they are.
  await fillIn(bookOf(out, station().name), { 填表人: '何秀' });
  const signed = await county.preview(FILLED, out);
  expect(only(signed).state).toBe('ready');
  const { saved, act } = await take(signed);
  expect(saved).toBe(0);
  expect(await answerOf(0, FILLED)).toMatchObject({ state: 'returned' });
  await county.office.call('undo.do', { id: act });
  expect(await answerOf(0, FILLED)).toMatchObject({ state: 'entered' });
});

it('says that a figure of the register was changed by hand, and does not take it', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), { '人员·在岗': 99, '小组·个数': 1 });
  const book = only(await county.preview(OPEN, file));
  expect(book.problems).toMatchObject([
    { code: 'STATION_BOOK_GIVEN', severity: 'warning', params: { told: 99 } },
  ]);
  expect(book.changes.map(({ item }) => item)).toEqual(['groupCount']);
});

it('takes nothing where something has changed since it was shown', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), { '小组·个数': 4 });
  const { token, books } = await county.preview(OPEN, file);
  const cells = [{ station: station().id, item: 'groupCount', value: 8 }];
  await county.office.call('statistics.save', { period: OPEN, cells });
  const input = { token, take: books.map(({ key }) => key) };
  expect(await county.office.code('stationBooks.apply', input)).toBe('STATION_BOOK_STALE');
  expect(await figures()).toMatchObject({ groupCount: 8 });
});

it('cannot be undone over what was typed since', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), { '小组·个数': 4 });
  const { act } = await take(await county.preview(OPEN, file));
  const cells = [{ station: station().id, item: 'groupCount', value: 8 }];
  await county.office.call('statistics.save', { period: OPEN, cells });
  expect(await county.office.code('undo.do', { id: act })).toBe('UNDO_CHANGED_SINCE');
  expect(await answerOf()).toMatchObject({ state: 'returned' });
});

it('leaves a workbook without its tag to the ordinary import, which reads it', async () => {
  const out = await county.send(OPEN, [station().id]);
  const file = await fillIn(bookOf(out, station().name), {
    '小组·个数': 4,
    '资金·到位': 12.5,
    '服务评价·满意度': 96.4,
    填表人: '何秀',
    填表人联系电话: '15400000009',
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  book.removeWorksheet(book.worksheets[1]?.id ?? 0);
  const bare = join(county.folder, 'bare.xlsx');
  await book.xlsx.writeFile(bare);
  const { books, others } = await county.preview(OPEN, bare);
  expect(books).toEqual([]);
  expect(codes(others)).toEqual(['STATION_BOOK_UNTAGGED']);
  const found = await county.office.call('import.preview', { files: [bare], period: OPEN });
  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  expect(found.flatMap(({ unmatched }) => unmatched)).toEqual([]);
  await county.office.call('import.apply', { tokens: found.map(({ token }) => token) });
  expect(await figures()).toMatchObject({
    groupCount: 4,
    fundsReceived: 125_000,
    satisfaction: 964,
  });
});

it('tells files that are no workbooks beside those that are', async () => {
  const out = await county.send(OPEN, [station().id]);
  writeFileSync(join(out, '旧.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  writeFileSync(join(out, '别的.csv'), '站点,服务人次\n');
  const { books, others } = await county.preview(OPEN, out);
  expect(books).toHaveLength(1);
  expect(others.map(({ file, code }) => [file, code])).toEqual([
    ['别的.csv', 'STATION_BOOK_UNTAGGED'],
    ['旧.xls', expect.stringMatching(/^IMPORT_/)],
  ]);
});

it('a workbook that comes in by 导入工作簿 has come back too, with who filled it in', async () => {
  const out = await county.send(OPEN);
  const file = await fillIn(
    bookOf(out, station(0).name),
    { '小组·个数': 4, 填表人: '何秀', 填表日期: new Date('2027-01-04') },
    join(county.folder, '改了名.xlsx'),
  );
  const { office } = county;
  const [preview] = await office.call('import.preview', { files: [file], period: OPEN });
  expect(preview?.kind).toBe('statistics');
  await office.call('import.apply', { tokens: [preview?.token ?? ''] });
  expect(await figures()).toMatchObject({ groupCount: 4 });
  expect(await answerOf()).toMatchObject({
    state: 'returned',
    returnedOn: '2026-10-09',
    filledBy: '何秀',
    filledOn: '2027-01-04',
  });
  expect(await answerOf(1)).toMatchObject({ state: 'missing', returnedOn: null });
  const [act] = await office.call('undo.list', { limit: 1 });
  await office.call('undo.do', { id: act?.id ?? '' });
  expect(await figures()).not.toHaveProperty('groupCount');
  expect(await answerOf()).toMatchObject({ state: 'missing', returnedOn: null, filledBy: null });
});
