import type { Label } from '../codes/label';
import type { RuleParameters } from '../definitions/rule-parameters';

/**
 * What a figure is. Money is also written in 元, and percent as a fraction; a count has no unit to
 * be mistaken in.
 */
export type FigureKind = 'money' | 'rate' | 'count';

/** From where on a figure counts as off by a factor; part of what an office may change. */
export type ScaleParameters = Pick<
  RuleParameters,
  'scaleTimes' | 'scaleCountTimes' | 'scaleCountBase' | 'scaleOthers' | 'scaleBeyond'
>;

/**
 * The figures of the others: their middle, and how far they reach, the furthest tenth (one at
 * least) left out.
 */
export interface Others {
  count: number;
  middle: number;
  low: number;
  high: number;
}

/** What a figure is held against; either may be unknown. */
export interface References {
  last?: number | undefined;
  others?: Others | undefined;
}

/** A figure that looks off: by what factor, held against what, and what may have been meant. */
export interface Scale {
  factor: 100 | 10_000;
  against: keyof References;
  reference: number;
  meant: number;
}

/** Between a hundred and ten thousand: what is further off is taken for the larger factor. */
const BETWEEN = 1_000;

/** The kind of a figure by its unit in Chinese. */
export const figureKind = (unit: string): FigureKind =>
  unit.includes('元') ? 'money' : unit === '%' ? 'rate' : 'count';

/**
 * The others of a sorted list of positive figures; with `own` the one at that place is no other.
 * @returns undefined where none is left
 */
export function othersOf(sorted: readonly number[], own = -1): Others | undefined {
  const count = sorted.length - (own < 0 ? 0 : 1);
  if (count < 1) return undefined;
  const at = (place: number): number =>
    sorted[own >= 0 && place >= own ? place + 1 : place] ?? Number.NaN;
  const far = count < 3 ? 0 : Math.max(1, Math.floor(count / 10));
  return {
    count,
    middle: (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2,
    low: at(far),
    high: at(count - 1 - far),
  };
}

/** Where a figure stands in a sorted list; -1 where it does not. */
export function placeOf(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) < value) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === value ? from : -1;
}

/** Figures that can be held against: none that is empty, zero or negative; in their order. */
export const sortedFigures = (values: Iterable<number | null | undefined>): number[] =>
  [...values].filter((value): value is number => (value ?? 0) > 0).sort((a, b) => a - b);

/**
 * From how many times (or one so-many-th) on a figure is off. Money is mistaken both ways; a rate
 * only downwards, above 100 it is refused. Counts grow: from 2 visits to 150 is no mistake, and a
 * quarter with few of them is none either; only what is a hundred times a figure that was not small
 * itself, or ten thousand times any, is asked about.
 */
function timesOff(
  kind: FigureKind,
  isUp: boolean,
  reference: number,
  { scaleTimes, scaleCountTimes, scaleCountBase }: ScaleParameters,
): number {
  if (kind === 'money') return scaleTimes;
  if (kind === 'rate') return isUp ? Infinity : scaleTimes;
  return isUp && reference >= scaleCountBase ? scaleCountTimes : scaleCountTimes * 100;
}

/**
 * Whether a figure looks off by a factor of about 100 or 10,000: 元 typed for 万元 or the other way,
 * percent for a fraction. Last quarter's is asked first. The others have to be some, and the figure
 * has to lie far beyond all of them: where small and large stand side by side a large one is none.
 * Pure.
 * @param value as shown, like its references
 */
export function scaleOf(
  value: number,
  kind: FigureKind,
  { last, others }: References,
  parameters: ScaleParameters,
): Scale | null {
  if (!(value > 0)) return null;
  const off = (against: Scale['against'], reference: number): Scale | null => {
    if (!(reference > 0)) return null;
    const isUp = value > reference;
    const ratio = isUp ? value / reference : reference / value;
    if (ratio < timesOff(kind, isUp, reference, parameters)) return null;
    const factor = kind !== 'rate' && ratio >= BETWEEN ? 10_000 : 100;
    return { factor, against, reference, meant: isUp ? value / factor : value * factor };
  };
  const { scaleOthers, scaleBeyond } = parameters;
  const isBeyond =
    others !== undefined &&
    others.count >= scaleOthers &&
    (value >= others.high * scaleBeyond || value <= others.low / scaleBeyond);
  return (
    (last === undefined ? null : off('last', last)) ??
    (isBeyond ? off('others', others.middle) : null)
  );
}

/** A reference of many as it is told: two figures that count say enough, and nobody's own. */
export const roundly = (value: number): number => Number(value.toPrecision(2));

const grouped = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** A figure with its unit, as a text of a finding names it; in English money stands alone. */
export function withUnit(value: number, unit: Label | undefined): Label {
  const figure = grouped(value);
  if (unit?.zh === '%') return { zh: `${figure}%`, en: `${figure} %` };
  return { zh: unit?.zh ? `${figure} ${unit.zh}` : figure, en: figure };
}
