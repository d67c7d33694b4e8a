import {
  converted,
  unitInCell,
  unitInHeading,
  unitInNotes,
} from '../../../shared/codes/money-units';
import type { MoneyUnit } from '../../../shared/codes/money-units';
import { halfWidth } from '../../../shared/codes/text';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { bareAmount, readNumber } from '../import/cells';
import { markedCell, type MarkedCell } from '../import/cell-marks';
import type { Notes } from '../import/notes';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import type { Problems } from './problems';

/** The unit in which an item of money is kept; null for what is no money. */
const moneyUnit = ({ unit }: StatisticsItem): MoneyUnit | null =>
  unit.zh === '元' || unit.zh === '万元' ? unit.zh : null;

/** In what a column's or line's figures stand: money in its unit, counts by so many. */
export type FigureUnit =
  | { money: MoneyUnit; to: MoneyUnit; heading: string }
  | { times: number; word: string; counted: string; heading: string };

const TIMES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  亿: 100_000_000,
};
const COUNTED =
  /(?:^|[(（[:：/／\s])(百万|十万|百|千|万|亿)(人次|户次|场次|人|户|场|次|个|名|小时|学时|笔|节|件|家)/;

/** By how many the counts of a heading or unit stand: 服务人次（万人次）. */
const timesIn = (text: string): { times: number; word: string; counted: string } => {
  const [, word = '', counted = ''] = COUNTED.exec(halfWidth(text)) ?? [];
  return { times: TIMES[word] ?? 1, word, counted };
};

/**
 * The unit of a column or line: in its unit cell, else in its name, else in a note above the table,
 * else the item's. Two that contradict each other are null.
 */
export function unitOf(
  item: StatisticsItem,
  heading: string,
  unitCell: string,
  notes: readonly string[],
): FigureUnit | { conflict: [string, string] } {
  const to = moneyUnit(item);
  if (to === null) {
    const [own, named] = [timesIn(unitCell), timesIn(heading)];
    return { ...(own.times === 1 ? named : own), heading };
  }
  const said = [unitInHeading(unitCell), unitInHeading(heading), unitInNotes(notes)].filter(
    (unit) => unit !== null,
  );
  const [first, other] = [said[0], said.find((unit) => unit !== said[0])];
  if (first !== undefined && other !== undefined) return { conflict: [first, other] };
  return { money: first ?? to, to, heading };
}

/** One character may be the number of a line instead of a figure; 零 and 十 number none alone. */
const LONE = /^[一二三四五六七八九]$/;
const NONE = /^[/\\—–-]*$/;

/** A figure in the smallest unit of its item; null where it is finer than that. */
function scaled({ decimals }: StatisticsItem, value: number): number | null {
  const exact = value * 10 ** decimals;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) > 1e-6 * Math.max(1, Math.abs(whole)) ? null : whole;
}

/** As what kind of number a cell is read: only a percentage may be shown as one. */
const figureKind = (item: StatisticsItem, unit: FigureUnit): 'money' | 'percent' | 'number' =>
  'money' in unit ? 'money' : item.unit.zh === '%' ? 'percent' : 'number';

/** Reads the figures of a table in the smallest unit of their items, and says what is wrong. */
export class FigureReader {
  constructor(
    private readonly notes: Notes,
    private readonly problems: Problems,
  ) {}

  /** The figure of a cell; null where there is none. An item kept in 万元 has its unit in `6万`. */
  #amount(item: StatisticsItem, { cell, mark }: MarkedCell, unit: FigureUnit): number | null {
    if ('money' in unit) return this.#money(cell, unit);
    const text = typeof cell === 'string' ? halfWidth(cell).trim() : null;
    if (item.unit.zh === '%')
      return mark?.percent ?? readNumber(text?.replace(/\s*%$/, '') ?? cell);
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

  #money(cell: Cell, { money, to, heading }: Extract<FigureUnit, { to: MoneyUnit }>) {
    const from = (typeof cell === 'string' ? unitInCell(cell) : null) ?? money;
    const amount = bareAmount(cell);
    if (amount === null || from === to) return amount;
    this.notes.converted({
      column: heading,
      from: { zh: from, en: from },
      to: { zh: to, en: to },
    });
    return converted(amount, from, to);
  }

  /** The figure of a cell in the smallest unit of its item; a faulty one is said and null. */
  read(row: SheetRow, column: number, item: StatisticsItem, unit: FigureUnit): number | null {
    const marked = markedCell(row, column, figureKind(item, unit));
    const at = { row: row.number, column };
    for (const { severity, ...fault } of marked.faults)
      // A figure of several rows is asked about once, at the first of them.
      if (fault.code !== 'IMPORT_MERGED_FIGURE' || row.number === marked.mark?.merge?.top)
        this.problems.add(at, fault, severity);
    const text = cellText(marked.cell);
    if (NONE.test(text)) return null;
    const value = this.#amount(item, marked, unit);
    if (value === null) this.problems.say(at, 'IMPORT_NOT_NUMBER', 'error', { value: text });
    else if (value < 0 && item.source === 'entered')
      this.problems.say(at, 'IMPORT_NEGATIVE', 'error', { value });
    else {
      const whole = scaled(item, value);
      const { decimals } = item;
      if (whole === null)
        this.problems.say(at, 'IMPORT_TOO_MANY_DECIMALS', 'error', { value, decimals });
      return whole;
    }
    return null;
  }
}
