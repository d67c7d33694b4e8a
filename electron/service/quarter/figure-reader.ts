import {
  contradictsSign,
  converted,
  lacksUnit,
  unitBySign,
  unitInCell,
  type MoneyUnit,
} from '../../../shared/codes/money-units';
import { countedIn, foreignUnit } from '../../../shared/codes/counting-words';
import { isPending } from '../../../shared/codes/pending';
import { asPercent, hasPercent, isRate, PERCENT, shareOf } from '../../../shared/codes/rate-share';
import { halfWidth } from '../../../shared/codes/text';
import { failure, type FieldFailure } from '../../../shared/result';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { bareAmount, isApproximate, readNumber } from '../import/cells';
import { markedCell, type MarkedCell } from '../import/cell-marks';
import type { Notes } from '../import/notes';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import type { FigureUnit } from './figure-units';
import type { Problems } from './problems';

/** One character may be the number of a line instead of a figure; 零 and 十 number none alone. */
const LONE = /^[一二三四五六七八九]$/;
/** What stands where a figure is not counted: a dash, or a word that says so. */
const NONE = /^(?:[/\\—–―─－﹣-]*|n\/?a|不适用|不涉及)$/i;
export const saysNone = (text: string): boolean => NONE.test(halfWidth(text).replace(/\s/g, ''));

/** Whether something stands where a figure should that is none: words, an error, no result yet. */
export const hasWords = ({ cells, marks }: SheetRow, column: number): boolean =>
  (typeof cells[column] === 'string' && !saysNone(cellText(cells[column]))) ||
  marks?.get(column)?.uncalculated === true;

/** A figure in the smallest unit of its item; null where it is finer than that. */
function scaled({ decimals }: StatisticsItem, value: number): number | null {
  const exact = value * 10 ** decimals;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) > 1e-6 * Math.max(1, Math.abs(whole)) ? null : whole;
}

/** 角分 parts of a yuan: what is kept to the yuan comes in rounded where this is all that is left. */
const FEN = 100;

/** An amount of money in the smallest unit of its item; null where it is finer than a fen. */
function roundedToYuan(item: StatisticsItem, unit: FigureUnit, value: number): number | null {
  if (!('money' in unit) || unit.to !== '万元') return null;
  const yuan = value * 10 ** item.decimals;
  const fen = yuan * FEN;
  return Math.abs(fen - Math.round(fen)) > 1e-4 ? null : Math.round(Number(yuan.toFixed(2)));
}

/** A figure in the smallest unit of its item. */
export interface Amount {
  value: number;
  /** As it is written, with the 角分 that are not kept: sums are held against this. */
  written: number;
  /** The cell of an amount of money for which no unit is written anywhere, else null. */
  unsaid: string | null;
}

/** The figure that the sheet shows, where it leaves decimals of the kept one off. */
function seenFigure(
  { mark }: MarkedCell,
  raw: Cell | undefined,
  value: number,
  rate: boolean,
): number | null {
  const { rounded, percent, scaled: scales } = mark ?? {};
  if (rounded === undefined || scales !== undefined || typeof raw !== 'number') return null;
  if (percent !== undefined) return rate ? rounded : null;
  return raw === 0 ? null : Number((rounded * (value / raw)).toPrecision(15));
}

interface Rounding {
  /** As the cell keeps it, and as the sheet shows it where that is less. */
  value: number;
  seen: number | null;
  /** In the smallest unit: where it is none finer, where 角分 are rounded, and what is taken. */
  exact: number | null;
  kept: number | null;
  whole: number | null;
}

/** What is to be said of a figure that is shown or kept with fewer decimals; null for nothing. */
function roundingOf(
  { decimals }: StatisticsItem,
  { cell }: MarkedCell,
  { value, seen, exact, kept, whole }: Rounding,
): FieldFailure | null {
  if (whole === null) return failure('IMPORT_TOO_MANY_DECIMALS', { value, decimals });
  if (kept === null)
    return failure('IMPORT_TAKEN_AS_SHOWN', { stored: value, shown: seen ?? value });
  if (exact === null) return failure('IMPORT_ROUNDED', { value: cellText(cell), taken: whole });
  if (seen !== null) return failure('IMPORT_SHOWN_ROUNDED', { stored: value, shown: seen });
  return isApproximate(cell)
    ? failure('IMPORT_APPROXIMATE', { value: cellText(cell), taken: value })
    : null;
}

/** Whether a cell says itself that it is per cent. */
const saysPercent = ({ cell, mark }: MarkedCell): boolean =>
  mark?.percent !== undefined || hasPercent(cellText(cell));

/** No station counts so much in a quarter, and none has so many 万元: a number of something else. */
const TOO_MUCH = 100_000_000;

/** The unit that is written for an amount: in its cell, around it, or by the sign of the yuan. */
function unitSaid(cell: Cell, said: MoneyUnit | null): MoneyUnit | null {
  const text = cellText(cell);
  return unitInCell(text) ?? said ?? unitBySign(text);
}

/** Whether no unit is written anywhere for an amount that is kept in 万元. */
const isUnsaid = (unit: FigureUnit, { cell }: MarkedCell): boolean =>
  'money' in unit && unit.to === '万元' && unitSaid(cell, unit.said) === null;

/** Money for which no unit is written, in what it is taken: the preview names it. */
const assumed = ({ heading, to }: Extract<FigureUnit, { to: MoneyUnit }>) => ({
  column: heading,
  from: { zh: '未写单位', en: 'no unit' },
  to: { zh: to, en: to },
});

/** Whether an amount that is kept in 万元 has no unit anywhere and may be one of yuan. */
const nobodyKnows = (unit: FigureUnit, marked: MarkedCell, value: number): boolean =>
  isUnsaid(unit, marked) && lacksUnit(value, null);

/** As what kind of number a cell is read: only a percentage may be shown as one. */
const figureKind = (item: StatisticsItem, unit: FigureUnit): 'money' | 'percent' | 'number' =>
  'money' in unit ? 'money' : isRate(item) ? 'percent' : 'number';

/** Why a number is not taken as the figure of its item; null where it is. */
function faultOf(
  item: StatisticsItem,
  unit: FigureUnit,
  marked: MarkedCell,
  value: number,
): FieldFailure | null {
  const text = cellText(marked.cell);
  if ('money' in unit && value !== 0 && contradictsSign(text, unit.said))
    return failure('IMPORT_UNIT_SIGN', { value: text, heading: unit.heading, unit: unit.said });
  if (value < 0 && item.source === 'entered') return failure('IMPORT_NEGATIVE', { value });
  const share = saysPercent(marked) ? null : shareOf(item, value);
  if (share !== null)
    return failure('IMPORT_PERCENT_UNCLEAR', { value, percent: asPercent(value, share) });
  if (item.max !== undefined && value > item.max)
    return failure('NUMBER_RANGE', { least: 0, most: item.max });
  if (nobodyKnows(unit, marked, value)) return failure('IMPORT_UNIT_MISSING', { value: text });
  return Math.abs(value) >= TOO_MUCH ? failure('IMPORT_FIGURE_HUGE', { value: text }) : null;
}

/** Reads the figures of a table in the smallest unit of their items, and says what is wrong. */
export class FigureReader {
  constructor(
    private readonly notes: Notes,
    private readonly problems: Problems,
    private readonly form: StatisticsForm,
  ) {}

  /** A figure with the unit of another count behind it; an amount of money may be in any of its. */
  #foreign(item: StatisticsItem, text: string, unit: FigureUnit): FieldFailure | null {
    if ('money' in unit && unitInCell(text) !== null) return null;
    const counted = countedIn(this.form.items, item);
    const other = foreignUnit(text, counted);
    const [own = ''] = counted;
    return other === null ? null : failure('FIGURE_COUNTED_ELSEWISE', { text, unit: other, own });
  }

  /** The figure of a cell; null where there is none. An item kept in 万元 has its unit in `6万`. */
  #amount(item: StatisticsItem, { cell, mark }: MarkedCell, unit: FigureUnit): number | null {
    if ('money' in unit) return this.#money(cell, unit);
    const text = typeof cell === 'string' ? halfWidth(cell).trim() : null;
    if (isRate(item)) return mark?.percent ?? readNumber(text?.replace(PERCENT, '') ?? cell);
    const value = text !== null && LONE.test(text) ? null : readNumber(cell);
    if (value === null || unit.times === 1) return value;
    const [from, to] = [`${unit.word}${unit.counted}`, unit.counted];
    this.notes.converted({
      column: unit.heading,
      from: { zh: from, en: from },
      to: { zh: to, en: to },
    });
    return Number((value * unit.times).toFixed(6));
  }

  #money(cell: Cell, { money, said, to, heading }: Extract<FigureUnit, { to: MoneyUnit }>) {
    const from = unitSaid(cell, said) ?? money;
    const amount = bareAmount(cell);
    if (amount === null || from === to) return amount;
    this.notes.converted({
      column: heading,
      from: { zh: from, en: from },
      to: { zh: to, en: to },
    });
    return converted(amount, from, to);
  }

  /** Says what a cell's marks say before anything is read from it. */
  #tellMarks(row: SheetRow, at: { row: number; column: number }, marked: MarkedCell): void {
    for (const { severity, ...fault } of marked.faults)
      // A figure of several rows is asked about once, at the first of them; what decimals become is
      // said below.
      if (
        fault.code !== 'IMPORT_SHOWN_ROUNDED' &&
        (fault.code !== 'IMPORT_MERGED_FIGURE' || row.number === marked.mark?.merge?.top)
      )
        this.problems.add(at, fault, severity);
  }

  /** What a cell says in figures; a faulty one is said and null. */
  read(row: SheetRow, column: number, item: StatisticsItem, unit: FigureUnit): Amount | null {
    const marked = markedCell(row, column, figureKind(item, unit));
    const at = { row: row.number, column };
    this.#tellMarks(row, at, marked);
    const text = cellText(marked.cell);
    if (saysNone(text)) return null;
    if (isPending(text)) {
      this.problems.say(at, 'IMPORT_FIGURE_PENDING', 'warning', { value: text });
      return null;
    }
    const value = this.#amount(item, marked, unit);
    if (value === null) {
      this.problems.say(at, 'IMPORT_NOT_NUMBER', 'error', { value: text });
      return null;
    }
    const foreign = typeof marked.cell === 'string' ? this.#foreign(item, text, unit) : null;
    const fault = foreign ?? faultOf(item, unit, marked, value);
    if (fault) {
      this.problems.add(at, fault, 'error');
      return null;
    }
    const exact = scaled(item, value);
    const seen = seenFigure(marked, row.cells[column], value, isRate(item));
    const kept = exact ?? roundedToYuan(item, unit, value);
    const whole = kept ?? (seen === null ? null : scaled(item, seen));
    const told = roundingOf(item, marked, { value, seen, exact, kept, whole });
    if (told) this.problems.add(at, told, whole === null ? 'error' : 'warning');
    if (whole === null) return null;
    const unsaid = whole !== 0 && isUnsaid(unit, marked) ? text : null;
    if (unsaid !== null && 'money' in unit) this.notes.converted(assumed(unit));
    return { value: whole, written: exact ?? value * 10 ** item.decimals, unsaid };
  }
}
