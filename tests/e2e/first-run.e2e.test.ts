import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type Launched } from './launch';

const SHOTS = process.env['STATIONBOOK_SHOTS'];

let program: Launched;
/** Outlives a window: what was done in one is looked for in the next. */
const data = mkdtempSync(join(tmpdir(), 'stationbook-first-run-'));
beforeAll(async () => {
  program = await launchApp({ data, now: '2026-10-09T09:00:00+08:00' });
  await program.page.getByRole('heading', { name: '设置本单位' }).waitFor();
});
afterAll(async () => {
  await program?.close();
  rmSync(data, { recursive: true, force: true });
});

/** A picture of the window, where one is asked for. */
async function picture(name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await program.page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

const search = () => program.page.getByRole('combobox', { name: /^直接找/ });
const options = () => program.page.getByRole('listbox', { name: /^直接找/ }).getByRole('option');
const marked = () => options().and(program.page.locator('[aria-selected="true"]'));
const chosen = () => program.page.getByTestId('division-result');
const NONE = '选好后，这里显示下辖多少街道、镇、社区和村。';

describe('the search for the office’s division, with keys', () => {
  it('takes nothing on Enter while nothing is marked', async () => {
    const { page } = program;
    // Where a newcomer begins, without a click.
    await expect.poll(() => search().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('cyq');
    // At once, before an answer is there, and again after it.
    await page.keyboard.press('Enter');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    expect(await chosen().innerText()).toBe(NONE);
    expect(await marked().count()).toBe(0);
    expect(await search().inputValue()).toBe('cyq');
  });

  it('moves a mark with the arrows, and takes what is marked', async () => {
    const { page } = program;
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('北京市 朝阳区');
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('吉林省 长春市 朝阳区');
    expect(await search().getAttribute('aria-activedescendant')).toBe(
      await marked().getAttribute('id'),
    );
    await picture('search-marked');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen().innerText()).toContain('吉林省 长春市 朝阳区（220104）');
    expect(await page.locator('#office-name').inputValue()).toBe('长春市朝阳区社会工作指导中心');
    await picture('search-chosen');
  });

  it('forgets the mark when the words change, and leaves with Escape what was chosen', async () => {
    const { page } = program;
    await search().click();
    await page.keyboard.type('gulou');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('q');
    await expect.poll(() => options().count()).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    expect(await marked().count()).toBe(0);
    const paths = await options().allInnerTexts();
    expect(paths.some((path) => path.includes('南京市 鼓楼区'))).toBe(true);
    expect(paths.some((path) => path.includes('福州市 鼓楼区'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await search().inputValue()).toBe('');
    expect(await chosen().innerText()).toContain('吉林省 长春市 朝阳区（220104）');
  });

  it('finds by what stands above, and stops the mark at the ends', async () => {
    const { page } = program;
    await search().click();
    await page.keyboard.type('changchun chaoyang');
    await expect.poll(() => options().allInnerTexts()).toHaveLength(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('吉林省 长春市 朝阳区');
    await page.keyboard.press('Escape');
  });
});

const ADMIN = { name: '王芳', login: 'admin', password: 'demo-office-2026' };
const button = (name: string | RegExp) =>
  program.page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string) => program.page.getByRole('heading', { name });

async function logIn(login: string, password: string): Promise<void> {
  const { page } = program;
  await page.locator('#login-name').fill(login);
  await page.locator('#login-password').fill(password);
  await page.locator('#login-password').press('Enter');
}

const codeShown = async (): Promise<string[]> =>
  (await program.page.getByLabel('恢复码', { exact: true }).innerText()).match(/[0-9A-Z]{4}/g) ??
  [];

async function typeBack(groups: string[]): Promise<void> {
  for (const field of await program.page.locator('[id^="group-"]').all()) {
    const number = Number((await field.getAttribute('id'))?.replace('group-', ''));
    await field.fill(groups[number - 1] ?? '');
  }
}

async function speak(language: '中文' | 'English'): Promise<void> {
  await button(/^(语言|Language)$/).click();
  await program.page.getByRole('menuitem', { name: language }).click();
}

describe('a recovery code that nobody wrote down', () => {
  it('is shown again after the window was closed at that step, until it is typed back', async () => {
    const { page } = program;
    await page.locator('#admin-name').fill(ADMIN.name);
    await page.locator('#admin-login').fill(ADMIN.login);
    await page.locator('#admin-password').fill(ADMIN.password);
    await page.locator('#admin-again').fill(ADMIN.password);
    await button('创建台账').click();
    await page.locator('[id^="group-"]').first().waitFor();
    const groups = await codeShown();
    expect(groups).toHaveLength(8);
    await program.close();
    program = await launchApp({ data, now: '2026-10-09T09:30:00+08:00' });
    await program.page.locator('#login-name').waitFor();
    await logIn(ADMIN.login, ADMIN.password);
    await heading('请收好恢复码').waitFor();
    expect(await codeShown()).toEqual(groups);
    await picture('recovery-again-zh');
    await speak('English');
    await heading('Put the recovery code away').waitFor();
    await picture('recovery-again-en');
    await speak('中文');
    expect(await button('已收好，继续').isDisabled()).toBe(true);
    await typeBack(groups);
    await button('已收好，继续').click();
    await heading('工作台').waitFor();
    await button('当前用户').click();
    await program.page.getByRole('menuitem', { name: '锁定' }).click();
    await logIn(ADMIN.login, ADMIN.password);
    await heading('工作台').waitFor();
  });

  it('is renewed in the settings, against the password', async () => {
    const { page } = program;
    await page.getByRole('link', { name: '设置', exact: true }).click();
    await button('换一个恢复码').click();
    await picture('recovery-renew-zh');
    await page.locator('#renew-password').fill('not-this-2026');
    await page.locator('#renew-password').press('Enter');
    await page.getByText('登录名或口令不对').waitFor();
    await page.locator('#renew-password').fill(ADMIN.password);
    await page.locator('#renew-password').press('Enter');
    await heading('请收好恢复码').waitFor();
    const groups = await codeShown();
    await typeBack(groups);
    await button('已收好，继续').click();
    await heading('设置').waitFor();
  });
});

describe('what the first run said', () => {
  it('is changed in the settings while nothing is frozen', async () => {
    const { page } = program;
    await button('修改单位信息').click();
    const dialog = page.getByRole('dialog', { name: '修改单位信息' });
    await dialog.getByText('第一次冻结之前都可以改').waitFor();
    await dialog.locator('#office-name').fill('长春市二道区社会工作指导中心');
    await dialog.getByRole('combobox', { name: /^直接找/ }).fill('220105');
    await options().first().waitFor();
    await dialog.getByRole('combobox', { name: /^直接找/ }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen().innerText()).toContain('二道区（220105）');
    await picture('office-change-zh');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('单位信息已修改').waitFor();
    await page.getByRole('banner').getByText('长春市二道区社会工作指导中心').waitFor();
    await page.getByText('吉林省 长春市 二道区（220105）').waitFor();
  });
});

describe('users', () => {
  it('are given a role and a password, shut out and let in again', async () => {
    const { page } = program;
    await expect.poll(() => page.locator('.MuiSnackbar-root').count()).toBe(0);
    await page.clock.install();
    await button('添加用户').click();
    await page.locator('#user-name').fill('李丽');
    await page.locator('#user-login').fill('lili');
    await page.locator('#user-password').fill('first-of-2026');
    await page.locator('#user-password').press('Enter');
    await page.getByText('已添加 李丽').waitFor();
    await page.clock.fastForward(2000);
    await button('改角色 李丽').click();
    await page.locator('#user-role').click();
    await page.getByRole('option', { name: '审核员' }).click();
    await picture('user-role-zh');
    await page.getByRole('dialog').getByRole('button', { name: '改角色' }).click();
    await page.getByText('李丽 的角色已改').waitFor();
    await button('停用 李丽').click();
    await picture('user-disable-zh');
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await page.getByText('李丽 已停用').waitFor();
    // Past the four seconds of the first note, and of its way out.
    await page.clock.fastForward(2200);
    await page.clock.runFor(400);
    expect(await page.getByText('李丽 已停用').count()).toBe(1);
    await page.clock.resume();
    await picture('users-zh');
    await speak('English');
    await button('Enable 李丽').click();
    await picture('user-enable-en');
    await page.locator('#user-password').fill('second-of-2026');
    await page.locator('#user-password').press('Enter');
    await page.getByText('李丽 enabled').waitFor();
    await picture('users-en');
    await speak('中文');
    expect(await button('停用 王芳').count()).toBe(0);
  });

  it('choose a password of their own before anything else', async () => {
    const { page } = program;
    await button('当前用户').click();
    await page.getByRole('menuitem', { name: '锁定' }).click();
    await logIn('lili', 'second-of-2026');
    await heading('请改成自己的口令').waitFor();
    await picture('own-password-zh');
    await page.locator('#current-password').fill('second-of-2026');
    await page.locator('#next-password').fill('own-word-2026');
    await page.locator('#again-password').fill('own-word-2026');
    await page.locator('#again-password').press('Enter');
    // Where the window stood when it was locked.
    await heading('设置').waitFor();
    await button('当前用户').click();
    await page.getByRole('menuitem', { name: '锁定' }).click();
  });
});
