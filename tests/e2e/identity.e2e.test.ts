import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button } from '../../build/tour/walk.ts';
import { introduce } from '../service/exchange/offices';
import { openTestOffice, type TestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-identity-window-'));
const WHY = '换了电脑，已打公开电话核对';
let program: Launched;
let cards: { anew: Card; renewed: Card; thief: Card };
let list = '';

interface Card {
  file: string;
  fingerprint: string;
}
const cardOf = (office: TestOffice, name: string): Promise<Card> =>
  office.call('office.card', { file: join(folder, name) });

/** Chooses a card file in the dialog for registering. */
async function register({ file }: Card): Promise<void> {
  const { page } = program;
  await button(page, '登记单位名片').first().click();
  program.answer(file);
  await page.getByRole('dialog').getByRole('button', { name: '选择名片文件' }).click();
}
const row = (name: string) =>
  program.page.getByRole('table', { name: '已登记的单位' }).getByRole('row', { name });

async function act(office: string, what: string): Promise<void> {
  await row(office).getByRole('button', { name: '操作' }).click();
  await program.page.getByRole('menuitem', { name: what }).click();
}

beforeAll(async () => {
  const data = join(folder, 'city');
  const [city, county, anew, thief, province] = [
    await openTestOffice({ level: 'city', folder: data }),
    await openTestOffice({ folder: join(folder, 'county') }),
    await openTestOffice({ folder: join(folder, 'anew') }),
    await openTestOffice({ folder: join(folder, 'thief'), division: '220105' }),
    await openTestOffice({ folder: join(folder, 'province'), level: 'province' }),
  ];
  await introduce(city, county);
  await introduce(city, province);
  const anewCard = await cardOf(anew, 'anew.zip');
  await county.call('office.renewKey', { reason: '密钥用满三年，按规定更换' });
  const renewed = await cardOf(county, 'renewed.zip');
  cards = { anew: anewCard, renewed, thief: await cardOf(thief, 'thief.zip') };
  for (const office of [city, county, anew, thief, province]) await office.leave();
  program = await openOffice({ data });
  await program.page.evaluate(() => {
    location.hash = '#/settings';
  });
  await settled(program.page);
  list = join(folder, 'list.zip');
}, 240_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('whom an office trusts', () => {
  it('takes a key that the old one signed for in one click', async () => {
    const { page } = program;
    await register(cards.renewed);
    await page.getByText('旧密钥签过名').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await button(page, '接受新密钥').click();
    await page.getByText('已登记 220104社会工作指导中心').waitFor();
  });

  it('does not accept a card in another’s place unless it is said deliberately', async () => {
    const { page } = program;
    await register(cards.anew);
    const dialog = page.getByRole('dialog', { name: '这个区划已经登记过另一个单位' });
    await dialog.waitFor();
    const refuse = dialog.getByRole('button', { name: '不接受', exact: true });
    await expect.poll(() => refuse.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => row('220104社会工作指导中心').count()).toBe(1);
    await register(cards.anew);
    await dialog.getByText('确是对方换了，用新的代替').click();
    const replace = dialog.getByRole('button', { name: '用新的代替' });
    expect(await replace.isDisabled()).toBe(true);
    await dialog.locator('#trust-reason').fill(WHY);
    await dialog.locator('#heard-fingerprint').fill(cards.anew.fingerprint);
    expect(await cutOff(page)).toEqual([]);
    await replace.click();
    await page.getByText('已登记 220104社会工作指导中心').waitFor();
    await expect.poll(() => row('已被代替').count()).toBe(1);
  });

  it('suspends, resumes, revokes and withdraws, each with a reason', async () => {
    const { page } = program;
    await register(cards.thief);
    await page.locator('#heard-fingerprint').fill(cards.thief.fingerprint);
    await button(page, '指纹一致，登记').click();
    const office = '220105社会工作指导中心';
    for (const [what, state] of [
      ['暂停', '暂停'],
      ['恢复', '有效'],
      ['撤销密钥', '自第 7 号起撤销'],
      ['不再信任', '不再信任'],
    ] as const) {
      await act(office, what);
      const dialog = page.getByRole('dialog', { name: `${what}：${office}` });
      if (what === '撤销密钥') await dialog.locator('#trust-from').fill('7');
      await dialog.locator('#trust-reason').fill('正在核实对方情况');
      await dialog.getByRole('button', { name: what, exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
      await row(office).getByText(state, { exact: true }).waitFor();
    }
    await expect.poll(() => row(office).getByRole('button').count()).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });

  it('writes the list of its subordinates, and renews its own key', async () => {
    const { page } = program;
    await button(page, '信任名单').click();
    program.answer(list);
    await page.getByRole('menuitem', { name: '导出下级单位名单…' }).click();
    await page.getByText('名单第 1 版已写出').waitFor();
    const print = () => page.getByTestId('code-group-1').first().textContent();
    const before = await print();
    await button(page, '换新密钥').click();
    const dialog = page.getByRole('dialog', { name: '换新密钥' });
    await dialog.locator('#trust-reason').fill('密钥用满三年，按规定更换');
    await dialog.getByRole('button', { name: '换新密钥', exact: true }).click();
    await page.getByText('已换新密钥，请重新导出名片交给对方').waitFor();
    await expect.poll(print).not.toBe(before);
  });
});
