import { afterAll, describe, expect, it } from 'vitest';
import type { PastePlan } from '../../shared/contract/quarter';
import { openPasteOffice } from './paste-office';

const { office, sheet, idOf, nameOf, plan } = await openPasteOffice();
afterAll(() => office.close());

const cellsOf = ({ cells }: PastePlan): string[] =>
  cells
    .map(({ station, item, value }) =>
      [sheet.stations.findIndex(({ id }) => id === station), item, value].join(),
    )
    .sort();
const refusedIn = ({ refused }: PastePlan): string[] => refused.map(({ code }) => code);
const column = (at: number, item: string | null) => ({ at, down: false, item });

describe('what headings of a pasted block mean', () => {
  it('is told for each, but for numbers and names', async () => {
    const { heads } = await plan(`序号\t站点\t小组个数\t天气\n1\t${nameOf(1)}\t801\t5`);
    expect(heads).toEqual([
      { at: 3, down: false, text: '小组个数', item: 'groupCount' },
      { at: 4, down: false, text: '天气', item: null },
    ]);
  });

  it('can be said: another item, one for what nobody knows, and none', async () => {
    const block = `站点\t小组个数\t小组节数\t天气\n${nameOf(1)}\t801\t802\t803`;
    expect(
      cellsOf(
        await plan(block, {
          heads: [column(2, 'groupTimes'), column(3, null), column(4, 'visitTimes')],
        }),
      ),
    ).toEqual(['1,groupTimes,801', '1,visitTimes,803']);
  });

  it('settles a heading that several items share, and a guess', async () => {
    const shared = `站点\t人次\t小组个数\n${nameOf(0)}\t805\t806`;
    expect(refusedIn(await plan(shared))).toEqual(['IMPORT_ITEM_SHARED']);
    expect(cellsOf(await plan(shared, { heads: [column(2, 'visitTimes')] }))).toEqual([
      '0,groupCount,806',
      '0,visitTimes,805',
    ]);
    const guessed = `站点\t小组数\t参加人次\n${nameOf(1)}\t801\t802`;
    const other = await plan(guessed, { heads: [column(3, 'visitTimes')] });
    expect(cellsOf(other)).toEqual(['1,groupCount,801', '1,visitTimes,802']);
    expect(other.notes.map(({ code }) => code)).not.toContain('SHEET_PASTE_GUESSED');
  });

  it('can be said where only columns are named, only stations, or nothing at all', async () => {
    const heads = [column(2, 'visitTimes')];
    expect(
      cellsOf(await plan('小组节数\t小组个数\n81\t82', { heads, row: 2, item: 'caseNew' })),
    ).toEqual(['2,groupSessions,81', '2,visitTimes,82']);
    expect(cellsOf(await plan(`${nameOf(3)}\t81\t82`, { heads }))).toEqual([
      '3,groupSessions,82',
      '3,visitTimes,81',
    ]);
    const bare = await plan('81\t82', { heads });
    expect(cellsOf(bare)).toEqual(['0,groupCount,81', '0,visitTimes,82']);
    expect(bare.heads.map(({ text }) => text)).toEqual(['', '']);
  });

  it('can be said of lines down the side', async () => {
    const block = `项目\t${nameOf(1)}\t${nameOf(0)}\n小组个数\t601\t602\n小组节数\t603\t604\n走访人次\t605\t606`;
    const first = await plan(block);
    expect(first.heads.map(({ at, down, item }) => [at, down, item])).toEqual([
      [2, true, 'groupCount'],
      [3, true, 'groupSessions'],
      [4, true, 'visitTimes'],
    ]);
    const said = await plan(block, {
      heads: [
        { at: 2, down: true, item: 'groupTimes' },
        { at: 3, down: true, item: null },
      ],
    });
    expect(cellsOf(said)).toEqual([
      '0,groupTimes,602',
      '0,visitTimes,606',
      '1,groupTimes,601',
      '1,visitTimes,605',
    ]);
    expect(said.heads[0]?.text).toBe('小组个数');
  });
});

describe('whose the rows of a pasted block are', () => {
  const stranger = '贵林街道站';
  const block = (): string => `站点\t小组个数\n${stranger}\t801\n${nameOf(3)}\t802`;

  it('can be said of a name that nobody knows, and of one that was taken for a station', async () => {
    expect(refusedIn(await plan(block()))).toEqual(['SHEET_PASTE_STATION']);
    const said = await plan(block(), { stations: { [stranger]: idOf(1) } });
    expect(cellsOf(said)).toEqual(['1,groupCount,801', '3,groupCount,802']);
    expect(said.stations).toContainEqual({ text: stranger, station: idOf(1) });
    const other = await plan(block(), {
      stations: { [stranger]: idOf(1), [nameOf(3)]: idOf(2) },
    });
    expect(cellsOf(other)).toEqual(['1,groupCount,801', '2,groupCount,802']);
  });

  it('leaves a row out, and two rows of one station are refused', async () => {
    expect(cellsOf(await plan(block(), { stations: { [stranger]: null } }))).toEqual([
      '3,groupCount,802',
    ]);
    expect(refusedIn(await plan(block(), { stations: { [stranger]: idOf(3) } }))).toEqual([
      'SHEET_PASTE_STATION_TWICE',
    ]);
  });

  it('can be said of a station across the top', async () => {
    const across = `项目\t${stranger}\t${nameOf(0)}\n小组个数\t601\t602\n小组节数\t603\t604`;
    const said = await plan(across, { stations: { [stranger]: idOf(2) } });
    expect(cellsOf(said)).toEqual([
      '0,groupCount,602',
      '0,groupSessions,604',
      '2,groupCount,601',
      '2,groupSessions,603',
    ]);
  });
});

describe('a block that is laid on the sheet as it is', () => {
  it('leaves out its headings, names and sums, and says so', async () => {
    const answer = await plan(
      `朝阳区统计表\n序号\t站名\t小组数\t节数\n1\t甲站\t81\t82\n2\t乙站\t83\t84\n\t合计\t164\t166`,
      { byPlace: true, row: 1, item: 'visitHouseholds' },
    );
    expect(answer.how.code).toBe('SHEET_PASTE_BY_PLACE');
    expect(cellsOf(answer)).toEqual([
      '1,visitHouseholds,81',
      '1,visitTimes,82',
      '2,visitHouseholds,83',
      '2,visitTimes,84',
    ]);
    expect(answer.notes.filter(({ code }) => code === 'SHEET_PASTE_LEFT_ROW')).toHaveLength(3);
    expect(answer.stations).toEqual([]);
  });

  it('names the cell of the block that is no figure, and what does not fit', async () => {
    const wrong = await plan('站名\t小组数\n甲站\t81\n乙站\t十来个', { byPlace: true });
    expect(wrong.refused).toMatchObject([
      { code: 'IMPORT_NOT_NUMBER', row: 3, column: 2, text: '十来个' },
    ]);
    expect(refusedIn(await plan('1\n2\n3', { byPlace: true, row: 2 }))).toEqual([
      'SHEET_PASTE_DOES_NOT_FIT',
    ]);
  });

  it('takes what was said of its columns', async () => {
    const said = { byPlace: true, heads: [column(2, 'visitTimes')] };
    expect(cellsOf(await plan('甲站\t81\t82', said))).toEqual([
      '0,groupSessions,82',
      '0,visitTimes,81',
    ]);
  });
});
