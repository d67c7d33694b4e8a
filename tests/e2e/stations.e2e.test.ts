import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, visit } from '../../build/tour/walk.ts';
import { fromRoot } from '../../build/runtime/paths.ts';
import { foundCounty } from './begin';
import type { Launched } from './launch';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NAME = '永昌街道社会工作站';

let program: Launched;
let page: Page;
beforeAll(async () => {
  program = await foundCounty();
  page = program.page;
});
afterAll(() => program?.close());

const tab = (name: string | RegExp) => page.getByRole('tab', { name }).click();
const keep = async (): Promise<void> => {
  await page.getByRole('button', { name: /^保存(?!并)/ }).click();
  await page.getByText('已保存', { exact: true }).waitFor();
};
const choose = async (field: string, option: string): Promise<void> => {
  await page.locator(`#field-${field}`).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
/** Opens the station's own page from the list. */
async function openStation(): Promise<void> {
  await visit(page, '三级体系');
  await page.getByRole('row').filter({ hasText: NAME }).first().click();
  await page.getByRole('complementary', { name: NAME }).waitFor();
}

describe('the three-tier system in the real window', () => {
  it('leads from a township without a station to a form that knows tier and place', async () => {
    await visit(page, '三级体系');
    await tab('覆盖');
    const block = page.locator('[data-township="220104004000"]');
    await block.getByText('无站').waitFor();
    await page.getByRole('link', { name: '为永昌街道新增社工站' }).click();
    await page.locator('#field-name').fill(NAME);
    expect(await page.locator('#field-tier').innerText()).toBe('站');
    await expect.poll(() => page.locator('#field-division').inputValue()).toBe('永昌街道');
    await page.locator('#field-opened').fill('2024-12-01');
    await keep();
    await visit(page, '三级体系');
    await tab('覆盖');
    await block.getByText('有站').waitFor();
  });

  it('takes a checklist with a photo as evidence, and draws its radar', async () => {
    const photo = join(program.data, '站牌.png');
    writeFileSync(photo, PICTURE);
    await openStation();
    await button(page, '去核对').click();
    await page.locator('[data-criterion="signs"]').waitFor();
    for (const choice of await page.locator('[data-criterion]').all())
      await choice.getByRole('button', { name: '达标', exact: true }).click();
    await page
      .locator('[data-criterion="flowChart"]')
      .getByRole('button', { name: '部分', exact: true })
      .click();
    for (const key of ['fullTime', 'certified', 'supervision'])
      await page
        .locator(`[data-criterion="${key}"]`)
        .getByRole('button', { name: '缺', exact: true })
        .click();
    await page.getByRole('button', { name: '门牌标识的佐证' }).click();
    program.answer(photo);
    await page.getByRole('button', { name: '添加文件' }).click();
    await page.getByRole('list').getByText('站牌.png').waitFor();
    await button(page, '保存核对').click();
    await page
      .getByRole('img', {
        name: /^六有雷达图：场地 100%、设施 100%、人员 0%、服务 100%、流程 75%、制度 100%$/,
      })
      .waitFor();
    expect(await page.getByTestId('haves-share').innerText()).toBe('77.5%');
    await page.getByText('2026-10-09 核对完 · 有效至 2027-10-09').waitFor();
    expect(await page.locator('[data-criterion="signs"]').innerText()).toMatch(
      /佐证 1[\s\S]*郭静雯[\s\S]*2026-10-09/,
    );
    await page.screenshot({ path: fromRoot('out', 'stations-checklist.png') });
    await tab(/^附件 1/);
    await page.getByText('站牌.png').first().waitFor();
  });

  it('shows its marks in the list, finds it by what is lacking, and counts it for the county', async () => {
    await visit(page, '三级体系');
    const row = page.getByRole('row').filter({ hasText: NAME }).first();
    await row.getByRole('img', { name: '人缺' }).waitFor();
    await row.getByRole('img', { name: '流部分' }).waitFor();
    expect(await row.getByRole('img').count()).toBe(6);
    await tab('六有');
    await page.getByRole('img', { name: /^六有雷达图：场地 100%/ }).waitFor();
    await page.getByText('应核对 1 个 · 已核对 1 个 · 全部达标 0 个').waitFor();
  });

  it('keeps a half-filled checklist through a restart of the page', async () => {
    await openStation();
    await button(page, '去核对').click();
    await page
      .locator('[data-criterion="flowChart"]')
      .getByRole('button', { name: '达标', exact: true })
      .click();
    await expect
      .poll(
        async () =>
          page.evaluate(async () => {
            const list = (
              await globalThis.stationbook.call('records.list', {
                noun: 'station',
                offset: 0,
                limit: 1,
              })
            ).value as { rows: { id: string }[] };
            return (
              (
                await globalThis.stationbook.call('drafts.get', {
                  noun: 'checklist',
                  id: list.rows[0]?.id ?? '',
                })
              ).value !== null
            );
          }),
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.reload();
    await page.getByText(/^已恢复未保存的内容/).waitFor();
    expect(
      await page
        .locator('[data-criterion="flowChart"]')
        .getByRole('button', { name: '达标', exact: true })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await button(page, '放弃').click();
    await page.getByText(/^已恢复未保存的内容/).waitFor({ state: 'detached' });
  });

  it('puts a follow-up that is due on the desk until it is done', async () => {
    await openStation();
    await tab(/^走访/);
    await button(page, '记录走访').click();
    await page.locator('#field-date').fill('2026-09-01');
    await page.locator('#field-findings').fill('灭火器过期');
    await page.locator('#field-required').fill('更换灭火器');
    await page.getByRole('button', { name: /^保存(?!并)/ }).click();
    await page.getByText('有整改要求的要写整改期限，请填写。').first().waitFor();
    await page.locator('#field-due').fill('2026-10-01');
    await keep();
    await visit(page, '工作台');
    const item = page
      .getByTestId('todo-item')
      .filter({ hasText: `${NAME} 2026-09-01 走访要求的整改 2026-10-01 到期，已过 8 天` });
    await item.click();
    await page.locator('#field-done').fill('2026-10-09');
    await page.locator('#field-result').fill('已更换');
    await keep();
    await visit(page, '工作台');
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await page.getByTestId('todo-item').first().waitFor();
    expect(await item.count()).toBe(0);
  });

  it('pauses a station only with day and reason, and tells it in the course', async () => {
    await openStation();
    await button(page, '修改').click();
    await page.getByRole('heading', { level: 1, name: new RegExp(NAME) }).waitFor();
    await choose('state', '暂停');
    await page.getByRole('button', { name: /^保存(?!并)/ }).click();
    await page.getByText('暂停要写明从哪一天起，请填状态起始。').first().waitFor();
    await page.getByText('暂停要写明原因，例如“场地改造”。').first().waitFor();
    await page.locator('#field-stateSince').fill('2026-10-08');
    await page.locator('#field-stateReason').fill('场地改造');
    await keep();
    await openStation();
    await page.getByText('状态由运营改为暂停 场地改造').waitFor();
    await tab(/^变更 \d/);
    await page.getByText('状态：运营 → 暂停').waitFor();
    await page.screenshot({ path: fromRoot('out', 'stations-history-zh.png') });
  });

  it('tells its history in English to who reads English', async () => {
    const speak = async (language: string): Promise<void> => {
      await page.getByRole('button', { name: /^(语言|Language)$/ }).click();
      await page.getByRole('menuitem', { name: language }).click();
    };
    await speak('English');
    await page.getByText('State: Running → Paused').waitFor();
    await page.screenshot({ path: fromRoot('out', 'stations-history-en.png') });
    // What was typed stays as it is: the place, the names, the reason.
    const typed = [NAME, '郭静雯', '场地改造'];
    const lines = await page.locator('aside ol > li > div').allInnerTexts();
    expect(lines.length).toBeGreaterThan(2);
    expect(
      lines
        .map((line) => typed.reduce((rest, word) => rest.replaceAll(word, ''), line))
        .filter((line) => /[\p{Script=Han}：、（）]/u.test(line)),
    ).toEqual([]);
    await speak('中文');
  });

  it('computes the ratios once somebody enters the figures', async () => {
    await visit(page, '工作台');
    await page.getByRole('link', { name: /^每千名老年人社工数.*还缺：老年人口/ }).click();
    await page.getByRole('link', { name: '去填' }).click();
    await page.locator('#field-division').fill('朝阳区');
    await page
      .getByRole('option', { name: /^朝阳区/ })
      .first()
      .click();
    await page.locator('#field-year').fill('2026');
    await page.locator('#field-population').fill('400');
    await page.locator('#field-olderPeople').fill('500');
    await page.getByRole('button', { name: /^保存(?!并)/ }).click();
    await page.getByText('500 人多于常住人口 400 人，请核对是否写错位数。').first().waitFor();
    await page.locator('#field-population').fill('400000');
    await page.locator('#field-olderPeople').fill('43000');
    await page.locator('#field-beds').fill('900');
    await keep();
    await visit(page, '工作台');
    await page.getByText(/^0 \/ 43,000 · 目标/).waitFor();
    await page.screenshot({ path: fromRoot('out', 'stations-desk.png') });
  });
});
