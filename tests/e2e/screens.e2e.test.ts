import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationPath, listPath, projectPath, recordPath } from '../../renderer/base/places';
import type { Division } from '../../shared/contract/divisions';
import type { ListPage } from '../../shared/contract/records';
import { nounNames, type NounName } from '../../shared/domain/nouns';
import type { EvaluationRow } from '../../shared/evaluation/record';
import { texts } from '../../shared/text';
import { launchApp, type Launched } from './launch';
import { cutOff, said, settled } from './look';

const NOW = '2026-10-09T09:00:00+08:00';
/** What a maximised window at 1366×768 leaves below its title bar and above the task bar. */
const SIZE = [1366, 690] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Places = Record<string, string>;
const screens: Places = {
  desk: '/',
  evaluation: '/evaluation',
  'evaluation templates': '/evaluation/templates',
  'evaluation template': '/evaluation/templates/station-yearly/2026-1',
  statistics: '/statistics',
  submission: '/submission',
  settings: '/settings',
  import: '/import',
  societies: '/institutions/overview',
  duplicates: '/institutions/duplicates',
  checklists: '/stations/haves',
  'checklist templates': '/stations/haves/templates',
  coverage: '/stations/coverage',
  'contractor ranking': '/projects/ranking',
};
/** Lists with the demonstration's records in them; the others are empty and like each other. */
const kept = ['station', 'person', 'institution', 'project'] as const;
const lists: Places = Object.fromEntries(nounNames.map((noun) => [`${noun} list`, listPath(noun)]));
const forms: Places = Object.fromEntries(
  nounNames.map((noun) => [`new ${noun}`, recordPath(noun, 'new')]),
);

const size = ({ app }: Launched): Promise<void> =>
  app.evaluate(({ BrowserWindow }, [width, height]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SIZE);
const zoom = ({ app }: Launched, factor: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
  }, factor);

async function go({ page }: Launched, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, place);
  await settled(page);
  expect(await page.evaluate(() => location.hash), 'an address that leads elsewhere').toBe(
    `#${place}`,
  );
}

async function speak({ page }: Launched, language: 'zh' | 'en'): Promise<void> {
  await page.getByRole('button', { name: /^(语言|Language)$/ }).click();
  await page.getByRole('menuitem', { name: language === 'zh' ? '中文' : 'English' }).click();
  await settled(page);
}

async function firstOf({ page }: Launched, noun: NounName): Promise<string> {
  const list = await page.evaluate(
    (name) => globalThis.stationbook.call('records.list', { noun: name, offset: 0, limit: 1 }),
    noun,
  );
  return (list.value as ListPage).rows[0]?.id ?? '';
}

async function barriers({ page }: Launched): Promise<string[]> {
  // The mode that opens no page of its own: this program has one window.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/** Words that are Latin in Chinese too: names of keys and files, sizes, codes, a login. */
const ALSO_CHINESE =
  /^(English|Ctrl [A-Z]|USCC|F8|[\d.]+ [KMG]?B|[\da-f-]{36}|[\dA-Z]{18}|admin|\S+\.(xlsx|zip))$/;
const all = Object.values(texts);
const foreign = {
  zh: new Set<string>(all.filter(({ zh, en }) => zh !== en).map(({ en }) => en)),
  en: new Set<string>(all.filter(({ zh, en }) => zh !== en).map(({ zh }) => zh)),
};

/**
 * Data that are words of ours too: the demonstration's administrator is called by the role, and a
 * checklist marks its groups with one character each.
 */
const DATA: readonly string[] = ['管理员', '人'];

/** What an office is called by its key: digits and letters of no language. */
const OFFICE_NUMBER = /^[0-9a-f]{32}$/;

/** Sayings that are a key, have an unfilled place, or are of the other language. */
function untranslated(words: string[], language: 'zh' | 'en'): string[] {
  return words
    .filter((text) => !DATA.includes(text) && !OFFICE_NUMBER.test(text))
    .filter(
      (text) =>
        /^[A-Z][A-Z0-9]*(_[A-Za-z0-9]+)+$/.test(text) ||
        /\{\w+\}/.test(text) ||
        foreign[language].has(text) ||
        (language === 'zh' &&
          /[A-Za-z]{2}/.test(text) &&
          !/\p{Script=Han}/u.test(text) &&
          !ALSO_CHINESE.test(text)),
    );
}

/**
 * Visits every place once: what is cut at both text sizes, what it says, and where `examined` its
 * barriers.
 */
async function look(
  program: Launched,
  places: Places,
  language: 'zh' | 'en',
  examined: boolean,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const [name, place] of Object.entries(places)) {
    await go(program, place);
    const here = [
      ...(await cutOff(program.page)),
      ...untranslated(await said(program.page), language).map((text) => `said: ${text}`),
    ];
    if (examined) here.push(...(await barriers(program)));
    await zoom(program, 1.5);
    await settled(program.page);
    here.push(...(await cutOff(program.page)).map((fault) => `at 150 %: ${fault}`));
    await zoom(program, 1);
    if (here.length > 0) faults[name] = here;
  }
  return faults;
}

/**
 * A page that stands alone: its barriers, and in both languages what is cut and what it says
 * besides its data.
 */
async function lookAtPage(program: Launched, data: readonly string[] = []): Promise<string[]> {
  await settled(program.page);
  const faults = await barriers(program);
  for (const language of ['en', 'zh'] as const) {
    await speak(program, language);
    for (const factor of [1.5, 1]) {
      await zoom(program, factor);
      await settled(program.page);
      faults.push(
        ...(await cutOff(program.page)).map((fault) => `${language} ${factor}: ${fault}`),
      );
    }
    faults.push(
      ...untranslated(await said(program.page), language)
        .filter((text) => !data.includes(text))
        .map((text) => `said: ${text}`),
    );
  }
  return faults;
}

async function open(options: { data?: string } = {}): Promise<Launched> {
  const program = await launchApp({ now: NOW, ...options });
  program.page.setDefaultTimeout(20_000);
  await size(program);
  return program;
}

let county: Launched;
let city: Launched;
let main: Places;
const opening: Record<'first run' | 'login', string[]> = { 'first run': [], login: [] };
beforeAll(async () => {
  county = await open();
  await county.page.getByRole('option').first().waitFor();
  const provinces = await county.page.evaluate(() =>
    globalThis.stationbook.call('divisions.children', { parent: null }),
  );
  opening['first run'] = await lookAtPage(
    county,
    (provinces.value as Division[]).map(({ initials }) => initials),
  );
  await county.page.getByRole('button', { name: '先看演示单位' }).click();
  await county.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor({ timeout: 60_000 });
  main = { ...screens };
  const evaluations = await county.page.evaluate(() =>
    globalThis.stationbook.call('evaluation.list', {}),
  );
  for (const { id, state } of evaluations.value as EvaluationRow[])
    main[`evaluation, ${state}`] =
      `${evaluationPath(id)}${state === 'concluded' ? '?tab=form' : ''}`;
  main['evaluation, result'] = (main['evaluation, concluded'] ?? '').replace('?tab=form', '');
  for (const noun of kept)
    Object.assign(main, {
      [`${noun} list`]: listPath(noun),
      [`${noun} record`]: recordPath(noun, await firstOf(county, noun)),
    });
  const running = await county.page.evaluate(() =>
    globalThis.stationbook.call('records.list', {
      noun: 'project',
      filters: { stage: 'payment' },
      offset: 0,
      limit: 1,
    }),
  );
  for (const tab of ['facts', 'money', 'targets', 'evaluation', 'uses'])
    main[`project, ${tab}`] = projectPath((running.value as ListPage).rows[0]?.id ?? '', tab);
  city = await open({ data: join(county.data, 'demo', 'city-220100') });
  opening.login = await lookAtPage(city);
  await city.page.locator('#login-name').fill('admin');
  await city.page.locator('#login-password').fill('demo-office-2026');
  await city.page.getByRole('button', { name: '打开台账' }).click();
  await city.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
});
afterAll(async () => {
  await city?.close();
  await county?.close();
});

it('the first run and the login can be used by everybody', () => {
  expect(opening).toEqual({ 'first run': [], login: [] });
});

describe.each(['zh', 'en'] as const)(
  'every screen has no barrier (WCAG 2.2 AA), is whole up to one and a half times the text size, and speaks one language: %s',
  (language) => {
    const receiver: Places = { desk: '/', receive: '/receive', settings: '/settings' };

    it.each([
      // The lists and forms of all nouns are derived in one way; English has the longer words.
      [
        'a county',
        () => county,
        () => (language === 'zh' ? main : { ...main, ...lists, ...forms }),
      ],
      ['a city', () => city, () => receiver],
    ] as const)(
      '%s',
      async (_, program, places) => {
        await speak(program(), language);
        // What axe looks at is the same in both languages.
        const faults = await look(program(), places(), language, language === 'zh');
        await speak(program(), 'zh');
        expect(faults).toEqual({});
      },
      240_000,
    );
  },
);

describe('the division table in the settings', () => {
  it('merges a street into another, adds a village, moves it, and puts the street back', async () => {
    const { page } = county;
    await go(county, '/settings');
    const card = page.getByRole('region', { name: '下级区划' });
    const dialog = page.getByRole('dialog');
    const row = (name: string) => card.getByRole('row').filter({ hasText: name });

    await card.getByRole('button', { name: '停用… 永昌街道' }).click();
    await dialog.getByText(/其下现有 \d+ 个在用区划、4 个站点/).waitFor();
    await settled(page);
    expect(await barriers(county)).toEqual([]);
    await dialog.getByLabel('其下区划并入').click();
    await page.getByRole('option', { name: '南湖街道' }).click();
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await row('永昌街道').getByText('已停用').waitFor();
    await card.getByRole('button', { name: '南湖街道', exact: true }).click();
    await card.getByText('220104004001').waitFor();

    await card.getByRole('button', { name: '新设区划' }).click();
    await dialog.getByLabel('区划名称').fill('新苑社区居委会');
    const add = async (code: string): Promise<void> => {
      await dialog.getByLabel('区划代码').fill(code);
      await dialog.getByRole('button', { name: '新设区划' }).click();
    };
    await add('220104004997');
    await dialog.getByText('代码应以上级的 220104003 开头').waitFor();
    await add('220104003001');
    await dialog.getByText(/^这个代码已是“/).waitFor();
    await add('220104003997');
    await row('新苑社区居委会').waitFor();

    await card.getByRole('button', { name: '修改 新苑社区居委会' }).click();
    await dialog.getByLabel('区划名称').fill('新苑村委会');
    await dialog.getByLabel('上级区划').click();
    await page.getByRole('option', { name: '前进街道' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await row('新苑社区居委会').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: '朝阳区', exact: true }).click();
    await card.getByRole('button', { name: '前进街道', exact: true }).click();
    await row('新苑村委会').waitFor();

    await card.getByRole('textbox').fill('ycjd');
    await row('永昌街道').getByRole('button', { name: /^恢复/ }).click();
    await row('永昌街道').getByText('在用').waitFor();
  });
});
