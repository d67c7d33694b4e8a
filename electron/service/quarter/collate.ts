import { monthsOf } from '../../../shared/codes/period';
import { overMonths } from '../../../shared/codes/statistics-months';
import type { Label } from '../../../shared/codes/label';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { Words } from '../import/words';
import { comesTo, shown } from './sums';
import { spotText, type Figure, type Spot } from './figures';

/** Says something at a spot of the workbooks. */
export type Tell = (spot: Spot, fault: FieldFailure, severity: Severity) => void;

/** Field under which is asked how months make the quarter of what does not add up. */
const MONTHS = 'months';
const MONTHS_LABEL: Label = { zh: '各月合成本季度', en: 'Quarter from its months' };
const WAYS: readonly { code: string; label: Label }[] = [
  { code: 'total', label: { zh: '表中的合计', en: 'The sum in the table' } },
  { code: 'sum', label: { zh: '各月相加', en: 'The months added up' } },
  { code: 'last', label: { zh: '最后一个月', en: 'The last month' } },
  { code: 'first', label: { zh: '第一个月', en: 'The first month' } },
  { code: 'most', label: { zh: '最多的一个月', en: 'The highest month' } },
];

const added = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** One figure of several that say the same; null where two differ, which is said. */
function agreed(figures: readonly Figure[], tell: Tell): Figure | null {
  const [first, ...others] = figures;
  if (!first) return null;
  const other = others.find(({ value }) => value !== first.value);
  if (!other) return first;
  const params = {
    item: itemLabel(first.item),
    station: first.stationName,
    value: shown(other.value, other.item),
    first: shown(first.value, first.item),
    place: spotText(first.spot),
  };
  tell(other.spot, failure('IMPORT_FIGURE_CONFLICT', params), 'error');
  return null;
}

/** The quarter's own figure and those of its months. */
interface Parts {
  whole: Figure | null;
  months: (Figure | null)[];
}

/** A figure of the quarter, where it stands. */
export interface Quarterly {
  value: number;
  figure: Figure;
}

const quarterly = (figure: Figure | null, value?: number): Quarterly | null =>
  figure && { value: value ?? figure.value, figure };

/** What happens within a month adds up, and to the sum beside it. */
function addedUp({ whole, months }: Parts, period: string, tell: Tell): Quarterly | null {
  const filled = months.filter((one) => one !== null);
  const parts = added(filled.map(({ written }) => written));
  const [first] = filled;
  if (whole) {
    if (filled.length === 0 || comesTo(whole.written, parts)) return quarterly(whole);
    const { item } = whole;
    const params = { sum: shown(whole.written, item), parts: shown(parts, item) };
    tell(whole.spot, failure('IMPORT_MONTHS_DIFFER', params), 'error');
    return null;
  }
  if (!first) return null;
  if (filled.length === months.length) return quarterly(first, Math.round(parts));
  tell(first.spot, missing(first, months, period), 'error');
  return null;
}

function missing({ item }: Figure, months: readonly (Figure | null)[], period: string) {
  const all = monthsOf(period);
  return failure('IMPORT_MONTHS_MISSING', {
    item: itemLabel(item),
    months: all.filter((_, i) => months[i] === null).map((month) => `${month}`),
  });
}

/** What is counted on a day is the quarter's first or last month's. */
function held({ whole, months }: Parts, at: 'first' | 'last', period: string, tell: Tell) {
  const one = (at === 'first' ? months[0] : months.at(-1)) ?? null;
  if (!one) {
    const some = months.find((month) => month !== null);
    if (!some) return quarterly(whole);
    tell(some.spot, missing(some, months, period), 'error');
    return null;
  }
  const sum = added(months.flatMap((month) => month?.written ?? []));
  if (whole && whole.value !== one.value && !comesTo(whole.written, sum)) {
    const { item } = one;
    const params = {
      item: itemLabel(item),
      sum: shown(whole.value, item),
      value: shown(one.value, item),
    };
    tell(whole.spot, failure('IMPORT_MONTHS_HELD', params), 'warning');
  }
  return quarterly(one);
}

/** What does not add up is asked, unless the quarter's own figure stands beside the months. */
function asked(parts: Parts, words: Words, period: string, tell: Tell): Quarterly | null {
  const { whole, months } = parts;
  const filled = months.filter((one) => one !== null);
  if (whole?.quarter || filled.length === 0) return quarterly(whole);
  const [first] = filled;
  if (!first) return null;
  const label = itemLabel(first.item);
  const ways = WAYS.filter(({ code }) => code !== 'total' || whole !== null);
  const way = words.answered(MONTHS, label.zh);
  if (way === null) return null;
  if (way === 'total' && whole) return quarterly(whole);
  if (way === 'sum') return addedUp({ whole: null, months }, period, tell);
  if (way === 'first' || way === 'last') return held({ whole: null, months }, way, period, tell);
  if (way === 'most') return quarterly(first, Math.max(...filled.map(({ value }) => value)));
  words.asked(MONTHS, MONTHS_LABEL, label.zh, () => [...ways]);
  tell(first.spot, failure('IMPORT_MONTHS_ASKED', { item: label }), 'error');
  return null;
}

/** The quarter's figure of one item of one station, from everything that speaks of it. */
export function quarterFigure(
  figures: readonly Figure[],
  words: Words,
  tell: Tell,
): Quarterly | null {
  const [any] = figures;
  if (!any) return null;
  const { period, item } = any;
  const own = monthsOf(period);
  const outside = figures.filter(({ month }) => month !== null && !own.includes(month));
  for (const { spot, month } of outside)
    tell(spot, failure('IMPORT_MONTH_OUTSIDE', { month: month ?? 0, period }), 'error');
  if (outside.length > 0) return null;
  let sound = true;
  const one = (of: readonly Figure[]): Figure | null => {
    const found = agreed(of, tell);
    sound &&= found !== null || of.length === 0;
    return found;
  };
  const whole = one(figures.filter(({ month }) => month === null));
  const months = own.map((month) => one(figures.filter((figure) => figure.month === month)));
  if (!sound) return null;
  if (months.every((month) => month === null)) return quarterly(whole);
  const way = overMonths(item);
  if (way === 'asked') return asked({ whole, months }, words, period, tell);
  return way === 'sum'
    ? addedUp({ whole, months }, period, tell)
    : held({ whole, months }, way, period, tell);
}
