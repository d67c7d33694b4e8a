import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../command-line';
import { bookOf, fillIn } from './county';

const stations = join(
  import.meta.dirname,
  '../../fixtures/import-cases',
  '00-stations-for-all.xlsx',
);
const folder = mkdtempSync(join(tmpdir(), 'stationbook-cli-books-'));
const out = join(folder, 'out');
const data = join(folder, 'office');
const cli = (...argv: string[]) => runCli([...argv, '--data', data]);
const atQuarter = (...argv: string[]) => cli('stations', ...argv, '--period', '2026Q3');

beforeAll(async () => {
  mkdirSync(out);
  const office = ['--division', '220104000000', '--name', '朝阳区社会工作指导中心'];
  await cli('unit', 'create', '--level', 'county', ...office, '--admin', 'wangf');
  await cli('import', '--kind', 'stations', stations);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('sends out, takes in, and says who has not answered', async () => {
  const sent = await atQuarter('send', '--out', out, '--due', '2026-10-12');
  expect(sent.status).toBe(0);
  expect(sent.json['written']).toHaveLength(4);
  expect(readdirSync(out)).toHaveLength(4);
  await fillIn(bookOf(out, '永昌街道'), { '小组·个数': 4 });
  await fillIn(bookOf(out, '桂林街道'), { '小组·个数': '若干', '小组·人次': 9 });

  const tried = await atQuarter('collect', out, '--dry-run');
  expect(tried.status).toBe(1);
  expect(tried.json).toMatchObject({ taken: [], saved: 0 });
  const taken = await atQuarter('collect', out);
  expect(taken.json).toMatchObject({ saved: 1, others: [] });
  expect(taken.json['taken']).toMatchObject([{ name: '永昌街道社会工作站' }]);
  expect(JSON.stringify(taken.json['books'])).toContain('1 格的数不能收');
  const rest = await atQuarter('collect', bookOf(out, '桂林街道'), '--take', '桂林街道社会工作站');
  expect(rest.json).toMatchObject({ saved: 1, taken: [{ name: '桂林街道社会工作站' }] });
  expect(rest.status).toBe(0);

  const list = join(folder, '名单.xlsx');
  const status = await atQuarter('status', '--out', list);
  expect(status.json).toMatchObject({ missing: 2, file: list });
  expect(readdirSync(folder)).toContain('名单.xlsx');
});

it('ticks what came on paper, by the station’s name', async () => {
  const tick = (...more: string[]) =>
    cli('stations', 'paper', '--period', '2026Q2', '--station', '永昌街道社会工作站', ...more);
  expect((await tick()).json).toEqual({ changed: 1 });
  const { json } = await cli('stations', 'status', '--period', '2026Q2');
  expect(json).toMatchObject({ missing: 3 });
  expect((await tick('--undo')).json).toEqual({ changed: 1 });
  const wrong = await cli('stations', 'paper', '--period', '2026Q2', '--station', '没有的站');
  expect(wrong).toMatchObject({ status: 1 });
});
