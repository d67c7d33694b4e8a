import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../electron/service/quarter/snapshot';
import { noAdditions, type Additions } from '../../../shared/definitions/definition-set';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { openTestOffice, type TestOffice } from '../office';

const item = (key: string, zh: string, more: Partial<StatisticsItem> = {}): StatisticsItem => ({
  key,
  label: { zh, en: zh },
  group: { zh: '本县', en: 'County' },
  section: 'D',
  unit: { zh: '', en: '' },
  decimals: 0,
  total: 'sum',
  source: 'entered',
  reference: 'during',
  required: false,
  cumulative: false,
  headings: [],
  own: true,
  ...more,
});
const adding = (...items: StatisticsItem[]): Additions => ({ ...noAdditions, items });

let county: TestOffice;
let station: string;
beforeAll(async () => {
  county = await openTestOffice();
  station = (
    await county.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '永昌街道社会工作站',
        tier: 'station',
        division: '220104001000',
        state: 'running',
      },
    })
  ).id;
});
afterAll(() => county.close());

const keysIn = async (period: string): Promise<string[]> =>
  (await county.call('statistics.sheet', { period })).form.items.map(({ key }) => key);
const enter = (period: string, key: string, value: number) =>
  county.code('statistics.save', { period, cells: [{ station, item: key, value }] });

describe('items that an office adds', () => {
  it('stand at the end of their section, are entered and asked for', async () => {
    const own = [
      item('own1', '志愿探访次数', { required: true }),
      item('own2', '慰问金', { unit: { zh: '万元', en: '10k yuan' }, decimals: 4 }),
    ];
    await county.call('definitions.add', { additions: adding(...own), moved: [] });
    const keys = await keysIn('2026Q3');
    expect(keys.slice(keys.indexOf('servedTimes') + 1, keys.indexOf('linkedSocieties'))).toEqual([
      'own1',
      'own2',
    ]);
    expect(await enter('2026Q3', 'own1', 12)).toBe('OK');
    const missing = (await county.call('checks.run', { period: '2026Q3' })).find(
      ({ code }) => code === 'STAT_MISSING',
    );
    expect(missing?.params).toMatchObject({ count: 19 });
  });

  it('come in with a workbook, by their names', async () => {
    const file = join(county.folder, '2026年第三季度统计.csv');
    writeFileSync(
      file,
      '\uFEFF站点名称,志愿探访次数,本县·慰问金（元）\r\n永昌街道社会工作站,14,25000\r\n',
    );
    const previews = await county.call('import.preview', { files: [file], period: '2026Q3' });
    expect(previews[0]?.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      'station',
      'own1',
      'own2',
    ]);
    await county.call('import.apply', { tokens: previews.map(({ token }) => token) });
    const { values } = await county.call('statistics.sheet', { period: '2026Q3' });
    expect(values[station]).toMatchObject({ own1: 14, own2: 25_000 });
  });

  it('stay in the office: what is frozen and sent is the common return', () => {
    const { tables } = takeSnapshot(county.ctx, '2026Q3');
    const items = tables
      .filter(({ name }) => name.startsWith('statistics'))
      .flatMap(({ fields, rows }) => {
        const at = fields.findIndex(({ name }) => name === 'item');
        return rows.map((row) => String(row[at]));
      });
    expect(items).toContain('stationsBuilt');
    expect(items.filter((key) => key.startsWith('own'))).toEqual([]);
  });

  it('change nothing in a quarter that has begun, until it is taken over', async () => {
    await enter('2026Q2', 'own1', 3);
    const more = adding(
      item('own1', '志愿探访次数', { required: true }),
      item('own3', '夜间值守次数'),
    );
    const { open, changes } = await county.call('definitions.compare', { additions: more });
    expect(changes.map(({ key, change }) => `${key} ${change}`)).toEqual([
      'own3 added',
      'own2 gone',
    ]);
    expect(open).toEqual([
      { period: '2026Q2', left: 0 },
      { period: '2026Q3', left: 1 },
    ]);
    await county.call('definitions.add', { additions: more, moved: ['2026Q2'] });
    expect(await keysIn('2026Q2')).toContain('own3');
    expect(await keysIn('2026Q3')).not.toContain('own3');
    expect(await keysIn('2026Q4')).toContain('own3');
    expect(await enter('2026Q3', 'own3', 1)).toBe('STAT_ITEM_UNKNOWN');
    expect(await enter('2026Q3', 'own2', 1)).toBe('OK');
  });

  it('are not taken away from under figures', async () => {
    const { open } = await county.call('definitions.compare', { additions: noAdditions });
    expect(open).toEqual([
      { period: '2026Q2', left: 1 },
      { period: '2026Q3', left: 2 },
    ]);
    const taken = { additions: noAdditions, moved: ['2026Q3'] };
    expect(await county.code('definitions.add', taken)).toBe('DEF_FIGURES_LEFT');
    const otherUnit = adding(item('own1', '志愿探访次数', { decimals: 1 }));
    expect(await county.code('definitions.add', { additions: otherUnit, moved: ['2026Q2'] })).toBe(
      'DEF_FIGURES_LEFT',
    );
  });

  it.each([
    ['DEF_KEY_TWICE', adding(item('own1', '甲'), item('own1', '乙'))],
    ['DEF_KEY_TWICE', adding(item('caseNew', '甲'))],
    ['DEF_NAME_TWICE', adding(item('own1', '甲'), item('own2', ' 甲'))],
    ['DEF_NAME_TWICE', adding(item('own1', '新开', { group: { zh: '个案', en: 'Cases' } }))],
    ['DEF_SECTION_UNKNOWN', adding(item('own1', '甲', { section: 'Z' }))],
    ['DEF_NOT_ENTERED', adding(item('own1', '甲', { source: 'register' }))],
    ['DEF_CARRIED_UNKNOWN', adding(item('own1', '甲', { carriedFrom: 'own2' }))],
    ['DEF_CARRIED_UNKNOWN', adding(item('own1', '甲', { carriedFrom: 'own1' }))],
    ['DEF_REQUIRED_UNKNOWN', { ...noAdditions, required: ['staffInPost'] }],
    ['BAD_INPUT', { ...noAdditions, items: [{ ...item('own1', '甲'), decimals: 9 }] }],
  ])('that cannot be are refused: %s', async (code, additions) => {
    expect(await county.code('definitions.add', { additions, moved: [] })).toBe(code);
  });

  it('may make an item of the common return required', async () => {
    const additions = { ...noAdditions, required: ['clientsOnFile'] };
    await county.call('definitions.add', { additions, moved: [] });
    const { form } = await county.call('statistics.sheet', { period: '2027Q1' });
    expect(form.items.find(({ key }) => key === 'clientsOnFile')?.required).toBe(true);
  });
});
