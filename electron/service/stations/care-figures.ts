import { divisionDepth } from '../../../shared/codes/division';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { townshipsDue } from './townships-due';

export interface CareFigure {
  value: number;
  year: number;
}

/**
 * A figure of the county in the latest year for which it is known whole: the county's own row, or
 * the sum over its townships due a station when every one has its figure. Null where no year is whole:
 * a sum of some townships would say too little.
 */
function wholeFigure(
  { db, office }: Reader,
  field: 'olderPeople' | 'beds',
  townships: ReadonlySet<string>,
): CareFigure | null {
  const rows = select(
    db,
    `SELECT division, year, "${field}" AS value FROM divisionFigure WHERE removedAt IS NULL AND "${field}" IS NOT NULL ORDER BY year DESC`,
    {
      division: text,
      year: whole,
      value: whole,
    },
  ).all();
  const county = office.division.padEnd(12, '0');
  for (const year of new Set(rows.map((row) => row.year))) {
    const inYear = rows.filter((row) => row.year === year);
    const own = inYear.find(({ division }) => division === county);
    if (own) return { value: own.value, year };
    const parts = inYear.filter(
      ({ division }) => divisionDepth(division) === 4 && townships.has(division),
    );
    if (townships.size > 0 && parts.length === townships.size)
      return { value: parts.reduce((sum, { value }) => sum + value, 0), year };
  }
  return null;
}

/**
 * Older people and care-home beds that the ratios of workers are computed against; null = not
 * known.
 */
export function careFigures(context: Reader): {
  olderPeople: CareFigure | null;
  beds: CareFigure | null;
} {
  const townships = new Set((townshipsDue(context) ?? []).map(({ code }) => code));
  return {
    olderPeople: wholeFigure(context, 'olderPeople', townships),
    beds: wholeFigure(context, 'beds', townships),
  };
}
