import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { apply, book, folder, preview, office } = made;
afterAll(() => {
  made.close();
});

/** A station's workbook; two villages give theirs the same name. */
const sheetOf = (station: string, times: number): Record<string, Row[]> => ({
  Sheet1: [
    [`${station}街道社会工作站2026年第三季度服务统计表`],
    ['指标名称', '单位', '数量'],
    ['一、服务人次', '人次', times],
    ['二、到位资金', '元', 12_500],
  ],
});
const lists = async () =>
  (await office.call('import.problems', {})).map(({ file, problems }) => [
    file,
    problems.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
  ]);

it('keeps the problems of a folder by its workbooks, those of one name apart', async () => {
  const first = await book('各站/永昌/统计.xlsx', sheetOf('永昌', 12.5));
  const second = await book('各站/桂林/统计.xlsx', sheetOf('桂林', 31.5));
  const found = await preview(join(folder, '各站'));
  expect(found.problems.map(({ file }) => file).sort()).toEqual([
    '桂林/统计.xlsx',
    '永昌/统计.xlsx',
  ]);
  const [outcome] = await apply(found);
  expect(outcome?.books.map(({ file, isOut }) => [file, isOut]).sort()).toEqual(
    [
      [first, true],
      [second, true],
    ].sort(),
  );
  const each = ['统计.xlsx', ['Sheet1 3 3']];
  expect(await lists()).toEqual([each, each]);
  for (const { book: list } of outcome?.books ?? [])
    expect(
      await office.call('import.problemsFile', { book: list, file: join(folder, `${list}.xlsx`) }),
    ).toMatchObject({ problems: 1 });

  // One that comes in again mended leaves alone what the other of its name has to mend.
  await apply(await preview(await book('各站/永昌/统计.xlsx', sheetOf('永昌', 560))));
  expect(await lists()).toEqual([each]);
  expect((await office.call('import.problems', {}))[0]?.book).toBe(
    outcome?.books.find(({ file }) => file === second)?.book,
  );
});
