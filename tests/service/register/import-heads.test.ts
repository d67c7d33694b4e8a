import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-heads-'));
let office: RegisterOffice;

/** What a preview says of a sheet, whose cells may be merged. */
async function preview(
  kind: ImportKind,
  rows: readonly (readonly (string | number | null)[])[],
  merged: readonly string[] = [],
): Promise<ImportPreview> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRows([...rows.map((row) => [...row])]);
  for (const range of merged) sheet.mergeCells(range);
  const file = join(folder, '名册.xlsx');
  await book.xlsx.writeFile(file);
  const [found] = await office.call('import.preview', { files: [file], kind });
  if (!found) throw new Error('nothing was read');
  return found;
}
const apply = ({ token }: ImportPreview) => office.call('import.apply', { tokens: [token] });
const problems = (found: ImportPreview) =>
  found.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
const fieldsOf = (found: ImportPreview) => found.sheets[0]?.columns.map(({ field }) => field);

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  for (const one of await office.call('import.preview', { files: [stations], kind: 'stations' }))
    await apply(one);
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a head of two rows', () => {
  const over = ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2', 'H1:H2'];
  it('names what its lower row alone does not, and what its upper row only groups', async () => {
    const found = await preview(
      'staff',
      [
        ['序号', '姓名', '所在站点', '证件信息', null, '职业资格', null, '联系方式'],
        [null, null, null, '身份证号', '民族', '等级', '证书号', null],
        [
          1,
          '周一',
          '前进街道社工站',
          '410199199003070018',
          '汉',
          '初级',
          '2021001122',
          '15404310001',
        ],
      ],
      over,
    );
    expect(fieldsOf(found)).toEqual([
      null,
      'name',
      'station',
      'citizenId',
      null,
      'level',
      'certificate',
      'phone',
    ]);
    expect(problems(found)).toEqual([]);
    expect(found.sample[0]?.values).toMatchObject({ name: '周一', level: 'assistant' });
  });
});

describe('a word for what there is not', () => {
  it.each(['无', '暂无', '没有', '未办理', '—', '/'])('%s is no value', async (none) => {
    const found = await preview('institutions', [
      ['机构名称', '统一社会信用代码', '机构类型', '联系电话', '登记日期'],
      ['阳光社工服务中心', none, '民办非企业单位', none, none],
    ]);
    expect(problems(found)).toEqual([]);
    expect(found.sample[0]?.values).toMatchObject({
      uscc: null,
      phone: null,
      registeredOn: null,
    });
  });
});

describe('what every row needs and no column has', () => {
  const rows = [
    ['项目名称', '承接机构', '起止时间', '合同金额（万元）'],
    ['暖心助老', '益民社工服务中心', '2026.1-2026.12', 18],
    ['护苗成长', '益民社工服务中心', '2026.1-2026.12', 25.5],
  ];
  beforeAll(async () => {
    await apply(
      await preview('institutions', [
        ['机构名称', '机构类型'],
        ['益民社工服务中心', '民办非企业单位'],
      ]),
    );
  });

  it('is asked for as a column, not as a value of the row', async () => {
    const found = await preview('projects', rows);
    expect(problems(found)).toEqual(['2 1 IMPORT_COLUMN_MISSING', '3 1 IMPORT_COLUMN_MISSING']);
    expect(found.created).toBe(0);
  });

  it.each([
    '采购单位：朝阳区民政局',
    '购买主体:朝阳区民政局   填报人：周一',
    '填报人：周一；购买方： 朝阳区民政局',
  ])('is taken from a line above: %s', async (line) => {
    const found = await preview('projects', [['项目台账'], [line], ...rows]);
    expect(problems(found)).toEqual([]);
    expect(found.created).toBe(2);
    expect(found.sample[0]?.values).toMatchObject({ purchaser: '朝阳区民政局' });
    expect(found.derived).toMatchObject([{ field: 'purchaser', source: 'title', rows: 2 }]);
  });

  it('is not taken from above where a column has it, nor anything that is not needed', async () => {
    const found = await preview('projects', [
      ['购买方：朝阳区民政局  联系电话：15404310001'],
      ['项目名称', '购买方', '承接机构', '起止时间', '合同金额（万元）'],
      ['暖心助老', '朝阳区残联', '益民社工服务中心', '2026.1-2026.12', 18],
      ['护苗成长', null, '益民社工服务中心', '2026.1-2026.12', 25.5],
    ]);
    expect(problems(found)).toEqual(['4 2 IMPORT_REQUIRED']);
    expect(found.sample[0]?.values).toMatchObject({ purchaser: '朝阳区残联' });
    expect(found.derived).toEqual([]);
  });
});

it('tells an amount that is exact only nearly, and lets floor space be round', async () => {
  const stations = await preview('stations', [
    ['站点名称', '层级', '所属乡镇街道', '运营状态', '面积（㎡）'],
    ['重庆街道社会工作站', '站', '重庆街道', '运营', '约120平方米'],
  ]);
  expect(problems(stations)).toEqual([]);
  expect(stations.sample[0]?.values).toMatchObject({ area: 120 });
  const projects = await preview('projects', [
    ['项目名称', '购买方', '承接机构', '起止时间', '合同金额'],
    ['暖心助老', '朝阳区民政局', '益民社工服务中心', '2026.1-2026.12', '约18万元'],
  ]);
  expect(problems(projects)).toEqual(['2 5 IMPORT_APPROXIMATE']);
  expect(projects.problems[0]).toMatchObject({
    severity: 'warning',
    params: { value: '约18万元', taken: 18 },
  });
  expect(projects.sample[0]?.values).toMatchObject({ amount: 18_000_000 });
});

it('asks about an amount of a hundred million for which no unit is written', async () => {
  const projects = (above: string, heading: string, amount: number | string) =>
    preview('projects', [
      [above],
      ['项目名称', '购买方', '承接机构', '起止时间', heading],
      ['暖心助老', '朝阳区民政局', '益民社工服务中心', '2026.1-2026.12', amount],
    ]);
  expect(problems(await projects('项目台账', '项目金额', 300000))).toEqual([
    '3 5 IMPORT_UNIT_MISSING',
  ]);
  for (const [above, heading, amount, fen] of [
    ['项目台账', '项目金额', 30, 30_000_000],
    ['项目台账（单位：元）', '项目金额', 300000, 30_000_000],
    ['项目台账', '项目金额（元）', 300000, 30_000_000],
    ['项目台账', '项目金额', '300000元', 30_000_000],
  ] as const) {
    const found = await projects(above, heading, amount);
    expect(problems(found)).toEqual([]);
    expect(found.sample[0]?.values).toMatchObject({ amount: fen });
  }
});
