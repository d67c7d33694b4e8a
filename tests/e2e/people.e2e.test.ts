import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type Launched } from './launch';

const NOW = '2026-10-09T09:00:00+08:00';
/** Three years on, in the last months of the registration. */
const LATER = '2029-08-01T09:00:00+08:00';
const LOGIN = { login: 'admin', password: 'demo-office-2026' };

let data: string;
let program: Launched;
let stations: string[];
const page = (): Page => program.page;

const field = (name: string, scope?: string): Locator =>
  page().locator(`[id="field-${scope === undefined ? '' : `${scope}-`}${name}"]`);
const button = (name: string | RegExp): Locator => page().getByRole('button', { name });
const go = (place: string): Promise<void> =>
  page().evaluate((to) => {
    location.hash = to;
  }, `#${place}`);
/** Opens the form of a new person; the form that was open before has the same fields. */
async function begin(): Promise<void> {
  await go('/people/record/person/new');
  await page().getByRole('heading', { level: 1, name: '新增人员' }).waitFor();
}
/** What the office has kept of the form of a new person. */
const kept = (): Promise<unknown> =>
  page().evaluate(async () => {
    const draft = await globalThis.stationbook.call('drafts.get', { noun: 'person', id: 'new' });
    return (draft.value as { values: unknown } | null)?.values;
  });

async function choose(name: string, option: string, scope?: string): Promise<void> {
  await field(name, scope).click();
  await page().getByRole('option', { name: option, exact: true }).click();
}
async function pick(name: string, words: string, scope?: string): Promise<void> {
  await field(name, scope).fill(words);
  await page().getByRole('option', { name: words }).first().click();
}
/** Saves what is open and waits until the note says so. Esc would put a dialog away with its draft. */
async function save(): Promise<void> {
  if ((await page().getByRole('dialog').count()) === 0) await page().keyboard.press('Escape');
  await page().locator('.MuiSnackbar-root').waitFor({ state: 'detached' });
  await page().getByRole('button', { name: '保存' }).last().click();
  await page().getByText('已保存', { exact: true }).waitFor();
}
const section = (name: string): Locator => page().getByRole('region', { name, exact: true });

async function start(now: string): Promise<void> {
  program = await launchApp({ now, data });
  page().setDefaultTimeout(15_000);
}
async function enter(): Promise<void> {
  await page().locator('#login-name').fill(LOGIN.login);
  await page().locator('#login-password').fill(LOGIN.password);
  await button('打开台账').click();
  await page().getByRole('heading', { level: 1, name: '工作台' }).waitFor();
}

beforeAll(async () => {
  const first = mkdtempSync(join(tmpdir(), 'stationbook-people-'));
  data = first;
  await start(NOW);
  await button('先看演示单位').click();
  await page().getByRole('heading', { level: 1, name: '工作台' }).waitFor({ timeout: 60_000 });
  data = join(first, 'demo', 'county-220104');
  const list = await page().evaluate(() =>
    globalThis.stationbook.call('records.list', {
      noun: 'station',
      filters: { tier: 'station' },
      offset: 0,
      limit: 9,
    }),
  );
  stations = (list.value as { rows: { values: { name: string } }[] }).rows.map(
    ({ values }) => values.name,
  );
});
afterAll(async () => {
  await program?.close();
  rmSync(join(data, '..', '..'), { recursive: true, force: true });
});

describe('a person in the real window', () => {
  it('is registered through the form, moves, and keeps the history', async () => {
    await begin();
    await field('name').fill('何秀');
    await field('citizenId').fill('410199199003070018');
    await choose('education', '大学本科');
    await pick('station', stations[0] ?? '');
    await choose('employment', '专职');
    await field('postSince').fill('2022-07-01');
    await save();
    await page().getByRole('heading', { level: 1, name: /何秀/ }).waitFor();
    await section('任职经历').getByRole('row').nth(1).waitFor();
    expect(await section('任职经历').getByRole('row').count()).toBe(2);

    await pick('station', stations[1] ?? '');
    await field('postSince').fill('2026-09-01');
    await save();
    await section('任职经历').getByText('2026-08-31').waitFor();
    const rows = await section('任职经历').getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(new RegExp(`${stations[1] ?? ''}.*2026-09-01`)),
      expect.stringMatching(new RegExp(`${stations[0] ?? ''}.*2022-07-01 2026-08-31`)),
    ]);
    await button('变更记录').click();
    await page()
      .getByText(new RegExp(`${stations[0] ?? ''} → ${stations[1] ?? ''}`))
      .first()
      .waitFor();
    await button('任职经历').click();
  });

  it('is given a qualification and trainings, whose hours are counted', async () => {
    await button('新增资格证书').click();
    await choose('level', '助理社会工作师', 'qualification');
    await field('certificate', 'qualification').fill('202601922935191582');
    await field('obtained', 'qualification').fill('2026-08-20');
    await field('registeredOn', 'qualification').fill('2026-09-15');
    await save();
    await section('资格证书').getByText('2029-09-14').waitFor();
    expect(await field('level').innerText()).toBe('助理社会工作师');
    for (const [topic, date, hours] of [
      ['个案管理实务', '2026-09-20', '24'],
      ['小组工作方法', '2026-10-08', '24'],
    ] as const) {
      await button('新增继续教育').click();
      await field('topic', 'training').fill(topic);
      await field('date', 'training').fill(date);
      await field('hours', 'training').fill(hours);
      await save();
      await section('继续教育').getByText(topic).waitFor();
    }
    await page().getByText('48 / 72 学时，还差 24').first().waitFor();
  });

  it('is refused as second head of a station, and with a certificate of somebody else', async () => {
    const address = await page().evaluate(() => location.hash.slice(1));
    const head = await page().evaluate(async (name) => {
      const list = await globalThis.stationbook.call('records.list', {
        noun: 'person',
        filters: { role: 'head' },
        offset: 0,
        limit: 50,
      });
      return (
        (
          list.value as { rows: { values: { name: string }; labels: { station: string } }[] }
        ).rows.find(({ labels }) => labels.station === name)?.values.name ?? ''
      );
    }, stations[1]);
    expect(head).not.toBe('');
    await choose('role', '站长');
    await button(/^保存(?!并)/).click();
    await page()
      .getByRole('alert')
      .filter({ hasText: `现任站长是${head}` })
      .first()
      .waitFor();
    await choose('role', '社工');

    await begin();
    await field('name').fill('梁勇');
    await field('citizenId').fill('41019919850101003X');
    await pick('station', stations[0] ?? '');
    await choose('level', '社会工作师');
    await field('certificate').fill('202601922935191582');
    await button(/^保存(?!并)/).click();
    const alert = page().getByRole('alert').filter({ hasText: '已登记在何秀名下' });
    await alert.waitFor();
    await alert.getByRole('link', { name: '打开看看' }).click();
    await page().getByRole('heading', { level: 1, name: /何秀/ }).waitFor();
    expect(await page().evaluate(() => location.hash.slice(1))).toBe(address);
  });

  it('keeps a half-filled form through a killed program', async () => {
    await begin();
    await page()
      .getByText(/^已恢复未保存的内容/)
      .waitFor();
    await field('name').fill('周小满');
    await field('major').fill('社会工作');
    await expect.poll(kept).toMatchObject({ name: '周小满', major: '社会工作' });
    const gone = new Promise((done) => program.app.process().once('exit', done));
    program.app.process().kill('SIGKILL');
    await gone;
    await program.close();
    await start(NOW);
    await enter();
    await go('/people/record/person/new');
    await page()
      .getByText(/^已恢复未保存的内容/)
      .waitFor();
    expect([await field('name').inputValue(), await field('major').inputValue()]).toEqual([
      '周小满',
      '社会工作',
    ]);
  });

  it('stands on the desk when the registration nears its end, and is renewed', async () => {
    await program.close();
    await start(LATER);
    await enter();
    const card = section('登记到期');
    await card.getByText(/现在可再登记/).waitFor();
    // Demonstration people have run out by then; the person is found by name.
    await go('/people');
    await page().getByPlaceholder('名称或拼音，如 ycjd').fill('hexiu');
    await page()
      .getByRole('row')
      .filter({ hasText: '可再登记' })
      .filter({ hasText: '何秀' })
      .click();
    await page()
      .getByRole('complementary')
      .getByText(/登记 2029-09-14 到期，现在可以办理再登记/)
      .waitFor();
    await button('办理再登记').click();
    await page().locator('#renew-day').fill('2029-08-01');
    await page().locator('#renew-day').blur();
    expect(await page().locator('#renew-end').inputValue()).toBe('2032-07-31');
    await page().getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await section('资格证书').getByText('2032-07-31').waitFor();
    expect(await field('registrationExpiry').inputValue()).toBe('2032-07-31');
    await page()
      .getByText(/现在可以办理再登记/)
      .waitFor({ state: 'detached' });
  });
});
