import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { button, must, visit, type Walker } from './walk.ts';

export interface Received {
  /** Class of the refusal that an altered package met. */
  alteredCode: string;
  /** Classes of what lay in the inbox after the sound package came. */
  inbox: string[];
  /** Class of the answer when the sound one is brought a second time. */
  again: string;
  /** Offices of which nothing came. */
  missing: number;
  /** The city's sum of each indicator, by group and item. */
  totals: Record<string, string>;
  receipt: string;
}

const count = async (page: Page, name: string): Promise<number> =>
  Number(
    (
      await page
        .locator('main > header')
        .getByText(new RegExp(`^${name} \\d+$`))
        .innerText()
    ).split(' ')[1],
  );

/** The same bytes but for one bit in the middle. */
function alter(file: string, to: string): string {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(to, bytes);
  return to;
}

async function take({ page, answer }: Walker, file: string): Promise<string> {
  const rows = page.locator('li[data-code]');
  const before = await rows.count();
  answer([file]);
  await button(page, '接收文件').click();
  await rows.nth(before).waitFor();
  // The newest stands first.
  const row = rows.first();
  must(
    (await row.innerText()).includes(basename(file)),
    `the inbox does not name ${basename(file)} first`,
  );
  return (await row.getAttribute('data-code')) ?? '';
}

/** Sums of all indicators, chosen one after the other. */
async function readTotals(page: Page): Promise<Record<string, string>> {
  const totals: Record<string, string> = {};
  const chooser = page.getByRole('button', { name: /^指标/ });
  await chooser.click();
  const names = await page.getByRole('menuitem').or(page.getByRole('option')).allInnerTexts();
  await page.keyboard.press('Escape');
  for (const name of names) {
    await chooser.click();
    await page
      .getByRole('menuitem', { name, exact: true })
      .or(page.getByRole('option', { name, exact: true }))
      .click();
    await page.getByRole('heading', { name: `${name}汇总` }).waitFor();
    totals[name] =
      /合计 (\S+)/.exec(await page.getByText(/^已收 \d+ 个单位合计/).innerText())?.[1] ?? '';
  }
  return totals;
}

/**
 * The city's side: an altered package refused, the sound one taken in, who is missing, the sums,
 * the receipt.
 */
export async function receive(walker: Walker, file: string, folder: string): Promise<Received> {
  const { page, answer, picture } = walker;
  await visit(page, '接收汇总');
  await page.getByText('还没有收到文件').waitFor();
  await picture('receive-empty');
  const alteredCode = await take(walker, alter(file, join(folder, 'altered.zip')));
  must((await count(page, '已接收')) === 0, 'an altered package counts as received');
  await picture('receive-altered');
  await take(walker, file);
  await page.getByText('已收 1 个单位合计').waitFor();
  must((await count(page, '已接收')) === 1, 'the sound package does not count as received');
  await picture('receive');
  const inbox = await Promise.all(
    (await page.locator('li[data-code]').all()).map(
      async (row) => (await row.getAttribute('data-code')) ?? '',
    ),
  );
  const totals = await readTotals(page);
  await button(page, '查看数据').click();
  await page.getByRole('table').last().scrollIntoViewIfNeeded();
  await picture('receive-rollup');
  answer(folder);
  const before = new Set(readdirSync(folder));
  await page.getByRole('button', { name: /^写出全部回执/ }).click();
  await page.getByText(/已写出 1 份回执/).waitFor();
  const receipt = readdirSync(folder).find((name) => !before.has(name));
  must(receipt !== undefined, 'no receipt was written');
  const again = await take(walker, file);
  must((await count(page, '已接收')) === 1, 'a package brought twice counts twice');
  await page.locator('main > header').scrollIntoViewIfNeeded();
  return {
    alteredCode,
    again,
    inbox,
    missing: await count(page, '未到'),
    totals,
    receipt: join(folder, receipt),
  };
}
