import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { comparable, compared } from '../../../shared/report/compare';
import { headlineItems, leadItem, saidItems } from '../../../shared/report/headline';
import { pngSize } from '../../../shared/report/png';
import { shownFigure } from '../../../shared/report/words';

const form: StatisticsForm = shippedSet.stationReturn;

describe('a figure against an earlier one', () => {
  it.each([
    [120, 100, { kind: 'more', before: 100, difference: 20, percent: 20 }],
    [100, 120, { kind: 'less', before: 120, difference: 20, percent: 16.7 }],
    [0, 3, { kind: 'less', before: 3, difference: 3, percent: 100 }],
    // All but one of ten thousand is not all of them.
    [1, 10_000, { kind: 'less', before: 10_000, difference: 9999, percent: 99.9 }],
    // What is too little to be shown is not nothing.
    [100_001, 100_000, { kind: 'more', before: 100_000, difference: 1, percent: 0 }],
    [5, 0, { kind: 'more', before: 0, difference: 5, percent: null }],
    [-5, -10, { kind: 'more', before: -10, difference: 5, percent: null }],
    [7, 7, { kind: 'same', before: 7 }],
    [0, 0, { kind: 'same', before: 0 }],
  ])('%d against %d', (now, before, expected) => {
    expect(compared(now, before)).toEqual(expected);
  });

  it('says nothing where one of the two is not known', () => {
    expect(compared(null, 5)).toEqual({ kind: 'none' });
    expect(compared(5, undefined)).toEqual({ kind: 'none' });
  });

  it('is not held against one in another unit, with other decimals or of no item', () => {
    const [first, second, third, ...rest] = form.items;
    if (!first || !second || !third) throw new Error('no items');
    const then: StatisticsForm = {
      ...form,
      items: [
        { ...first, unit: { zh: '户', en: 'households' } },
        { ...second, decimals: second.decimals + 2 },
        ...rest,
      ],
    };
    const figures = Object.fromEntries(form.items.map(({ key }) => [key, 5]));
    const kept = comparable(form, then, figures);
    for (const { key } of [first, second, third]) expect(kept[key]).toBeUndefined();
    for (const { key } of rest) expect(kept[key]).toBe(5);
  });
});

it('shows figures exactly, with no more decimals than they need', () => {
  expect(shownFigure(1_234_567, 0)).toBe('1,234,567');
  expect(shownFigure(125_000, 4)).toBe('12.5');
  expect(shownFigure(1, 4)).toBe('0.0001');
  expect(shownFigure(-30, 1)).toBe('\u22123');
  expect(shownFigure(0, 4)).toBe('0');
});

it('finds what stands for a section in the return itself', () => {
  const keys = (section: string): string[] => headlineItems(form, section).map(({ key }) => key);
  expect(form.sections.map(({ key }) => keys(key))).toEqual([
    ['stationsBuilt'],
    ['staffInPost', 'certifiedTotal'],
    ['fundsReceived'],
    ['servedPersons', 'servedTimes'],
    ['volunteers'],
    ['protectionStations'],
    ['supervisionCount'],
  ]);
  expect(leadItem(form, 'D')?.key).toBe('servedTimes');
  expect(saidItems(form, 'D', () => true).map(({ key }) => key)).not.toContain('caseOpening');
  expect(leadItem({ ...form, items: [] }, 'D')).toBeNull();
});

it('knows a PNG by its first bytes, and how large it is', () => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.set([0, 0, 0, 2, 0, 0, 1, 0], 16);
  expect(pngSize(bytes)).toEqual({ width: 2, height: 256 });
  bytes.set([0, 0, 0, 0], 16);
  expect(pngSize(bytes)).toBeNull();
  expect(pngSize(new Uint8Array([0x89, 0x50]))).toBeNull();
  expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});
