import { existsSync } from 'node:fs';
import { button, codeGroups, must, visit, type Walker } from './walk.ts';

export interface OwnCard {
  file: string;
  /** Eight groups of five digits, as the office reads them over the telephone. */
  fingerprint: string;
}

/** Writes the office's card to a file and reads the fingerprint from its own screen. */
export async function exportCard(
  { page, answer, picture }: Walker,
  file: string,
  slug: string,
): Promise<OwnCard> {
  await visit(page, '设置');
  const fingerprint = (await codeGroups(page, '签名指纹')).join(' ');
  answer(file);
  await button(page, '导出本单位名片').click();
  await page.getByRole('status').filter({ hasText: '名片已写出' }).waitFor();
  must(existsSync(file), `no card at ${file}`);
  await picture(`${slug}-card`);
  return { file, fingerprint };
}

/**
 * Takes another office's card and confirms it by the fingerprint heard on the telephone; a wrong
 * one cannot be confirmed.
 */
export async function trustCard(
  { page, answer, picture }: Walker,
  card: OwnCard,
  name: string,
  slug: string,
): Promise<void> {
  await visit(page, '设置');
  await button(page, '登记单位名片').click();
  const dialog = page.getByRole('dialog');
  answer(card.file);
  await dialog.getByRole('button', { name: '选择名片文件' }).click();
  await dialog.getByText(name).waitFor();
  const heard = dialog.locator('#heard-fingerprint');
  const confirm = dialog.getByRole('button', { name: '指纹一致，登记' });
  await heard.fill(card.fingerprint.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
  must(await confirm.isDisabled(), 'a fingerprint that differs can be confirmed');
  await heard.fill(card.fingerprint);
  await picture(`${slug}-trust`);
  await confirm.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('table', { name: '已登记的单位' }).getByText(name).waitFor();
}
