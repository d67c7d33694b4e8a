import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenIdCheck } from '../../shared/codes/citizen-id';
import type { NounName } from '../../shared/domain/nouns';
import { openTestOffice } from '../service/office';
import { logIn, openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';

const ID = `22019919900101002${citizenIdCheck('22019919900101002')}`;
const folder = mkdtempSync(join(tmpdir(), 'stationbook-kept-'));
const data = join(folder, 'office');
const ids = { person: '', project: '', evaluation: '' };
let program: Launched;
let page: Page;

async function start(): Promise<void> {
  program = await openOffice({ data, timeout: 10_000 });
  page = program.page;
}

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  const save = async (noun: NounName, values: object) =>
    (
      await office.call('records.save', {
        noun,
        id: null,
        revision: null,
        values: values as Record<string, string>,
      })
    ).id;
  const station = await save('station', {
    name: '前进街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'running',
  });
  ids.person = await save('person', {
    name: '何静',
    idType: 'citizen',
    citizenId: ID,
    role: 'worker',
    employment: 'full',
    station,
  });
  const contractor = await save('institution', { name: '示例中心', type: 'service' });
  ids.project = await save('project', {
    name: '示例项目',
    purchaser: '朝阳区民政局',
    contractor,
    amount: 10_000_000,
    method: 'openTender',
    starts: '2026-01-01',
    ends: '2026-12-31',
  });
  await save('qualification', {
    person: ids.person,
    level: 'assistant',
    certificate: '202601922935191582',
    obtained: '2026-08-20',
  });
  const { template } = (await office.call('templates.list', {})).find(
    (one) => one.template.id === 'station-yearly',
  ) as { template: { id: string; version: string } };
  ids.evaluation = (
    await office.call('evaluation.begin', {
      template: { id: template.id, version: template.version },
      subject: 'station',
      subjectId: station,
      year: '2026',
      date: '2026-10-09',
    })
  ).row.id;
  await office.call('projects.saveTargets', {
    project: ids.project,
    cells: [
      { indicator: '个案', unit: '个', item: null, period: '2026Q1', planned: 5, actual: null },
    ],
  });
  await office.leave();
  await start();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const go = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const byId = (id: string) => (): Locator => page.locator(`#${id}`);

/** Where something is typed: how to come to it, and what stands there while nothing is restored. */
interface Place {
  place: string;
  come: () => Promise<void>;
  field: () => Locator;
  stored: string;
  typed: string;
}
const targets = (): Promise<void> => go(`/projects/project/${ids.project}?tab=targets`);
const places: Place[] = [
  {
    place: 'the form of a new record',
    come: () => go('/people/record/person/new'),
    field: byId('field-name'),
    stored: '',
    typed: '周小满',
  },
  {
    place: 'the form of a record',
    come: () => go(`/people/record/person/${ids.person}`),
    field: byId('field-name'),
    stored: '何静',
    typed: '何静怡',
  },
  {
    place: 'the dialog of a record that belongs to another',
    come: async () => {
      await go(`/people/record/person/${ids.person}`);
      await press('新增继续教育');
    },
    field: byId('field-training-topic'),
    stored: '',
    typed: '个案工作实务',
  },
  {
    place: 'the targets of a project',
    come: targets,
    field: () => page.getByLabel('个案 2026Q1 计划'),
    stored: '5',
    typed: '17',
  },
  {
    place: 'the dialog of a further indicator',
    come: async () => {
      await targets();
      await press('新增指标');
    },
    field: byId('indicator-name'),
    stored: '',
    typed: '走访',
  },
  {
    place: 'the limits in the settings',
    come: () => go('/settings'),
    field: byId('deadline-day'),
    stored: '15',
    typed: '17',
  },
  {
    place: 'the rules in the settings',
    come: () => go('/settings'),
    field: byId('rule-majors'),
    stored: '',
    typed: '社会工作、民政',
  },
  {
    place: 'the dialog of a change of divisions',
    come: async () => {
      await go('/settings');
      await press('登记调整');
    },
    field: byId('change-document'),
    stored: '',
    typed: '民函〔2026〕3号',
  },
  {
    place: 'the dialog of a registration',
    come: async () => {
      await go(`/people/record/person/${ids.person}`);
      await press('办理首次登记');
    },
    field: byId('renew-end'),
    stored: '2029-10-08',
    typed: '2029-12-31',
  },
  {
    place: 'the dialog that asks why a number is shown',
    come: async () => {
      await go(`/people/record/person/${ids.person}`);
      await press('显示（需说明理由）');
    },
    field: byId('reveal-reason'),
    stored: '',
    typed: '核对参保',
  },
  {
    place: 'the dialog of another user',
    come: async () => {
      await go('/settings');
      await press('添加用户');
    },
    field: byId('user-name'),
    stored: '',
    typed: '周文斌',
  },
  {
    place: 'the dialog of what the first run said',
    come: async () => {
      await go('/settings');
      await press('修改单位信息');
    },
    field: byId('office-name'),
    stored: '220104社会工作指导中心',
    typed: '朝阳区社会工作指导中心',
  },
  {
    place: 'the dialog of a new division',
    come: async () => {
      await go('/settings');
      await press('新设区划');
    },
    field: byId('division-name'),
    stored: '',
    typed: '新民街道',
  },
  {
    place: 'the dialog of an assessor with the declaration of interest',
    come: async () => {
      await go(`/evaluation/${ids.evaluation}`);
      await press('加评委');
    },
    field: byId('assessor-name'),
    stored: '',
    typed: '沈立群',
  },
];

const away = async (): Promise<void> => {
  await go('/import');
  // The screen that was left stands until this one is there, and does not begin anew before.
  await page.getByRole('heading', { level: 1, name: '导入工作簿' }).waitFor();
};
const note = () => page.getByText(/^已恢复未保存的内容/);

describe('what was typed and not saved', () => {
  it.each(places)('stands again in $place, and can be given up', async (one) => {
    await one.come();
    await one.field().waitFor();
    await settled(page);
    const before = await one.field().inputValue();
    if (one.place !== 'the rules in the settings') expect(before).toBe(one.stored);
    await one.field().fill(one.typed);
    // Away within the pause after the last key.
    await away();
    await one.come();
    await note().waitFor();
    await expect.poll(() => one.field().inputValue()).toBe(one.typed);
    expect(await cutOff(page)).toEqual([]);
    await press('放弃');
    await note().waitFor({ state: 'detached' });
    await expect.poll(() => one.field().inputValue()).toBe(before);
    await away();
    await one.come();
    await one.field().waitFor();
    await settled(page);
    expect(await note().count()).toBe(0);
    expect(await one.field().inputValue()).toBe(before);
    await away();
  });

  it('is kept over Esc, but for a password, which is asked about first', async () => {
    await go('/settings');
    await press('添加用户');
    const [name, password] = [page.locator('#user-name'), page.locator('#user-password')];
    await name.fill('周文斌');
    await page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });
    await press('添加用户');
    await note().waitFor();
    await expect.poll(() => name.inputValue()).toBe('周文斌');
    await password.fill('yongchang-2026');
    await page.keyboard.press('Escape');
    await page.getByText('口令不留底').waitFor();
    expect(await cutOff(page)).toEqual([]);
    // The key that goes on is the one that loses nothing.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('继续填');
    await page.keyboard.press('Enter');
    await page.getByText('口令不留底').waitFor({ state: 'detached' });
    expect(await password.inputValue()).toBe('yongchang-2026');
    await page.keyboard.press('Escape');
    await press('仍要关闭');
    await name.waitFor({ state: 'detached' });
    await press('添加用户');
    await note().waitFor();
    expect([await name.inputValue(), await password.inputValue()]).toEqual(['周文斌', '']);
    await press('取消');
    await name.waitFor({ state: 'detached' });
    await press('添加用户');
    await name.waitFor();
    await settled(page);
    expect([await note().count(), await name.inputValue()]).toEqual([0, '']);
    await page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });
  });

  it('is kept when the register is locked within the pause', async () => {
    await go('/settings');
    await page.locator('#deadline-day').fill('19');
    await page.getByRole('button', { name: '当前用户' }).click();
    await page.getByRole('menuitem', { name: '锁定' }).click();
    await page.getByLabel('登录名').waitFor();
    await logIn(page);
    await go('/settings');
    await note().waitFor();
    await expect.poll(() => page.locator('#deadline-day').inputValue()).toBe('19');
  });

  const closed = () =>
    program.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  const quit = () =>
    program.app.evaluate(({ app }) => {
      app.quit();
    });
  /** Ends the program in that way and starts it anew. */
  const anew = async (end: () => Promise<void>): Promise<void> => {
    const gone = new Promise((done) => program.app.process().once('exit', done));
    // The program may be gone before it can answer.
    await end().catch(() => undefined);
    await gone;
    await program.close();
    await start();
  };
  it.each([
    ['the window is closed', '何静安', () => closed()],
    ['the program quits', '何静宁', () => quit()],
  ])('is kept when %s within the pause', async (_what, name, end) => {
    await go(`/people/record/person/${ids.person}`);
    await page.locator('#field-name').fill(name);
    await anew(end);
    await go(`/people/record/person/${ids.person}`);
    await note().waitFor();
    await expect.poll(() => page.locator('#field-name').inputValue()).toBe(name);
  });

  it('is done with once it is saved', async () => {
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: /何静宁/ }).waitFor();
    await away();
    await go(`/people/record/person/${ids.person}`);
    await page.locator('#field-name').waitFor();
    await settled(page);
    expect(await note().count()).toBe(0);
    await go('/settings');
    await note().waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).first().click();
    await noted(page, '设置已保存');
    await away();
    await go('/settings');
    await page.locator('#deadline-day').waitFor();
    await settled(page);
    expect(await note().count()).toBe(0);
    expect(await page.locator('#deadline-day').inputValue()).toBe('19');
  });

  it('is kept of the quarter: a figure in its cell, and an explanation', async () => {
    const cell = () => page.getByRole('grid').getByRole('textbox');
    const explanation = () =>
      page.getByRole('complementary', { name: '检查结果' }).getByRole('textbox').first();
    await go('/statistics');
    await cell().waitFor();
    // Persons and attendances, at the end of the row: the same number twice is asked about.
    await cell().press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('37');
    await page.keyboard.press('Tab');
    await page.keyboard.type('37');
    await anew(closed);
    await go('/statistics');
    await cell().waitFor();
    await cell().press('Control+End');
    await expect.poll(() => cell().inputValue()).toBe('37');
    await explanation().fill('证书正在补办');
    await anew(quit);
    await go('/statistics');
    await explanation().waitFor();
    await expect.poll(() => explanation().inputValue()).toBe('证书正在补办');
  });
});
