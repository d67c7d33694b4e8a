import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeBook, putCell } from './change-book';
import { runCli } from './command-line';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-cli-definitions-'));
const at = (name: string): string => join(folder, name);
const cli = (...argv: string[]) => runCli([...argv, '--data', at('office')]);
const definitions = (...argv: string[]) => cli('definitions', ...argv);

beforeAll(async () => {
  const office = ['--division', '220104000000', '--name', '朝阳区社会工作指导中心'];
  await cli('unit', 'create', '--level', 'county', ...office, '--admin', 'wangf');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('gives out the set that holds as a file, and takes in another that was looked at', async () => {
  const { json } = await definitions('export', '--out', at('现行.json'));
  expect(json).toEqual({ file: at('现行.json') });
  const set = JSON.parse(readFileSync(at('现行.json'), 'utf8')) as { deadlines: object };
  const next = { ...set, id: 'province.example', deadlines: { returnDay: 8 } };
  writeFileSync(at('省厅.json'), JSON.stringify(next));
  const preview = await definitions('preview', at('省厅.json'));
  expect(preview.status).toBe(0);
  expect(preview.json).toMatchObject({ changes: [{ key: 'returnDay', after: '8' }], problems: [] });
  const other = await definitions('take', at('省厅.json'), '--sm3', '0'.repeat(64));
  expect([other.status, other.json['code']]).toEqual([1, 'DEF_FILE_CHANGED']);
  const sm3 = String(preview.json['sm3']);
  const taken = await definitions('take', at('省厅.json'), '--sm3', sm3);
  expect(taken.json).toMatchObject({ id: 'province.example', moved: [] });
});

it('writes returns and rules as a workbook, and names the cell of what is wrong in one', async () => {
  expect((await definitions('export', '--out', at('表格.xlsx'))).status).toBe(0);
  const same = await definitions('preview', at('表格.xlsx'));
  expect(same.json).toMatchObject({ changes: [], problems: [] });
  const changed = await changeBook(at('表格.xlsx'), at('改动.xlsx'), (sheet) => {
    putCell(sheet('指标'), 'visitTimes', '小数位数', '很多');
  });
  const wrong = await definitions('preview', changed);
  expect(wrong.status).toBe(1);
  expect(wrong.json['problems']).toMatchObject([
    { code: 'DEF_CELL_BAD', cell: expect.stringMatching(/^指标!I\d+$/) as string },
  ]);
});

it('says of a file of a later program that it is one', async () => {
  writeFileSync(at('别的.json'), '{"format": 99}');
  const { status, json } = await definitions('preview', at('别的.json'));
  expect([status, json['code']]).toEqual([1, 'DEF_FILE_LATER']);
});
