import type { BookProblem } from '../../../shared/contract/station-books';
import { itemsByKey, itemLabel, type StatisticsForm } from '../../../shared/domain/statistics-form';
import { readDate } from '../import/dates';
import { Notes } from '../import/notes';
import { FigureReader } from '../quarter/figure-reader';
import { unitOf, type FigureUnit } from '../quarter/figure-units';
import { Problems } from '../quarter/problems';
import { cellText } from '../workbooks/sheet';
import type { OpenedBook, Place } from './read-book';
import { NO, YES } from './words';

/** What a workbook says of its station. */
export interface BookFigures {
  /** What was entered, in the smallest units of the items. */
  values: Map<string, { value: number; place: Place }>;
  /** What stands where the register or a formula gives the figure. */
  given: Map<string, { value: number; place: Place }>;
  /** Items whose cells are empty. */
  blank: string[];
  zeroReport: boolean | null;
  filledBy: string | null;
  phone: string | null;
  filledOn: string | null;
  problems: BookProblem[];
}

/** Where something is told that has no cell of its own. */
const TOP = { row: 1, column: 1 };
const LONGEST = { filledBy: 40, phone: 40 } as const;

function textIn(place: Place | undefined, longest: number): string | null {
  const text = place ? cellText(place.row.cells[place.column]) : '';
  return text === '' ? null : text.slice(0, longest);
}

/** Reads the unit beside an item, which may be another than the item has by now. */
function unitAt(
  form: StatisticsForm,
  item: StatisticsForm['items'][number],
  place: Place,
  problems: Problems,
): FigureUnit | null {
  const unitCell = cellText(place.row.cells[place.unit]);
  const around = { heading: item.label.zh, above: [], notes: [], below: [] };
  const unit = unitOf(form, item, { ...around, unitCell });
  if ('heading' in unit) return unit;
  const at = { row: place.row.number, column: place.unit };
  const own = item.unit.zh;
  // A unit that nobody can read is that of the item where it is written just as the item has it.
  if (unitCell === own) return { times: 1, word: '', counted: '', heading: item.label.zh };
  problems.say(at, 'STATION_BOOK_UNIT', 'error', { item: itemLabel(item), told: unitCell, own });
  return null;
}

/** What the tick of a zero report says; null where nothing does. */
function tickOf(place: Place | undefined, problems: Problems): boolean | null {
  const text = place ? cellText(place.row.cells[place.column]) : '';
  if (!place || text === '') return null;
  if ([YES, '√', '✓', '✔'].includes(text)) return true;
  if (text === NO || text === '×') return false;
  const at = { row: place.row.number, column: place.column };
  problems.say(at, 'STATION_BOOK_TICK', 'error', { text });
  return null;
}

function dayOf(place: Place | undefined, problems: Problems): string | null {
  const cell = place?.row.cells[place.column] ?? null;
  if (!place || cellText(cell) === '') return null;
  const read = readDate(cell);
  if ('date' in read) return read.date;
  const at = { row: place.row.number, column: place.column };
  problems.say(at, 'STATION_BOOK_DAY', 'warning', { text: cellText(cell) });
  return null;
}

/** Reads what a station wrote; what cannot be taken is told at its cell. */
export function readFigures(book: OpenedBook, form: StatisticsForm): BookFigures {
  const list: BookProblem[] = [];
  const problems = new Problems(list, book.sheet.name, '');
  const reader = new FigureReader(new Notes(), problems, form);
  const quiet = new FigureReader(new Notes(), new Problems([], book.sheet.name, ''), form);
  const figures: BookFigures = {
    values: new Map(),
    given: new Map(),
    blank: [],
    zeroReport: tickOf(book.fields.zeroReport, problems),
    filledBy: textIn(book.fields.filledBy, LONGEST.filledBy),
    phone: textIn(book.fields.phone, LONGEST.phone),
    filledOn: dayOf(book.fields.filledOn, problems),
    problems: list,
  };
  const items = itemsByKey(form);
  for (const [key, place] of book.items) {
    const item = items.get(key);
    if (!item) continue;
    const unit = unitAt(form, item, place, problems);
    if (!unit) continue;
    const isEntered = item.source === 'entered';
    const before = list.length;
    const amount = (isEntered ? reader : quiet).read(place.row, place.column, item, unit);
    if (amount === null) {
      if (isEntered && list.length === before) figures.blank.push(key);
    } else (isEntered ? figures.values : figures.given).set(key, { value: amount.value, place });
  }
  for (const key of book.lost) {
    const item = items.get(key);
    if (item?.source === 'entered')
      problems.say(TOP, 'STATION_BOOK_LINE_GONE', 'error', { item: itemLabel(item) });
  }
  return figures;
}
