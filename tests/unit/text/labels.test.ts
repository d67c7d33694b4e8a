import { expect, it } from 'vitest';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { checkStatistics } from '../rules/shipped';
import { textOf } from '../../../shared/text';

it('a finding names the item in the language of its reader', () => {
  const station = { id: 's', name: 'Yongxing', tier: 'station', state: 'running', division: '' };
  const [finding] = checkStatistics(
    {
      period: '2026Q3',
      stations: [station],
      figures: new Map([['s', { servedPersons: -1 }]]),
      previous: new Map(),
      carried: new Map(),
      zeroReports: new Set(),
    },
    defaultStatisticsForm,
    defaultRuleParameters,
  );
  expect(finding?.code).toBe('STAT_NEGATIVE');
  expect(textOf('STAT_NEGATIVE', finding?.params, 'zh')).toContain('服务合计·人数');
  expect(textOf('STAT_NEGATIVE', finding?.params, 'en')).not.toMatch(/\p{Script=Han}/u);
});
