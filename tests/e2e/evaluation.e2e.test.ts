import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, visit } from '../../build/tour/walk.ts';
import { fromRoot } from '../../build/runtime/paths.ts';
import type { EvaluationDetail, EvaluationRow } from '../../shared/evaluation/record';
import { answersAt } from '../service/evaluation/walk';
import { FOUNDER, foundCounty, start } from './begin';
import type { Launched } from './launch';
import { settled } from './look';

const NAME = '永昌街道社会工作站';
const CLERK = { name: '周文斌', login: 'zhouwb', password: 'yongchang-2026' };

// Outlives the program, which is started twice.
const home = mkdtempSync(join(tmpdir(), 'stationbook-evaluation-'));
/** What is kept a moment after the last key. */
const SLOW = { timeout: 15_000 };
let program: Launched;
let page: Page;

/** Asks the service what it has kept. */
const ask = <T>(name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([called, given]) => {
      const answer = await globalThis.stationbook.call(called, given);
      if (!answer.ok) throw new Error(`${called}: ${JSON.stringify(answer)}`);
      return answer.value as T;
    },
    [name, input] as const,
  );

beforeAll(async () => {
  program = await foundCounty({ data: join(home, 'office'), height: 690 });
  page = program.page;
  await ask('users.create', { ...CLERK, role: 'clerk' });
  for (const [name, division] of [
    [NAME, '220104004000'],
    ['南湖街道社会工作站', '220104003000'],
  ])
    await ask('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: { name, tier: 'station', division, state: 'running' },
    });
});
afterAll(async () => {
  await program?.close();
  rmSync(home, { recursive: true, force: true });
});

async function logIn({ login, password }: { login: string; password: string }): Promise<void> {
  await page.locator('#login-name').fill(login);
  await page.locator('#login-password').fill(password);
  await button(page, '打开台账').click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}

async function changeTo(user: { login: string; password: string }): Promise<void> {
  await page.getByRole('button', { name: '当前用户' }).click();
  await page.getByRole('menuitem', { name: '锁定' }).click();
  await logIn(user);
}

async function openEvaluation(): Promise<void> {
  await visit(page, '评估');
  await page.getByRole('row').filter({ hasText: NAME }).first().click();
  await page.getByRole('heading', { level: 1, name: `${NAME} 2026 社工站年度考核` }).waitFor();
  await settled(page);
}

const kept = async (): Promise<EvaluationDetail> => {
  const [row] = await ask<EvaluationRow[]>('evaluation.list', {});
  return ask('evaluation.get', { id: row?.id });
};

/** Adds an assessor of the first group that has none. */
async function add(assessor: string, declares: boolean): Promise<void> {
  await button(page, '加评委').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('评委姓名').fill(assessor);
  if (declares) await dialog.getByRole('radio', { name: '没有' }).check();
  await dialog.getByRole('button', { name: '加评委' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: '评委' })
    .getByRole('button', { name: new RegExp(`${assessor}$`), pressed: true })
    .waitFor();
}

const part = (name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: '一级指标' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const score = (item: string) => page.getByRole('textbox', { name: `${item} 得分` });

/** Everything at its full mark, by the fields of each kind; no veto was found. */
async function fillAll(): Promise<void> {
  await part('全部指标');
  await page.locator('tr[data-item="change"]').waitFor();
  for (const row of await page
    .locator('tr[data-item]')
    .filter({ hasNotText: '没有可不填' })
    .all()) {
    const kind = await row.locator('td small').first().innerText();
    const full = (await row.locator('td').nth(3).innerText()).trim();
    if (kind === '程度分') await row.locator('[data-entry]').fill(full);
    else if (kind === '组合分')
      for (const box of (await row.getByRole('checkbox').all()).slice(0, -1)) await box.check();
    else
      for (const field of await row.locator('[data-entry]').all())
        await field.fill(kind === '扣分至零' ? '0' : '100');
    await expect.poll(() => row.locator('td').last().innerText(), SLOW).toBe(`${full}.0`);
  }
  for (const group of ['虚报服务数据', '挪用项目资金', '发生安全责任事故'])
    await page.getByRole('group', { name: group }).getByRole('button', { name: '未发现' }).click();
}

/** A picture of the window, where one is asked for. */
async function picture(name: string): Promise<void> {
  const shots = process.env['STATIONBOOK_SHOTS'];
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function handIn(assessor: string): Promise<void> {
  await button(page, '提交本人评分').click();
  await page.getByText(`${assessor}的评分表已提交，只能看`).waitFor();
}

describe('a station’s yearly assessment in the real window', () => {
  it('is begun for a station found by its initials, which is no longer among those without one', async () => {
    await visit(page, '评估');
    const lacking = page.getByRole('complementary', { name: '还没有评的站' });
    await lacking.getByText('2 个站，0 个已定，2 个还没有发起').waitFor();
    await button(page, '发起评估').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('社工站').fill('ycjd');
    await page.getByRole('option', { name: NAME }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '发起评估' }).click();
    await page.getByRole('heading', { level: 1, name: `${NAME} 2026 社工站年度考核` }).waitFor();
    await page.getByText('示例模板，非官方标准').waitFor();
    await visit(page, '评估');
    await lacking.getByText('2 个站，0 个已定，1 个还没有发起').waitFor();
    expect(await lacking.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('南湖街道社会工作站'),
    ]);
  });

  it('is scored with the keyboard alone: digits, Enter to the next field, arrows to the next item', async () => {
    await openEvaluation();
    await add('站长', false);
    await part('专业服务');
    await score('计划与介入').focus();
    await page.keyboard.type('3.5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await page.keyboard.type('100');
    await page.getByText('90% 得 2 分').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('1');
    await expect
      .poll(() => page.locator('tr[data-item="sessions"] td').last().innerText(), SLOW)
      .toBe('3.5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await score('计划与介入').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(await page.getByTestId('running-total').innerText()).toBe('9.0');
    await page.locator('tr[data-item="visits"] [data-entry]').press('Enter');
    expect(
      await score('联动社会组织和志愿队伍').evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('refuses a score above the full mark at its field, and keeps the rest', async () => {
    await fillAll();
    await score('计划与介入').fill('9');
    await page
      .locator('tr[data-item="plan"]')
      .getByText('“计划与介入”得 9 分，超过满分 4，请改小')
      .waitFor();
    expect(await score('计划与介入').getAttribute('aria-invalid')).toBe('true');
    await page.getByText('1 项填得不对，0 项没有评；改好评完才能提交').waitFor();
    expect(await button(page, '提交本人评分').isDisabled()).toBe(true);
    // Asked together: while the sheet is still keeping itself, another answer may be the one that
    // is not there yet.
    const answered = async (): Promise<[number, boolean]> => {
      const keys = Object.keys((await kept()).sheets[0]?.answers ?? {});
      return [keys.length, keys.includes('plan')];
    };
    await expect.poll(answered, SLOW).toEqual([22, false]);
  });

  it('loses nothing when the program ends: the wrong figure stands in its field again', async () => {
    await score('重点对象走访').fill('5.5');
    await page.getByText(/^已自动保存/).waitFor();
    await expect
      .poll(async () => (await kept()).sheets[0]?.answers?.['visits'], SLOW)
      .toEqual({ score: 55 });
    await program.close();
    program = await start({ data: join(home, 'office'), height: 690 });
    page = program.page;
    await logIn(FOUNDER);
    await openEvaluation();
    await button(page, '去第一处').click();
    await expect.poll(() => score('计划与介入').inputValue(), SLOW).toBe('9');
    expect(await score('重点对象走访').inputValue()).toBe('5.5');
    await score('计划与介入').fill('4');
    await score('重点对象走访').fill('6');
    expect(await page.getByTestId('running-total').innerText()).toBe('100.0');
    await handIn('站长');
    await part('专业服务');
    expect(await score('计划与介入').getAttribute('readonly')).not.toBeNull();
  });

  it('keeps assessors blind to each other', async () => {
    await changeTo(CLERK);
    await openEvaluation();
    await page.getByRole('list', { name: '评委' }).getByText('自评 站长').waitFor();
    expect(await page.getByRole('list', { name: '评委' }).getByRole('button').count()).toBe(0);
    expect((await kept()).sheets[0]).toMatchObject({ answers: null, comments: {}, mine: false });
    await add('周文斌', false);
    await fillAll();
    await score('重点对象走访').fill('1');
    // What was not declared is asked for where one hands in, which then goes on by itself.
    await button(page, '提交本人评分').click();
    const declaration = page.getByRole('dialog', { name: '提交前先申报利益关系' });
    const declare = declaration.getByRole('button', { name: '申报并提交' });
    expect(await declare.isDisabled()).toBe(true);
    await picture('declare-zh');
    await declaration.getByRole('radio', { name: '没有' }).check();
    await declare.click();
    await page.getByText('周文斌的评分表已提交，只能看').waitFor();
    await page.getByText('中心、第三方还没有评委').waitFor();
    expect(await button(page, '进入会商').isDisabled()).toBe(true);
  });

  it('asks who found a veto for the ground', async () => {
    await changeTo(FOUNDER);
    await openEvaluation();
    await add('郭静雯', true);
    await fillAll();
    await score('重点对象走访').fill('4');
    await handIn('郭静雯');
    await add('贺明远', true);
    await fillAll();
    await score('重点对象走访').fill('4');
    await page
      .getByRole('group', { name: '发生安全责任事故' })
      .getByRole('button', { name: '已发现' })
      .click();
    await button(page, '提交本人评分').click();
    await page.getByText('已发现“发生安全责任事故”，请在说明里写明依据').waitFor();
    await page.getByRole('textbox', { name: '发生安全责任事故的依据' }).fill('八月活动有老人摔伤');
    await handIn('贺明远');
  });

  it('shows where the groups differ, and settles it together', async () => {
    await button(page, '进入会商').click();
    await page.getByText('重点对象走访：自评 6.0 分，街道 1.0 分，相差 5.0 分').waitFor();
    await page.getByText('超过满分的 40%，定评前请会商，或写明各自依据。').waitFor();
    const cells = page.locator('tr[data-item="visits"] td');
    expect((await cells.allInnerTexts()).slice(4).map((text) => text.trim())).toEqual([
      '6.0',
      '1.0',
      '4.0',
      '4.0',
      '3.6',
    ]);
    expect(await page.locator('tr[data-item="visits"] td[data-apart]').allInnerTexts()).toEqual([
      '1.0',
    ]);
    expect(await button(page, '定评').isDisabled()).toBe(true);
    await part('只看差异');
    await expect.poll(() => page.locator('tr[data-item]').count(), SLOW).toBe(1);
    await page.screenshot({ path: fromRoot('out', 'evaluation-together.png') });
    await button(page, '写会商意见').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('认定得分').fill('7');
    await dialog.getByText('“重点对象走访”得 7 分，超过满分 6，请改小').waitFor();
    await dialog.getByLabel('认定得分').fill('4');
    await dialog.getByLabel('会商意见').fill('查走访表 78 份，三季度缺 12 户');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('会商认定 4.0 分（郭静雯）：查走访表 78 份，三季度缺 12 户').waitFor();
    await button(page, '会商意见：发生安全责任事故').click();
    await dialog.getByRole('radio', { name: '未发现' }).check();
    await dialog.getByLabel('会商意见').fill('经核实与服务无关');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByTestId('running-total').innerText(), SLOW).toBe('98.0');
  });

  it('is concluded with its grade and what that leads to', async () => {
    await button(page, '定评').click();
    await page.getByRole('tab', { name: '评估结果', selected: true }).waitFor();
    expect(await page.getByTestId('result-total').innerText()).toBe('98.0');
    expect(await page.getByTestId('result-grade').innerText()).toBe('优秀');
    await page.getByText(/^等级“优秀”：建议/).waitFor();
    await page.getByRole('tab', { name: '评分明细' }).click();
    await part('专业服务');
    await expect
      .poll(() => page.locator('tr[data-item="visits"] td').last().innerText(), SLOW)
      .toMatch(/^4\.0/);
  });

  it('asks for a correction by a day, and keeps how it was done', async () => {
    await page.getByRole('tab', { name: '评估结果' }).click();
    const dialog = page.getByRole('dialog');
    await button(page, '提出整改').click();
    await dialog.getByLabel('整改内容').fill('补走访 12 户');
    await dialog.getByLabel('完成期限').fill('2026/10/31');
    await dialog.getByLabel('整改内容').click();
    await dialog.getByRole('button', { name: '保存' }).click();
    const list = page.getByRole('list', { name: '整改要求' });
    await list.getByText('2026-10-31 到期').waitFor();
    await visit(page, '评估');
    await page.getByRole('row').filter({ hasText: NAME }).getByText('1 项未完成').waitFor();
    await openEvaluation();
    await page.screenshot({ path: fromRoot('out', 'evaluation-result.png') });
    await button(page, '登记完成：补走访 12 户').click();
    await dialog.getByLabel('怎样整改的').fill('已补齐，走访表归档');
    await dialog.getByRole('button', { name: '保存' }).click();
    await list.getByText('2026-10-09 已完成').waitFor();
  });

  it('is opened again with a reason', async () => {
    await button(page, '重新打开').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('漏计一项加分');
    await dialog.getByRole('button', { name: '重新打开' }).click();
    await button(page, '定评').waitFor();
    expect((await kept()).row).toMatchObject({ state: 'together', total: null });
  });

  it('is taken away when it was begun by mistake, after its consequence was said', async () => {
    const list = await ask<EvaluationRow[]>('evaluation.list', {});
    const { templateId: id, templateVersion: version } = list[0] as EvaluationRow;
    const stations = await ask<{ rows: { id: string; values: { name: string } }[] }>(
      'records.list',
      { noun: 'station', offset: 0, limit: 10 },
    );
    const begun = await ask<EvaluationDetail>('evaluation.begin', {
      template: { id, version },
      subject: 'station',
      subjectId: stations.rows.find(({ values }) => values.name !== NAME)?.id,
      year: '2026',
      date: '2026-10-09',
    });
    await page.evaluate((to) => {
      location.hash = `#/evaluation/${to}`;
    }, begun.row.id);
    await button(page, '删除这次评估…').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText('南湖街道社会工作站的这次评估和 0 份评分表不再显示；历史里留有记录。')
      .waitFor();
    await dialog.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '评估', exact: true }).waitFor();
    expect((await ask<EvaluationRow[]>('evaluation.list', {})).map((row) => row.id)).toEqual(
      list.map((row) => row.id),
    );
  });

  it('goes on without groups that are absent, each with its reason', async () => {
    const [first] = await ask<EvaluationRow[]>('evaluation.list', {});
    const stations = await ask<{ rows: { id: string; values: { name: string } }[] }>(
      'records.list',
      { noun: 'station', offset: 0, limit: 10 },
    );
    const { row, template } = await ask<EvaluationDetail>('evaluation.begin', {
      template: { id: first?.templateId, version: first?.templateVersion },
      subject: 'station',
      subjectId: stations.rows.find(({ values }) => values.name !== NAME)?.id,
      year: '2026',
      date: '2026-10-09',
    });
    for (const group of ['centre', 'thirdParty']) {
      const saved = await ask<EvaluationDetail>('evaluation.sheet.save', {
        evaluation: row.id,
        id: null,
        revision: null,
        group,
        assessor: `评委${group}`,
        organisation: '',
        conflict: { kind: 'none', note: '' },
        answers: answersAt(template, group, 1),
        comments: {},
      });
      const sheet = saved.sheets.at(-1);
      await ask('evaluation.sheet.submit', { id: sheet?.id, revision: sheet?.revision });
    }
    await page.evaluate((to) => {
      location.hash = `#/evaluation/${to}`;
    }, row.id);
    expect(await button(page, '进入会商').isDisabled()).toBe(true);
    await button(page, '注明缺席，进入会商').click();
    const dialog = page.getByRole('dialog', { name: '有评分方缺席' });
    const go = dialog.getByRole('button', { name: '注明缺席，进入会商' });
    expect(await go.isDisabled()).toBe(true);
    for (const field of await dialog.getByRole('textbox').all())
      await field.fill('未能到场，已电话告知');
    await picture('absent-zh');
    await go.click();
    await page.getByText('缺席：未能到场，已电话告知').first().waitFor();
    await picture('absent-together-zh');
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('Absent: 未能到场，已电话告知').first().waitFor();
    await picture('absent-together-en');
  });
});
