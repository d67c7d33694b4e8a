import AxeBuilder from '@axe-core/playwright';
import type ExcelJS from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button } from '../../build/tour/walk.ts';
import type { KeptTemplate } from '../../shared/evaluation/record';
import type { EvaluationTemplate } from '../../shared/definitions/evaluation-template';
import { guangzhouTemplate, makeGuangzhouWorkbook } from '../service/evaluation/guangzhou';
import { foundCounty } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const NAME = '社工服务站评估（广州形状示例）';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let program: Launched;
let page: Page;
let folder: string;

/** Asks the service, and gives its answer or the code of its refusal. */
const ask = <T>(name: string, input: unknown): Promise<T | string> =>
  page.evaluate(
    async ([called, given]) => {
      const answer = await globalThis.stationbook.call(called, given);
      return answer.ok ? (answer.value as T) : (answer.failure?.code ?? '');
    },
    [name, input] as const,
  );

const own = async (): Promise<KeptTemplate[]> =>
  ((await ask<KeptTemplate[]>('templates.list', {})) as KeptTemplate[]).filter(
    ({ template }) => template.name.zh === NAME,
  );
const aside = () => page.getByRole('complementary', { name: '合计与问题' });
const set =
  (sheet: string, address: string, value: ExcelJS.CellValue) =>
  (book: ExcelJS.Workbook): void => {
    (book.getWorksheet(sheet) as ExcelJS.Worksheet).getCell(address).value = value;
  };

async function openList(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/evaluation/templates';
  });
  await page.getByRole('heading', { level: 1, name: '评估模板' }).waitFor();
  await settled(page);
}

/** Chooses a workbook; the dialog with what was found in it. */
async function bring(file: string) {
  await openList();
  program.answer([file]);
  await button(page, '导入 .xlsx').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** What bars somebody, and what cannot be read, on the screen as it stands. */
async function barriers(): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    ),
    ...(await cutOff(page)),
  ];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-workbooks-'));
  program = await foundCounty({ height: 690 });
  page = program.page;
});
afterAll(async () => {
  await program?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('an evaluation template in the real window', () => {
  it('is not kept from a broken workbook before its faults have been shown at their cells', async () => {
    const file = await makeGuangzhouWorkbook(
      folder,
      (book) => {
        set('指标', 'D4', '十五')(book);
        set('指标', 'G5', '问卷、访谈、座谈都有')(book);
        set('评分方', 'B3', 30)(book);
      },
      '有错的.xlsx',
    );
    const dialog = await bring(file);
    await dialog.getByRole('heading', { name: '从工作簿导入：有错的.xlsx' }).waitFor();
    const rows = dialog.getByRole('table', { name: '要改的' }).locator('tbody tr');
    await rows.first().waitFor();
    expect((await rows.allInnerTexts()).map((text) => text.split(/\s*\t\s*/)).sort()).toEqual([
      ['指标!D4', '“十五”不是分值；请填 0 到 10000 的数，最多一位小数'],
      [
        '指标!G5',
        '“调研方法”的评分规则“问卷、访谈、座谈都有”看不懂；请写成：固定场所 2；办公接待区 1',
      ],
      ['评分方!B2', '评分方权重合计 110%，应为 100%；请改正'],
    ]);
    expect(await barriers()).toEqual([]);
    expect(await own()).toEqual([]);
    await button(page, '存为草稿').click();
    await page.getByRole('heading', { level: 1, name: `${NAME} 1` }).waitFor();
    expect((await own()).map(({ state }) => state)).toEqual(['draft']);
  });

  it('is mended in the editor, each problem leading to its field, and keeps itself', async () => {
    await aside()
      .getByRole('button', { name: '“调研方法”是组合分，还没有组成项；请写明各项和分值' })
      .click();
    await page.getByRole('treeitem', { name: /调研方法.*有问题/, selected: true }).waitFor();
    await button(page, '添加组成项').click();
    await page.getByRole('textbox', { name: '第 1 行 名称' }).fill('问卷、访谈、座谈');
    await page.getByRole('textbox', { name: '第 1 行 分值' }).fill('１４');
    await aside().getByText('“调研方法”各项合计 14 分，满分是 15 分；请改成一致').waitFor();
    await page.getByRole('textbox', { name: '第 1 行 分值' }).fill('15');
    // Pressing it while something is wrong leads there instead.
    await button(page, '发布').click();
    await page.getByRole('tab', { name: '评分方，1 处要改', selected: true }).waitFor();
    await page.locator('[data-key="g2"]').getByLabel('权重（%）').fill('20');
    await aside().getByText('没有问题，可以发布').waitFor();
    await page.getByText('已自动保存').waitFor();
    await expect
      .poll(async () => (await own())[0]?.template.groups.map(({ weight }) => weight))
      .toEqual([70, 20, 10, 0]);
    for (const tab of ['基本信息', '等级', '加分与否决', '指标']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      expect(await barriers()).toEqual([]);
    }
  });

  it('is published with its consequence said, and cannot be changed afterwards', async () => {
    await button(page, '发布').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('发布后这个版本不可修改').waitFor();
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('这个版本已经发布，不可修改').waitFor();
    expect(await page.getByLabel('指标名称').getAttribute('readonly')).not.toBeNull();
    const [kept] = await own();
    expect(kept?.state).toBe('published');
    expect(await ask('templates.save', { template: kept?.template, revision: 1 })).toBe(
      'EVALUATION_TEMPLATE_PUBLISHED',
    );
    expect(await barriers()).toEqual([]);
  });

  it('goes on as a next version, which can be thrown away', async () => {
    await button(page, '新建版本').click();
    await page.getByRole('heading', { level: 1, name: `${NAME} 2` }).waitFor();
    expect((await own()).map(({ state, template }) => `${template.version} ${state}`)).toEqual([
      '1 published',
      '2 draft',
    ]);
    await button(page, '丢弃草稿…').click();
    await page.getByRole('dialog').getByRole('button', { name: '丢弃', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '评估模板' }).waitFor();
    expect((await own()).map(({ state, template }) => `${template.version} ${state}`)).toEqual([
      '1 published',
    ]);
    const row = page.getByRole('row').filter({ hasText: NAME });
    await row.getByText('已发布').waitFor();
    await row.getByText('示例模板，非官方标准').waitFor();
    expect(await barriers()).toEqual([]);
  });

  it('comes whole from a sound workbook and goes out again as one', async () => {
    const dialog = await bring(await makeGuangzhouWorkbook(folder));
    await dialog.getByText('90 个评分项，合计 1000 / 1000 分，4 个评分方，4 个等级').waitFor();
    await dialog.getByText('没有发现问题。').waitFor();
    await button(page, '存为草稿').click();
    await page.getByRole('heading', { level: 1, name: `${NAME} 1` }).waitFor();
    const out = join(folder, '导出.xlsx');
    program.answer(out);
    await button(page, '导出 .xlsx').click();
    await page.getByText(`已写出 ${out}`).waitFor();
    const back = await ask<{ template: EvaluationTemplate }>('templates.read', { file: out });
    expect(back).toMatchObject({
      problems: [],
      template: { ...guangzhouTemplate, id: expect.any(String) as string },
    });
  });

  it('is written by keys alone: rows come, move, go and come back, and are kept though the screen is left at once', async () => {
    const names = () =>
      page
        .getByRole('treeitem')
        .evaluateAll((rows) => rows.slice(0, 5).map((row) => row.getAttribute('aria-label')));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.getByRole('tab', { name: '指标', exact: true }).click();
    await page.getByRole('treeitem').first().press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/^1\.1\.1 /);
    await page.keyboard.press('Insert');
    await expect.poll(focused).toBe('1.1.2 （未命名），0 分，有问题');
    // Out of the tree to the next problem, which is the new row's missing name.
    await page.keyboard.press('F8');
    await page.keyboard.type('入户走访');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('7.5');
    await aside().getByText('“需求评估”满分 50，下级合计 57.5 分；请改成一致').waitFor();
    await page.getByRole('treeitem', { name: /^1\.1\.2 入户走访/ }).press('Alt+ArrowUp');
    await expect.poll(focused).toBe('1.1.1 入户走访，7.5 分');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await names()).toContain('1.1.1 入户走访，7.5 分');
    await page.keyboard.press('Delete');
    await expect.poll(focused).toMatch(/^1\.1\.1 需求调研覆盖面/);
    await aside().getByText('没有问题，可以发布').waitFor();
    await button(page, '撤销').click();
    await expect.poll(names).toContain('1.1.1 入户走访，7.5 分');
    await page.getByRole('treeitem', { name: /^1\.1 / }).click();
    await page.getByRole('button', { name: '改为 57.5' }).click();
    await page.getByRole('link', { name: '评估模板' }).click();
    await page.getByRole('heading', { level: 1, name: '评估模板' }).waitFor();
    await expect
      .poll(async () =>
        JSON.stringify(
          (await own()).find(({ state }) => state === 'draft')?.template.indicators[0],
        ),
      )
      .toMatch(/"zh":"需求评估","en":""},"full":575,.*入户走访/);
  });

  it('is written from nothing: a name, a group, an item, and it can be published', async () => {
    await openList();
    await button(page, '新建模板').click();
    await page.getByRole('heading', { level: 1, name: '（未命名） 1' }).waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByLabel('模板名称').fill('站容检查');
    await page.getByRole('tab', { name: /^指标/ }).click();
    await button(page, '添加指标组').click();
    await page.getByLabel('指标名称').fill('环境');
    await page.getByLabel('满分').fill('100');
    await page.getByRole('treeitem', { name: /^1\.1 / }).click();
    await page.getByLabel('指标名称').fill('整洁');
    await page.getByLabel('满分').fill('100');
    await aside().getByText('没有问题，可以发布').waitFor();
    await button(page, '发布').click();
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('这个版本已经发布，不可修改').waitFor();
    await openList();
    await page
      .getByRole('row', { name: /^站容检查/ })
      .getByText('已发布')
      .waitFor();
  });
});
