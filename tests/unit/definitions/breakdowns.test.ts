import { describe, expect, it } from 'vitest';
import { breakdownFaults, checksOf, returnOf } from '../../../shared/definitions/breakdowns';
import { changesBetween } from '../../../shared/definitions/changes';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { Breakdown } from '../../../shared/domain/statistics-form';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { checkCell, checkStatistics } from '../../../shared/rules/checks/statistics';
import type { Figures } from '../../../shared/rules/read-model';
import { statisticsField } from '../../../electron/service/import/statistics-headings';

const by = (of: Partial<Breakdown>): Breakdown => ({
  label: { zh: '按人群', en: 'by population' },
  kind: 'ofWhich',
  ...of,
});
const listed = (...names: string[]): Breakdown['parts'] =>
  names.map((zh, at) => ({ key: `p${at + 1}`, label: { zh, en: zh } }));

const setWith = (breakdowns: Record<string, Breakdown>): DefinitionSet => ({
  ...shippedSet,
  stationReturn: {
    ...shippedSet.stationReturn,
    items: shippedSet.stationReturn.items.map((item) => {
      const breakdown = breakdowns[item.key];
      return breakdown ? { ...item, breakdown } : item;
    }),
  },
});

const people = setWith({
  servedTimes: by({ parts: listed('老年人', '儿童') }),
  groupTimes: by({ kind: 'exhaustive', parts: listed('成人', '儿童') }),
});
const itemOf = (set: DefinitionSet, key: string) => itemsByKey(returnOf(set)).get(key);

describe('a breakdown', () => {
  it('has its parts as items, under a head of their own behind the group', () => {
    const keys = returnOf(people).items.map(({ key }) => key);
    expect(keys.length).toBe(shippedSet.stationReturn.items.length + 4);
    const part = itemOf(people, 'servedTimes-p1');
    expect(part).toMatchObject({
      label: { zh: '老年人' },
      partOf: 'servedTimes',
      source: 'entered',
      required: false,
      total: 'sum',
    });
    expect(part?.group.zh).toMatch(/人次·按人群$/);
    const groups = returnOf(people).items.map(({ section, group }) => `${section} ${group.zh}`);
    const heads = groups.filter((group, at) => groups[at - 1] !== group);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('leaves a return without any as it is', () => {
    expect(returnOf(shippedSet)).toBe(shippedSet.stationReturn);
    expect(checksOf(shippedSet)).toBe(shippedSet.checks);
    expect(returnOf(people)).toBe(returnOf(people));
  });

  it('has the codes of a table, as the set calls them, but for those that are retired', () => {
    const set: DefinitionSet = {
      ...setWith({ servedTimes: by({ of: 'serviceDomain' }) }),
      codes: {
        serviceDomain: [
          { code: 'elderly', label: { zh: '为老', en: 'The old' } },
          { code: 'youth', retired: '2000Q1' },
        ],
      },
    };
    const labels = returnOf(set)
      .items.filter(({ partOf }) => partOf === 'servedTimes')
      .map(({ key, label }) => [key, label.zh]);
    expect(labels).toContainEqual(['servedTimes-elderly', '为老']);
    expect(labels.map(([key]) => key)).not.toContain('servedTimes-youth');
  });

  it('is told item by item where a set brings or drops it', () => {
    const added = changesBetween(shippedSet, people).filter(({ change }) => change === 'added');
    expect(added.map(({ key }) => key)).toEqual([
      'groupTimes-p1',
      'groupTimes-p2',
      'servedTimes-p1',
      'servedTimes-p2',
    ]);
    const gone = changesBetween(people, shippedSet).filter(({ change }) => change === 'gone');
    expect(gone).toHaveLength(4);
  });

  it('is refused by a table that there is not, with a part twice, of a rate, or with too long a key', () => {
    const faults = (key: string, breakdown: Breakdown): string[] => {
      const set = setWith({ [key]: breakdown });
      const item = set.stationReturn.items.find((one) => one.key === key);
      return item ? breakdownFaults(item, set).map(({ code }) => code) : [];
    };
    expect(faults('servedTimes', by({ of: 'nothing' }))).toEqual(['DEF_BREAKDOWN_TABLE']);
    expect(faults('servedTimes', by({ parts: listed('甲', '甲') }))).toEqual([
      'DEF_BREAKDOWN_TWICE',
    ]);
    expect(faults('satisfaction', by({ parts: listed('甲') }))).toEqual(['DEF_BREAKDOWN_RATE']);
    const long = [{ key: 'x'.repeat(30), label: { zh: '甲', en: '甲' } }];
    expect(faults('servedTimes', by({ parts: long }))).toEqual(['DEF_BREAKDOWN_LONG']);
    expect(faults('servedTimes', by({ parts: listed('甲', '乙') }))).toEqual([]);
  });
});

describe('figures of parts', () => {
  const station = { id: 's1', name: '甲站', tier: 'station', state: 'running', division: '' };
  const under = {
    checks: checksOf(people).filter(({ code }) => code.startsWith('STAT_PART')),
    form: returnOf(people),
    parameters: people.parameters,
  };
  const model = (now: Figures) => ({
    period: '2026Q3',
    stations: [station],
    figures: new Map([['s1', now]]),
    previous: new Map<string, Figures>(),
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  });
  const found = (now: Figures): string[] =>
    checkStatistics(model(now), under).map(({ code, field = '' }) => `${code} ${field}`);

  it('are at most the whole each, and may overlap', () => {
    const whole = { servedTimes: 10 };
    expect(found({ ...whole, 'servedTimes-p1': 10, 'servedTimes-p2': 8 })).toEqual([]);
    expect(found({ ...whole, 'servedTimes-p1': 11 })).toEqual(['STAT_PART_OVER servedTimes-p1']);
  });

  it('are the whole together where they are exhaustive, once any is filled in', () => {
    expect(found({ groupTimes: 10 })).toEqual([]);
    expect(found({ groupTimes: 10, 'groupTimes-p1': 4, 'groupTimes-p2': 6 })).toEqual([]);
    expect(found({ groupTimes: 10, 'groupTimes-p1': 4 })).toEqual(['STAT_PARTS_DIFFER groupTimes']);
  });

  it('are looked at again where the whole or a part is typed', () => {
    const cell = (item: string, now: Figures): string[] =>
      checkCell(model(now), under, { station, item }).map(({ code }) => code);
    expect(cell('servedTimes', { servedTimes: 3, 'servedTimes-p2': 4 })).toEqual([
      'STAT_PART_OVER',
    ]);
    expect(cell('groupTimes-p1', { groupTimes: 3, 'groupTimes-p1': 4 })).toEqual([
      'STAT_PART_OVER',
      'STAT_PARTS_DIFFER',
    ]);
  });
});

describe('headings of parts', () => {
  it('are known by 其中 and by the whole, and bare where only one has them', () => {
    const form = returnOf(people);
    expect(statisticsField(form, '其中：老年人')).toBe('servedTimes-p1');
    expect(statisticsField(form, '老年人')).toBe('servedTimes-p1');
    expect(statisticsField(form, '服务人次·其中：儿童')).toBe('servedTimes-p2');
    expect(statisticsField(form, '小组人次·其中：儿童')).toBe('groupTimes-p2');
    expect(statisticsField(form, '其中：儿童')).toBe(null);
    const part = itemOf(people, 'groupTimes-p2');
    expect(statisticsField(form, `${part?.group.zh ?? ''}·儿童（人次）`)).toBe('groupTimes-p2');
  });
});
