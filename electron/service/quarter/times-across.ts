import { monthsOf, periodOfMonths, yearOf } from '../../../shared/codes/period';
import { overMonths } from '../../../shared/codes/statistics-months';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Head } from '../import/figure-heads';
import type { Amount } from './figure-reader';
import { checkSum } from './sums';
import type { Reading } from './table-reading';

/** Whether a head names another quarter than the period. */
function namesOther(period: string, { quarter, year }: Extract<Head, { is: 'quarter' }>): boolean {
  if (year !== undefined && year !== yearOf(period)) return true;
  if (quarter === null) return false;
  return period !== periodOfMonths(yearOf(period), quarter * 3 - 2, quarter * 3, 'quarter');
}

/**
 * Months and quarters beside each other, or below: those of the table's period are read and others
 * passed over, and a sum of them all is none of the period's.
 */
export class TimesAcross {
  readonly #months: ReadonlySet<number>;
  readonly #whole: boolean;
  /** Whether sums add up more than the period. */
  readonly wider: boolean;

  constructor(
    private readonly reading: Pick<Reading, 'period' | 'problems' | 'notes'>,
    heads: readonly (Head | null)[],
  ) {
    const { period } = reading;
    const months = heads.flatMap((head) =>
      head?.is === 'month' && !this.#isOfOtherYear(head) ? [head.month] : [],
    );
    this.#months = new Set(monthsOf(period));
    // Where a month of the period is missing, another one is more likely a slip than a further one.
    this.#whole = [...this.#months].every((month) => months.includes(month));
    this.wider = heads.some(
      (head) => head !== null && (this.#isOtherMonth(head) || this.#isOtherQuarter(head)),
    );
  }

  #isOfOtherYear({ year }: { year?: number }): boolean {
    return year !== undefined && year !== yearOf(this.reading.period);
  }

  #isOtherMonth(head: Head): boolean {
    return (
      head.is === 'month' &&
      (this.#isOfOtherYear(head) || (this.#whole && !this.#months.has(head.month)))
    );
  }

  #isOtherQuarter(head: Head): boolean {
    return head.is === 'quarter' && namesOther(this.reading.period, head);
  }

  /** Whether a head is of another time than the table's, which is said. */
  isOther(head: Head | null, heading: string, at: { row: number; column: number }): boolean {
    if (head === null) return false;
    const { problems, notes, period } = this.reading;
    if (this.#isOtherQuarter(head))
      problems.say(at, 'IMPORT_QUARTER_OTHER', 'warning', { heading, period });
    else if (this.#isOtherMonth(head)) notes.otherFigures(heading);
    else return false;
    return true;
  }
}

/** A figure in a row with months or quarters beside each other. */
export interface Timed {
  head: 'month' | 'quarter' | 'sum' | null;
  amount: () => Amount | null;
}

/**
 * Holds a sum of more than the period against what it may add up: all months, all quarters, or what
 * stands since the sum before it.
 * @param row what stands in its row, in that order, the sum itself among it
 */
export function checkWider(
  { problems }: Pick<Reading, 'problems'>,
  at: { row: number; column: number },
  item: StatisticsItem,
  row: readonly Timed[],
  sum: Timed,
): void {
  if (overMonths(item) !== 'sum') return;
  const before = row.slice(0, row.indexOf(sum));
  const since = before.slice(before.findLastIndex(({ head }) => head === 'sum') + 1);
  const of = (kind: Timed['head'], some: readonly Timed[]): number[] =>
    some.flatMap(({ head, amount }) => (head === kind ? (amount()?.written ?? []) : []));
  const parts = [of('month', row), of('quarter', row), of('month', since), of('quarter', since)];
  const filled = parts.filter((one) => one.length > 0);
  if (filled.length > 0) checkSum(problems, at, item, sum.amount(), filled);
}
