import type { DerivedValue } from '../../../shared/contract/import';
import {
  enteredItems,
  itemLabel,
  itemsByKey,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { likely } from '../../../shared/codes/likeness';
import type { Label } from '../../../shared/codes/label';
import type { Head } from '../import/figure-heads';
import type { Notes } from '../import/notes';
import { sharingItems } from '../import/statistics-headings';
import type { Table } from '../import/tables';
import type { Words } from '../import/words';
import type { SheetRow } from '../workbooks/sheet';
import type { Amount, FigureReader } from './figure-reader';
import { unitOf, type FigureUnit, type UnitSaid } from './figure-units';
import type { Figure, Spot } from './figures';
import type { Problems } from './problems';
import type { StationSaid, StationSources } from './station-sources';

/** Field under which an item that nobody knows is asked about. */
const ITEM = 'item';
const ITEM_LABEL: Label = { zh: '指标', en: 'Item' };

/** What a table is read with, and where its figures go. */
export interface Reading {
  table: Table;
  /** Notes below its figures. */
  below: readonly string[];
  /** The return of its quarter. */
  form: StatisticsForm;
  file: string;
  period: string;
  /** The month that all its figures are of; null where they are the quarter's or say so. */
  month: number | null;
  /** A longer time that the title names: only figures that say theirs are the period's. */
  other?: string;
  problems: Problems;
  notes: Notes;
  words: Words;
  stations: StationSources;
  reader: FigureReader;
  /** Reads figures that are only added up. */
  quiet: FigureReader;
  /** The workbook's name, where it may say the station. */
  bookName: string;
  /** The only table of its workbook, of which its name speaks as well. */
  alone: boolean;
  figures: Figure[];
  /** Says what the title names of time where figures do not say theirs: a longer one, another. */
  untimed: () => void;
  /** Rows read. */
  read: () => void;
}

/** The item of a column's field; undefined for one that the quarter's return does not have. */
export const itemOf = (
  { form }: Pick<Reading, 'form'>,
  key: string | null,
): StatisticsItem | undefined => (key === null ? undefined : itemsByKey(form).get(key));

/** Every item as a choice, those that are called so and the likeliest first. */
function itemChoices(
  form: StatisticsForm,
  text: string,
  called: readonly StatisticsItem[],
): { code: string; label: Label }[] {
  const first = likely('statisticsItem', text).map(({ code }) => code);
  // What the register counts is held against it and never stored: last.
  const items = itemsByKey(form);
  const entered = enteredItems(form).map(({ key }) => key);
  const named = called.map(({ key }) => key);
  return [...new Set([...named, ...first, ...entered, ...items.keys()])].flatMap((code) => {
    const item = items.get(code);
    return item ? [{ code, label: itemLabel(item) }] : [];
  });
}

/**
 * The item that the office says a name means; null for one that is left out, undefined where it
 * says nothing.
 */
function answeredItem({ words, form }: Reading, name: string): StatisticsItem | null | undefined {
  const answer = words.answered(ITEM, name);
  if (answer === null || answer === undefined) return answer;
  return itemsByKey(form).get(answer) ?? form.items.find((item) => itemLabel(item).zh === answer);
}

/**
 * The item that a name means which nobody knows: what the office said of it; else it is asked, and
 * said where several are called so.
 */
export function askedItem(
  reading: Reading,
  name: string,
  at: { row: number; column: number },
): StatisticsItem | undefined {
  const answer = answeredItem(reading, name);
  if (answer !== undefined) return answer ?? undefined;
  const { words, form, problems } = reading;
  const called = sharingItems(form, name);
  words.asked(ITEM, ITEM_LABEL, name, () => itemChoices(form, name, called));
  if (called.length > 1)
    problems.say(at, 'IMPORT_ITEM_SHARED', 'error', {
      heading: name,
      items: called.map(itemLabel),
    });
  return undefined;
}

/** The unit of a column or line; null where nobody knows it, which is said. */
export function unitAt(
  { problems, table, below, form }: Reading,
  item: StatisticsItem,
  said: Pick<UnitSaid, 'heading'> & Partial<UnitSaid>,
  at: { row: number; column: number },
): FigureUnit | null {
  const { heading } = said;
  const unit = unitOf(form, item, { unitCell: '', above: [], notes: table.titles, below, ...said });
  if ('heading' in unit) return unit;
  if ('unclear' in unit)
    problems.say(at, 'IMPORT_UNIT_UNCLEAR', 'error', { heading, note: unit.unclear });
  else if ('other' in unit)
    problems.say(at, 'IMPORT_UNIT_OTHER', 'error', { heading, unit: unit.other, own: unit.own });
  else {
    const [first, note] = unit.conflict;
    problems.say(at, 'IMPORT_UNIT_CONFLICT', 'error', { heading, unit: first, note });
  }
  return null;
}

export const spotAt = (
  { file, table }: Reading,
  row: Pick<SheetRow, 'number'>,
  column: number,
): Spot => ({ file, sheet: table.sheet, row: row.number, column });

/** Of which time of the quarter a figure is. */
export interface Time {
  month: number | null;
  /** It says that it is a sum: of months, or of what stands beside it. */
  sum: boolean;
  /** It says that it is the quarter's. */
  quarter: boolean;
}

/** What a head says of the time of its figures. */
export const timeOf = (head: Head | null): Time => ({
  month: head?.is === 'month' ? head.month : null,
  sum: head?.is === 'sum',
  quarter: head?.is === 'quarter',
});

/**
 * Takes a figure as one of the table's.
 * @param named where its station's name stands, where that is another cell
 */
export function addFigure(
  reading: Reading,
  {
    spot,
    named = {},
    station,
    item,
    time,
    ...amount
  }: Pick<Figure, 'spot' | 'item'> &
    Amount & {
      named?: Partial<Pick<Spot, 'row' | 'column'>>;
      station: StationSaid;
      time: Time;
    },
): void {
  const summed = time.sum || time.quarter;
  if (time.month === null && !summed) {
    reading.untimed();
    if (reading.other !== undefined) return;
  }
  reading.figures.push({
    spot,
    named: { ...spot, ...named },
    period: reading.period,
    station: station.id,
    stationName: station.name,
    item,
    month: time.month ?? (summed ? null : reading.month),
    summed,
    quarter: time.quarter,
    ...amount,
  });
}

/** What the sheet is called that adds up those of the stations. */
const SUMMARY = /^(?:各站点?|全[县区市旗])?(?:数据)?(?:汇总|合计|总计|总)(?:统计)?表?$/;

/** The station that the texts around a table name. */
export function stationAround(reading: Reading) {
  const { table, bookName, alone, stations, problems, file, notes } = reading;
  // Beside sheets of stations it is theirs added up, and nobody's own.
  if (
    !alone &&
    SUMMARY.test(table.sheet.trim()) &&
    !table.titles.some((one) => stations.speaks(one))
  ) {
    notes.skipped('total');
    return null;
  }
  const texts = [
    ...table.titles.map((text) => ({ source: 'title' as const, text })),
    { source: 'sheet' as const, text: table.sheet },
    ...(alone ? [{ source: 'file' as const, text: bookName }] : []),
  ];
  const nameless = alone ? bookName : [file && bookName, table.sheet].filter(Boolean).join(' · ');
  return stations.around(texts, nameless, problems, { row: table.headerRow, column: 1 });
}

/** Tells where a station was found that no cell of a row names. */
export function tellStation(
  { notes, table, file }: Reading,
  { source, text }: Pick<DerivedValue, 'source' | 'text'>,
): void {
  const label: Label = { zh: '站点', en: 'Station' };
  notes.derived({
    sheet: [file, table.sheet].filter(Boolean).join(' · '),
    field: 'station',
    label,
    source,
    text,
  });
}
