import { afterAll, describe, expect, it } from 'vitest';
import type { PastePlan } from '../../shared/contract/quarter';
import { PERIOD } from './exchange/offices';
import { openPasteOffice } from './paste-office';

const { office, sheet, idOf, nameOf, plan } = await openPasteOffice();
afterAll(() => office.close());

/** 前进街道 of 前进街道社会工作站. */
const place = (row: number): string => nameOf(row).replace(/社会工作(服务)?站$/, '');

const cellsOf = ({ cells }: PastePlan): [number, string, number][] =>
  cells.map(({ station, item, value }) => [
    sheet.stations.findIndex(({ id }) => id === station),
    item,
    value,
  ]);
const codes = ({ notes }: PastePlan): string[] => notes.map(({ code }) => code);
const why = ({ refused, cells }: PastePlan): unknown[] => [
  cells.length,
  ...refused.map(({ code, row, column }) => `${code} ${row},${column}`),
];

describe('a block with headings and names of stations', () => {
  it('finds its places by both, in any order, with the synonyms of workbooks', async () => {
    const answer = await plan(
      `序号\t站名\t活动节数\t小组数\t资金到位\n1\t${place(2)}\t9021\t931\t17.5\n2\t${nameOf(0)}\t9020\t932\t`,
      { row: 3, item: 'visitTimes' },
    );
    expect(answer.how.code).toBe('SHEET_PASTE_BY_NAMES');
    expect(answer.refused).toEqual([]);
    expect(cellsOf(answer).map(String).sort()).toEqual([
      '0,groupCount,932',
      '0,groupSessions,9020',
      '2,fundsReceived,175000',
      '2,groupCount,931',
      '2,groupSessions,9021',
    ]);
    expect(answer.notes).toContainEqual({ code: 'SHEET_PASTE_BLANK', params: { n: 1 } });
    expect(answer.cells.every(({ before }) => before !== null)).toBe(true);
  });

  it('changes nothing by itself', async () => {
    await plan(`站点\t小组个数\t小组节数\n${nameOf(0)}\t77\t78`);
    const now = await office.call('statistics.sheet', { period: PERIOD });
    expect(now.values).toEqual(sheet.values);
  });

  it('reads two lines of headings, with the group over its items', async () => {
    const answer = await plan(
      `站点\t小组\t小组\t走访\n站点\t个数\t人次\t人次\n${nameOf(1)}\t801\t802\t803`,
    );
    expect(cellsOf(answer)).toEqual([
      [1, 'groupCount', 801],
      [1, 'groupTimes', 802],
      [1, 'visitTimes', 803],
    ]);
  });

  it('takes a heading that several items share for that of the group before it, and says so', async () => {
    const answer = await plan(`站点\t小组数\t参加人次\n${nameOf(1)}\t801\t802`);
    expect(cellsOf(answer)).toEqual([
      [1, 'groupCount', 801],
      [1, 'groupTimes', 802],
    ]);
    expect(codes(answer)).toContain('SHEET_PASTE_GUESSED');
  });

  it('knows a station by its bare name, says so, and never takes a town for a street', async () => {
    const bare = place(1).replace(/(街道|镇|乡)$/, '');
    const answer = await plan(`站点\t小组个数\n${bare}站\t801`);
    expect(cellsOf(answer)).toEqual([[1, 'groupCount', 801]]);
    expect(codes(answer)).toContain('SHEET_PASTE_NAMED');
    const other = place(1).endsWith('街道') ? '镇' : '街道';
    expect(why(await plan(`站点\t小组个数\n${nameOf(0)}\t5\n${bare}${other}\t801`))).toEqual([
      0,
      'SHEET_PASTE_STATION 3,1',
    ]);
  });

  it('leaves out sums and holds them against the stations', async () => {
    const head = '站点\t小组个数\t小组节数';
    const rows = `${nameOf(0)}\t701\t702\n${nameOf(1)}\t703\t704`;
    const agrees = await plan(`${head}\n${rows}\n合计\t1404\t1406`);
    expect(agrees.cells).toHaveLength(4);
    expect(codes(agrees)).toContain('SHEET_PASTE_TOTAL_AGREES');
    const differs = await plan(`${head}\n${rows}\n合计\t1404\t1407`);
    expect(differs.notes).toContainEqual({
      code: 'SHEET_PASTE_TOTAL_DIFFERS',
      params: {
        text: '合计',
        item: { zh: '小组·节数', en: 'Groups: Sessions' },
        told: 1407,
        sum: 1406,
      },
    });
  });

  it('converts money whose heading says another unit, and tells', async () => {
    const answer = await plan(`站点\t到位资金（元）\t小组个数\n${nameOf(0)}\t123,456\t9`);
    expect(cellsOf(answer)).toContainEqual([0, 'fundsReceived', 123_456]);
    expect(codes(answer)).toContain('SHEET_PASTE_CONVERTED');
  });

  it('finds stations across the top with the items down, and a station in the title', async () => {
    const across = await plan(
      `项目\t${nameOf(1)}\t${place(0)}\n小组个数\t601\t602\n小组节数\t603\t604`,
      { row: 3, item: 'visitTimes' },
    );
    expect(cellsOf(across).map(String).sort()).toEqual(
      ['0,groupCount,602', '0,groupSessions,604', '1,groupCount,601', '1,groupSessions,603'].sort(),
    );
    const titled = await plan(`${nameOf(2)}服务统计\n小组个数\t小组节数\t小组人次\n601\t602\t703`);
    expect(cellsOf(titled)).toEqual([
      [2, 'groupCount', 601],
      [2, 'groupSessions', 602],
      [2, 'groupTimes', 703],
    ]);
  });

  it('refuses a table of another quarter', async () => {
    const answer = await plan(`2026年第二季度服务统计\t\n站点\t小组个数\n${nameOf(0)}\t9`);
    expect(why(answer)).toEqual([0, 'SHEET_PASTE_PERIOD 1,1']);
  });

  it('refuses as a whole a cell that is no figure, at its place', async () => {
    const answer = await plan(`站点\t小组个数\n${nameOf(0)}\t9\n${nameOf(1)}\t十来个`);
    expect(why(answer)).toEqual([0, 'IMPORT_NOT_NUMBER 3,2']);
  });

  it('refuses one station in two rows, and one item in two columns', async () => {
    expect(why(await plan(`站点\t小组个数\n${nameOf(0)}\t9\n${nameOf(0)}\t8`))).toEqual([
      0,
      'SHEET_PASTE_STATION_TWICE 3,1',
    ]);
    expect(why(await plan(`站点\t小组个数\t小组数\n${nameOf(0)}\t9\t8`))).toEqual([
      0,
      'SHEET_PASTE_ITEM_TWICE 1,3',
    ]);
  });

  it('refuses a figure that is merged over several stations', async () => {
    const answer = await plan(`站点\t小组个数\n${nameOf(0)}\t9\n${nameOf(1)}\t9`, {
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    });
    expect(why(answer)).toContain('IMPORT_MERGED_FIGURE 2,2');
    expect(answer.cells).toEqual([]);
  });

  it('names columns that it does not use, and never writes what the register counts', async () => {
    const answer = await plan(`站点\t小组个数\t天气\t在岗人数\n${nameOf(0)}\t9\t5\t77`);
    expect(cellsOf(answer)).toEqual([[0, 'groupCount', 9]]);
    expect(codes(answer)).toEqual(
      expect.arrayContaining([
        'SHEET_PASTE_LEFT_COLUMN',
        'SHEET_PASTE_LEFT_DERIVED',
        'STAT_DERIVED_DIFFERS',
      ]),
    );
  });

  it('names the figures beside the quarter that are none of it', async () => {
    const answer = await plan(
      `${nameOf(1)}统计表\n指标\t本季度\t本年累计\n服务人次\t9050\t20000\n小组个数\t933\t2000`,
    );
    expect(cellsOf(answer).map(String).sort()).toEqual(['1,groupCount,933', '1,servedTimes,9050']);
    expect(answer.notes).toContainEqual({
      code: 'SHEET_PASTE_LEFT_COLUMN',
      params: { heading: '本年累计' },
    });
  });
});

describe('a block with headings or stations alone', () => {
  it('puts rows from the caret down where only columns are named', async () => {
    const answer = await plan('小组节数\t小组个数\n81\t82\n83\t84', { row: 2, item: 'caseNew' });
    expect(answer.how.code).toBe('SHEET_PASTE_BY_HEADINGS');
    expect(cellsOf(answer).map(String).sort()).toEqual(
      ['2,groupCount,82', '2,groupSessions,81', '3,groupCount,84', '3,groupSessions,83'].sort(),
    );
    expect(why(await plan('小组节数\n81\n82\n83', { row: 2 }))).toEqual([
      0,
      'SHEET_PASTE_DOES_NOT_FIT 1,1',
    ]);
  });

  it('puts columns from the caret to the right where only stations are named', async () => {
    const answer = await plan(`1\t${place(3)}\t81\t82\n2\t${place(0)}\t83\t84`, { row: 2 });
    expect(answer.how.code).toBe('SHEET_PASTE_BY_STATIONS');
    expect(cellsOf(answer)).toEqual([
      [3, 'groupCount', 81],
      [3, 'groupSessions', 82],
      [0, 'groupCount', 83],
      [0, 'groupSessions', 84],
    ]);
  });
});

describe('a bare block', () => {
  it('lies from the caret on, with numbers as offices write them', async () => {
    const answer = await plan('1,234\t１２\n无\t—\n 7 \t', { row: 1 });
    expect(answer.how.code).toBe('SHEET_PASTE_BY_PLACE');
    expect(cellsOf(answer)).toEqual([
      [1, 'groupCount', 1234],
      [1, 'groupSessions', 12],
      [2, 'groupCount', 0],
      [3, 'groupCount', 7],
    ]);
    expect(answer.notes).toContainEqual({ code: 'SHEET_PASTE_BLANK', params: { n: 2 } });
  });

  it('takes decimals and percent where the item has them', async () => {
    expect(cellsOf(await plan('96%\n91.5', { item: 'satisfaction' }))).toEqual([
      [0, 'satisfaction', 960],
      [1, 'satisfaction', 915],
    ]);
    expect(why(await plan('91.5\n3'))).toEqual([0, 'IMPORT_TOO_MANY_DECIMALS 1,1']);
    expect(why(await plan('96%\n3'))).toEqual([0, 'IMPORT_NOT_NUMBER 1,1']);
  });

  it('is refused where it does not fit', async () => {
    expect(why(await plan('1\n2\n3\n4\n5'))).toEqual([0, 'SHEET_PASTE_DOES_NOT_FIT 1,1']);
    expect(why(await plan(Array(40).fill('1').join('\t')))).toEqual([
      0,
      'SHEET_PASTE_DOES_NOT_FIT 1,1',
    ]);
  });

  it('is refused where nothing in it changes anything', async () => {
    const value = sheet.values[idOf(0)]?.['groupCount'];
    expect(why(await plan(`${value}\t`))).toEqual([0, 'SHEET_PASTE_SAME 1,1']);
    expect(why(await plan('1\n2', { item: 'staffInPost' }))).toEqual([
      0,
      'SHEET_PASTE_ONLY_DERIVED 1,1',
    ]);
  });
});

describe('what a workbook may have too', () => {
  it('reads months beside their sum as an import does, across and down', async () => {
    const across = await plan(
      `站点\t小组个数\t\t\t\n\t7月\t8月\t9月\t合计\n${nameOf(0)}\t201\t202\t203\t606\n${nameOf(1)}\t301\t1\t1\t303`,
    );
    expect(cellsOf(across)).toEqual([
      [0, 'groupCount', 606],
      [1, 'groupCount', 303],
    ]);
    expect(codes(across)).not.toContain('SHEET_PASTE_LEFT_COLUMN');
    // The station is that of the caret where the block names none.
    const down = await plan('指标\t7月\t8月\t9月\t合计\n小组个数\t201\t202\t203\t606', { row: 2 });
    expect(down.how.code).toBe('SHEET_PASTE_BY_ITEMS');
    expect(cellsOf(down)).toEqual([[2, 'groupCount', 606]]);
  });

  it('refuses months that do not come to their sum, that may overlap or are of no item', async () => {
    const head = '站点\t小组个数\t\t\t\n\t7月\t8月\t9月\t合计';
    expect(why(await plan(`${head}\n${nameOf(0)}\t1\t2\t3\t7`))).toEqual([
      0,
      'IMPORT_MONTHS_DIFFER 3,5',
    ]);
    const persons = head.replace('小组个数', '服务人数');
    expect(why(await plan(`${persons}\n${nameOf(0)}\t1\t2\t3\t6`))).toEqual([
      0,
      'IMPORT_MONTHS_ASKED 3,2',
    ]);
    expect(why(await plan(`站点\t7月\t8月\t9月\t合计\n${nameOf(0)}\t1\t2\t3\t6`))).toEqual([
      0,
      'SHEET_PASTE_MONTHS 1,1',
    ]);
    expect(why(await plan('7月\t8月\t9月\n1\t2\t3'))).toEqual([0, 'SHEET_PASTE_MONTHS 1,1']);
    expect(why(await plan(`${head}\t合计\n${nameOf(0)}\t1\t2\t3\t6\t6`))).toEqual([
      0,
      'SHEET_PASTE_ITEM_TWICE 2,6',
    ]);
  });

  it('refuses a heading that several items share, and names them', async () => {
    const shared = await plan(`站点\t人次\n${nameOf(0)}\t5`);
    expect(why(shared)).toEqual([0, 'IMPORT_ITEM_SHARED 1,2']);
    expect(shared.refused[0]?.params?.['items']).toHaveLength(5);
    expect(why(await plan('人次\n5\n6'))).toEqual([0, 'IMPORT_ITEM_SHARED 1,1']);
    expect(why(await plan(`站点\t天气\n${nameOf(0)}\t5`))).toEqual([
      0,
      'SHEET_PASTE_NO_FIGURES 1,1',
    ]);
  });

  it('leaves what stands there where a figure is still to come, and says so once', async () => {
    const answer = await plan(
      `站点\t小组个数\t小组节数\n${nameOf(0)}\t待填\t9020\n${nameOf(1)}\t暂无数据\t未统计`,
    );
    expect(cellsOf(answer)).toEqual([[0, 'groupSessions', 9020]]);
    expect(answer.notes).toContainEqual({
      code: 'SHEET_PASTE_PENDING',
      params: { text: '待填', n: 3 },
    });
  });

  it('takes a figure in its own unit of counting, and none in another', async () => {
    const answer = await plan(
      `站点\t小组个数\t志愿者人数\t社区活动场次\n${nameOf(0)}\t41个\t40人\t43场\n${nameOf(1)}\t42\t3名\t44次`,
    );
    expect(cellsOf(answer).map(([, , value]) => value)).toEqual([41, 40, 43, 42, 3, 44]);
    expect(
      why(
        await plan(
          `站点\t小组个数\t小组人次\t个案新开\t满意度\n${nameOf(0)}\t40人\t9人\t3户\t96人\n${nameOf(1)}\t5万元\t8个\t很多人\t96`,
        ),
      ),
    ).toEqual([
      0,
      'FIGURE_COUNTED_ELSEWISE 2,2',
      'FIGURE_COUNTED_ELSEWISE 2,3',
      'FIGURE_COUNTED_ELSEWISE 2,4',
      'FIGURE_COUNTED_ELSEWISE 2,5',
      'FIGURE_COUNTED_ELSEWISE 3,2',
      'FIGURE_COUNTED_ELSEWISE 3,3',
      'IMPORT_NOT_NUMBER 3,4',
    ]);
  });
});

describe('several faults in one block', () => {
  it('says each of them at its cell', async () => {
    const answer = await plan(
      `站点\t小组个数\t小组节数\n不知何处社工站\t1\t2\n${nameOf(0)}\t43.5\t-44\n${nameOf(1)}\tabc\t4400000000000`,
    );
    expect(why(answer)).toEqual([
      0,
      'SHEET_PASTE_STATION 2,1',
      'IMPORT_TOO_MANY_DECIMALS 3,2',
      'IMPORT_NEGATIVE 3,3',
      'IMPORT_NOT_NUMBER 4,2',
      'IMPORT_FIGURE_HUGE 4,3',
    ]);
  });
});
