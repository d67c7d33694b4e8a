import { describe, expect, it } from 'vitest';
import { defaultRuleParameters, defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';
import { checkStatistics } from './shipped';

const station = {
  id: 's1',
  name: '测试街道社会工作站',
  tier: 'station',
  state: 'running',
  division: '220199001000',
};

/** What is said of a satisfaction in tenths of a percent, beside last quarter's. */
const said = (satisfaction: number, before?: number) =>
  checkStatistics(
    {
      period: '2026Q3',
      stations: [station],
      figures: new Map([['s1', { satisfaction }]]),
      previous: new Map(before === undefined ? [] : [['s1', { satisfaction: before }]]),
      carried: new Map(),
      zeroReports: new Set(),
    },
    defaultStatisticsForm,
    defaultRuleParameters,
  ).filter(({ field }) => field === 'satisfaction');
const codes = (...of: Parameters<typeof said>): string[] => said(...of).map(({ code }) => code);

describe('a rate that may be a share of ten or of one', () => {
  it.each<[string, number, string[]]>([
    ['9.5 for marks out of ten', 95, ['STAT_RATE_SHARE']],
    ['10, the most of them', 100, ['STAT_RATE_SHARE']],
    ['0.9 for a share', 9, ['STAT_RATE_SHARE']],
    ['10.1, which can only be per cent', 101, []],
    ['nobody satisfied', 0, []],
  ])('%s', (_, value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  it('is asked about once, and not as a change too', () => {
    expect(codes(95, 955)).toEqual(['STAT_RATE_SHARE']);
    expect(codes(95, 95)).toEqual(['STAT_RATE_SHARE']);
    // A hundredth of last quarter's is already asked about as such.
    expect(codes(9, 950)).toHaveLength(1);
  });

  it('says what may be meant, and asks for an explanation', () => {
    const [tenths] = said(95);
    expect(tenths?.severity).toBe('warning');
    expect(textOf('STAT_RATE_SHARE', tenths?.params, 'zh')).toBe(
      '测试街道社会工作站“服务评价·满意度”填 9.5%，是不是 95%？请按百分比改正；确实只有 9.5% 的写明原因',
    );
    expect(textOf('STAT_RATE_SHARE', said(9)[0]?.params, 'en')).toContain('Is it 90 %?');
  });
});
