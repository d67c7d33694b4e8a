import { periodLabel } from '../../shared/codes/period';
import { fieldKinds } from '../../shared/domain/field-kinds';
import type { FieldDescription } from '../../shared/domain/noun';
import type { Language } from '../../shared/text';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** `2026Q3` → 2026年第三季度 / Q3 2026. */
export const periodName = (period: string, language: Language): string =>
  periodLabel(period)[language];

/** `2026Q3` → 26Q3, for ticks. */
export const periodTick = (period: string): string => period.slice(2);

/** Date in a sentence: 10月9日 / 9 Oct; takes a date or a time stamp. */
export function dayName(iso: string, language: Language): string {
  const [, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (language === 'zh') return `${month ?? ''}月${day ?? ''}日`;
  return new Date(`${iso.slice(0, 10)}T12:00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
  });
}

/** A day (yyyy-mm-dd) with its year, as letters have it. */
export function fullDay(day: string, language: Language): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (language === 'zh') return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
  return new Date(`${day.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A day (yyyy-mm-dd) with its weekday, for page heads. */
export function longDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (language === 'en')
    return date.toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 星期${WEEKDAYS[date.getUTCDay()] ?? ''}`;
}

/**
 * A time stamp as China reads its clocks, one time zone for the whole country: yyyy-mm-ddThh:mm.
 */
const chinaTime = (iso: string): string =>
  new Date(new Date(iso).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

/** Clock time hh:mm of a time stamp. */
export const clockTime = (iso: string): string => chinaTime(iso).slice(11);

/** Date and time of a time stamp: 2026-10-09 14:05. */
export const dateTime = (iso: string): string => chinaTime(iso).replace('T', ' ');

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** A format is dearer than what it formats, and a sheet has thousands of figures. */
function formatOf(decimals: number | undefined): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat(
    'en-US',
    decimals === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  );
  formats.set(decimals, made);
  return made;
}

/** Thousands with a comma, minus as U+2212, — for nothing. */
export function figure(value: number | null | undefined, decimals?: number): string {
  if (value === null || value === undefined) return '—';
  return formatOf(decimals).format(value).replace('-', '\u2212');
}

/**
 * A figure of a return, which is kept in the smallest unit of its item, as people read it; — for
 * nothing.
 * @param places all decimals of the item, as on paper, or no more than it needs
 */
export const itemFigure = (
  value: number | null | undefined,
  { decimals }: { decimals: number },
  places?: 'all',
): string =>
  figure(value === null || value === undefined ? null : value / 10 ** decimals, places && decimals);

/** Whole fen as 万元, exact: two decimals at least, up to six where the fen needs them. */
export function tenThousandYuan(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '—';
  const sign = fen < 0 ? '\u2212' : '';
  const digits = String(Math.abs(fen)).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${sign}${Number(digits.slice(0, -6)).toLocaleString('en-US')}.${fraction}`;
}

/** A number of a field: money in 万元, a year as it is, anything counted with its thousands. */
export function numberText({ kind, plain }: FieldDescription, value: number): string {
  if (plain) return String(value);
  switch (fieldKinds[kind].number) {
    case 'fen':
      return tenThousandYuan(value);
    // A text that is a number all the same was brought in by an older version.
    case null:
    case 'figure':
      return figure(value);
  }
}

/** A score with its one decimal; a dash where there is none. */
export const scored = (tenths: number | null | undefined): string =>
  tenths === null || tenths === undefined ? '—' : (tenths / 10).toFixed(1);

/** Bytes for people: 212 KB. */
export function bytes(value: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let at = 0;
  let n = value;
  while (n >= 1024 && at < units.length - 1) {
    n /= 1024;
    at += 1;
  }
  return `${at === 0 || n >= 100 ? Math.round(n) : n.toFixed(1)} ${units[at] ?? ''}`;
}
