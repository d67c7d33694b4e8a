import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListPage } from '../../shared/contract/records';
import type { NounName } from '../../shared/domain/nouns';
import { launchApp, type Launched } from './launch';
import { settled } from './look';

const NOW = '2026-10-09T09:00:00+08:00';

let program: Launched;
beforeAll(async () => {
  program = await launchApp({ now: NOW });
  program.page.setDefaultTimeout(30_000);
  await program.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 690);
  });
  await program.page.getByRole('button', { name: '先看演示单位' }).click();
  await program.page
    .getByRole('heading', { level: 1, name: '工作台' })
    .waitFor({ timeout: 120_000 });
}, 240_000);
afterAll(async () => {
  await program?.close();
});

async function go(place: string): Promise<void> {
  await program.page.evaluate((to) => {
    location.hash = `#${to}`;
  }, place);
  await settled(program.page);
}

/** What the service has, for telling whether the window's act arrived. */
async function rows(noun: NounName, search: string): Promise<ListPage['rows']> {
  const list = await program.page.evaluate(
    ([name, words]) =>
      globalThis.stationbook.call('records.list', {
        noun: name,
        search: words,
        offset: 0,
        limit: 20,
      }),
    [noun, search] as const,
  );
  return (list.value as ListPage).rows;
}

async function pick(field: string, words: string, option: string | RegExp): Promise<void> {
  const { page } = program;
  await page.locator(`#field-${field}`).fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

describe('a linkage in the real window', () => {
  it('is entered in its form, fills section E, and is held against what is typed afterwards', async () => {
    const { page } = program;
    await go('/institutions/record/linkage/new');
    await page.locator('#field-name').fill('中秋邻里长桌宴');
    await pick('station', '南湖街道社会工作站', /南湖街道社会工作站/);
    await page.locator('#field-date').fill('2026-09-25');
    await page.locator('#field-parties').click();
    for (const name of ['社区', '社区志愿者'])
      await page.getByRole('option', { name, exact: true }).click();
    await page.keyboard.press('Escape');
    await page.locator('#field-organisations').fill('6');
    await page.locator('#field-persons').fill('80');
    await page.locator('#field-volunteers').fill('15');
    await page.locator('#field-hours').fill('45');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect.poll(async () => (await rows('linkage', '中秋邻里长桌宴')).length).toBe(1);

    await go('/statistics');
    await page.getByRole('tab', { name: /^E/ }).click();
    // The demonstration agreed with its ledgers; the new linkage makes three cells of one station
    // differ.
    const differing = page
      .getByRole('complementary', { name: '检查结果' })
      .getByText(/南湖街道社会工作站“.*”联动记录合计/);
    await expect.poll(() => differing.count()).toBe(3);
    await page.getByRole('button', { name: '按联动记录填入' }).click();
    await page.getByText('已填入 3 格').waitFor();
    await expect.poll(() => differing.count()).toBe(0);

    await page
      .getByRole('row')
      .filter({ hasText: '南湖街道' })
      .getByRole('gridcell')
      .first()
      .click();
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect.poll(() => differing.count()).toBe(1);
    await page
      .getByRole('row')
      .filter({ hasText: '南湖街道' })
      .getByRole('gridcell')
      .first()
      .click();
    await page.getByRole('button', { name: /^填入/ }).click();
    await expect.poll(() => differing.count()).toBe(0);
  });

  it('counts in the overview, and a station without one is named', async () => {
    const { page } = program;
    await go('/institutions/overview');
    await page.getByRole('table', { name: '五社参与' }).waitFor();
    await page.getByText('每个站本季度都有联动').waitFor();
    await page.evaluate(() =>
      globalThis.stationbook.call('records.save', {
        noun: 'station',
        id: null,
        revision: null,
        values: {
          name: '南湖街道第二社会工作站',
          tier: 'station',
          division: '220104003000',
          state: 'running',
        },
      }),
    );
    await go('/institutions');
    await go('/institutions/overview');
    await page
      .getByRole('region', { name: '本季度没有联动的站' })
      .getByRole('link', { name: '南湖街道第二社会工作站' })
      .waitFor();
    await page.getByRole('button', { name: '查看数据' }).click();
    await page
      .getByRole('table', { name: '链接资源折合' })
      .getByRole('row')
      .nth(1)
      .getByText('2026年第三季度')
      .waitFor();
  });
});

describe('two institutions that are one', () => {
  it('are found, compared and merged with what refers to them, and are two again after an undo', async () => {
    const { page } = program;
    const [twin] = await rows('institution', '');
    const name = String(twin?.values['name'] ?? '');
    await page.evaluate(
      (called) =>
        globalThis.stationbook.call('records.save', {
          noun: 'institution',
          id: null,
          revision: null,
          values: { name: `${called}有限公司`, phone: '15400000077', address: '人民路7号' },
        }),
      name,
    );
    await go('/institutions/duplicates');
    const pair = page.getByRole('row').filter({ hasText: '名称相同' });
    expect(await pair.count()).toBe(1);
    await pair.getByRole('button', { name: '对照合并' }).click();
    await page.getByRole('heading', { level: 1, name: /^合并两条/ }).waitFor();
    // The one with the projects goes, so that they have to move.
    if ((await page.getByText('没有其他记录用到它').count()) > 0)
      await page.getByRole('button', { name: '左右对换' }).click();
    await settled(page);
    await page.getByRole('radio', { name: new RegExp(`^机构名称 .*${name}$`) }).check();
    const merge = page.getByRole('button', { name: '合并', exact: true });
    expect(await merge.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: '我已核对，确是同一个' }).check();
    await merge.click();
    await page.getByText(`已合并为“${name}”`).waitFor();
    expect((await rows('institution', name)).map(({ values }) => values['address'])).toEqual([
      '人民路7号',
    ]);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(async () => (await rows('institution', name)).length).toBe(2);
  });

  it('are offered for merging where exactly two are chosen in a list', async () => {
    const { page } = program;
    await go('/institutions');
    const boxes = page.getByRole('checkbox', { name: /^选择 / });
    await boxes.nth(0).check();
    expect(await page.getByRole('button', { name: '合并…' }).count()).toBe(0);
    await boxes.nth(1).check();
    await page.getByRole('button', { name: '合并…' }).click();
    await page.getByRole('heading', { level: 1, name: /^合并两条/ }).waitFor();
  });
});

describe('a township that gets another name', () => {
  it('takes its station along, whose history has the old one', async () => {
    const { page } = program;
    await go('/settings');
    await page.getByRole('button', { name: '登记调整' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('#change-source').fill('永昌');
    await page.getByRole('option', { name: '永昌街道' }).click();
    await dialog.locator('#change-name-0').fill('永宁街道');
    await dialog.locator('#change-effective').fill('2026-10-01');
    await dialog.locator('#change-document').fill('长政函〔2026〕9号');
    await dialog.getByRole('button', { name: '预览' }).click();
    await dialog.getByText('永昌街道社会工作站 → 永宁街道社会工作站').waitFor();
    await dialog.getByRole('button', { name: '确认调整' }).click();
    await page.getByText('永昌街道 → 永宁街道').waitFor();

    await go('/stations');
    await page.getByRole('row').filter({ hasText: '永宁街道社会工作站' }).first().waitFor();
    expect(await page.getByRole('row').filter({ hasText: '永昌街道社会工作站' }).count()).toBe(0);
    const [station] = await rows('station', '永宁街道社会工作站');
    const history = await page.evaluate(
      (id) => globalThis.stationbook.call('records.history', { noun: 'station', id, limit: 20 }),
      station?.id ?? '',
    );
    expect(JSON.stringify(history.value)).toContain('永昌街道社会工作站');
    await go(`/stations/record/station/${station?.id ?? ''}`);
    await page
      .getByRole('tab', { name: /变更/ })
      .or(page.getByRole('button', { name: '变更记录' }))
      .first()
      .click();
    await page.getByText('永昌街道社会工作站 → 永宁街道社会工作站').first().waitFor();
    await page.getByText('区划调整').first().waitFor();
  });
});
