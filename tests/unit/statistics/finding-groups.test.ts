import { describe, expect, it } from 'vitest';
import { findingGroups } from '../../../renderer/screens/statistics/finding-groups';
import type { Finding } from '../../../shared/rules/finding';
import type { FailureCode } from '../../../shared/text';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';

const finding = (
  code: FailureCode,
  severity: Finding['severity'],
  entity: Finding['entity'],
  id: string,
  field?: string,
): Finding =>
  // The order asks for no parameter.
  ({
    code,
    severity,
    entity,
    id,
    params: {},
    ...(field === undefined ? {} : { field }),
  }) as Finding;

describe('findings of a quarter', () => {
  it('stand under the place where they are mended: errors first, the sheet in its order before the ledgers', () => {
    const groups = findingGroups(defaultStatisticsForm, [
      finding('PERSON_CERT_TWICE', 'error', 'person', 'p1', 'certificate'),
      finding('STAT_CHANGE', 'warning', 'statistics', 's1', 'caseClosed'),
      finding('STAT_TIMES_EQUAL_PERSONS', 'warning', 'statistics', 's2', 'servedTimes'),
      finding('STAT_TIMES_BELOW_PERSONS', 'error', 'statistics', 's3', 'servedTimes'),
      finding('STAT_CHANGE', 'warning', 'statistics', 's4', 'servedTimes'),
      finding('STAT_MISSING', 'warning', 'statistics', 's5'),
      finding('CORRECTION_OVERDUE', 'warning', 'evaluation', 'e1', 'c1'),
      finding('PROJECT_OVERDUE', 'warning', 'project', 'x1', 'ends'),
    ]);
    expect(groups.map(({ label }) => label.zh)).toEqual([
      'D 服务',
      '人员资质',
      '整张表',
      '评估',
      '购买项目',
    ]);
    expect(groups[0]?.findings.map(({ code, id }) => `${code} ${id}`)).toEqual([
      'STAT_TIMES_BELOW_PERSONS s3',
      'STAT_CHANGE s1',
      'STAT_CHANGE s4',
      'STAT_TIMES_EQUAL_PERSONS s2',
    ]);
  });

  it('are all there, and each once', () => {
    const all = defaultStatisticsForm.items.map(({ key }) =>
      finding('STAT_NEGATIVE', 'error', 'statistics', 's', key),
    );
    expect(
      findingGroups(defaultStatisticsForm, all)
        .flatMap(({ findings }) => findings)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(all.map(({ field }) => field).sort());
    expect(findingGroups(defaultStatisticsForm, [])).toEqual([]);
  });
});
