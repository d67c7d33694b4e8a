import type { BookState } from '../../../shared/contract/station-books';
import { failure, listed, type FieldFailure } from '../../../shared/result';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import { tellScales } from '../quarter/import-scales';
import type { PlannedBook } from './plan';

const say = (book: PlannedBook, state: BookState, why: FieldFailure): void => {
  book.told.state = state;
  book.told.why.push(listed(why));
};

const contentOf = ({ told, figures }: PlannedBook): string =>
  JSON.stringify([
    told.zeroReport,
    [...(figures?.values ?? [])].map(([key, { value }]) => [key, value]).sort(),
  ]);

/** Workbooks by what they have in common, those of no station left out. */
function grouped(books: readonly PlannedBook[], by: (book: PlannedBook) => string | null) {
  const groups = new Map<string, PlannedBook[]>();
  for (const book of books) {
    const key = by(book);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), book]);
  }
  return [...groups.values()];
}

/** Several workbooks of one station: the same twice is one, and of different ones somebody chooses. */
export function tellTwice(books: readonly PlannedBook[]): void {
  for (const all of grouped(books, ({ told }) => told.station)) {
    const different = grouped(all, contentOf).flatMap(([first, ...same]) => {
      for (const one of same) {
        one.told.station = null;
        say(one, 'refused', failure('STATION_BOOK_SAME', { file: first?.told.file ?? '' }));
      }
      return first ?? [];
    });
    if (different.length === 1) continue;
    for (const one of different) {
      const files = different.filter((other) => other !== one).map(({ told }) => told.file);
      say(one, 'asks', failure('STATION_BOOK_TWICE', { files }));
    }
  }
}

/** Points out figures that may stand in another unit, at their cells. */
export function tellUnits(
  { db }: Pick<Reader, 'db'>,
  period: string,
  entered: ReadonlyMap<string, Figures>,
  books: readonly PlannedBook[],
): void {
  const byKey = new Map(books.map((book) => [book.told.key, book]));
  const brought = books.flatMap(({ told, figures }) => {
    if (told.station === null || !figures) return [];
    const values = [...figures.values].map(([item, { value }]) => [item, value] as const);
    const spots = [...figures.values].map(([item, { place }]) => {
      const { row, column } = place;
      return [item, { file: told.key, sheet: '', row: row.number, column }] as const;
    });
    return [
      {
        period,
        station: told.station,
        values: Object.fromEntries(values),
        before: entered.get(told.station) ?? {},
        spots: new Map(spots),
      },
    ];
  });
  tellScales(db, brought, ({ file, row, column }, fault, severity) => {
    const { problems } = byKey.get(file)?.told ?? {};
    const sheet = problems?.[0]?.sheet ?? '';
    problems?.push({ ...listed(fault), sheet, row, column, severity });
  });
}
