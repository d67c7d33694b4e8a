/** What of an item says how its months add up. */
interface MonthlyItem {
  key: string;
  reference: 'start' | 'end' | 'during' | 'known';
  /** The item of which it is a part. */
  partOf?: string;
}

/**
 * How the figures of three months make that of their quarter: what happens within a month adds up,
 * what is counted on a day is that of the quarter's first or last, and of persons nobody knows how
 * many came in several months.
 */
export type OverMonths = 'sum' | 'first' | 'last' | 'asked';

/** Counted by head: who came in two months is one. */
const HEADS: ReadonlySet<string> = new Set([
  'servedPersons',
  'visitHouseholds',
  'linkedSocieties',
  'volunteers',
]);

const BY_REFERENCE = { start: 'first', end: 'last', during: 'sum', known: 'asked' } as const;

/** How an item's months make its quarter. */
export const overMonths = ({ key, partOf, reference }: MonthlyItem): OverMonths =>
  HEADS.has(partOf ?? key) ? 'asked' : BY_REFERENCE[reference];
