import type { Desk } from '../../../shared/contract/quarter';
import type { Reader } from '../database/context';
import { select, whole } from '../database/rows';
import { unconfirmedCode } from '../security/recovery';
import { superiorOf } from '../trust/offices';
import { sameRhythm } from '../../../shared/codes/period';

const count = ({ db }: Reader, sql: string, ...values: string[]): number =>
  select(db, sql, whole).one(...values);

/**
 * What an office has that begins its first quarter, so that it can be led through it; null where a
 * receipt has come in before, and for offices that receive.
 */
export function firstQuarter(context: Reader, period: string): Desk['first'] {
  const { db, office } = context;
  const answered = count(context, 'SELECT count(*) FROM submission WHERE outcome IS NOT NULL');
  if (office.level !== 'county' || answered > 0) return null;
  return {
    codeKept: unconfirmedCode(db) === null,
    superior: superiorOf(db)?.name ?? null,
    ledgers: {
      station: count(context, 'SELECT count(*) FROM station WHERE removedAt IS NULL'),
      person: count(context, 'SELECT count(*) FROM person WHERE removedAt IS NULL'),
      institution: count(context, 'SELECT count(*) FROM institution WHERE removedAt IS NULL'),
      project: count(context, 'SELECT count(*) FROM project WHERE removedAt IS NULL'),
      statistics: count(
        context,
        'SELECT count(DISTINCT station) FROM statistics_value WHERE period < ? AND period GLOB ?',
        period,
        sameRhythm(period),
      ),
    },
  };
}

/** The two steps that come before all others in an office's first quarter. */
export function firstSteps(first: Desk['first']): Desk['steps'] {
  if (!first) return [];
  const { codeKept, superior } = first;
  return [
    { key: 'office', state: codeKept ? 'done' : 'current', params: {} },
    // Whoever has no card of the superior yet may fill in all the same.
    {
      key: 'cards',
      state: superior === null ? 'todo' : 'done',
      params: superior === null ? {} : { name: superior },
    },
  ];
}
