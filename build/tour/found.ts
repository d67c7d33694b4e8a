import { button, codeGroups, must, type Walker } from './walk.ts';

export interface Founding {
  level: '县级中心' | '市级';
  /** Province, city and, for a county, county. */
  divisions: string[];
  code: string;
  name: string;
  admin: { name: string; login: string; password: string };
}

/**
 * First run: level, place, name, administrator, and the recovery code shown and typed back. Returns
 * the code.
 */
export async function found(
  { page, picture }: Walker,
  office: Founding,
  slug: string,
): Promise<string> {
  await page.getByRole('heading', { name: '设置本单位' }).waitFor();
  await picture(`${slug}-first-run`);
  await page.getByRole('radio', { name: office.level }).check();
  const columns = ['省（自治区、直辖市）', '市（州）', '县（市、区）'];
  for (const [at, division] of office.divisions.entries()) {
    await page
      .getByRole('listbox', { name: columns[at] ?? '' })
      .getByRole('option', { name: division })
      .click();
  }
  await page.getByTestId('division-result').getByText(`（${office.code}）`).waitFor();
  await page.locator('#office-name').fill(office.name);
  await page.locator('#admin-name').fill(office.admin.name);
  await page.locator('#admin-login').fill(office.admin.login);
  await page.locator('#admin-password').fill(office.admin.password);
  await page.locator('#admin-again').fill(office.admin.password);
  await picture(`${slug}-set-up`);
  await button(page, '创建台账').click();
  const groups = await codeGroups(page, '恢复码');
  must(groups.length === 8, `the recovery code has ${groups.length} groups, not 8`);
  must(
    await button(page, '完成设置').isDisabled(),
    'the set-up ends without the recovery code typed back',
  );
  for (const field of await page.locator('[id^="group-"]').all()) {
    const number = Number((await field.getAttribute('id'))?.replace('group-', ''));
    await field.fill(groups[number - 1] ?? '');
  }
  await picture(`${slug}-recovery-code`);
  await button(page, '完成设置').click();
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  return groups.join('-');
}
