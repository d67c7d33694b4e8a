import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemLine } from '../../../electron/cli/import-notes';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

/** Ledgers of projects, societies and services as county offices keep them, in another library's books. */
const folder = mkdtempSync(join(tmpdir(), 'stationbook-ledgers-'));
type Row = readonly (string | number | Date | null)[];
let nth = 0;

async function book(
  sheets: Record<string, readonly Row[]>,
  merged: readonly string[] = [],
): Promise<string> {
  const made = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) made.addWorksheet(title).addRows([...rows]);
  for (const range of merged) made.worksheets[0]?.mergeCells(range);
  const file = join(folder, `台账${(nth += 1)}.xlsx`);
  await made.xlsx.writeFile(file);
  return file;
}

let office: RegisterOffice;
async function preview(file: string, kind: ImportKind): Promise<ImportPreview> {
  const [found] = await office.call('import.preview', { files: [file], kind });
  if (!found) throw new Error('nothing was read');
  return found;
}
const apply = ({ token }: ImportPreview) => office.call('import.apply', { tokens: [token] });
const told = ({ problems }: ImportPreview): string[] =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
const column = (found: ImportPreview, field: string): unknown[] =>
  found.sample.map(({ labels, values }) => labels[field] ?? values[field] ?? null);
const values = (found: ImportPreview, field: string): unknown[] =>
  found.sample.map((row) => row.values[field] ?? null);
const sources = ({ derived }: ImportPreview): string[] =>
  derived.map(({ source, field, text }) => `${source} ${field} ${text}`);

const [QIANJIN, GUILIN] = ['前进', '桂林'].map((name) => `${name}街道社会工作站`);
const SUNNY = '朝阳区阳光社会工作服务中心';
const IDS = [1, 2, 3].map((n) => citizenId(seeded(n), n, 1985));

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  await apply(await preview(stations, 'stations'));
  await apply(
    await preview(
      await book({
        机构: [
          ['机构名称', '类型'],
          [SUNNY, '民非'],
          ['长春市和风社工服务社', '民非'],
        ],
      }),
      'institutions',
    ),
  );
  await apply(
    await preview(
      await book({
        项目: [
          ['项目名称', '购买方', '承接机构', '合同金额（元）', '合同开始', '合同结束'],
          ['社工站运营项目', '朝阳区民政局', SUNNY, 80_000, '2026.1.1', '2026.12.31'],
        ],
      }),
      'projects',
    ),
  );
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

it('knows a contractor without the county in front, and tells which one it took', async () => {
  const found = await preview(
    await book({
      Sheet1: [
        ['项目名称', '购买方', '承接机构', '合同金额（元）', '服务期限'],
        ['甲项目', '民政局', '阳光社会工作服务中心', '120,000.00', '2026.1.1-2026.12.31'],
        ['乙项目', '民政局', '和风社工服务社', '￥56000.5', '2026年3月至2027年2月'],
        ['丙项目', '民政局', '暖阳服务中心', 1, '2026年3月至2027年2月'],
      ],
    }),
    'projects',
  );
  expect(column(found, 'contractor')).toEqual([SUNNY, '长春市和风社工服务社']);
  expect(values(found, 'amount')).toEqual([12_000_000, 5_600_050]);
  expect(values(found, 'ends')).toEqual(['2026-12-31', '2027-02-28']);
  expect(told(found)).toEqual(['4 3 IMPORT_RECORD_UNKNOWN']);
  expect(sources(found)).toEqual([
    `short contractor 阳光社会工作服务中心 → ${SUNNY}`,
    'short contractor 和风社工服务社 → 长春市和风社工服务社',
  ]);
});

it('asks for amounts without a unit beside one in yuan, and where 万元 can hardly be meant', async () => {
  const mixed = await preview(
    await book({
      Sheet1: [
        ['接收日期', '提供方', '资源名称', '类别', '金额'],
        ['2026.8.1', '某公司', '棉被', '实物', '15000元'],
        ['2026.8.2', '某公司', '现金', '现金', '1万'],
        ['2026.8.3', '某公司', '口罩', '物资', 8],
      ],
    }),
    'charityResources',
  );
  expect(values(mixed, 'amount')).toEqual([1_500_000, 1_000_000]);
  expect(told(mixed)).toEqual(['4 5 IMPORT_UNIT_MISSING']);
  const bare = await preview(
    await book({
      社工站运营项目: [
        ['日期', '科目', '用途', '支出金额'],
        ['2026.4.10', '人力', '4月工资', 8000],
        ['2026.4.11', '其他', '茶水', 5.5],
      ],
    }),
    'expenses',
  );
  expect(told(bare)).toEqual(['2 4 IMPORT_UNIT_MISSING', '3 4 IMPORT_UNIT_MISSING']);
  const small = await preview(
    await book({
      社工站运营项目: [
        ['日期', '科目', '用途', '支出金额'],
        ['2026.4.10', '人力', '4月工资', 0.8],
        ['2026.4.11', '其他', '茶水', '0.05万元'],
      ],
    }),
    'expenses',
  );
  expect(values(small, 'amount')).toEqual([800_000, 50_000]);
  expect(told(small)).toEqual([]);
});

it('asks for amounts with the sign of the yuan under a heading of 万元, and tells what it converts', async () => {
  const found = await preview(
    await book({
      社工站运营项目: [
        ['日期', '科目', '用途', '支出金额（万元）'],
        ['2026.4.10', '人力', '工资', '¥1,000'],
        ['2026.4.11', '人力', '补贴', '￥1000.00'],
        ['2026.4.12', '其他', '茶水', 'RMB 800'],
        ['2026.4.13', '其他', '打印', '人民币 800'],
        ['2026.4.14', '其他', '场地', '1000元'],
        ['2026.4.15', '其他', '保险', '¥0.6万'],
        ['2026.4.16', '其他', '用品', '0.3万元RMB'],
        ['2026.4.17', '其他', '车费', '人民币500元'],
      ],
    }),
    'expenses',
  );
  expect(told(found)).toEqual([2, 3, 4, 5].map((row) => `${row} 4 IMPORT_UNIT_SIGN`));
  expect(found.problems[0]?.params).toMatchObject({
    value: '¥1,000',
    heading: '支出金额（万元）',
    unit: '万元',
  });
  expect(values(found, 'amount')).toEqual([100_000, 600_000, 300_000, 50_000]);
  expect(found.converted).toMatchObject([
    { column: '支出金额（万元）', from: { zh: '元' }, to: { zh: '万元' }, cells: 2 },
  ]);
  const yuan = await preview(
    await book({
      社工站运营项目: [
        ['日期', '科目', '用途', '支出金额（元）'],
        ['2026.4.10', '人力', '工资', '¥1,000'],
        ['2026.4.11', '人力', '补贴', 'RMB1,000'],
      ],
    }),
    'expenses',
  );
  expect(told(yuan)).toEqual([]);
  expect(values(yuan, 'amount')).toEqual([100_000, 100_000]);
});

it('reads what a lower heading and the one over it mean together', async () => {
  const found = await preview(
    await book(
      {
        协会: [
          ['协会名称', '级别', '会员数', null],
          [null, null, '单位', '个人'],
          ['朝阳区社会工作者协会', '区级', '15个', '230人'],
        ],
      },
      ['A1:A2', 'B1:B2', 'C1:D1'],
    ),
    'associations',
  );
  expect(told(found)).toEqual([]);
  expect(values(found, 'unitMembers')).toEqual([15]);
  expect(values(found, 'personMembers')).toEqual([230]);
  const split = await preview(
    await book({
      协会: [
        ['协会名称', '会员数量', '其中：单位会员', '个人会员'],
        ['朝阳区社会工作者协会', 245, 15, 230],
      ],
    }),
    'associations',
  );
  expect(told(split)).toEqual([]);
  expect([values(split, 'unitMembers'), values(split, 'personMembers')]).toEqual([[15], [230]]);
  const bodies = await preview(
    await book(
      {
        名录: [
          ['机构名称', '人员情况（人）', null, '等级'],
          [null, '专职', '持证', null],
          ['朝阳区暖阳服务中心', 12, '6人', '5A级（2023年）'],
        ],
      },
      ['A1:A2', 'B1:C1', 'D1:D2'],
    ),
    'institutions',
  );
  expect(told(bodies)).toEqual([]);
  expect([values(bodies, 'staff'), values(bodies, 'certifiedStaff')]).toEqual([[12], [6]]);
  expect(values(bodies, 'grade')).toEqual(['5A']);
  const unmerged = await preview(
    await book({
      名录: [
        ['机构名称', '从业人员', null, '评估情况'],
        [null, '总数', '持证', null],
        ['朝阳区暖阳服务中心', '8人', '3人', '无'],
      ],
    }),
    'institutions',
  );
  expect(told(unmerged)).toEqual([]);
  expect([values(unmerged, 'staff'), values(unmerged, 'certifiedStaff')]).toEqual([[8], [3]]);
});

it('takes the quarter and the year of a ledger as written, or from its title', async () => {
  const written = await preview(
    await book({
      Sheet1: [
        ['项目名称', '季度', '指标名称', '目标值', '完成值'],
        ['社工站运营项目', '2026年第三季度', '个案', 20, '15例'],
        ['社工站运营项目', '2026年2季度', '小组', 3, 3],
        ['社工站运营项目', '2026年1-3月', '活动', 9, 8],
        ['社工站运营项目', '三季度', '走访', 1, 1],
      ],
    }),
    'projectTargets',
  );
  expect(values(written, 'period')).toEqual(['2026Q3', '2026Q2', '2026Q1']);
  expect(told(written)).toEqual(['5 2 PERIOD_UNKNOWN']);
  const titled = await preview(
    await book({
      Sheet1: [
        ['2026年第三季度社工站运营项目产出统计'],
        ['指标', '计划', '完成'],
        ['个案', 5, '4个'],
      ],
    }),
    'projectTargets',
  );
  expect(told(titled)).toEqual([]);
  expect(values(titled, 'period')).toEqual(['2026Q3']);
  const figures = await preview(
    await book({
      Sheet1: [
        ['2025年朝阳区各街镇基础数据'],
        ['街镇', '总人口', '60岁及以上'],
        ['前进街道', '6.2万人', 12_300],
      ],
    }),
    'divisionFigures',
  );
  expect(told(figures)).toEqual([]);
  expect(values(figures, 'year')).toEqual([2025]);
  expect([values(figures, 'population'), values(figures, 'olderPeople')]).toEqual([
    [62_000],
    [12_300],
  ]);
});

it('reads days with a part of the day, ends of months, and 无 where nothing must be done', async () => {
  const found = await preview(
    await book({
      Sheet1: [
        ['督导时间', '督导站点', '督导方式', '发现问题', '整改要求', '整改期限'],
        ['2026年8月5日上午', '前进', '实地督导', '档案不全', '补齐', '2026年9月底前'],
        ['2026.8.20下午3点', '桂林', '督查', '无', '无', '—'],
        ['2026-08-21', '桂林', '督查', '未公示', '公示', '2026年8月31日前'],
      ],
    }),
    'visits',
  );
  expect(told(found)).toEqual([]);
  expect(values(found, 'date')).toEqual(['2026-08-05', '2026-08-20', '2026-08-21']);
  expect(values(found, 'due')).toEqual(['2026-09-30', null, '2026-08-31']);
  expect(values(found, 'required')).toEqual(['补齐', null, '公示']);
});

it('takes the township of a sheet or a title for the rows that name no place', async () => {
  const head: Row = ['队伍名称', '负责人', '人数'];
  const teams = await preview(
    await book({
      '1.前进街道': [head, ['甲队', '张', 30]],
      桂林: [['志愿队伍'], head, ['乙队', '李', '25人']],
      Sheet3: [['2026年南湖街道志愿服务队伍'], head, ['丙队', '王', 5]],
    }),
    'volunteerTeams',
  );
  expect(told(teams)).toEqual([]);
  expect(column(teams, 'division')).toEqual(['前进街道', '桂林街道', '南湖街道']);
  const workers = await preview(
    await book({
      重庆街道: [
        ['姓名', '村（社区）', '身份'],
        ['张一', '', '儿童督导员'],
        ['李二', '新华社区', '儿童主任'],
      ],
    }),
    'childWorkers',
  );
  expect(told(workers)).toEqual([]);
  expect(values(workers, 'division')).toEqual(['220104005000', '220104005001']);
  expect(sources(workers)).toEqual(['sheet division 重庆街道']);
});

it('takes the kind of visits without such a column from the title', async () => {
  const found = await preview(
    await book({
      Sheet1: [
        ['2026年站点走访情况'],
        ['走访日期', '走访站点', '存在问题'],
        ['2026.7.6', '桂林', '较好'],
      ],
    }),
    'visits',
  );
  expect(told(found)).toEqual([]);
  expect(values(found, 'kind')).toEqual(['survey']);
});

it('keeps money out of what is no amount, and reads hours and several sources', async () => {
  const found = await preview(
    await book({
      Sheet1: [
        ['社工站', '活动时间', '活动名称', '参与主体', '志愿者', '服务时长', '链接资源（元）'],
        ['前进街道', '2026.9.9', '敬老', '社区、志愿者', '20人次', '1.5h', 3000],
        ['桂林', '2026.9.12', '助残', '社区+社工+义工', 9, '2小时', '0.5万元'],
      ],
    }),
    'linkages',
  );
  expect(told(found)).toEqual([]);
  expect(values(found, 'parties')).toEqual([
    ['community', 'volunteer'],
    ['community', 'worker', 'volunteer'],
  ]);
  expect(values(found, 'amount')).toEqual([300_000, 500_000]);
  expect(values(found, 'hours')).toEqual([1.5, 2]);
  expect(column(found, 'station')).toEqual([QIANJIN, GUILIN]);
  const funded = await preview(
    await book({
      Sheet1: [
        ['项目名称', '购买方', '承接机构', '合同金额（万元）', '服务期限', '资金来源'],
        ['甲', '民政局', SUNNY, 8.5, '2026.1-2026.12', '福彩公益金5万、财政3.5万'],
      ],
    }),
    'projects',
  );
  expect(told(funded)).toEqual([]);
  expect(values(funded, 'funding')).toEqual([['lottery', 'budget']]);
});

it('keeps out whoever is said to have left without a day', async () => {
  const found = await preview(
    await book({
      Sheet1: [
        ['姓名', '身份证号', '所在站点', '是否在岗', '离职时间', '到岗时间'],
        ['周一', IDS[0] ?? '', '前进', '是', '', '2021年3月至今'],
        ['周二', IDS[1] ?? '', '桂林', '否', '', '2021.3'],
        ['周三', IDS[2] ?? '', '桂林', '离职', '2026.5.1', '2021.3'],
      ],
    }),
    'staff',
  );
  expect(told(found)).toEqual(['3 4 IMPORT_GONE_NO_DAY']);
  expect(values(found, 'leftOn')).toEqual([null, '2026-05-01']);
  expect(values(found, 'postSince')).toEqual(['2021-03-01', '2021-03-01']);
  const states = await preview(
    await book({
      儿童主任: [
        ['社区', '姓名', '人员状态'],
        ['新华社区', '周一', '在职'],
        ['北安社区', '周二', '已离任'],
      ],
    }),
    'childWorkers',
  );
  expect(told(states)).toEqual(['3 3 IMPORT_GONE_NO_DAY']);
  expect(column(states, 'name')).toEqual(['周一']);
});

it('says which list a workbook is, and reads certificates from a roster that has them', async () => {
  const head: Row = ['姓名', '身份证号', '性别', '所在站点', '岗位', '手机号', '到岗日期', '学历'];
  const roster = await book({ 名册: [head, ['周一', IDS[0] ?? '', '女', '前进', '社工']] });
  await expect(preview(roster, 'qualifications')).rejects.toMatchObject({
    failure: {
      code: 'IMPORT_KIND_OTHER',
      params: { found: { zh: '人员资质' }, kind: { zh: '资格证书' } },
    },
  });
  const certified = await preview(
    await book({
      名册: [
        [...head, '证书级别', '证书编号'],
        ['周一', IDS[0] ?? '', '女', '前进', '社工', '', '', '', '初级', '2020220104000001'],
      ],
    }),
    'qualifications',
  );
  expect(certified.read).toBe(1);
  expect(told(certified)).toEqual(['2 2 IMPORT_NUMBER_UNKNOWN']);
});

it('calls a sheet of notes no list of another kind, and prints a cell of two lines in one', async () => {
  const found = await preview(
    await book({
      名册: [
        ['姓名', '身份证号', '站点\n名称'],
        ['周一', IDS[0] ?? '', '某某\n社工站'],
      ],
      填表说明: [['1.身份证号必填'], ['2.站点写全称']],
    }),
    'staff',
  );
  expect(found.leftOut).toEqual([{ sheet: '填表说明', reason: 'heading' }]);
  const [problem = expect.fail()] = found.problems;
  expect(problem.code).toBe('IMPORT_STATION_UNKNOWN');
  expect(problemLine(problem)).toMatch(/“某某 社工站”/);
  expect(problemLine(problem)).not.toMatch(/\n/);
});
