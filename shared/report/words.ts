import type { Label } from '../codes/label';
import { periodLabel, rhythmOf } from '../codes/period';
import type { StatisticsItem } from '../domain/statistics-form';
import { textOf, wordsOf, type Language, type Params, type TextCode } from '../text';
import { LEAST_PERCENT } from './compare';

/** How a report speaks: its language, and the rhythm of its period. */
export interface Words {
  language: Language;
  say: (code: TextCode, params?: Params) => string;
  /** Codes that come with findings. */
  any: (code: string, params?: Params) => string;
  label: (label: Label) => string;
  period: (period: string) => string;
}

/** The words of a report about a period. */
export function wordsFor(language: Language, period: string): Words {
  const any = (code: string, params?: Params): string =>
    textOf(code, params, language, rhythmOf(period));
  return {
    language,
    any,
    say: any,
    label: (label) => wordsOf(label, language),
    period: (of) => periodLabel(of)[language],
  };
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** A figure of the smallest unit as people read it, exact: no more decimals than it needs. */
export function shownFigure(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const fraction = digits.slice(at).replace(/0+$/, '');
  const sign = value < 0 ? '\u2212' : '';
  return `${sign}${grouped(digits.slice(0, at))}${fraction === '' ? '' : `.${fraction}`}`;
}

/** For a table: — where nothing is known. */
export const figureCell = (
  value: number | null | undefined,
  { decimals }: Pick<StatisticsItem, 'decimals'>,
): string => (value === null || value === undefined ? '—' : shownFigure(value, decimals));

/** For a sentence: with its unit behind it. */
export function figureWords(
  value: number,
  { decimals, unit }: Pick<StatisticsItem, 'decimals' | 'unit'>,
  { label, language }: Words,
): string {
  const measure = label(unit);
  const space = language === 'en' && measure !== '' && measure !== '%' ? ' ' : '';
  return `${shownFigure(value, decimals)}${space}${measure}`;
}

/** A share of change; less than what is shown is said so, for it is not nothing. */
export const percentWords = (percent: number, { say }: Words): string =>
  percent < LEAST_PERCENT ? say('REPORT_LITTLE') : `${percent}%`;

/** An item in a sentence: 个案新开, Cases: opened. */
export function itemWords(
  { group, label: own }: StatisticsItem,
  { label, language }: Words,
): string {
  const [head, name] = [label(group), label(own)];
  if (head === name) return name;
  return language === 'zh' ? `${head}${name}` : `${head}: ${name}`;
}

/** Sentences and clauses in a row. */
export const clauses = (parts: readonly string[], { language }: Words): string =>
  parts.join(language === 'zh' ? '；' : '; ') + (language === 'zh' ? '。' : '.');

export const sentences = (parts: readonly string[], { language }: Words): string =>
  parts.filter((one) => one !== '').join(language === 'zh' ? '' : ' ');

/** So many names are said at most. */
const NAMES_MOST = 10;

/** Names in a row, the rest as a number. */
export function namesWords(names: readonly string[], { language, say }: Words): string {
  const shown = wordsOf(names.slice(0, NAMES_MOST), language);
  const more = names.length - NAMES_MOST;
  return more > 0 ? say('REPORT_NAMES_MORE', { names: shown, n: more }) : shown;
}

/** A section's name without the letter that stands before it: D 服务 → 服务. */
export function sectionName(section: { key: string; label: Label }, { label }: Words): string {
  const name = label(section.label);
  return name.startsWith(`${section.key} `) ? name.slice(section.key.length + 1) : name;
}
