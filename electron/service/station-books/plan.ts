import type { BookChange, BookProblem, ReturnedBook } from '../../../shared/contract/station-books';
import { daysOf, localDay, periodLabel } from '../../../shared/codes/period';
import { itemLabel, itemsByKey, type StatisticsForm } from '../../../shared/domain/statistics-form';
import { failure, listed, type FieldFailure } from '../../../shared/result';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { stateOn } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { currentRows, figuresIn } from '../quarter/checks';
import { isNamed } from '../quarter/reopened';
import { stateHistory, type States } from '../stations/state-history';
import { answerOf } from './answers';
import { openReturned } from './read-book';
import { readFigures, type BookFigures } from './read-figures';
import { returnDigest, type BookTag } from './tag';
import type { TaggedBook } from './tagged-books';
import { tellTwice, tellUnits } from './together';

/** What is known of the period that workbooks come back for. */
interface Around {
  context: Reader;
  period: string;
  form: StatisticsForm;
  digest: string;
  rows: ReadonlyMap<string, StationRow>;
  /** Figures as they were entered, and with those that are counted. */
  entered: ReadonlyMap<string, Figures>;
  shown: ReadonlyMap<string, Figures>;
  states: States;
}

/** A workbook as it would come in. */
export interface PlannedBook {
  told: ReturnedBook;
  /** Nothing can be taken of one that is refused. */
  figures: BookFigures | null;
}

function around(context: Reader, period: string): Around {
  const form = returnAt(context, period);
  const { stations, figures } = currentRows(context, period);
  return {
    context,
    period,
    form,
    digest: returnDigest(form),
    rows: new Map(stations.map((row) => [row.id, row])),
    entered: figuresIn(context, period),
    shown: figures,
    states: stateHistory(context, 'station'),
  };
}

/** Why a station that is named has no row in the period. */
function withoutRow({ context, period }: Around, { station, name }: BookTag): FieldFailure {
  const known = select(
    context.db,
    'SELECT name FROM station WHERE id = ? AND removedAt IS NULL',
    text,
  ).maybe(station);
  if (known === undefined) return failure('STATION_BOOK_STATION', { name });
  return failure('STATION_BOOK_NO_ROW', {
    name: known,
    period: periodLabel(period),
  });
}

/** Why nothing of a workbook comes in; null where it may. */
function refusal(known: Around, tag: BookTag): FieldFailure | null {
  const { context, period, rows } = known;
  if (tag.unitId !== context.office.unitId)
    return failure('STATION_BOOK_OFFICE', { office: tag.office });
  if (tag.period !== period)
    return failure('STATION_BOOK_PERIOD', {
      told: periodLabel(tag.period),
      period: periodLabel(period),
    });
  if (!rows.has(tag.station)) return withoutRow(known, tag);
  if (!isNamed(context.db, period)(tag.station))
    return failure('STATION_NOT_NAMED', { station: tag.name, period });
  return null;
}

/** What the return asks for by now and did not when the workbook was made, or the other way. */
function otherReturn({ form, digest }: Around, tag: BookTag): FieldFailure[] {
  if (tag.digest === digest) return [];
  const then = new Set(tag.items.map(({ key }) => key));
  const items = itemsByKey(form);
  const gone = tag.items.filter(({ key }) => !items.has(key));
  const added = form.items.filter(({ key, source }) => source === 'entered' && !then.has(key));
  return [
    failure('STATION_BOOK_SET', { version: tag.version, gone: gone.length, added: added.length }),
  ];
}

/** Whether somebody wrote her name or a day below the table. */
const isSigned = ({ filledBy, phone, filledOn }: BookFigures): boolean =>
  filledBy !== null || phone !== null || filledOn !== null;

/** What has to be looked at before a workbook is taken in. */
function questions(
  known: Around,
  tag: BookTag,
  figures: BookFigures,
  { changes, zero }: { changes: number; zero: boolean | null },
) {
  const { context, period, states } = known;
  const today = localDay(context.clock());
  const spans = states.get(tag.station) ?? [];
  const last = daysOf(period).last;
  const state = stateOn(spans, today > last ? today : last).state;
  const errors = figures.problems.filter(({ severity }) => severity === 'error').length;
  const answer = answerOf(context, period, tag.station);
  return [
    ...otherReturn(known, tag),
    ...(state === 'closed' ? [failure('STATION_BOOK_CLOSED', { name: tag.name })] : []),
    ...(changes === 0 && zero === null && errors === 0 && !isSigned(figures)
      ? [failure('STATION_BOOK_UNTOUCHED')]
      : []),
    ...(errors > 0 ? [failure('STATION_BOOK_CELLS', { n: errors })] : []),
    ...(answer?.returnedOn && changes > 0
      ? [failure('STATION_BOOK_AGAIN', { day: answer.returnedOn, n: changes })]
      : []),
  ];
}

/** What a workbook changes, and how much of it stands here already. */
function changesOf({ form, entered }: Around, station: string, { values }: BookFigures) {
  const items = itemsByKey(form);
  const kept = entered.get(station) ?? {};
  const changes: BookChange[] = [];
  for (const [key, { value }] of values) {
    const item = items.get(key);
    if (!item || kept[key] === value) continue;
    const { unit, decimals } = item;
    changes.push({
      item: key,
      label: itemLabel(item),
      unit,
      decimals,
      before: kept[key] ?? null,
      after: value,
    });
  }
  const created = changes.filter(({ before }) => before === null).length;
  return {
    changes,
    created,
    updated: changes.length - created,
    unchanged: values.size - changes.length,
  };
}

/** Cells that give a figure of the register, and another than it has. */
function otherGiven(known: Around, station: string, sheet: string, { given }: BookFigures) {
  const items = itemsByKey(known.form);
  const shown = known.shown.get(station) ?? {};
  return [...given].flatMap(([key, { value, place }]): BookProblem[] => {
    const [item, register] = [items.get(key), shown[key]];
    if (!item || register === undefined || register === value) return [];
    const scale = 10 ** item.decimals;
    const fault = failure('STATION_BOOK_GIVEN', {
      item: itemLabel(item),
      told: value / scale,
      register: register / scale,
    });
    const at = { sheet, row: place.row.number, column: place.column };
    return [{ ...listed(fault), ...at, severity: 'warning' }];
  });
}

const NOTHING = {
  created: 0,
  updated: 0,
  unchanged: 0,
  blank: 0,
  changes: [],
  zeroReport: null,
  problems: [],
  filledBy: null,
  filledOn: null,
} as const;

function refused(book: TaggedBook, why: FieldFailure): PlannedBook {
  const { key, shown: file, tag } = book;
  return {
    told: {
      ...NOTHING,
      changes: [],
      problems: [],
      key,
      file,
      station: null,
      name: tag.name,
      state: 'refused',
      why: [listed(why)],
    },
    figures: null,
  };
}

function isZero(known: Around, station: string): boolean {
  const sql = 'SELECT station FROM zero_report WHERE period = ? AND station = ?';
  return select(known.context.db, sql, text).maybe(known.period, station) !== undefined;
}

/** Works out what one workbook would do, without looking at the others. */
function planBook(known: Around, book: TaggedBook): PlannedBook {
  const { key, shown: file, tag, sheets } = book;
  const why = refusal(known, tag);
  if (why) return refused(book, why);
  const opened = openReturned(sheets, tag);
  if (!opened) return refused(book, failure('STATION_BOOK_LAYOUT'));
  const figures = readFigures(opened, known.form);
  const { station } = tag;
  const { changes, ...counts } = changesOf(known, station, figures);
  const { zeroReport, filledBy, filledOn, problems, blank } = figures;
  const zero = zeroReport !== null && zeroReport !== isZero(known, station) ? zeroReport : null;
  const asked = questions(known, tag, figures, { changes: changes.length, zero });
  return {
    figures,
    told: {
      key,
      file,
      station,
      name: known.rows.get(station)?.name ?? tag.name,
      state: asked.length > 0 ? 'asks' : 'ready',
      why: asked.map(listed),
      ...counts,
      blank: blank.length,
      changes,
      zeroReport: zero,
      problems: [...problems, ...otherGiven(known, station, opened.sheet.name, figures)],
      filledBy,
      filledOn,
    },
  };
}

/** Works out what taking in workbooks that came back for a period would do. */
export function planBooks(
  context: Reader,
  period: string,
  books: readonly TaggedBook[],
): PlannedBook[] {
  const known = around(context, period);
  const planned = books.map((book) => planBook(known, book));
  tellTwice(planned);
  tellUnits(context, period, known.entered, planned);
  return planned;
}
