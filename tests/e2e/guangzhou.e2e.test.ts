import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, visit } from '../../build/tour/walk.ts';
import { emptyValues } from '../../shared/domain/noun';
import { nouns } from '../../shared/domain/nouns';
import type { EvaluationDetail, EvaluationRow } from '../../shared/evaluation/record';
import {
  allItems,
  itemsOf,
  pointsOf,
  scorersOf,
} from '../../shared/definitions/evaluation-template';
import { guangzhouTemplate, makeGuangzhouWorkbook } from '../service/evaluation/guangzhou';
import { openTestOffice } from '../service/office';
import { NOW, openOffice } from './begin';
import type { Launched } from './launch';
import { settled } from './look';
import { noted } from './notes';

const NAME = guangzhouTemplate.name.zh;
const STATION = '永昌街道社会工作站';
const ASSESSORS = ['贺明远', '林晓岚', '孟繁', '白羽'] as const;
const SLOW = { timeout: 15_000 };

const home = mkdtempSync(join(tmpdir(), 'stationbook-guangzhou-'));
const paper = (name: string): string => join(home, `${name}.pdf`);
let program: Launched;
let page: Page;

const ask = <T>(name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([called, given]) => {
      const answer = await globalThis.stationbook.call(called, given);
      if (!answer.ok) throw new Error(`${called}: ${JSON.stringify(answer.failure)}`);
      return answer.value as T;
    },
    [name, input] as const,
  );
const kept = async (): Promise<EvaluationDetail> =>
  ask('evaluation.get', { id: (await ask<EvaluationRow[]>('evaluation.list', {}))[0]?.id });

beforeAll(async () => {
  const office = await openTestOffice({ folder: join(home, 'office'), now: NOW });
  await office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      ...emptyValues(nouns.station),
      name: STATION,
      tier: 'station',
      division: '220104004000',
      state: 'running',
    },
  });
  await office.leave();
  program = await openOffice({ data: join(home, 'office'), height: 690 });
  page = program.page;
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(home, { recursive: true, force: true });
});

/**
 * Everything of the first-level indicator that is shown at its full mark, by the fields of each
 * kind.
 */
async function fillShown(keys: readonly string[]): Promise<void> {
  await page.locator(`tr[data-item="${keys[0] ?? ''}"]`).waitFor();
  for (const key of keys) {
    const item = allItems(guangzhouTemplate).find((one) => one.key === key);
    const row = page.locator(`tr[data-item="${key}"]`);
    if (item?.kind === 'combination')
      for (const box of (await row.getByRole('checkbox').all()).slice(0, item.parts.length))
        await box.check();
    else
      for (const field of await row.locator('[data-entry]').all())
        await field.fill(
          item?.kind === 'degree' ? pointsOf(item.full) : item?.kind === 'deduction' ? '0' : '100',
        );
  }
}

async function assess(group: number): Promise<void> {
  const { key = '' } = guangzhouTemplate.groups[group] ?? {};
  const assessor = ASSESSORS[group] ?? '';
  await button(page, '加评委').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('评委姓名').fill(assessor);
  await dialog.getByRole('radio', { name: '没有' }).check();
  await dialog.getByRole('button', { name: '加评委' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: '评委' })
    .getByRole('button', { name: new RegExp(`${assessor}$`), pressed: true })
    .waitFor();
  for (const first of guangzhouTemplate.indicators) {
    const own = itemsOf(first).filter((item) =>
      scorersOf(guangzhouTemplate, item).some((one) => one.key === key),
    );
    if (own.length === 0) continue;
    await page
      .getByRole('navigation', { name: '一级指标' })
      .getByRole('button', { name: new RegExp(`^${first.label.zh}`) })
      .click();
    await fillShown(own.map((item) => item.key));
  }
  for (const veto of guangzhouTemplate.vetoes.filter(({ groups }) => groups.includes(key)))
    await page
      .getByRole('group', { name: veto.label.zh })
      .getByRole('button', { name: '未发现' })
      .click();
  await button(page, '提交本人评分').click();
  await page.getByText(`${assessor}的评分表已提交，只能看`).waitFor();
}

async function print(which: string, file: string): Promise<void> {
  await button(page, '打印评分表').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: which }).check();
  program.answer(file);
  await dialog.getByRole('button', { name: '导出 PDF' }).click();
  await noted(page, `已导出：${file}`);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'detached' });
}
const pagesOf = (file: string): number =>
  [
    ...readFileSync(file)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

describe('a form of ninety items and four groups, in the real window', () => {
  it('comes from a workbook and is published', async () => {
    await visit(page, '评估');
    await button(page, '评估模板').click();
    await page.getByRole('heading', { level: 1, name: '评估模板' }).waitFor();
    await settled(page);
    program.answer([await makeGuangzhouWorkbook(home)]);
    await button(page, '导入 .xlsx').click();
    await page
      .getByRole('dialog')
      .getByText('90 个评分项，合计 1000 / 1000 分，4 个评分方，4 个等级')
      .waitFor();
    await button(page, '存为草稿').click();
    await page.getByRole('heading', { level: 1, name: `${NAME} 1` }).waitFor();
    await button(page, '发布').click();
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('这个版本已经发布，不可修改').waitFor();
  });

  it('is filled in by four assessors, each what his group is asked', async () => {
    await visit(page, '评估');
    await button(page, '发起评估').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '评估模板' }).click();
    await page.getByRole('option', { name: new RegExp(NAME.slice(0, 7)) }).click();
    await dialog.getByLabel('社工站').fill('ycjd');
    await page.getByRole('option', { name: STATION }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '发起评估' }).click();
    await page.getByRole('heading', { level: 1, name: `${STATION} 2026 ${NAME}` }).waitFor();
    for (const group of [0, 1, 2, 3]) await assess(group);
    await expect
      .poll(
        async () =>
          (await kept()).sheets.map(({ assessor, answered, asked }) => [
            assessor,
            answered === asked,
          ]),
        SLOW,
      )
      .toEqual(ASSESSORS.map((name) => [name, true]));
    expect(
      (await kept()).sheets.map(({ asked }) => asked).reduce((sum, asked) => sum + asked, 0),
    ).toBe(92);
  }, 240_000);

  it('is concluded once the evidence that it asks for is there', async () => {
    // The papers lie in a folder of the office and are added to all items that must have one.
    const proof = join(home, '审计报告.txt');
    writeFileSync(proof, '年度财务审计报告');
    const { id: file } = await ask<{ id: string }>('attachments.add', { file: proof });
    const needing = [...allItems(guangzhouTemplate)].filter((item) => item.evidenceRequired);
    await button(page, '进入会商').click();
    await button(page, '定评').waitFor();
    const before = await kept();
    const own = allItems(before.template);
    for (const { label } of needing) {
      const { row } = await kept();
      await ask('evaluation.evidence', {
        id: row.id,
        revision: row.revision,
        item: own.find((item) => item.label.zh === label.zh)?.key ?? '',
        files: [file],
      });
    }
    await page.reload();
    await button(page, '定评').click();
    await page.getByRole('tab', { name: '评估结果', selected: true }).waitFor();
    expect(await page.getByTestId('result-total').innerText()).toBe('1000.0');
    expect(await page.getByTestId('result-grade').innerText()).toBe('优秀');
  });

  it('is printed: the form blank and filled, each assessor’s sheet, and the report to seal', async () => {
    await print('空白评分表', paper('空白'));
    await print('已填评分表（各方评分）', paper('已填'));
    await print(`评分表（${ASSESSORS[0]}）`, paper('本人'));
    await print('评估报告', paper('报告'));
    for (const name of ['空白', '已填', '本人', '报告'])
      expect(readFileSync(paper(name)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pagesOf(paper('空白'))).toBeGreaterThan(4);
    expect(pagesOf(paper('已填'))).toBeGreaterThan(5);
    expect(pagesOf(paper('报告'))).toBeGreaterThanOrEqual(1);
  });
});
