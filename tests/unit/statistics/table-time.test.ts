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
  ['quarter', '二〇二六年第三季度服务统计', at('2026Q3')],
  ['quarter', '2026三季度服务统计', at('2026Q3')],
  ['quarter', '26年3季度服务统计', at('2026Q3')],
  ['quarter', '社工站2026-Q3报表', at('2026Q3')],
  ['quarter', '社工站Q3/2026报表', at('2026Q3')],
  ['quarter', '前进（2026第3季）', at('2026Q3')],
  ['quarter', '社工站2026.7-2026.9报表', at('2026Q3')],
  ['quarter', '统计时间：2026年7月1日至9月30日', at('2026Q3')],
  ['quarter', '统计时间：2026.07.01—2026.09.30', at('2026Q3')],
  ['quarter', '统计时间：2026年7-9月', at('2026Q3')],
  ['quarter', '2026年7、8、9月服务统计', at('2026Q3')],
  ['quarter', '2026年9月填报表', at('2026Q3', 9)],
  ['quarter', '填报日期：2026年10月9日', { fault: 'unknown' }],
  ['quarter', '报送时间：10月1日至10月15日', { fault: 'unknown' }],
  ['quarter', '2026年前三季度服务统计', { fault: 'other', text: '前三季度' }],
  ['quarter', '2026年1-3季度服务统计', { fault: 'other', text: '1-3季度' }],
] as const)('of a return of the rhythm %s, %s is read as what it is', (rhythm, title, time) => {
  expect(timeOfTable([title], null, rhythm)).toEqual(time);
});

it('takes the period at hand where a title names no year', () => {
  expect(timeOfTable(['上半年服务统计'], '2026H1', 'half')).toEqual(at('2026H1'));
  expect(timeOfTable(['3月服务统计'], '2026M03', 'month')).toEqual(at('2026M03'));
});

it('takes the year of a quarter from another title, else from the period at hand', () => {
  expect(timeOfTable(['第二季度', '2026年社工站服务统计'], null, 'quarter')).toEqual(at('2026Q2'));
  expect(timeOfTable(['三季度'], '2026Q3', 'quarter')).toEqual(at('2026Q3'));
  expect(timeOfTable(['三季度'], null, 'quarter')).toEqual({ fault: 'unknown' });
});

it('asks where a quarter without a year, or a year, is not the one at hand', () => {
  const against = (text: string) => ({ fault: 'conflict', texts: [text, '2026年第三季度'] });
  for (const title of ['第二季度服务统计', '服务统计（4—6月）', '2025年服务统计'])
    expect(timeOfTable([title], '2026Q3', 'quarter')).toEqual(against(title));
  for (const title of ['2025年立项项目服务统计', '2025-2026年项目服务统计', '2026年服务统计'])
    expect(timeOfTable([title], '2026Q3', 'quarter')).toEqual(at('2026Q3'));
});
