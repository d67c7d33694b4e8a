import { localDay } from '../../../shared/codes/period';
import type { BooksPreview, BooksTaken } from '../../../shared/contract/station-books';
import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { requireOpen } from '../quarter/frozen-tables';
import { setZeroReport } from '../quarter/statistics';
import { writeValues } from '../quarter/statistics-values';
import { inBatch } from '../records/batch';
import { answerOf, noAnswer, putAnswer } from './answers';
import { planBooks, type PlannedBook } from './plan';
import { readTagged, type TaggedBook } from './tagged-books';

/** Workbooks that were read and not yet taken in, and what the clerk was shown of them. */
interface Waiting {
  period: string;
  books: TaggedBook[];
  shown: string;
  db: Writer['db'];
}

/** By token; a restart of the service forgets them. */
const waiting = new Map<string, Waiting>();
const MOST = 10;

const shownOf = (planned: readonly PlannedBook[]): string =>
  JSON.stringify(planned.map(({ told }) => told));

/**
 * Reads workbooks that came back and says what taking them in would do; nothing is stored.
 * @throws Refusal PERIOD_FROZEN, IMPORT_FOLDER_EMPTY, IMPORT_FILES_MANY
 */
export async function previewBooks(
  context: Writer,
  { period, files }: { period: string; files: string[] },
): Promise<BooksPreview> {
  requireOpen(context, period);
  const { books, others } = await readTagged(files);
  const planned = planBooks(context, period, books);
  const token = context.newId();
  waiting.set(token, { period, books, shown: shownOf(planned), db: context.db });
  for (const old of waiting.keys()) if (waiting.size > MOST) waiting.delete(old);
  return { token, books: planned.map(({ told }) => told), others };
}

/** The workbooks that are to come in. @throws Refusal where one may not, or a station has two */
function chosen(planned: readonly PlannedBook[], take: readonly string[]): PlannedBook[] {
  const found = planned.filter(({ told }) => take.includes(told.key));
  const stations = new Set<string | null>();
  for (const { told } of found) {
    if (told.state === 'refused') throw Refusal.of('STATION_BOOK_REFUSED', { file: told.file });
    if (stations.has(told.station)) throw Refusal.of('STATION_BOOK_ONE', { name: told.name });
    stations.add(told.station);
  }
  if (found.length === 0) throw Refusal.of('STATION_BOOK_NOTHING');
  return found;
}

/** Takes in one workbook. @returns how many figures changed */
function takeBook(context: Writer, period: string, { told, figures }: PlannedBook): number {
  const { station } = told;
  if (station === null || !figures) return 0;
  const values = Object.fromEntries([...figures.values].map(([key, { value }]) => [key, value]));
  const changed = writeValues(context, 'statistics.import', { period, station }, values);
  if (told.zeroReport !== null) setZeroReport(context, period, station, told.zeroReport);
  const answer = answerOf(context, period, station) ?? noAnswer;
  const { filledBy, filledOn, phone } = figures;
  putAnswer(
    context,
    { period, station },
    { ...answer, returnedOn: localDay(context.clock()), filledBy, filledOn, phone },
  );
  return changed;
}

/**
 * Takes in what was previewed, as one act. What changed here since is previewed anew first: nobody
 * agreed to anything else than what was shown.
 * @throws Refusal IMPORT_TOKEN_UNKNOWN, PERIOD_FROZEN, STATION_BOOK_STALE, STATION_BOOK_REFUSED,
 * STATION_BOOK_ONE, STATION_BOOK_NOTHING
 */
export function takeBooks(
  context: Writer,
  { token, take }: { token: string; take: string[] },
): BooksTaken {
  const kept = waiting.get(token);
  if (kept?.db !== context.db) throw Refusal.of('IMPORT_TOKEN_UNKNOWN');
  const { period, books, shown } = kept;
  const act = context.newId();
  const done = inBatch(context, { kind: 'collect', noun: 'statistics', id: act }, () => {
    requireOpen(context, period);
    const planned = planBooks(context, period, books);
    if (shownOf(planned) !== shown) throw Refusal.of('STATION_BOOK_STALE');
    const taken = chosen(planned, take);
    const saved = taken.reduce((sum, book) => sum + takeBook(context, period, book), 0);
    return {
      saved,
      taken: taken.map(({ told }) => ({ station: told.station ?? '', name: told.name })),
    };
  });
  // Only what COMMIT kept is forgotten, so that a failed act can be tried again.
  waiting.delete(token);
  return { ...done, act };
}
