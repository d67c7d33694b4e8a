import { visible } from '../../../shared/codes/text';
import type { Cell, CellMark } from './sheet';
import type { Format } from './styles';

/** What is known of the whole workbook when a cell is read. */
export interface SheetTools {
  strings: readonly string[];
  formatOf: (style: number) => Format;
  /** Codes of formats, where the layout is read as well. */
  codeOf?: (style: number) => string | null;
  /** Days between the workbook's day 0 and 1970-01-01. */
  epoch: number;
  /** Formulas hold no results yet: whoever opens the workbook is to work them out. */
  calculatesOnLoad: boolean;
}

/** A cell as its element says it. */
export interface RawCell {
  type: string;
  style: number;
  /** Text of `<v>`; null where there is none. */
  value: string | null;
  /** Text of `<is>`. */
  inline: string | null;
  hasFormula: boolean;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DAY = 86_400_000;
/** Characters of a cell; the programs that make workbooks cut off the rest as well. */
const MOST_TEXT = 32_767;

/** The escapes of SpreadsheetML: `_x000D_` is a carriage return. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Text as it is kept: only what can be seen, with plain ends of lines. */
export const cleaned = (text: string): string =>
  visible(unescaped(text.slice(0, MOST_TEXT)).replace(/\r\n?/g, '\n'));

function sharedText(value: string, strings: readonly string[]): Cell {
  const text = strings[Number(value)];
  // A text that is missing would leave a cell empty in silence.
  if (text === undefined) throw new Error('no such shared string');
  return text;
}

function numberOf(value: string, style: number, tools: SheetTools): [Cell, CellMark | null] {
  const number = NUMBER.test(value) ? Number(value) : NaN;
  if (!Number.isFinite(number)) return [cleaned(value), null];
  const format = tools.formatOf(style);
  if (!format) return [number, null];
  const { day, month, percent, scaled, currency, invisible, rounded } = format(number);
  if (invisible) return [number, { invisible }];
  if (day) return [new Date((number - tools.epoch) * DAY), month ? { month } : null];
  if (percent === undefined && !scaled && !currency && rounded === undefined) return [number, null];
  return [
    number,
    {
      ...(scaled && { scaled }),
      ...(percent !== undefined && { percent }),
      ...(currency && { currency }),
      ...(rounded !== undefined && { rounded }),
    },
  ];
}

const blank = (text: string): boolean => text.trim() === '';

/** The value of a cell (ECMA-376 18.18.11) and what there is to say of it. */
export function valueOf(cell: RawCell, tools: SheetTools): [Cell, CellMark | null] {
  const [value, mark] = keptValue(cell, tools);
  const isHidden =
    typeof value === 'string' && value !== '' && tools.formatOf(cell.style)?.hidesText === true;
  return [value, isHidden ? { ...mark, invisible: true } : mark];
}

function keptValue(cell: RawCell, tools: SheetTools): [Cell, CellMark | null] {
  const { type, style, inline, hasFormula } = cell;
  if (type === 'inlineStr' && inline !== null) return [cleaned(inline), null];
  const value = cell.value ?? '';
  if (type === 'str') return cell.value === null ? emptyOf(hasFormula) : [cleaned(value), null];
  if (blank(value)) return emptyOf(hasFormula);
  const trimmed = value.trim();
  switch (type) {
    case 's':
      return [sharedText(trimmed, tools.strings), null];
    case 'e':
    case 'inlineStr':
      return [cleaned(trimmed), null];
    case 'b':
      return [/^(1|true)$/i.test(trimmed) ? '是' : '否', null];
    case 'd':
      return [trimmed.slice(0, 10), null];
    default:
      // Programs that cannot calculate write 0 and leave the rest to whoever opens the workbook.
      if (hasFormula && tools.calculatesOnLoad && Number(trimmed) === 0) return emptyOf(true);
      return numberOf(trimmed, style, tools);
  }
}

const emptyOf = (hasFormula: boolean): [Cell, CellMark | null] => [
  null,
  hasFormula ? { uncalculated: true } : null,
];
