import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../electron/service/demo/ledger-record';
import { planLedgers } from '../../../electron/service/demo/ledgers';
import { planQuarters } from '../../../electron/service/demo/quarter';
import { seeded } from '../../../electron/service/demo/random';
import {
  linkageFigures,
  linkageTotals,
  type LinkageRow,
  type ResourceRow,
} from '../../../shared/rules/linkage-totals';

const township = {
  code: '220104004000',
  name: '永昌街道',
  villages: ['220104004001', '220104004002'].map((code, at) => ({
    code,
    name: `第${at}社区居委会`,
  })),
};

/** The planned records as they are stored: handles stand for ids. */
function rowsOf<R>(records: readonly LedgerRecord[], noun: string): R[] {
  const names = [
    'institution',
    'communityOrganisation',
    'partner',
    'resource',
    'persons',
    'organisations',
    'volunteers',
    'hours',
    'amount',
  ];
  return records.flatMap(({ noun: own, values, refers, as }, at) =>
    own === noun
      ? [
          {
            ...Object.fromEntries(names.map((name) => [name, null])),
            ...values,
            ...refers,
            id: as ?? `row ${at}`,
          } as R,
        ]
      : [],
  );
}

describe('the ledgers of a demonstration', () => {
  it('come to the figures of the quarter, whatever the seed', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seeded(seed);
      const [figures = {}] = planQuarters(random, 1);
      const records = planLedgers(random, { station: 's1', township, people: ['p1', 'p2', 'p3'] }, [
        { period: '2026Q3', figures },
      ]);
      const totals = linkageTotals(
        rowsOf<LinkageRow>(records, 'linkage'),
        rowsOf<ResourceRow>(records, 'charityResource'),
        '2026Q3',
      ).get('s1');
      expect(totals && linkageFigures(totals)).toEqual(
        Object.fromEntries(
          [
            'linkedSocieties',
            'volunteerTimes',
            'volunteerHours',
            'resourceCount',
            'resourceAmount',
          ].map((key) => [key, figures[key]]),
        ),
      );
      const count = (noun: string): number =>
        records.filter((record) => record.noun === noun).length;
      expect([
        count('visit'),
        count('training'),
        count('protectionStation'),
        count('childWorker'),
      ]).toEqual([figures.supervisionCount, figures.trainingTimes, 1, 3]);
      const hours = records.reduce(
        (sum, { noun, values }) => sum + (noun === 'visit' ? Number(values.hours) * 10 : 0),
        0,
      );
      expect(Math.round(hours)).toBe(figures.supervisionHours);
    }
  });
});
