import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { fill } from '../service/exchange/offices';
import { openTestOffice, PASSWORD } from '../service/office';
import { start } from './begin';
import { openElsewhere, OWN, type Elsewhere } from './elsewhere';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';
import { sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-sessions-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** The administrator at another computer, over the same data. */
let elsewhere: Elsewhere;
let number = 0;
let user = { id: '', login: '' };

const { shown, press, to } = sheetHand(() => program);

async function logIn(password = OWN): Promise<void> {
  await page.locator('#login-name').fill(user.login);
  await page.locator('#login-password').fill(password);
  await press('Enter');
}

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await fill(office, 4);
  await office.leave();
  elsewhere = openElsewhere(data);
  program = await start({ data, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await elsewhere?.close();
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A clerk of their own for each test, logged in at the quarter's sheet. */
beforeEach(async () => {
  number += 1;
  const login = `lili${number}`;
  user = { id: await elsewhere.addUser(login, '李丽', 'clerk'), login };
  await elsewhere.asAdmin();
  await logIn();
  await visit(page, '季度填报');
  await page.getByRole('grid').getByRole('textbox').focus();
});

const ended = () => page.getByRole('status').filter({ hasText: '这次登录已被结束' });
const lock = async (): Promise<void> => {
  await page.getByRole('button', { name: '当前用户' }).click();
  await page.getByRole('menuitem', { name: '锁定' }).click();
  await page.locator('#login-name').waitFor();
};

describe('a session that an administrator ends elsewhere', () => {
  it('goes to the login by itself when the user has another role, and stores what was typed', async () => {
    await to(0, 5);
    await elsewhere.act('users.setRole', { userId: user.id, role: 'reviewer' });
    await page.keyboard.type('417');
    await press('Enter');
    await ended().waitFor();
    expect(await cutOff(page)).toEqual([]);
    await logIn();
    await noted(page, '登录被结束时没有存上的，现在已存好');
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await expect.poll(() => shown(0, 5)).toBe('417');
    await page.getByRole('banner').getByText('审核员').waitFor();
    await lock();
    expect(await ended().count()).toBe(0);
  });

  it('keeps a half-filled form, and shows it again to the same user', async () => {
    await page.evaluate(() => {
      location.hash = '#/people/record/person/new';
    });
    await page.locator('#field-name').waitFor();
    await elsewhere.act('users.setRole', { userId: user.id, role: 'reviewer' });
    await page.locator('#field-name').fill('何静安');
    await ended().waitFor();
    await logIn();
    await expect.poll(() => page.locator('#field-name').inputValue()).toBe('何静安');
    await lock();
  });

  it('asks for a password of one’s own when another was given', async () => {
    await to(0, 5);
    await elsewhere.act('users.setPassword', { userId: user.id, password: 'second-2026' });
    await page.keyboard.type('418');
    await press('Enter');
    await page.getByRole('heading', { name: '请改成自己的口令' }).waitFor();
    await page.locator('#current-password').fill('second-2026');
    await page.locator('#next-password').fill('third-of-2026');
    await page.locator('#again-password').fill('third-of-2026');
    await page.locator('#again-password').press('Enter');
    await noted(page, '登录被结束时没有存上的，现在已存好');
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await expect.poll(() => shown(0, 5)).toBe('418');
    await lock();
  });

  it('lets nobody who is disabled in again, and gives what they typed to nobody else', async () => {
    await to(0, 5);
    const before = await shown(0, 6);
    await elsewhere.act('users.disable', { userId: user.id });
    await to(0, 6);
    await page.keyboard.type('419');
    await press('Enter');
    await ended().waitFor();
    await logIn();
    await page.getByRole('alert').waitFor();
    user = { id: '', login: 'admin' };
    await logIn(PASSWORD);
    await page.getByRole('grid').getByRole('textbox').waitFor();
    await settled(page);
    expect(await shown(0, 6)).toBe(before);
    await lock();
  });
});
