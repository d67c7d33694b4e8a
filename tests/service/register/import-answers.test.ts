import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOffice, type RegisterOffice } from './office';

let office: RegisterOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

async function written(name: string, rows: (string | number)[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRows(rows);
  const file = join(office.folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

const societies = (...names: string[]) =>
  written('机构.xlsx', [['机构名称', '法定代表人'], ...names.map((name) => [name, '张小青'])]);
const projects = (contractor: string) =>
  written('项目.xlsx', [
    ['项目名称', '购买方', '承接机构', '合同金额（万元）', '合同开始', '合同结束'],
    ['老年服务', '朝阳区民政局', contractor, 25, '2026-01-01', '2026-12-31'],
  ]);

type Values = Record<string, Record<string, string>>;
const previewed = (files: string[], values?: Values) =>
  office.call('import.preview', { files, ...(values && { values: { projects: values } }) });

async function taken(files: string[], values?: Values): Promise<number[]> {
  const previews = await previewed(files, values);
  const outcomes = await office.call('import.apply', {
    tokens: previews.map(({ token }) => token),
  });
  return outcomes.map(({ created }) => created);
}

/** What the contractor's column asks, answered with the choice that it offers first. */
async function firstChoice(files: string[]): Promise<Values> {
  const asked = (await previewed(files)).flatMap(({ unmatched }) => unmatched);
  expect(asked.map(({ field }) => field)).toEqual(['contractor']);
  return { contractor: { [asked[0]?.value ?? '']: asked[0]?.likely[0]?.code ?? '' } };
}

const contractors = async (): Promise<(string | undefined)[]> =>
  (await office.call('records.list', { noun: 'project', offset: 0, limit: 10 })).rows.map(
    ({ labels }) => labels['contractor'],
  );

const HEART = '吉林心桥社会工作事务所';

it('takes a row in whose answer names a record of a workbook beside it', async () => {
  const files = [await societies('暖阳社会工作服务中心', HEART), await projects('吉林心桥事务所')];
  expect(await taken(files, await firstChoice(files))).toEqual([2, 1]);
  expect(await contractors()).toEqual([HEART]);
});

it('means the record that was chosen also where others come in before it', async () => {
  const project = await projects('吉林心桥事务所');
  const chosen = await firstChoice([await societies(HEART), project]);
  const files = [await societies('暖阳社会工作服务中心', HEART), project];
  expect(await taken(files, chosen)).toEqual([2, 1]);
  expect(await contractors()).toEqual([HEART]);
  // And the next workbook is not asked about it.
  expect(await previewed([await projects('吉林心桥事务所')])).toMatchObject([{ unmatched: [] }]);
});

it('takes figures in of a station that was answered and stands in a workbook beside them', async () => {
  const files = [
    await written('站点.xlsx', [
      ['站点名称', '层级', '所属区划'],
      ['桂林街道社会工作站', '社工站', '桂林街道'],
      ['南湖街道社会工作站', '社工站', '南湖街道'],
    ]),
    await written('季报.xlsx', [
      ['南湖街道幸福社区2026年第三季度服务统计表'],
      ['指标名称', '单位', '数量'],
      ['服务人次', '人次', 10],
      ['志愿者人数', '人', 3],
      ['小组个数', '个', 2],
    ]),
  ];
  const ask = { files, period: '2026Q3' };
  const asked = (await office.call('import.preview', ask)).flatMap(({ unmatched }) => unmatched);
  const [{ value, likely } = { value: '', likely: [] }] = asked;
  expect(likely[0]?.label.zh).toBe('南湖街道社会工作站');
  const previews = await office.call('import.preview', {
    ...ask,
    values: { statistics: { station: { [value]: likely[0]?.code ?? '' } } },
  });
  const tokens = previews.map(({ token }) => token);
  expect(await office.call('import.apply', { tokens })).toMatchObject([
    { created: 2, problems: [] },
    { created: 1, problems: [] },
  ]);
});
