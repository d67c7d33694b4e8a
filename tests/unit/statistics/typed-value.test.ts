import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../renderer/screens/statistics/typed-value';
import { shippedSet } from '../../../shared/definitions/shipped';
import { itemsByKey } from '../../../shared/domain/statistics-form';

const form = shippedSet.stationReturn;
const read = (key: string, typed: string): number | string | null => {
  const item = itemsByKey(form).get(key);
  if (!item) throw new Error(`no item ${key}`);
  const answer = readTyped(typed, item, form.items);
  return 'refused' in answer ? answer.refused.code : answer.value;
};

describe('a figure that is typed into the sheet', () => {
  it.each([
    ['servedPersons', '40人', 40],
    ['servedPersons', '40 名', 40],
    ['servedPersons', '40（人）', 40],
    ['groupCount', '3个', 3],
    ['caseNew', '3例', 3],
    ['activityCount', '5次', 5],
    ['servedTimes', '1,160人次', 1160],
    ['fundsReceived', '6.3万元', 63_000],
    ['volunteerHours', '2.5小时', 25],
  ])('has the unit of its item %s behind it: %s', (key, typed, value) => {
    expect(read(key, typed)).toBe(value);
  });

  it.each([
    ['groupCount', '40人'],
    ['groupTimes', '40人'],
    ['caseNew', '3户'],
    ['servedPersons', '40人次'],
    ['satisfaction', '96人'],
    ['fundsReceived', '80000元'],
    ['groupCount', '5万元'],
  ])('has another unit than %s: %s', (key, typed) => {
    expect(read(key, typed)).toBe('FIGURE_COUNTED_ELSEWISE');
  });

  it.each(['9.5', '10', '0.95', '1'])('asks whether satisfaction of %s is per cent', (typed) => {
    expect(read('satisfaction', typed)).toBe('IMPORT_PERCENT_UNCLEAR');
  });

  it('takes a rate that says it is per cent, or can be nothing else', () => {
    expect(read('satisfaction', '9.5%')).toBe(95);
    expect(read('satisfaction', '95 ％')).toBe(950);
    expect(read('satisfaction', '96')).toBe(960);
    expect(read('satisfaction', '0')).toBe(0);
  });

  it('is emptied by words for a figure that is still to come', () => {
    for (const typed of ['待填', '待定', '未统计', '暂无数据', ' 待 报 '])
      expect(read('groupCount', typed), typed).toBeNull();
    expect(read('groupCount', '很多')).toBe('SHEET_NOT_NUMBER');
    expect(read('groupCount', '很多人')).toBe('SHEET_NOT_NUMBER');
  });
});
