import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListPage } from '../../shared/contract/types';
import type { NounName } from '../../shared/domain/nouns';
import { texts } from '../../shared/text';
import { launchApp, type Launched } from './launch';
import { cutOff, said, settled } from './look';

const NOW = '2026-10-09T09:00:00+08:00';
/** What a maximised window at 1366×768 leaves below its title bar and above the task bar. */
const SIZE = [1366, 690] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const screens: Record<string, string> = {
  desk: '/', stations: '/stations', people: '/people', institutions: '/institutions', projects: '/projects', evaluation: '/evaluation', statistics: '/statistics', submission: '/submission', settings: '/settings', import: '/import',
};

const size = ({ app }: Launched): Promise<void> => app.evaluate(({ BrowserWindow }, [width, height]) => { BrowserWindow.getAllWindows()[0]?.setContentSize(width, height); }, SIZE);
const zoom = ({ app }: Launched, factor: number): Promise<void> => app.evaluate(({ BrowserWindow }, to) => { BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to); }, factor);

async function go({ page }: Launched, place: string): Promise<void> {
  await page.evaluate((to) => { location.hash = `#${to}`; }, place);
  await settled(page);
}

async function speak({ page }: Launched, language: 'zh' | 'en'): Promise<void> {
  await page.getByRole('button', { name: /^(语言|Language)$/ }).click();
  await page.getByRole('menuitem', { name: language === 'zh' ? '中文' : 'English' }).click();
  await settled(page);
}

async function firstOf({ page }: Launched, noun: NounName): Promise<string> {
  const list = await page.evaluate((name) => globalThis.stationbook.call('records.list', { noun: name, offset: 0, limit: 1 }), noun);
  return (list.value as ListPage).rows[0]?.id ?? '';
}

async function barriers({ page }: Launched): Promise<string[]> {
  // The mode that opens no page of its own: this program has one window.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''} ${node.html.slice(0, 160)}`));
}

/** Words that are Latin in Chinese too. */
const ALSO_CHINESE = /^(English|Ctrl [A-Z]|USCC|F8|admin|[\d.]+ [KMG]?B|[\da-f-]{36}|[\dA-Z]{18}|\S+\.(xlsx|zip))$/;
const all = Object.values(texts);
const foreign = { zh: new Set<string>(all.filter(({ zh, en }) => zh !== en).map(({ en }) => en)), en: new Set<string>(all.filter(({ zh, en }) => zh !== en).map(({ zh }) => zh)) };

/** The demonstration's administrator is called by the role. */
const PERSON = '管理员';

/** Sayings that are a key, have an unfilled place, or are of the other language. */
function untranslated(words: string[], language: 'zh' | 'en'): string[] {
  return words.filter((text) => text !== PERSON).filter((text) => /^[A-Z][A-Z0-9]*(_[A-Za-z0-9]+)+$/.test(text) || /\{\w+\}/.test(text) || foreign[language].has(text)
    || (language === 'zh' && /[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) && !ALSO_CHINESE.test(text)));
}

/** Visits every place once: its barriers, what is cut at both text sizes, what it says. */
async function look(program: Launched, places: Record<string, string>, language: 'zh' | 'en'): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const [name, place] of Object.entries(places)) {
    await go(program, place);
    const here = [...await cutOff(program.page), ...untranslated(await said(program.page), language).map((text) => `said: ${text}`)];
    // What axe looks at is the same in both languages.
    if (language === 'zh') here.push(...await barriers(program));
    await zoom(program, 1.5);
    await settled(program.page);
    here.push(...(await cutOff(program.page)).map((fault) => `at 150 %: ${fault}`));
    await zoom(program, 1);
    if (here.length > 0) faults[name] = here;
  }
  return faults;
}

let county: Launched;
let city: Launched;
let forms: Record<string, string>;
beforeAll(async () => {
  county = await launchApp({ now: NOW });
  county.page.setDefaultTimeout(20_000);
  await size(county);
  await county.page.getByRole('button', { name: '先看演示单位' }).click();
  await county.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor({ timeout: 60_000 });
  forms = {};
  for (const [noun, list] of [['station', '/stations'], ['person', '/people'], ['institution', '/institutions'], ['project', '/projects']] as const) forms[`${noun} form`] = `${list}/${await firstOf(county, noun)}`;
  city = await launchApp({ now: NOW, data: join(county.data, 'demo', 'city-220100') });
  city.page.setDefaultTimeout(20_000);
  await size(city);
});
afterAll(async () => {
  await city?.close();
  await county?.close();
});

describe('the login', () => {
  it('can be used by everybody, at any text size and in both languages', async () => {
    await settled(city.page);
    expect(await barriers(city)).toEqual([]);
    for (const language of ['en', 'zh'] as const) {
      await speak(city, language);
      for (const factor of [1.5, 1]) {
        await zoom(city, factor);
        await settled(city.page);
        expect(await cutOff(city.page), `${language} ${factor}`).toEqual([]);
        expect(untranslated(await said(city.page), language)).toEqual([]);
      }
    }
    await city.page.locator('#login-name').fill('admin');
    await city.page.locator('#login-password').fill('demo-office-2026');
    await city.page.getByRole('button', { name: '打开台账' }).click();
    await city.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  });
});

describe.each([
  ['a county', () => county, () => ({ ...screens, ...forms })],
  ['a city', () => city, () => ({ desk: '/', receive: '/receive', settings: '/settings' })],
] as const)('every screen of %s', (_, program, places) => {
  it.each(['zh', 'en'] as const)('has no barrier (WCAG 2.2 AA), is whole up to one and a half times the text size, and speaks one language: %s', async (language) => {
    await speak(program(), language);
    try {
      expect(await look(program(), places(), language)).toEqual({});
    } finally {
      await zoom(program(), 1);
      await speak(program(), 'zh');
    }
  });
});
