import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { PNG, PROGRAM } from '../service/handling/files';
import { idOf, makeWorkbooks, people } from '../service/handling/workbooks';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-handling-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
let files: Awaited<ReturnType<typeof makeWorkbooks>>;

async function open(): Promise<void> {
  program = await openOffice({ data, timeout: 10_000 });
  page = program.page;
}

beforeAll(async () => {
  files = await makeWorkbooks(folder);
  const office = await openTestOffice({ folder: data });
  for (const file of [files.stationsAndVisits, files.studios]) {
    const previews = await office.call('import.preview', { files: [file] });
    await office.call('import.apply', { tokens: previews.map(({ token }) => token) });
  }
  await office.leave();
  await open();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () => page.locator('tbody tr');
const toast = (text: string | RegExp): Promise<void> => noted(page, text);
async function takeIn(file: string): Promise<void> {
  program.answer([file]);
  // An empty list offers the import once more in its middle, as soon as it has been read.
  await settled(page);
  await page.getByRole('button', { name: '导入工作簿' }).first().click();
  await page.getByRole('button', { name: '选择文件' }).first().click();
  await page.getByRole('button', { name: /^导入 \d+ 行$/ }).click();
  await page.getByTestId('import-outcome').first().waitFor();
}
/** Goes to a record from the box at the top, as a clerk on the telephone does. */
async function jump(words: string, expected: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: expected }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: expected }).waitFor();
}

describe('handling in the real window', () => {
  it('takes in a GBK roster and a workbook of two kinds', async () => {
    await visit(page, '人员资质');
    await takeIn(files.roster);
    expect(await page.getByTestId('import-outcome').innerText()).toContain('新增 1 行');
    await visit(page, '人员资质');
    await takeIn(files.peopleAndTrainings);
    await visit(page, '人员资质');
    await expect.poll(() => rows().count()).toBe(3);
  });

  it('finds a person by initials, phone, id number and certificate, and says where', async () => {
    await jump('zm', /周明/);
    await jump(people[0].phone, /林小雨/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(idOf(1));
    const hit = page.getByRole('option', { name: /何静/ });
    await hit.waitFor();
    expect(await hit.innerText()).toMatch(/身份证号：220199 \*{4}/);
    expect(await hit.innerText()).not.toContain(idOf(1));
    await page.keyboard.press('Escape');
  });

  it('edits three records together and takes it back from the note, by no key', async () => {
    await visit(page, '人员资质');
    await page.getByLabel('选择本页全部').check();
    await page.getByRole('button', { name: '批量修改' }).click();
    await page.locator('#bulk-field').click();
    await page.getByRole('option', { name: '岗位', exact: true }).click();
    await page.locator('#bulk-value').click();
    await page.getByRole('option', { name: '督导', exact: true }).click();
    await page.getByRole('button', { name: '修改 3 项' }).click();
    await toast('已修改 3 项');
    await expect.poll(() => rows().filter({ hasText: '督导' }).count()).toBe(3);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows().filter({ hasText: '督导' }).count()).toBe(3);
    await page.locator('.MuiSnackbar-root').getByRole('button', { name: '撤销' }).click();
    await toast(/已撤销：批量修改.*等 3 项/);
    await expect.poll(() => rows().filter({ hasText: '督导' }).count()).toBe(0);
  });

  it('attaches a picture and shows it, and refuses a program that calls itself one', async () => {
    const good = join(folder, '门头.png');
    const bad = join(folder, '照片.png');
    writeFileSync(good, PNG);
    writeFileSync(bad, PROGRAM);
    await jump('前进街道', /前进街道社会工作站/);
    program.answer([good]);
    await page.getByRole('button', { name: '添加文件' }).click();
    const picture = page.getByRole('img', { name: '门头.png' });
    await picture.waitFor();
    expect(
      await picture.evaluate(
        (image) => (image as unknown as { naturalWidth: number }).naturalWidth,
      ),
    ).toBe(1);
    program.answer([bad]);
    await page.getByRole('button', { name: '添加文件' }).click();
    await toast(/“照片.png”没有收下：文件是程序/);
    await page.keyboard.press('Control+s');
    await toast('已保存');
    expect(await page.locator('[data-attachment]').count()).toBe(1);
    await page.locator('.MuiSnackbar-root').getByRole('button', { name: '撤销' }).click();
    await toast(/已撤销：保存“前进街道社会工作站”/);
    await page.locator('[data-attachment]').waitFor({ state: 'detached' });
    expect(await cutOff(page)).toEqual([]);
  });

  it('keeps a named filter over a restart', async () => {
    await visit(page, '三级体系');
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByRole('combobox', { name: '加一个条件' }).click();
    await page.getByRole('option', { name: '面积', exact: true }).click();
    await page.getByLabel('“面积”从').fill('50');
    await page.getByRole('button', { name: '应用' }).click();
    await page.getByRole('button', { name: '应用' }).waitFor({ state: 'detached' });
    await expect.poll(() => rows().count()).toBe(2);
    await page.getByRole('button', { name: '常用筛选' }).click();
    await page.getByRole('menuitem', { name: '保存当前筛选…' }).click();
    await page.getByLabel('名称', { exact: false }).last().fill('五十平以上');
    await page.getByRole('button', { name: '保存筛选' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await program.close();
    await open();
    await visit(page, '三级体系');
    await expect.poll(() => rows().count()).toBe(4);
    await page.getByRole('button', { name: '常用筛选' }).click();
    await page.getByRole('menuitem', { name: /五十平以上/ }).click();
    await expect.poll(() => rows().count()).toBe(2);
    expect(await page.getByRole('button', { name: '筛选（1）' }).isVisible()).toBe(true);
  });
});
