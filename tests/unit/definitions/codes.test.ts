import { afterEach, expect, it } from 'vitest';
import {
  codeOf,
  codesOf,
  labelOf,
  offeredCodes,
  tablesComeFrom,
} from '../../../shared/codes/tables';
import { tablesOf } from '../../../shared/definitions/codes';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { tierName, tierNamesIn } from '../../../shared/domain/tiers';

const province: DefinitionSet = {
  ...shippedSet,
  codes: {
    tier: [{ code: 'station', label: { zh: '服务中心', en: 'Service centre' } }],
    stationState: [
      { code: 'merged', label: { zh: '并入', en: 'Merged' }, synonyms: ['撤并'] },
      { code: 'preparing', retired: '2026Q3' },
    ],
  },
};
afterEach(() => {
  tablesComeFrom(() => undefined);
});

it('are the program’s own until a source is named', () => {
  expect(labelOf('tier', 'station')).toBe('站');
  expect(codeOf('stationState', '撤并')).not.toBe('merged');
});

it('are called as the set says, and known by what they were called before', () => {
  tablesComeFrom(() => tablesOf(province));
  expect([labelOf('tier', 'station'), labelOf('tier', 'station', 'en')]).toEqual([
    '服务中心',
    'Service centre',
  ]);
  expect(['服务中心', '站', '社工站', '撤并', '并入'].map((word) => codeOf('tier', word))).toEqual([
    'station',
    'station',
    'station',
    null,
    null,
  ]);
  expect(codeOf('stationState', '撤并')).toBe('merged');
  expect(codesOf('stationState').at(-1)?.code).toBe('merged');
});

it('are offered until they are retired, and after that where a record has them', () => {
  tablesComeFrom(() => tablesOf(province));
  const offered = (period: string, ...kept: string[]) =>
    offeredCodes('stationState', period, kept).map(({ code }) => code);
  expect(offered('2026Q2')).toContain('preparing');
  expect(offered('2026Q3')).not.toContain('preparing');
  expect(offered('2026Q3', 'preparing')).toEqual(offered('2026Q2'));
  expect(labelOf('stationState', 'preparing')).not.toBe('preparing');
});

it('name the items of the set’s own return', () => {
  tablesComeFrom(() => tablesOf(shippedSet));
  expect(labelOf('statisticsItem', 'caseNew')).toBe('个案·新开');
  expect(codesOf('statisticsItem').some(({ code }) => code === 'stationsBuilt')).toBe(false);
});

it('name the tiers, unless the office calls them otherwise', () => {
  tablesComeFrom(() => tablesOf(province));
  const names = tierNamesIn(tablesOf(province));
  expect(names).toEqual({ centre: '指导中心', station: '服务中心', studio: '社会工作室' });
  expect(tierName(names, 'station')).toEqual({ zh: '服务中心', en: 'Service centre' });
  expect(tierName({ ...names, station: '驿站' }, 'station')).toBe('驿站');
});
