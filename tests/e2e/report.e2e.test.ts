import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, visit } from '../../build/tour/walk.ts';
import { pngSize } from '../../shared/report/png';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { readDocument } from '../service/report/read-document';
import { logIn, start } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-report-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** What the service says of 服务人次, this quarter and the one before. */
let served: (number | null | undefined)[];

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await fill(office, 3);
  const { report } = await office.call('report.get', { period: PERIOD });
  served = [report.totals, report.before.totals].map(({ servedTimes }) => servedTimes);
  await office.leave();
  program = await start({ data });
  page = program.page;
  await logIn(page);
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(name: string, entry: RegExp): Promise<string> {
  const file = join(folder, name);
  program.answer(file);
  await button(page, '分析报告').click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByText(`已导出：${file}`).waitFor();
  return file;
}

it('writes the report as a document with pictures that are drawn in the window', async () => {
  await visit(page, '上报');
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
  const { text, tables, pictures } = await readDocument(await write('report.docx', /\.docx/));
  expect(text).toContain('2026年第三季度社会工作服务情况分析报告');
  expect(text).toContain('（草稿：本季度数据尚未封存）');
  const row = tables.flat().find(([name]) => name === '服务合计·人次');
  expect([row?.[2], row?.[3]]).toEqual(served.map((one) => one?.toLocaleString('en-US')));
  // The course of each section of which two quarters are known, and the indicators.
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { type, bytes } of pictures) {
    expect(type).toBe('image/png');
    expect(pngSize(bytes)?.width).toBe(1740);
    // A picture that is all white would be far smaller.
    expect(bytes.length).toBeGreaterThan(5000);
  }
});

it('writes all its figures as a workbook', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await write('report.xlsx', /\.xlsx/));
  const values: unknown[] = [];
  book.getWorksheet('合计与对比')?.eachRow((row) => {
    if (row.getCell(2).value === '服务合计·人次')
      values.push(row.getCell(4).value, row.getCell(5).value);
  });
  expect(values).toEqual(served);
});
