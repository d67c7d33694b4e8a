import { join } from 'node:path';
import type { OfficeName, Step, Walk } from './walk.ts';

export const PASSWORD = 'quarter-walk-2026';

interface Office {
  level: 'county' | 'city';
  /** Names picked from the province down. */
  divisions: [column: string, name: string][];
  admin: string;
}

const offices: Record<OfficeName, Office> = {
  county: { level: 'county', divisions: [['省', '吉林省'], ['市', '长春市'], ['县', '朝阳区']], admin: '周予安' },
  city: { level: 'city', divisions: [['省', '吉林省'], ['市', '长春市']], admin: '程予宁' },
};

/** Sets an office up on its first start: level, division, administrator, and the recovery code typed back. */
async function setUpOffice(walk: Walk, name: OfficeName): Promise<void> {
  const page = await walk.page(name);
  const { level, divisions, admin } = offices[name];
  await page.getByRole('button', { name: '创建台账' }).waitFor();
  if (name === 'county') await walk.picture(name, '首次打开');
  await page.locator(`input[type=radio][value=${level}]`).check();
  for (const [at, [, division]] of divisions.entries()) {
    await page.getByRole('listbox').nth(at).getByRole('option', { name: new RegExp(`^${division}`) }).click();
  }
  await page.getByTestId('division-result').getByText('220100').or(page.getByTestId('division-result').getByText('220104')).waitFor();
  await page.locator('#admin-name').fill(admin);
  await page.locator('#admin-login').fill('admin');
  await page.locator('#admin-password').fill(PASSWORD);
  await page.locator('#admin-again').fill(PASSWORD);
  await page.getByRole('button', { name: '创建台账' }).click();
  await page.getByTestId('code-group-1').waitFor();
  for (const field of await page.locator('input[id^=group-]').all()) {
    const number = (await field.getAttribute('id'))?.slice('group-'.length) ?? '';
    await field.fill(await page.getByTestId(`code-group-${number}`).innerText());
  }
  if (name === 'county') await walk.picture(name, '设置本单位');
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('heading', { name: '工作台' }).waitFor();
}

/** Writes the office's card to a file and returns the fingerprint as the screen shows it. */
async function writeCard(walk: Walk, name: OfficeName, file: string): Promise<string> {
  const page = await walk.go(name, '设置');
  (await walk.window(name)).answer(file);
  await page.getByRole('button', { name: '导出本单位名片' }).click();
  await page.getByRole('status').filter({ hasText: '名片已写出' }).waitFor();
  const groups = await page.getByRole('list', { name: '本单位签名指纹' }).or(page.getByRole('list', { name: '签名指纹' })).first().locator('[data-testid^=code-group]').allInnerTexts();
  return groups.join(' ');
}

/** Registers the other office's card with the fingerprint heard on the telephone. */
async function trust(walk: Walk, name: OfficeName, card: string, heard: string): Promise<void> {
  const page = await walk.go(name, '设置');
  (await walk.window(name)).answer([card]);
  await page.getByRole('button', { name: '登记单位名片' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '选择名片文件' }).click();
  await dialog.locator('#heard-fingerprint').fill(heard);
  await dialog.getByText('与名片一致').waitFor();
  await walk.picture(name, name === 'county' ? '核对上级指纹' : '核对下级指纹');
  await dialog.getByRole('button', { name: '指纹一致，登记' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('status').filter({ hasText: '已登记' }).or(page.getByText('已登记 ')).first().waitFor();
}

export const opening: Step[] = [
  { title: 'a county office is set up', run: (walk) => setUpOffice(walk, 'county') },
  { title: 'a city office is set up in a folder of its own', run: (walk) => setUpOffice(walk, 'city') },
  {
    title: 'both register each other by card and fingerprint',
    async run(walk) {
      const county = await writeCard(walk, 'county', join(walk.options.outDir, 'card-county.zip'));
      const city = await writeCard(walk, 'city', join(walk.options.outDir, 'card-city.zip'));
      await trust(walk, 'county', walk.files.cityCard, city);
      await trust(walk, 'city', walk.files.countyCard, county);
    },
  },
];
