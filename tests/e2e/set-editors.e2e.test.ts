import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff } from './look';
import { noted } from './notes';

let program: Launched;
let page: Page;
beforeAll(async () => {
  const office = await openTestOffice();
  const values = {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'running',
  };
  const station = await office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values,
  });
  await office.call('statistics.save', {
    period: '2026Q2',
    cells: [{ station: station.id, item: 'visitTimes', value: 100 }],
  });
  await office.call('statistics.save', {
    period: '2026Q3',
    cells: [{ station: station.id, item: 'visitTimes', value: 140 }],
  });
  const { templates } = await office.call('checklist.templates', {});
  const [six] = templates;
  if (!six) throw new Error('no checklist is shipped');
  await office.call('checklist.publish', {
    id: null,
    basedOn: { id: six.id, version: six.version },
    name: { zh: '五有', en: 'Five haves' },
    groups: six.groups.slice(0, 5),
  });
  const contractor = await office.call('records.save', {
    noun: 'institution',
    id: null,
    revision: null,
    values: { name: '明心社会工作服务中心', type: 'service' },
  });
  await office.call('records.save', {
    noun: 'project',
    id: null,
    revision: null,
    values: {
      name: '永昌街道为老服务项目',
      purchaser: '永昌街道办事处',
      contractor: contractor.id,
      amount: 10_000_000,
      method: 'openTender',
      starts: '2026-10-01',
      ends: '2027-09-30',
      noSubcontract: 'yes',
    },
  });
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
});
afterAll(() => program.close());

const dialog = () => page.getByRole('dialog').last();
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const edit = async (part: string, verb = '修改'): Promise<void> => {
  await page
    .getByRole('button', { name: verb, exact: true })
    .and(page.locator('[aria-haspopup=menu]'))
    .click();
  await page.getByRole('menuitem', { name: part }).click();
};
const taken = async (change: string): Promise<void> => {
  await button('看看改了什么').click();
  await dialog().getByText(change, { exact: false }).first().waitFor();
  expect(await cutOff(page)).toEqual([]);
  await button('采用').click();
  await noted(page, '已采用新的定义');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

it('change parameters and deadlines, as a new version that is tried before it holds', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '设置' }).click();
  await edit('参数与期限');
  await page.locator('#set-return-day').fill('31');
  await expect.poll(() => button('看看改了什么').isDisabled()).toBe(true);
  await page.locator('#set-return-day').fill('10');
  await page.locator('#set-changePercent').fill('30');
  expect(await cutOff(page)).toEqual([]);
  await button('看看改了什么').click();
  await dialog().getByText('0 → 1').waitFor();
  // Not taken yet: what was typed is still there.
  await button('取消').click();
  expect(await page.locator('#set-changePercent').inputValue()).toBe('30');
  await taken('50 → 30');
  await page.getByText('乡镇（街道）社工站季度填报 2026-4').first().waitFor();
  expect(await page.locator('#deadline-day').inputValue()).toBe('10');
});

it('rename, retire and add codes', async () => {
  await edit('代码表');
  await page.locator('#set-table').click();
  await page.getByRole('option', { name: '站点·状态', exact: false }).first().click();
  await dialog().getByRole('textbox', { name: '名称 preparing', exact: true }).fill('正在筹建');
  await dialog().getByRole('button', { name: '添加代码' }).click();
  const code = dialog().getByRole('textbox', { name: /^代码/ }).last();
  await code.fill('running');
  await dialog().getByText('代码重复，请换一个').first().waitFor();
  await code.fill('merged');
  await dialog().getByRole('textbox', { name: '名称 merged', exact: true }).fill('已合并');
  expect(await cutOff(page)).toEqual([]);
  await taken('已合并');
});

it('take a checklist of the office’s own into the set, and say when one is met', async () => {
  await edit('六有清单');
  await dialog()
    .getByRole('checkbox', { name: /^五有 1/ })
    .check();
  await page.locator('#set-first-checklist').click();
  await page.getByRole('option', { name: '五有 1' }).click();
  await page.locator('#set-checklist-pass').fill('0');
  await expect.poll(() => button('看看改了什么').isDisabled()).toBe(true);
  await page.locator('#set-checklist-pass').fill('90');
  expect(await cutOff(page)).toEqual([]);
  await taken('五有');
  await edit('六有清单');
  await dialog().getByRole('checkbox', { name: '五有 1', exact: true }).waitFor();
  expect(await page.locator('#set-first-checklist').innerText()).toBe('五有 1');
  await button('取消').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('leave a form of evaluation out of the set', async () => {
  await edit('评估模板');
  await dialog().getByRole('checkbox').first().uncheck();
  expect(await cutOff(page)).toEqual([]);
  await taken('评估模板');
  await edit('评估模板');
  await dialog().getByText('随定义下发的模板').waitFor();
  await button('取消').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('change the flow of projects step by step, and say which projects it changes', async () => {
  await edit('项目流程');
  const steps = dialog().getByRole('list', { name: '项目流程' });
  const tick = (name: string) => dialog().getByRole('checkbox', { name, exact: true });
  await steps.getByRole('button', { name: '4. 公示' }).click();
  await button('不要这一环节').click();
  await steps.getByRole('button', { name: '3. 采购方式' }).click();
  await tick('必须先办 合同').check();
  await dialog().getByText('这几个环节互相等待，谁也办不了：', { exact: false }).waitFor();
  expect(await button('看看改了什么').isDisabled()).toBe(true);
  expect(await cutOff(page)).toEqual([]);
  await tick('必须先办 合同').uncheck();
  await tick('询价').check();
  await button('上移 采购方式').click();
  await steps.getByRole('button', { name: '2. 采购方式' }).waitFor();
  // Not asked for by the contract, what was asked for is spared no more.
  await steps.getByRole('button', { name: '8. 结项' }).click();
  await tick('必须先办 末期').uncheck();
  expect(await tick('终止时可免 末期').isDisabled()).toBe(true);
  await button('看看改了什么').click();
  await dialog().getByText('在办的 1 个项目中，有 1 个的环节会变：').waitFor();
  await dialog().getByText('永昌街道为老服务项目').waitFor();
  await dialog().getByText('环节的次序').waitFor();
  expect(await cutOff(page)).toEqual([]);
  await button('取消').click();
  await taken('公示');
  await page.getByRole('navigation').getByRole('link', { name: '购买项目' }).click();
  await page.getByText('永昌街道为老服务项目').first().click();
  const flow = page.getByRole('list', { name: '项目流程' });
  await flow.locator('[data-step=method]').waitFor();
  expect(await flow.locator('[data-step=notice]').count()).toBe(0);
  await page.getByRole('navigation').getByRole('link', { name: '设置' }).click();
});

it('say what stands above and below a list that is printed', async () => {
  await edit('文头和签章栏');
  await page.locator('#set-paper').click();
  await page.getByRole('option', { name: '打印的台账' }).click();
  const head = page.locator('#set-paper-headZh');
  await head.fill('{office}\n台账');
  await dialog().getByText('“打印的台账”的文头要有一行', { exact: false }).waitFor();
  expect(await button('看看改了什么').isDisabled()).toBe(true);
  expect(await cutOff(page)).toEqual([]);
  await head.fill('{office}\n{title}（{period}）');
  await page.locator('#set-paper-signZh').fill('制表人、科长');
  await taken('打印的台账');
  await page.getByRole('navigation').getByRole('link', { name: '购买项目' }).click();
  await page.getByText('永昌街道为老服务项目').first().waitFor();
  const printed = page.getByText('购买项目（2026年第三季度）', { exact: true });
  expect(await printed.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await printed.waitFor();
  await page.getByText('科长：').waitFor();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('navigation').getByRole('link', { name: '设置' }).click();
});

it('give indicators and targets of another plan period, also in English', async () => {
  await edit('指标与目标');
  await dialog().getByRole('button', { name: '添加规划期' }).click();
  await page.locator('#set-plan-2').fill('“十六五”规划');
  await page.locator('#set-target-2-certifiedShare').fill('45.5');
  expect(await cutOff(page)).toEqual([]);
  await taken('“十六五”规划目标·持证人才占比');
  await page.getByRole('button', { name: '语言' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  for (const part of [
    'Parameters and deadlines',
    'Code tables',
    'Indicators and targets',
    'Checklists of the six haves',
    'Evaluation templates',
    'Project flow',
    'Paper heads and signatures',
  ]) {
    await edit(part, 'Change');
    await dialog().getByText('The change is a new version', { exact: false }).waitFor();
    expect(await cutOff(page)).toEqual([]);
    await button('Cancel').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});
