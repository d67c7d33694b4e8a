import { unitBySign } from '../../../shared/codes/money-units';
import { sectionsOf, type Section, type Token } from './number-sections';

/**
 * How a number format (ECMA-376 18.8.31) shows a number: as a day, as percent, or smaller or larger
 * than it is.
 */
interface Shown {
  /** As the sheet shows it; of a day only that it is one. */
  text: string;
  day: boolean;
  /** Of the day only its month is shown. */
  month?: true;
  /** The figure before a percent sign. */
  percent?: number;
  /** The sheet shows nothing of the figure, which is not nought, or a word in its place. */
  invisible?: true;
  /** The figure that is read from the sheet differs from the kept one by more than rounding. */
  scaled?: Scaled;
  /** The figure with the decimals that are shown, where it has more. */
  rounded?: number;
  /** What the format writes of money beside the figure: 元 behind it, or the sign of the yuan. */
  currency?: Currency;
}

export type Currency = '元' | '¥';

export interface Scaled {
  stored: number;
  shown: string;
  /** The figure shown, unrounded. */
  figure: number;
  /** A word behind the figure that multiplies it, such as 万; empty where the format has none. */
  unit: string;
}

/** The section for a number, and whether it writes the sign itself. */
function sectionFor(sections: readonly Section[], value: number): [Section | undefined, boolean] {
  const numbers = sections.slice(0, 3);
  const [first, second, third] = numbers;
  if (!first || numbers.length === 1) return [first, false];
  const isFirst = first.condition ?? ((one) => (third ? one > 0 : one >= 0));
  if (isFirst(value)) return [first, false];
  if (!third) return [second, first.condition === null];
  const isSecond = second?.condition ?? ((one) => one < 0);
  return isSecond(value) ? [second, value < 0] : [third, false];
}

/** What a section does to a number, worked out once. */
interface Layout {
  whole: Token[];
  decimals: string[];
  before: string;
  after: string;
  thousands: boolean;
  /** Divisor of the figure: commas at the end, and a point that is only drawn. */
  divisor: number;
  /** Divisor that is shown as such: commas alone. */
  commas: number;
  percents: number;
  unit: string;
  currency: Currency | null;
}

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''))
    .join('');

/** Words behind a figure that multiply it, and the marks that divide it. */
const UNIT = /^\s*(十亿|亿|千万|百万|十万|万|千(?![米克瓦])|百(?=元)|‰|%)/;
/** What a format writes beside an amount of money that is in yuan. */
const currencyIn = (before: string, after: string): Currency | null =>
  /^\s*元/.test(after) ? '元' : unitBySign(before + after) ? '¥' : null;
/** Letters that only multiply where the format divides. */
const LETTER = /^\s*([kKmM])\s*$/;

/** Places behind a point that is only drawn, as in `0!.0000` and `0"."0000`. */
function drawnPlaces(whole: readonly Token[]): number {
  const at = whole.findLastIndex((token) => token.kind === 'literal' && /^[.．]$/.test(token.text));
  if (at < 0 || !whole.slice(0, at).some(({ kind }) => kind === 'digit')) return 0;
  return whole.slice(at).filter(({ kind }) => kind === 'digit').length;
}

function layoutOf(tokens: readonly Token[]): Layout {
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'point');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'point');
  const inner = tokens.slice(first, last + 1);
  const point = inner.findIndex(({ kind }) => kind === 'point');
  const rest = tokens.slice(last + 1);
  const wholeTokens = point < 0 ? inner : inner.slice(0, point);
  const lastDigit = wholeTokens.findLastIndex(({ kind }) => kind === 'digit');
  const between = wholeTokens.slice(0, lastDigit + 1);
  const leading = rest.findIndex(({ kind }) => kind !== 'comma');
  const trailing =
    wholeTokens.slice(lastDigit + 1).filter(({ kind }) => kind === 'comma').length +
    (leading < 0 ? rest.length : leading);
  const before = textOf(tokens.slice(0, Math.max(0, first)));
  const after = textOf(rest);
  const commas = 1000 ** trailing;
  const divisor = commas * 10 ** (point < 0 ? drawnPlaces(between) : 0);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const unit =
    percents > 0
      ? ''
      : (UNIT.exec(after)?.[1] ?? (divisor > 1 ? LETTER.exec(after)?.[1] : '') ?? '');
  return {
    whole: between.filter(({ kind }) => kind !== 'comma'),
    decimals:
      point < 0
        ? []
        : inner.slice(point).flatMap((token) => (token.kind === 'digit' ? [token.mark] : [])),
    before,
    after,
    currency: currencyIn(before, after),
    thousands: between.some(({ kind }) => kind === 'comma'),
    divisor,
    commas,
    percents,
    unit,
  };
}

/** Takes the crumbs of binary fractions away, as a sheet does that shows 15 digits. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** A figure to some decimals, halves away from zero; without a sign. */
function rounded(value: number, decimals: number): string {
  const shifted = Number(`${clean(Math.abs(value))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e15) return Math.abs(value).toFixed(decimals);
  const digits = String(Math.round(clean(shifted))).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Digits put into their places from the right; what is left over stands in front. */
function placed(digits: string, whole: readonly Token[], thousands: boolean): string {
  let left = digits === '0' ? '' : digits;
  let written = 0;
  let text = '';
  const put = (digit: string): void => {
    text = (thousands && written > 0 && written % 3 === 0 ? `${digit},` : digit) + text;
    written += 1;
  };
  const firstDigit = whole.findIndex(({ kind }) => kind === 'digit');
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const token = whole[at];
    if (token?.kind === 'literal') text = token.text + text;
    if (token?.kind !== 'digit') continue;
    const digit = left.slice(-1);
    left = left.slice(0, -1);
    if (digit !== '') put(digit);
    else if (token.mark === '0') put('0');
    if (at === firstDigit) for (; left !== ''; left = left.slice(0, -1)) put(left.slice(-1));
  }
  return text;
}

function numberText(value: number, layout: Layout, signed: boolean): string {
  const size = (Math.abs(value) * 100 ** layout.percents) / layout.commas;
  const [digits = '', fraction = ''] = rounded(size, layout.decimals.length).split('.');
  let decimals = fraction;
  for (let at = layout.decimals.length; at > 0; at -= 1) {
    if (layout.decimals[at - 1] === '0' || decimals.at(-1) !== '0') break;
    decimals = decimals.slice(0, -1);
  }
  const whole = placed(digits, layout.whole, layout.thousands);
  const figure = layout.decimals.length > 0 ? `${whole}.${decimals}` : whole;
  const sign = value < 0 && !signed && /[1-9]/.test(figure) ? '-' : '';
  return (sign + layout.before + figure + layout.after).trim();
}

/** A figure as it is seen, where decimals are left off; of per cent the one before the sign. */
function seenFigure(value: number, { percents, commas, decimals }: Layout): number | null {
  const exact = (value * 100 ** percents) / commas;
  if (Number.isInteger(exact)) return null;
  const seen = Math.sign(exact) * Number(rounded(exact, decimals.length));
  return Math.abs(seen - exact) > 1e-9 * Math.max(1, Math.abs(exact)) ? seen : null;
}

/** Whether a format of days shows years and months and no day of theirs. */
function showsMonth({ tokens }: Section): boolean {
  const marks = tokens.map((token) => (token.kind === 'day' ? (token.mark[0] ?? '') : ''));
  const shown = new Set(marks.map((mark) => mark.toLowerCase()).filter(Boolean));
  return shown.size === 2 && shown.has('y') && shown.has('m');
}

function shownBy(section: Section, layout: Layout, value: number, signed: boolean): Shown {
  const kinds = new Set(section.tokens.map(({ kind }) => kind));
  if (kinds.has('day'))
    return { text: '', day: true, ...(showsMonth(section) ? { month: true as const } : {}) };
  // Exponents and fractions show the figure itself in another writing.
  if (!kinds.has('digit') || kinds.has('exponent') || kinds.has('fraction'))
    return { text: kinds.has('general') ? String(value) : '', day: false };
  const text = numberText(value, layout, signed);
  const seen = seenFigure(value, layout);
  const { divisor, percents, unit } = layout;
  const figure = clean((value * 100 ** percents) / divisor);
  const shown: Shown = { text, day: false };
  if (seen !== null) shown.rounded = seen;
  if (percents === 1 || unit === '%') shown.percent = figure;
  const isScaled = divisor > 1 || percents > 1 || (unit !== '' && unit !== '%');
  if (layout.currency !== null) shown.currency = layout.currency;
  if (isScaled && value !== 0) shown.scaled = { stored: value, shown: text, figure, unit };
  return shown;
}

/** Whether a section shows nothing of a figure, as those of `;;;` do, or a word in its place. */
const isBlank = ({ tokens }: Section): boolean =>
  tokens.every(({ kind }) => kind === 'literal' || kind === 'comma' || kind === 'percent');

/** Formats that show every number as it is, at most rounded; nearly all cells have one. */
const isPlain = (section: Section, { divisor, percents, unit, currency }: Layout): boolean =>
  currency === null &&
  !isBlank(section) &&
  section.tokens.every(({ kind }) => kind !== 'day') &&
  divisor === 1 &&
  percents === 0 &&
  unit === '';

/** Whether a section shows every figure in full. */
const isGeneral = ({ tokens }: Section): boolean =>
  !tokens.some(({ kind }) => kind === 'digit') ||
  tokens.some(({ kind }) => kind === 'exponent' || kind === 'fraction');

const WHOLE: Shown = { text: '', day: false };

/** A format that at most leaves decimals off. */
function roundingOnly(
  sections: readonly Section[],
  layouts: ReadonlyMap<Section, Layout>,
): NumberFormat {
  const shown = (value: number): Shown => {
    if (Number.isInteger(value)) return WHOLE;
    const [section, signed] = sectionFor(sections, value);
    const layout = section && layouts.get(section);
    return section && layout ? shownBy(section, layout, value, signed) : WHOLE;
  };
  return Object.assign(shown, { hidesText: false });
}

export interface NumberFormat {
  (value: number): Shown;
  /** Texts are not shown either. */
  hidesText: boolean;
}

/**
 * Reads a format once, to be asked for many numbers; null where it shows every number as it is.
 */
export function readFormat(code: string): NumberFormat | null {
  if (code.trim() === '') return null;
  const sections = sectionsOf(code);
  const layouts = new Map(sections.map((section) => [section, layoutOf(section.tokens)]));
  if ([...layouts].every(([section, layout]) => isPlain(section, layout)))
    return [...layouts.keys()].every((section) => isGeneral(section))
      ? null
      : roundingOnly(sections, layouts);
  const ofText = sections[3];
  const shown = (value: number): Shown => {
    const [section, signed] = sectionFor(sections, value);
    const layout = section && layouts.get(section);
    if (section && value !== 0 && isBlank(section))
      return { text: '', day: false, invisible: true };
    return section && layout
      ? shownBy(section, layout, value, signed)
      : { text: String(value), day: false };
  };
  return Object.assign(shown, { hidesText: ofText !== undefined && isBlank(ofText) });
}
