import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeBook, putCell, type Grid } from '../change-book';
import { openTestOffice, type TestOffice } from '../office';

let county: TestOffice;
let book: string;
beforeAll(async () => {
  county = await openTestOffice();
});
afterAll(() => county.close());
let order = 0;
beforeEach(async () => {
  book = join(county.folder, `book-${(order += 1)}.xlsx`);
  await county.call('definitions.writeBook', { file: book });
});

const changed = (change: (sheet: (name: string) => Grid) => void): Promise<string> =>
  changeBook(book, join(county.folder, `changed-${(order += 1)}.xlsx`), change);

/** Adds a row by the titles of its columns. */
function add(grid: Grid, values: Record<string, string | number>): void {
  const [head = []] = grid;
  for (const title of Object.keys(values)) expect(head).toContain(title);
  grid.push(head.map((title) => values[String(title)] ?? null));
}

/** A monthly return of the county's own: one figure that is typed, one of the register, a list. */
function addMonthly(sheet: (name: string) => Grid): void {
  const of = { 填报表: 'county-monthly' };
  add(sheet('其他填报表'), { 代码: of.填报表, 名称: '社工站月报', 周期: '月度', 上报日: 5 });
  add(sheet('其他表的分表'), { ...of, 代码: 'A', 名称: '基本情况' });
  add(sheet('其他表的分表'), { ...of, 代码: 'B', 名称: '活动清单', 行数: 10 });
  const items = sheet('其他表的指标');
  add(items, {
    ...of,
    代码: 'calls',
    分表: 'A',
    行: '咨询',
    列: '接听电话',
    单位: '次',
    必填: '是',
  });
  add(items, {
    ...of,
    代码: 'certified',
    分表: 'A',
    行: '人员',
    列: '专业人才',
    来源: '取自台账',
    取数口径: '期末在岗人员中的专业人才',
    时点: '期末',
  });
  add(items, { ...of, 代码: 'name', 分表: 'B', 行: '活动', 列: '活动名称', 字数: 60 });
  add(sheet('其他表的审核规则'), {
    ...of,
    代码: 'YB-1',
    等级: '强制性',
    核对对象: '每个站点',
    怎样算不对: '!has(now.calls)',
    指在: '"calls"',
    提示文字: '接听电话没有填',
  });
}

describe('further returns in the workbook of a set', () => {
  it('are added by an office itself, and filled in, checked and frozen', async () => {
    const file = await changed(addMonthly);
    const preview = await county.call('definitions.preview', { file });
    expect(preview.problems).toEqual([]);
    expect(preview.changes.map(({ part, key, change }) => `${part} ${key} ${change}`)).toEqual(
      ['', ' calls', ' certified', ' name', ' YB-1'].map(
        (key) => `returns county-monthly${key} added`,
      ),
    );
    await county.call('definitions.take', { file, sm3: preview.sm3, moved: [] });
    const list = await county.call('returns.list', {});
    expect(list.map(({ id, rhythm, due }) => [id, rhythm, due])).toEqual([
      ['national-annual', 'year', '2025Y'],
      ['county-monthly', 'month', '2026M09'],
    ]);
    const at = { returnId: 'county-monthly', period: '2026M09' };
    expect(await county.call('returns.sheet', at)).toMatchObject({
      deadline: '2026-10-05',
      definition: { version: '1', note: { zh: '本单位自定' } },
      register: { certified: 0 },
    });
    expect(await county.code('returns.freeze', at)).toBe('FREEZE_HAS_ERRORS');
    await county.call('returns.save', {
      ...at,
      cells: [
        { row: 'county', item: 'calls', value: 12, text: null },
        { row: 'line-1', item: 'name', value: null, text: '重阳节敬老' },
      ],
    });
    expect(await county.call('returns.check', at)).toEqual([]);
    expect((await county.call('returns.freeze', at)).digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('go when their lines are deleted, and stay where a workbook has no sheets for them', async () => {
    const without = await changed((sheet) => {
      for (const name of ['其他填报表', '其他表的分表', '其他表的指标', '其他表的审核规则'])
        sheet(name).splice(1);
    });
    const gone = await county.call('definitions.preview', { file: without });
    expect(gone.problems).toEqual([]);
    expect(gone.changes.map(({ part, change }) => `${part} ${change}`)).toContain('returns gone');
    const before = await changed((sheet) => {
      sheet('其他填报表').splice(0);
    });
    expect(await county.call('definitions.preview', { file: before })).toMatchObject({
      changes: [],
      problems: [],
    });
  });

  it.each<[string, string[], (sheet: (name: string) => Grid) => void]>([
    [
      'words, numbers and codes',
      [
        '其他填报表!E2 DEF_CELL_WORD',
        '其他表的分表!E2 DEF_CELL_BAD',
        '其他表的指标!L2 DEF_CELL_BAD',
      ],
      (sheet) => {
        putCell(sheet('其他填报表'), 'national-annual', '周期', '有时');
        putCell(sheet('其他表的分表'), 'national-annual', '行数', '很多');
        putCell(sheet('其他表的指标'), 'national-annual', '来源', '取自台账');
        putCell(sheet('其他表的指标'), 'national-annual', '取数口径', '别的数');
      },
    ],
    [
      'a return that is not there, and one that has nothing',
      ['其他表的分表!A2 DEF_RETURN_MISSING', '其他填报表!A4 DEF_RETURN_EMPTY'],
      (sheet) => {
        putCell(sheet('其他表的分表'), 'national-annual', '填报表', 'another');
        add(sheet('其他填报表'), { 代码: 'empty', 名称: '空表', 周期: '年度' });
      },
    ],
    [
      'an item of no table, and a rule that reads nothing',
      ['其他表的指标!C2 DEF_SECTION_UNKNOWN', '其他表的审核规则!F2 CHECK_BAD'],
      (sheet) => {
        putCell(sheet('其他表的指标'), 'national-annual', '分表', 'Z');
        putCell(sheet('其他表的审核规则'), 'national-annual', '怎样算不对', 'now.nothing > 0');
      },
    ],
  ])('are complained of at the cell: %s', async (_what, cells, change) => {
    const { problems } = await county.call('definitions.preview', { file: await changed(change) });
    const found = problems.map(({ cell, code }) => `${cell ?? ''} ${code}`);
    for (const cell of cells) expect(found).toContain(cell);
  });
});
