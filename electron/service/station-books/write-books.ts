import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { localDay, previousPeriod } from '../../../shared/codes/period';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { BooksWritten, WrittenBook } from '../../../shared/contract/station-books';
import { returnOf } from '../../../shared/definitions/breakdowns';
import type { Paper } from '../../../shared/definitions/papers';
import { failure, listed, Refusal, type FieldFailure } from '../../../shared/result';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import type { Reader, Writer } from '../database/context';
import { select, text } from '../database/rows';
import { definitionsAt } from '../definitions/definitions';
import { failureOf } from '../files/faults';
import { currentRows, figuresIn } from '../quarter/checks';
import { requireOpen } from '../quarter/frozen-tables';
import { inBatch } from '../records/batch';
import { dueDate } from '../settings/deadline';
import { saveWorkbook } from '../workbooks/write-workbook';
import { readWorkbook } from '../workbooks/workbook';
import { answerOf, noAnswer, putAnswer } from './answers';
import { bookNames } from './file-names';
import { bookSheet } from './layout';
import { openReturned } from './read-book';
import { readFigures } from './read-figures';
import { readTag, returnDigest, tagOf, tagSheet } from './tag';

type Input = ParsedInputOf<'stationBooks.write'>;

/** What all workbooks of a period have in common. */
interface Making {
  context: Reader;
  period: string;
  due: string;
  paper: Paper;
  form: StatisticsForm;
  version: string;
  digest: string;
  now: ReadonlyMap<string, Figures>;
  entered: ReadonlyMap<string, Figures>;
  last: ReadonlyMap<string, Figures>;
  zeros: ReadonlySet<string>;
}

/** The stations that were chosen, all of the period's where none were. @throws Refusal */
function chosen(rows: readonly StationRow[], { stations }: Input): StationRow[] {
  if (rows.length === 0) throw Refusal.of('STATION_BOOK_NO_STATIONS');
  if (!stations) return [...rows];
  const wanted = new Set(stations);
  const found = rows.filter(({ id }) => wanted.has(id));
  const missing = stations.find((id) => !found.some((row) => row.id === id));
  if (missing !== undefined) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'station', id: missing });
  return found;
}

/** A station's workbook. */
function sheetsOf(making: Making, { id, name }: StationRow) {
  const { context, period, due, paper, form, version, digest, now, last, zeros } = making;
  const { sheet, items } = bookSheet({
    paper,
    office: context.office.name,
    station: name,
    form,
    period,
    due,
    now: now.get(id) ?? {},
    last: last.get(id) ?? {},
    zeroReport: zeros.has(id),
  });
  const tag = tagOf(context.office, { period, station: id, name, version, digest, items });
  return [sheet, tagSheet(tag)];
}

/**
 * Why the file that stands there already is not written over: it is something else, or a workbook in
 * which the station has written what is not here yet. Null where it may be.
 */
async function inTheWay(
  { context, period, form, entered }: Making,
  station: string,
  file: string,
): Promise<FieldFailure | null> {
  if (!existsSync(file)) return null;
  const other = failure('STATION_BOOK_OTHER_FILE', { file: basename(file) });
  try {
    const sheets = await readWorkbook(file);
    const tag = readTag(sheets);
    if (tag === null || tag === 'later' || tag === 'damaged') return other;
    if (tag.unitId !== context.office.unitId || tag.period !== period || tag.station !== station)
      return other;
    const opened = openReturned(sheets, tag);
    if (!opened) return other;
    const { values, problems } = readFigures(opened, form);
    const kept = entered.get(station) ?? {};
    const isKnown = [...values].every(([key, { value }]) => kept[key] === value);
    return isKnown && problems.length === 0
      ? null
      : failure('STATION_BOOK_FILLED', { file: basename(file) });
  } catch (error) {
    if (failureOf(error)) return other;
    throw error;
  }
}

/** Writes one workbook; why it was not written, or null. */
async function write(making: Making, row: StationRow, file: string): Promise<FieldFailure | null> {
  const why = await inTheWay(making, row.id, file);
  if (why) return why;
  try {
    await saveWorkbook(sheetsOf(making, row), file);
    return null;
  } catch (error) {
    const known = failureOf(error);
    if (!known) throw error;
    return known;
  }
}

function making(context: Reader, { period, due }: Input, now: Making['now']): Making {
  const { common, effective } = definitionsAt(context, period);
  const form = returnOf(effective);
  const zeros = select(context.db, 'SELECT station FROM zero_report WHERE period = ?', text);
  return {
    context,
    period,
    due: due ?? dueDate(context, period),
    paper: common.papers.stationBook,
    form,
    version: effective.version,
    digest: returnDigest(form),
    now,
    entered: figuresIn(context, period),
    last: figuresIn(context, previousPeriod(period)),
    zeros: new Set(zeros.all(period)),
  };
}

/** Keeps on which day workbooks were sent out, as one act. */
function keepSent(context: Writer, period: string, written: readonly WrittenBook[]): void {
  const sentOn = localDay(context.clock());
  inBatch(context, { kind: 'send', noun: 'statistics' }, () => {
    requireOpen(context, period);
    for (const { station } of written) {
      const answer = answerOf(context, period, station) ?? noAnswer;
      putAnswer(context, { period, station }, { ...answer, sentOn });
    }
  });
}

/**
 * Writes a workbook for each station into a folder. What stands there already is only written over
 * where it is the same station's workbook and holds nothing that is not known here; what was not
 * written is told, and does not count as sent.
 * @throws Refusal PERIOD_FROZEN, FOLDER_MISSING, STATION_BOOK_NO_STATIONS, RECORD_NOT_FOUND
 */
export async function writeBooks(context: Writer, input: Input): Promise<BooksWritten> {
  const { period, folder } = input;
  requireOpen(context, period);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw Refusal.of('FOLDER_MISSING', { folder });
  const { stations, figures } = currentRows(context, period);
  const rows = chosen(stations, input);
  const made = making(context, input, figures);
  // Two of one name are told apart whoever else is chosen.
  const names = bookNames(stations, period);
  const done: BooksWritten = { folder, written: [], left: [] };
  for (const [at, row] of rows.entries()) {
    const file = names.get(row.id) ?? '';
    const book = { station: row.id, name: row.name, file };
    const why = await write(made, row, join(folder, file));
    if (why) done.left.push({ ...book, ...listed(why) });
    else done.written.push(book);
    context.progress({ stage: 'export', done: at + 1, total: rows.length });
  }
  keepSent(context, period, done.written);
  return done;
}
