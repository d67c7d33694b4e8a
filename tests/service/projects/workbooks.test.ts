import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';

const [FIRST, SECOND] = ['南湖街道社会工作站', '永昌街道社会工作站'] as const;
let office: TestOffice;
let contractor: string;
let stations: Record<string, string>;
const save = async (noun: NounName, values: Values): Promise<string> =>
  (
    await office.call('records.save', {
      noun,
      id: null,
      revision: null,
      values: { ...emptyValues(nounOf(noun)), ...values },
    })
  ).id;
beforeEach(async () => {
  office = await openTestOffice();
  contractor = await save('institution', { name: '示例社会工作服务中心', type: 'service' });
  stations = {
    [FIRST]: await save('station', {
      name: FIRST,
      tier: 'station',
      division: '220104003000',
      state: 'running',
    }),
    [SECOND]: await save('station', {
      name: SECOND,
      tier: 'station',
      division: '220104004000',
      state: 'running',
    }),
  };
});
afterEach(() => office.close());

/** Takes in a sheet; the problems as [row, code], and how many rows did what. */
async function take(
  rows: (string | number)[][],
): Promise<{ problems: [number, string][]; created: number; updated: number; unchanged: number }> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('表').addRows(rows);
  const file = join(office.folder, 'projects.xlsx');
  await book.xlsx.writeFile(file);
  const [preview] = await office.call('import.preview', { files: [file] });
  const [done] = await office.call('import.apply', { tokens: [preview?.token ?? ''] });
  const { created = 0, updated = 0, unchanged = 0, problems = [] } = done ?? {};
  expect(preview?.problems).toEqual(problems);
  return { created, updated, unchanged, problems: problems.map(({ row, code }) => [row, code]) };
}
const HEAD = [
  '项目名称',
  '购买方',
  '承接机构',
  '服务站点',
  '合同金额（万元）',
  '开始日期',
  '结束日期',
];
const row = (place: string): (string | number)[] => [
  '两站项目',
  '朝阳区民政局',
  '示例社会工作服务中心',
  place,
  10,
  '2026-01-01',
  '2026-12-31',
];
const projectsAt = async (station: string) =>
  (
    await office.call('records.list', {
      noun: 'project',
      filters: { station: stations[station] ?? '' },
      offset: 0,
      limit: 9,
    })
  ).total;

it('takes several stations of one cell, adds those that come later, and finds the project at each of them', async () => {
  expect(await take([HEAD, row(FIRST)])).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    problems: [],
  });
  expect([await projectsAt(FIRST), await projectsAt(SECOND)]).toEqual([1, 0]);
  expect(await take([HEAD, row(`${FIRST}、永昌街道社工站`)])).toEqual({
    created: 0,
    updated: 1,
    unchanged: 0,
    problems: [],
  });
  expect(await take([HEAD, row(`${FIRST}；${SECOND}`)])).toEqual({
    created: 0,
    updated: 0,
    unchanged: 1,
    problems: [],
  });
  expect([await projectsAt(FIRST), await projectsAt(SECOND)]).toEqual([1, 1]);
  const searched = await office.call('records.list', {
    noun: 'project',
    search: 'ycjd',
    offset: 0,
    limit: 9,
  });
  expect(searched.total).toBe(1);
  expect(
    (
      await office.call('records.list', {
        noun: 'project',
        filters: { division: '220104004' },
        offset: 0,
        limit: 9,
      })
    ).total,
  ).toBe(1);
  expect((await take([HEAD, row(`${FIRST}、无名街道社会工作站`)])).problems).toEqual([
    [2, 'IMPORT_REFERENCE_LATER'],
  ]);
});

it('tells at its row what stands against a project, and takes the rest', async () => {
  await save('resultUse', {
    contractor,
    kind: 'bar',
    starts: '2025-12-01',
    text: '末期评估不合格',
  });
  expect(await take([HEAD, row(FIRST)])).toMatchObject({
    created: 0,
    problems: [[2, 'CONTRACTOR_BARRED']],
  });
  const project = await save('project', {
    name: '旧项目',
    purchaser: '朝阳区民政局',
    contractor,
    amount: 10_000_000,
    method: 'openTender',
    starts: '2025-06-01',
    ends: '2025-12-31',
  });
  expect(
    await take([
      ['项目名称', '流程环节', '办理日期'],
      ['旧项目', '需求立项', '2025-03-01'],
      ['旧项目', '合同', '2025-03-02'],
      ['旧项目', '预算目录', '2025-03-03'],
    ]),
  ).toEqual({ created: 2, updated: 0, unchanged: 0, problems: [[3, 'FLOW_OUT_OF_ORDER']] });
  expect((await office.call('records.get', { noun: 'project', id: project })).values).toMatchObject(
    { stage: 'budget' },
  );
  expect(office.ctx.db.prepare('SELECT count(*) FROM projectStep').pluck().get()).toBe(2);
});
