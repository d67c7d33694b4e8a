import { divisionDepth } from '../../../shared/codes/division';
import { whole as fraction } from '../../../shared/codes/exact';
import { select, text, whole } from '../database/rows';
import type { Asked, Counted } from './asked';

/**
 * A figure of the county (老年人口, 养老床位) in the latest year up to that of the last day for which it
 * is known whole: the county's own row, or the sum over its townships due a station where every one has
 * its figure. Nothing where no year is whole: a sum of some townships would say too little.
 */
export const wholeFigures =
  (field: 'olderPeople' | 'beds') =>
  ({ store, standing, last }: Asked): Counted[] => {
    const rows = select(
      store.db,
      `SELECT id, division, year, "${field}" AS value FROM divisionFigure
      WHERE removedAt IS NULL AND "${field}" IS NOT NULL AND year <= ? ORDER BY year DESC, division`,
      { id: text, division: text, year: whole, value: whole },
    ).all(Number(last.slice(0, 4)));
    const due = new Map(standing.townships().map(({ code, name }) => [code, name]));
    const county = store.office.division.padEnd(12, '0');
    const said = (one: (typeof rows)[number], name: string): Counted => ({
      noun: 'divisionFigure',
      id: one.id,
      name: `${name} ${one.year}`.trim(),
      amount: fraction(one.value),
    });
    for (const year of new Set(rows.map((row) => row.year))) {
      const inYear = rows.filter((row) => row.year === year);
      const own = inYear.find(({ division }) => division === county);
      if (own) return [said(own, store.office.name)];
      const parts = inYear.filter(
        ({ division }) => divisionDepth(division) === 4 && due.has(division),
      );
      if (due.size > 0 && parts.length === due.size)
        return parts.map((one) => said(one, due.get(one.division) ?? ''));
    }
    return [];
  };
