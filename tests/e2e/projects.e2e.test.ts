import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type Launched } from './launch';
import { settled } from './look';

const NOW = '2026-10-09T09:00:00+08:00';
const CLERK = { login: 'clerk', name: '何秀', password: 'chaoyang-2026' } as const;
const NAME = '重庆街道困境儿童服务项目';
const CONTRACTOR = '启明社会工作服务中心';

let first: string;
let program: Launched;
const page = (): Page => program.page;

const field = (name: string, scope?: string): Locator =>
  page().locator(`[id="field-${scope === undefined ? '' : `${scope}-`}${name}"]`);
const button = (name: string | RegExp, within: Page | Locator = page()): Locator =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = (): Locator => page().getByRole('dialog');
const step = (name: string): Locator =>
  page().getByRole('list', { name: '项目流程' }).getByRole('listitem').filter({ hasText: name });

async function choose(name: string, option: string, scope?: string): Promise<void> {
  await field(name, scope).click();
  await page().getByRole('option', { name: option, exact: true }).click();
}
/** Opens a tab of the project that is shown. */
async function tab(name: string): Promise<void> {
  await page()
    .getByRole('tablist', { name: '项目页签' })
    .getByRole('tab', { name, exact: true })
    .click();
  await settled(page());
}
/** Keeps what the dialog holds and waits until it has closed. */
async function keep(): Promise<void> {
  await button('保存', dialog()).click();
  await dialog().waitFor({ state: 'detached' });
}
/** Records a step of the way on a day. */
async function take(name: string, date: string, documentNumber = ''): Promise<void> {
  await button(`登记${name}`).click();
  await field('date', 'projectStep').fill(date);
  await field('documentNumber', 'projectStep').fill(documentNumber);
  await keep();
  await step(name).getByText(date).waitFor();
}
/** Adds a record that belongs to the project, field by field. */
async function add(
  label: string,
  scope: string,
  texts: Record<string, string>,
  codes: Record<string, string> = {},
): Promise<void> {
  await button(`新增${label}`).click();
  for (const [name, option] of Object.entries(codes)) await choose(name, option, scope);
  for (const [name, text] of Object.entries(texts)) await field(name, scope).fill(text);
  await button('保存', dialog()).click();
}
/** Begins a project with the contractor of the ranking. */
async function begin(name: string, starts: string, ends: string): Promise<void> {
  await page().evaluate(() => {
    location.hash = '#/projects/record/project/new';
  });
  await settled(page());
  await field('name').fill(name);
  await field('purchaser').fill('重庆街道办事处');
  await button('比选承接机构').click();
  await button(`选用${CONTRACTOR}`, dialog()).click();
  await expect.poll(() => field('contractor').inputValue()).toBe(CONTRACTOR);
  await page().getByRole('region', { name: '承接记录' }).waitFor();
  await field('amount').fill('10');
  await choose('method', '公开招标');
  await field('starts').fill(starts);
  await field('ends').fill(ends);
  await choose('noSubcontract', '是');
  await page()
    .getByRole('button', { name: /^保存(?!并)/ })
    .click();
}

beforeAll(async () => {
  first = mkdtempSync(join(tmpdir(), 'stationbook-projects-'));
  program = await launchApp({ now: NOW, data: first });
  await button('先看演示单位').click();
  await page().getByRole('heading', { level: 1, name: '工作台' }).waitFor({ timeout: 60_000 });
  await page().evaluate(
    (clerk) => globalThis.stationbook.call('users.create', { ...clerk, role: 'clerk' }),
    CLERK,
  );
  await program.close();
  program = await launchApp({ now: NOW, data: join(first, 'demo', 'county-220104') });
  page().setDefaultTimeout(20_000);
  await program.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 690);
  });
  await page().locator('#login-name').fill(CLERK.login);
  await page().locator('#login-password').fill(CLERK.password);
  await button('打开台账').click();
  await page().getByRole('heading', { level: 1, name: '工作台' }).waitFor();
});
afterAll(async () => {
  await program?.close();
  rmSync(first, { recursive: true, force: true });
});

describe('a purchased project, kept by a clerk', () => {
  it('begins with a contractor chosen from the ranking', async () => {
    await begin(NAME, '2025-01-01', '2025-12-31');
    await page().getByText('已保存', { exact: true }).waitFor();
    await tab('概况');
    await page()
      .getByRole('heading', { level: 1, name: new RegExp(NAME) })
      .getByText(NAME)
      .waitFor();
    await step('合同').getByText('先办：采购方式、公示').waitFor();
    expect(await button('登记合同').count()).toBe(0);
  });

  it('refuses a step out of order at its field, with what is missing', async () => {
    await button('登记需求立项').click();
    await choose('step', '合同', 'projectStep');
    await field('date', 'projectStep').fill('2024-12-05');
    await button('保存', dialog()).click();
    await dialog().getByText('“合同”之前还要先办：采购方式、公示').waitFor();
    await button('取消', dialog()).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('comes to its contract step by step', async () => {
    await take('需求立项', '2024-10-12', '民购需〔2024〕6号');
    await take('预算目录', '2024-10-28');
    await take('采购方式', '2024-11-06');
    await take('公示', '2024-11-20');
    await take('合同', '2024-12-05', 'HT-2024-031');
    await step('合同').getByText(`HT-2024-031 · ${CLERK.name}`).waitFor();
    await step('末期').getByText('先办：中期').waitFor();
  });

  it('pays against a milestone that is met, and never above it', async () => {
    await tab('资金');
    await add(
      '资金来源',
      'fundingLine',
      { year: '2025', amount: '10', received: '10' },
      { source: '部门预算' },
    );
    await dialog().waitFor({ state: 'detached' });
    await add('付款节点', 'milestone', {
      name: '首付款',
      due: '2025-01-20',
      amount: '4',
      metOn: '2025-01-10',
    });
    await dialog().waitFor({ state: 'detached' });
    await button('拨付“首付款”').click();
    expect([
      await field('milestone', 'payment').inputValue(),
      await field('amount', 'payment').inputValue(),
    ]).toEqual(['首付款', '4']);
    await field('date', 'payment').fill('2025-01-20');
    await field('milestone', 'payment').fill('');
    await page().getByRole('option', { name: '首付款', exact: true }).click();
    await field('amount', 'payment').fill('4.000001');
    await button('保存', dialog()).click();
    await dialog().getByText('付款节点“首付款”只剩 4 万元可付，请改小金额').waitFor();
    await field('amount', 'payment').fill('4');
    await keep();
    await page().getByText('结余 10.00 · 合同未付 6.00').waitFor();
    await page().getByText('已付清').waitFor();
  });

  it('sets an indicator and shows how far it has come', async () => {
    await tab('目标');
    await button('新增指标').click();
    await dialog().getByLabel('指标').fill('个案服务');
    await dialog().getByLabel('单位').fill('个');
    await keep();
    const cell = (period: string, side: string): Locator =>
      page().getByRole('textbox', { name: `个案服务 ${period} ${side}` });
    await cell('2025Q1', '计划').fill('4');
    await cell('2025Q1', '完成').fill('三');
    await page().getByText('个案服务 2025Q1 完成不是数字，请填数字（最多六位小数）').waitFor();
    expect(await button('保存').isDisabled()).toBe(true);
    await cell('2025Q1', '完成').fill('3');
    await button('保存').click();
    await page()
      .getByRole('img', { name: '个案服务：计划 4，到现在应完成 4，完成 3，75%' })
      .waitFor();
    await page().getByText('落后', { exact: true }).waitFor();
  });

  it('is closed, and its result bars the contractor', async () => {
    await tab('概况');
    await take('拨付', '2025-01-20');
    await take('中期', '2025-07-20');
    await take('末期', '2025-12-20');
    await take('结项', '2026-01-08');
    await take('结果应用', '2026-01-15');
    await step('终止').getByText('项目已结项或终止').waitFor();
    await tab('结果应用');
    await add(
      '结果应用',
      'resultUse',
      { starts: '2026-01-15', text: '末期评估不合格' },
      { kind: '次年不得参与' },
    );
    await dialog().waitFor({ state: 'detached' });
    await page().getByText('次年不得参与 · 至 2027-12-31').waitFor();
    await page().getByRole('tab', { name: '资料' }).click();
    await page().getByText('次年不得参与 · 至 2027-12-31').waitFor();
  });

  it('is not followed by another with the same contractor while the bar stands', async () => {
    await begin('重庆街道困境儿童服务项目二期', '2026-11-01', '2027-10-31');
    await page()
      .getByText(`“${CONTRACTOR}”不得参与（到 2027-12-31 止）：末期评估不合格`)
      .first()
      .waitFor();
    // Nothing stands against a contract that began before the bar.
    await field('starts').fill('2026-01-10');
    await field('ends').fill('2026-12-31');
    await page()
      .getByRole('button', { name: /^保存(?!并)/ })
      .click();
    await page().getByText('已保存', { exact: true }).waitFor();
    await page().evaluate(() => {
      location.hash = '#/projects/ranking';
    });
    await settled(page());
    const last = page().getByRole('row').filter({ hasText: CONTRACTOR });
    await last.getByText('次年不得参与 · 至 2027-12-31').waitFor();
    expect(await last.getByRole('cell').first().innerText()).toBe('—');
  });

  it('stands in the list with its stage, and leads from there to its page', async () => {
    await page().evaluate(() => {
      location.hash = '#/projects';
    });
    await settled(page());
    const row = page().getByRole('row').filter({ hasText: NAME }).first();
    await row.getByText('结果应用').waitFor();
    await row.click();
    await page().getByRole('list', { name: '项目流程' }).waitFor();
  });

  it('keeps the contractor’s record in reach where the window is narrow', async () => {
    const width = (to: number): Promise<void> =>
      program.app.evaluate(({ BrowserWindow }, px) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(px, 690);
      }, to);
    await page().getByRole('tab', { name: '资料' }).click();
    const record = page().getByRole('region', { name: '承接记录' });
    await width(1366);
    await record.waitFor();
    const beside = await record.boundingBox();
    await width(980);
    await expect
      .poll(async () => (await record.boundingBox())?.x ?? 0)
      .toBeLessThan(beside?.x ?? 0);
    await record.getByRole('link', { name: NAME, exact: true }).click();
    await page().getByRole('list', { name: '项目流程' }).waitFor();
  });
});
