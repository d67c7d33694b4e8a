import { yearOf } from '../../../shared/codes/period';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

const ITEMS = {
  childrenInNeed: 'childrenInNeed',
  leftBehindChildren: 'childrenLeftBehind',
} as const;
type Field = keyof typeof ITEMS;
type Item = (typeof ITEMS)[Field];

interface Said {
  /** 12 digits: a township's own or a village's. */
  division: string;
  value: number;
}

const isTownship = ({ division }: Said): boolean => division.endsWith('000');
const townshipOf = ({ division }: Said): string => division.slice(0, 9);

/**
 * What each township has of a figure, by its nine digits, up to a year: its own figure of the newest
 * year that has one, and only where it never had any, the sum over its villages, each of its newest
 * year. A village inside a township that has its own figure is in it already.
 */
function byTownship({ db }: Pick<Reader, 'db'>, field: Field, year: number): Map<string, number> {
  // The newest row of each division comes last and stays.
  const rows = select(
    db,
    `SELECT division, "${field}" AS value FROM divisionFigure
     WHERE removedAt IS NULL AND year <= ? AND "${field}" IS NOT NULL AND substr(division, 7, 3) <> '000'
     ORDER BY year`,
    { division: text, value: whole },
  ).all(year);
  const newest = [...new Map(rows.map((row) => [row.division, row])).values()];
  const own = new Map(newest.filter(isTownship).map((row) => [townshipOf(row), row.value]));
  const counted = new Map(own);
  for (const row of newest) {
    const township = townshipOf(row);
    if (!own.has(township)) counted.set(township, (counted.get(township) ?? 0) + row.value);
  }
  return counted;
}

/**
 * Children in need (困境儿童) and left behind (留守儿童) as the figures of the townships have them in a
 * period's year, by item and township (nine digits).
 */
export const childrenCounted = (
  store: Pick<Reader, 'db'>,
  period: string,
): Map<Item, Map<string, number>> =>
  new Map(
    (Object.keys(ITEMS) as Field[]).map((field) => [
      ITEMS[field],
      byTownship(store, field, yearOf(period)),
    ]),
  );
