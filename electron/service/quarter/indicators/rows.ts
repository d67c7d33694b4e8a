import {
  decimal,
  minus,
  roundedShort,
  roundedTo,
  whole,
  type Fraction,
} from '../../../../shared/codes/exact';
import type { Label } from '../../../../shared/codes/label';
import { yearOf, periodPlus, periodOf, rhythmOf } from '../../../../shared/codes/period';
import type {
  IndicatorPartFigure,
  IndicatorRow,
  Indicators,
} from '../../../../shared/contract/indicators';
import { formulaInWords } from '../../../../shared/definitions/indicator-words';
import {
  plansInOrder,
  type IndicatorDefinition,
  type IndicatorPart,
} from '../../../../shared/definitions/indicators';
import { fromOf, registerQueries } from '../../../../shared/definitions/register-queries';
import { courseOf, elapsedOf, shareOf } from '../../../../shared/indicators/course';
import { sidesOf } from '../../../../shared/rules/checks/indicator-formulas';
import { groupsMet } from '../../checklists/board';
import type { Reader } from '../../database/context';
import { definitionsAt } from '../../definitions/definitions';
import { deskKeys, ownTargets, shownAt, trendPeriods, type FiguresAt, type Shown } from './reckon';

/** The most decimals at which a part is shown: fen of an amount in 万元, weights of a mean. */
const PART_DECIMALS = 6;

const UNITS: Readonly<Record<'count' | 'fen' | 'hours', Label>> = {
  count: { zh: '', en: '' },
  fen: { zh: '万元', en: '10k yuan' },
  hours: { zh: '小时', en: 'hours' },
};

const unitOf = ({ query }: IndicatorPart): Label =>
  UNITS[query ? registerQueries[query.name].counts : 'count'];

function partsOf(indicator: IndicatorDefinition, { parts }: FiguresAt): IndicatorPartFigure[] {
  const { denominator } = sidesOf(indicator);
  return indicator.parts.map((part) => {
    const value = parts[part.key]?.value ?? null;
    return {
      key: part.key,
      label: part.label,
      unit: unitOf(part),
      value: value && roundedTo(value, PART_DECIMALS),
      side: denominator.includes(part.key) ? 'under' : 'over',
    };
  });
}

/** What keeps an indicator from being counted: what it is divided by, or what nobody filled in. */
const missingOf = (parts: readonly IndicatorPartFigure[]): Label[] =>
  parts
    .filter(({ value, side }) => value === null || (side === 'under' && value === 0))
    .map(({ label }) => label);

/** The ledger in which somebody writes down what an indicator is held against: 老年人口, 床位. */
const ledgerOf = ({ parts }: IndicatorDefinition): IndicatorRow['missingIn'] =>
  parts.flatMap(({ query }) => (query ? (fromOf(query.name) ?? []) : [])).at(0) ?? null;

/** The period before a plan begins. */
const beforePlan = (from: number, like: string): string =>
  periodPlus(periodOf(`${from}-01-01`, rhythmOf(like)), -1);

/** A sum that begins anew every year: what counts from its first day and is no share. */
const isYearly = (indicator: IndicatorDefinition): boolean =>
  indicator.reference === 'year' && sidesOf(indicator).denominator.length === 0;

/** Targets of a plan, with the office's own where it is the plan at hand. */
function targetOf(
  { plan, isCurrent }: Shown,
  own: Readonly<Record<string, number>>,
  key: string,
): { target: number | null; own: boolean } {
  const set = isCurrent ? own[key] : undefined;
  return { target: set ?? plan?.targets[key] ?? null, own: set !== undefined };
}

function rowOf(
  shown: Shown,
  indicator: IndicatorDefinition,
  aim: ReturnType<typeof targetOf>,
): IndicatorRow {
  const { period, plan } = shown;
  const { key, label, note, unit, decimals, direction, reference, source } = indicator;
  const all = trendPeriods(period).map((of) => ({ of, ...shown.at(indicator, of) }));
  const now = shown.at(indicator, period);
  const span = plan ?? { from: yearOf(period), to: yearOf(period) };
  const { target } = aim;
  const course = courseOf({
    points: all.map(({ of, value }) => ({ period: of, value })),
    target,
    direction,
    yearly: isYearly(indicator),
    plan: span,
    base: shown.at(indicator, beforePlan(span.from, period)).value,
  });
  const marks = target === null ? [] : [decimal(target)];
  const hundred = unit.zh === '%' ? [whole(100)] : [];
  const said = (value: Fraction | null, more = 0): number | null =>
    value && roundedShort(value, decimals + more, [...marks, ...hundred]);
  const parts = partsOf(indicator, now);
  return {
    ...{ key, label, note, unit, decimals, direction, reference, source, ...aim },
    words: formulaInWords(indicator),
    value: said(now.value),
    met: course.met,
    due: said(course.due, 1),
    share: shareOf(now.value, target, direction),
    dueShare: shareOf(course.due, target, direction),
    status: course.status,
    pace: course.pace,
    left: course.left,
    needed: course.needed && roundedTo(course.needed, decimals + 1),
    mean: course.mean && roundedTo(course.mean, decimals + 1),
    likely: course.likely && roundedTo(course.likely, decimals),
    short: now.value && target !== null ? shortOf(now.value, target, decimals) : null,
    trend: all.map(({ of, value, frozen, otherwise }) => ({
      period: of,
      value: said(value),
      frozen,
      otherwise,
    })),
    parts,
    missing: now.value === null ? missingOf(parts) : [],
    missingIn: now.value === null ? ledgerOf(indicator) : null,
  };
}

/** What is lacking of a target, never rounded away to nothing. */
function shortOf(value: Fraction, target: number, decimals: number): number {
  const gap = minus(decimal(target), value);
  const shown = roundedTo(gap, decimals);
  const least = Number(`1e-${decimals}`);
  return gap.over > 0n ? Math.max(shown, least) : shown;
}

/** Everything of the page 指标 for a period, under its own plan or another one. */
export function indicatorsOf(context: Reader, asked: string, year: number | null): Indicators {
  const shown = shownAt(context, asked, year);
  const { definitions, plan, period } = shown;
  const { effective } = definitionsAt(context, asked);
  const { keys, chosen } = deskKeys(context, definitions);
  const { over, of } = plan ? elapsedOf(plan, period) : { over: 0, of: 1 };
  const own = ownTargets(context);
  return {
    period,
    day: shown.day,
    frozen: shown.frozen,
    set: { title: effective.title, version: effective.version, note: effective.note },
    plans: plansInOrder(definitions).map(({ from, to, label }) => ({ from, to, label })),
    plan: plan?.from ?? null,
    elapsed: Math.round((over * 100) / of),
    rows: definitions.shown.map((one) => rowOf(shown, one, targetOf(shown, own, one.key))),
    groups: groupsMet(context, shown.day),
    desk: keys,
    chosen,
  };
}
