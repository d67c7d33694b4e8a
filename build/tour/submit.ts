import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { button, must, visit, type Walker } from './walk.ts';

/** Says that the quarter was looked through, with what nobody has looked at by itself. */
async function review({ page, picture }: Pick<Walker, 'page' | 'picture'>): Promise<void> {
  await button(page, '去审核').click();
  await page.getByRole('heading', { level: 1, name: '审核' }).waitFor();
  await page.getByRole('checkbox', { name: /^我已看过上面各处/ }).check();
  await picture('review');
  await button(page, '审核通过').click();
  const all = button(page, '仍然通过');
  await all.or(button(page, '去封存')).first().waitFor();
  if (await all.isVisible()) await all.click();
  await button(page, '去封存').click();
}

/** Reviews and freezes the quarter and writes the signed, encrypted package to a folder; returns its file. */
export async function submit({ page, answer, picture }: Walker, folder: string): Promise<string> {
  await visit(page, '上报');
  await button(page, '封存本季度').waitFor();
  await page.getByTestId('review').getByText('还没有人审核').waitFor();
  await review({ page, picture });
  await page
    .getByTestId('review')
    .getByText(/ 审核$/)
    .waitFor();
  await picture('submission');
  await button(page, '封存本季度').click();
  const dialog = page.getByRole('dialog');
  const freeze = dialog.getByRole('button', { name: '确认封存' });
  must(await freeze.isDisabled(), 'the quarter can be frozen without saying that it was checked');
  await dialog.getByRole('checkbox', { name: /^我已核对内容/ }).check();
  await picture('submission-freeze');
  await freeze.click();
  await page.getByTestId('frozen-note').getByText('已封存').waitFor();
  answer(folder);
  await button(page, '选择文件夹').click();
  await page.getByRole('radio', { name: /^文件夹/ }).waitFor();
  await picture('submission-frozen');
  await button(page, '签名并写出').click();
  await page.getByText('回读校验一致').waitFor();
  await page.getByTestId('receipt-note').waitFor();
  await picture('submission-written');
  const files = readdirSync(folder);
  must(files.length === 1, `the folder holds ${files.length} files instead of the package alone`);
  return join(folder, files[0] ?? '');
}

/** A frozen sheet takes no more figures. */
export async function lookAtFrozen({ page, picture }: Walker): Promise<void> {
  await visit(page, '季度填报');
  await page.getByText('已封存，只能查看').waitFor();
  must(
    !(await page.getByRole('grid').getByRole('textbox').isEditable()),
    'a frozen sheet can still be typed into',
  );
  await picture('statistics-frozen');
}

/** The receipt comes home: the county's own list says what became of its package. */
export async function takeReceipt(
  { page, answer, picture }: Walker,
  file: string,
): Promise<string> {
  await visit(page, '上报');
  answer(file);
  await button(page, '导入回执').click();
  const note = page.getByTestId('receipt-note');
  await note.getByText('已回执').waitFor();
  await picture('submission-receipt');
  const state = (await note.innerText()).replace(/\s+/g, '');
  await visit(page, '工作台');
  await picture('desk');
  return state;
}
