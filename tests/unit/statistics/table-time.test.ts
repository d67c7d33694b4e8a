import { expect, it } from 'vitest';
import { timeOfTable } from '../../../electron/service/quarter/table-time';

const at = (period: string, month: number | null = null) => ({ period, month });

it.each([
  ['quarter', '2026年第三季度服务统计', at('2026Q3')],
  ['quarter', '2026年7-9月服务统计', at('2026Q3')],
  ['quarter', '2026年7月服务统计', at('2026Q3', 7)],
  ['quarter', '2026年上半年服务统计', { fault: 'other', text: '上半年' }],
  ['half', '2026年上半年服务统计', at('2026H1')],
  ['half', '2026年7月至12月服务统计', at('2026H2')],
  ['half', '2026年3月服务统计', at('2026H1', 3)],
  ['half', '2026年第三季度服务统计', { fault: 'other', text: '2026年第三季' }],
  ['year', '2026年度服务统计', at('2026Y')],
  ['year', '2026年1-12月服务统计', at('2026Y')],
  ['year', '2026年上半年服务统计', { fault: 'other', text: '上半年' }],
  ['month', '2026年3月服务统计', at('2026M03')],
  ['month', '2026年1-3月服务统计', { fault: 'other', text: '2026年1-3月' }],
] as const)('of a return of the rhythm %s, %s is read as what it is', (rhythm, title, time) => {
  expect(timeOfTable([title], null, rhythm)).toEqual(time);
});

it('takes the period at hand where a title names no year', () => {
  expect(timeOfTable(['上半年服务统计'], '2026H1', 'half')).toEqual(at('2026H1'));
  expect(timeOfTable(['3月服务统计'], '2026M03', 'month')).toEqual(at('2026M03'));
});
