import { button, must, visit, type Walker } from './walk.ts';

/** Items that do not get full marks, by key: what the assessor gives instead. */
const marks: Record<string, string> = { fullTime: '5', supervision: '2.5', referral: '4' };

export interface Evaluated {
  total: string;
  grade: string;
}

/**
 * A station's six-haves acceptance from its beginning to its grade: one assessor of the centre,
 * item by item.
 */
export async function evaluate({ page, picture }: Walker, station: string): Promise<Evaluated> {
  const dialog = page.getByRole('dialog');
  await visit(page, '评估');
  await page
    .getByRole('complementary', { name: '还没有评的站' })
    .getByRole('listitem')
    .first()
    .waitFor();
  await picture('evaluations');
  await button(page, '发起评估').first().click();
  await dialog.getByLabel('评估模板').click();
  await page.getByRole('option', { name: /^六有验收/ }).click();
  await dialog.getByLabel('社工站').fill(station);
  await page.getByRole('option', { name: station }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: '发起评估' }).click();
  await button(page, '加评委').click();
  await dialog.getByLabel('评委姓名').fill('沈知远');
  await dialog.getByRole('radio', { name: '没有' }).check();
  await dialog.getByRole('button', { name: '加评委' }).click();
  await page
    .getByRole('navigation', { name: '一级指标' })
    .getByRole('button', { name: /^全部指标/ })
    .click();
  const rows = page.locator('tr[data-item]');
  await page.locator('tr[data-item="supervisionRules"]').waitFor();
  for (const row of await rows.all()) {
    const key = (await row.getAttribute('data-item')) ?? '';
    const parts = await row.getByRole('checkbox').all();
    // The last box says that there is none of the parts.
    for (const part of parts.slice(0, -1)) await part.check();
    if (parts.length === 0)
      await row
        .getByRole('textbox')
        .fill(marks[key] ?? (await row.getByRole('cell').nth(3).innerText()).trim());
  }
  const total = await page.getByTestId('running-total').innerText();
  await page.getByText(/^已自动保存/).waitFor();
  await picture('evaluation');
  await button(page, '提交本人评分').click();
  await button(page, '进入会商').click();
  await button(page, '定评').click();
  await page.getByTestId('result-total').waitFor();
  must(
    (await page.getByTestId('result-total').innerText()) === total,
    'the total that was concluded differs from the one shown before',
  );
  await picture('evaluation-result');
  return { total, grade: (await page.getByTestId('result-grade').innerText()).trim() };
}
