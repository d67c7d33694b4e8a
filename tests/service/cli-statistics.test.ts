import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './command-line';

const fixture = (name: string): string =>
  join(import.meta.dirname, '../fixtures/import-cases', name);
const folder = mkdtempSync(join(tmpdir(), 'stationbook-cli-statistics-'));
const data = join(folder, 'office');
const cli = (...argv: string[]) => runCli([...argv, '--data', data]);
const takeIn = (...argv: string[]) =>
  cli('import', '--kind', 'statistics', '--period', '2026Q3', ...argv);

beforeAll(async () => {
  const office = ['--division', '220104000000', '--name', '朝阳区社会工作指导中心'];
  await cli('unit', 'create', '--level', 'county', ...office, '--admin', 'wangf');
  const stations = await cli('import', '--kind', 'stations', fixture('00-stations-for-all.xlsx'));
  expect(stations.json).toMatchObject({ created: 4, problems: [] });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const csv = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, `\uFEFF${text}`);
  return file;
};

it('takes in every workbook of a folder, and tells those that cannot be read', async () => {
  mkdirSync(join(folder, '各站'));
  csv(
    '各站/永昌街道社会工作站.csv',
    '项目,数量\n服务人次,12\n到位资金（元）,12500\n满意度,96.4%\n',
  );
  csv('各站/桂林街道社会工作站.csv', '项目,数量\n服务人次,30\n督导时数,4.5\n');
  writeFileSync(join(folder, '各站/旧.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const taken = await takeIn(join(folder, '各站'));
  expect(taken.json).toMatchObject({ read: 2, created: 2, problems: [], unmatched: [] });
  expect(taken.json['unread']).toMatchObject([{ file: '旧.xls' }]);
  expect(taken.status).toBe(1);
});

it('answers by a file for whom a workbook is and what its items mean', async () => {
  const file = csv('报表.csv', '2026年第三季度\n项目,数量\n服务人次,7\n暖心陪伴,3\n');
  const asked = await takeIn(file, '--dry-run');
  expect(asked.json['unmatched']).toMatchObject([
    { field: 'station', value: '报表' },
    { column: '指标', field: 'item', value: '暖心陪伴' },
  ]);
  const values = csv(
    '取值.csv',
    '列,值,代码\n站点,报表,南湖街道社会工作站\n指标,暖心陪伴,groupCount\n',
  );
  const taken = await takeIn(file, '--values', values);
  expect(taken.json).toMatchObject({ created: 1, unmatched: [], problems: [] });
});

it('says how to answer, and refuses answers that mean nothing', async () => {
  const file = csv('新手.csv', '站点,服务人次,暖心\n永昌街道社工站,12,3\n');
  const asked = await takeIn(file, '--dry-run');
  expect(asked.error).toContain('再加 --columns 这个文件 运行一次');
  const columns = (name: string, text: string) =>
    takeIn(file, '--dry-run', '--columns', csv(name, text));
  const refused = await columns('错.csv', '表头,字段\n暖心,暖心服务\n');
  expect(refused.status).toBe(1);
  expect(refused.error).toContain('“暖心”对应的“暖心服务”不是任何一项');
  const unused = await columns('无.csv', '表头,字段\n暖洋洋,小组个数\n');
  expect(unused.error).toContain('“暖洋洋”没有用上');
  // A file without a header is taken as it is meant.
  const bare = await columns('无表头.csv', '暖心,小组个数\n');
  expect(bare.json['leftOut']).toEqual([]);
  const vertical = csv('报表二.csv', '2026年第三季度\n项目,数量\n服务人次,7\n春风行动,3\n');
  const open = await takeIn(vertical, '--dry-run');
  expect(open.error).toContain('第一行 column,value,code');
  const wrong = csv('错值.csv', 'column,value,code\n指标,春风行动,nothing\n');
  const answered = await takeIn(vertical, '--dry-run', '--values', wrong);
  expect(answered.status).toBe(1);
  expect(answered.error).toContain('“春风行动”写的“nothing”不是可选的代码');
});

it('names the columns that stay out in what it answers to scripts', async () => {
  const file = csv('多列.csv', '站点,服务人次,上季度服务人次,暖心\n永昌街道社工站,12,11,甲\n');
  const taken = await takeIn(file, '--dry-run');
  expect(taken.json['leftOut']).toEqual([
    { sheet: '多列', column: '上季度服务人次', reason: 'column' },
    { sheet: '多列', column: '暖心', reason: 'column' },
  ]);
});

it.each(['xlsx', 'csv'])(
  'lists a quarter as %s, of which an import changes nothing',
  async (type) => {
    const out = join(folder, `季度.${type}`);
    const listed = await cli('list', '--kind', 'statistics', '--period', '2026Q3', '--out', out);
    expect(listed.json).toMatchObject({ file: out });
    expect(listed.json['rows']).toContainEqual(
      expect.objectContaining({ item: 'fundsReceived', value: 1.25 }),
    );
    expect(readFileSync(out).length).toBeGreaterThan(100);
    // The file says its quarter itself.
    const again = await cli('import', '--kind', 'statistics', out);
    expect(again.json).toMatchObject({
      read: 3,
      created: 0,
      updated: 0,
      unchanged: 3,
      problems: [],
      unmatched: [],
    });
    expect(again.status).toBe(0);
  },
);
