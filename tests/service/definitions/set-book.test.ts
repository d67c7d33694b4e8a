import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issuedBy, nextVersion } from '../../../shared/definitions/issued';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { changeBook, putCell, type Grid } from '../change-book';
import { openTestOffice, type TestOffice } from '../office';

let county: TestOffice;
let station: string;
let book: string;
beforeAll(async () => {
  county = await openTestOffice();
  const values = {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'running',
  };
  station = (
    await county.call('records.save', { noun: 'station', id: null, revision: null, values })
  ).id;
  await county.call('statistics.save', {
    period: '2026Q3',
    cells: [
      { station, item: 'servedPersons', value: 50 },
      { station, item: 'servedTimes', value: 50 },
    ],
  });
});
afterAll(() => county.close());
let order = 0;
beforeEach(async () => {
  book = join(county.folder, `book-${(order += 1)}.xlsx`);
  await county.call('definitions.writeBook', { file: book });
});

const changed = (change: (sheet: (name: string) => Grid) => void): Promise<string> =>
  changeBook(book, join(county.folder, `changed-${(order += 1)}.xlsx`), change);
const columnOf = (grid: Grid, title: string): number => grid[0]?.indexOf(title) ?? -1;
const cellsOf = async (file: string): Promise<string[]> => {
  const { problems, changes } = await county.call('definitions.preview', { file });
  expect(changes).toEqual([]);
  return problems.map(({ cell, code }) => `${cell ?? ''} ${code}`);
};

describe('return and rules as a workbook', () => {
  it('read back as they were written', async () => {
    const { changes, problems } = await county.call('definitions.preview', { file: book });
    expect([changes, problems]).toEqual([[], []]);
  });

  it('are proposed as a new version of this office, and taken in as they were looked at', async () => {
    const file = await changed((sheet) => {
      putCell(sheet('指标'), 'adviceTimes', '必填', '是');
      putCell(sheet('审核规则'), 'STAT_TIMES_EQUAL_PERSONS', '等级', '提示性');
      sheet('审核规则').push([
        'HN-1',
        '强制性',
        '每个站点',
        null,
        'now.servedTimes == 50',
        '"servedTimes"',
        null,
        '{station}服务 {n} 人次',
        null,
        'station = station.name\nn = now.servedTimes',
      ]);
    });
    const preview = await county.call('definitions.preview', { file });
    expect(preview.problems).toEqual([]);
    expect(preview.set).toMatchObject({
      id: `office-${county.ctx.office.unitId}`,
      version: '2026-4',
    });
    expect(preview.changes.map(({ part, key, change }) => `${part} ${key} ${change}`)).toEqual([
      'stationReturn adviceTimes changed',
      'checks STAT_TIMES_EQUAL_PERSONS changed',
      'checks HN-1 added',
    ]);
    const tried = await county.call('checks.trySet', { period: '2026Q3', file });
    expect(tried.map(({ code, before, after }) => `${code} ${before} ${after}`)).toEqual([
      'HN-1 0 1',
    ]);
    await county.call('definitions.take', { file, sm3: preview.sm3, moved: ['2026Q3'] });
    const found = await county.call('checks.run', { period: '2026Q3' });
    expect(
      found
        .filter(({ code }) => ['HN-1', 'STAT_TIMES_EQUAL_PERSONS'].includes(code))
        .map(({ code, severity }) => `${code} ${severity}`),
    ).toEqual(['HN-1 error', 'STAT_TIMES_EQUAL_PERSONS note']);
    // The same book on top of another set is another set: it is looked at again.
    expect(await county.code('definitions.take', { file, sm3: preview.sm3, moved: [] })).toBe(
      'DEF_FILE_CHANGED',
    );
  });

  it.each<[string, string[], (sheet: (name: string) => Grid) => void]>([
    [
      'words, numbers and codes',
      ['指标!J3 DEF_CELL_WORD', '指标!I4 DEF_CELL_BAD', '审核规则!A2 DEF_CELL_BAD'],
      (sheet) => {
        const items = sheet('指标');
        putCell(items, String(items[2]?.[0]), '合计', '大概');
        putCell(items, String(items[3]?.[0]), '小数位数', '很多');
        putCell(sheet('审核规则'), 'STAT_NEGATIVE', '代码', 'stat negative');
      },
    ],
    [
      'an item twice, one that refers to nothing, a sum that cannot be',
      ['指标!A3 DEF_KEY_TWICE', '指标!O4 DEF_CARRIES_NOTHING', '指标!J5 DEF_SUM_OF_SHARES'],
      (sheet) => {
        const [, first, second, third, fourth] = sheet('指标');
        if (!first || !second || !third || !fourth) throw new Error('no items');
        second[0] = first[0] ?? null;
        third[columnOf(sheet('指标'), '期初取自')] = 'nothing';
        fourth[columnOf(sheet('指标'), '单位')] = '%';
        fourth[columnOf(sheet('指标'), '合计')] = '各站相加';
        // What reads the item whose code is gone is left aside here.
        sheet('审核规则').splice(1);
      },
    ],
    [
      'a rule that refers to nothing, and a place that nothing fills',
      ['审核规则!E2 CHECK_BAD', '审核规则!H3 CHECK_PLACE', '审核规则!J4 CHECK_BAD'],
      (sheet) => {
        const rules = sheet('审核规则');
        putCell(rules, 'STAT_NEGATIVE', '怎样算不对', 'cell.nothing < 0');
        putCell(rules, 'STAT_ABOVE_MOST', '提示文字', '{nobody}');
        putCell(
          rules,
          'STAT_CASE_BALANCE',
          '空位',
          'station = now.nothing\nvalue = now.caseEnding\nexpected = now.caseNew',
        );
      },
    ],
    [
      'a column or a sheet that is gone',
      ['部分!A1 TEMPLATE_CELL_SHEET', '审核规则!A1 TEMPLATE_CELL_COLUMN'],
      (sheet) => {
        sheet('部分').splice(0);
        const [head] = sheet('审核规则');
        if (head) head[4] = '别的';
      },
    ],
  ])('say at the cell what is wrong: %s', async (_what, cells, change) => {
    const file = await changed(change);
    const found = await cellsOf(file);
    for (const cell of cells) expect(found).toContain(cell);
    const { sm3 } = await county.call('definitions.preview', { file });
    expect(await county.code('definitions.take', { file, sm3, moved: [] })).toBe(
      found[0]?.split(' ')[1],
    );
  });
});

describe('a set that an office issues', () => {
  it('has the next version, whatever versions look like', () => {
    expect(['2026-2', '2026-9', 'v1.09', 'spring'].map(nextVersion)).toEqual([
      '2026-3',
      '2026-10',
      'v1.10',
      'spring-2',
    ]);
  });

  it('is a set that can be read, of parts that are said', () => {
    const set = issuedBy({ unitId: '220104-1' }, shippedSet, {
      deadlines: { ...shippedSet.deadlines, returnDay: 8 },
      parameters: undefined,
    });
    expect(readSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
    expect(set).toMatchObject({ deadlines: { returnDay: 8 }, parameters: shippedSet.parameters });
  });

  it('is not made where a superior issues them', async () => {
    const parts = { deadlines: { ...shippedSet.deadlines, returnDay: 9 } };
    const { sm3, changes } = await county.call('definitions.preview', { parts });
    expect(changes.map(({ key, after }) => `${key} ${after}`)).toEqual(['returnDay 9']);
    county.ctx.db
      .prepare(
        "INSERT INTO trusted_office (unitId, name, division, level, relation, suite, fingerprint, signKey, confirmedBy, confirmedAt) VALUES ('220100-1', '市', '220100', 'city', 'superior', 'sm', 'f', 'k', 'admin', '2026-10-01')",
      )
      .run();
    expect(await county.code('definitions.preview', { parts })).toBe('DEF_OF_SUPERIOR');
    expect(await county.code('definitions.take', { parts, sm3, moved: [] })).toBe(
      'DEF_OF_SUPERIOR',
    );
  });
});
