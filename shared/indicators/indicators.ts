import {
  compared,
  decimal,
  percentOf,
  product,
  roundedShort,
  roundedUp,
  times,
  type Fraction,
} from '../codes/exact';
import { labelOf } from '../codes/tables';
import type { IndicatorDefinitions, IndicatorKey } from '../definitions/indicators';
import type { Label } from '../domain/noun';

export interface IndicatorModel {
  /** Statutory townships (应建); null where unknown. */
  townships: number | null;
  /** Townships that have a station (已建). */
  stationTownships: number;
  stations: number;
  /** Stations whose latest acceptance passed, and those that have one. */
  passed: number;
  evaluated: number;
  /** Stations of the township tier that meet each 有; empty where nobody has looked. */
  haves?: readonly { label: Label; value: number; total: number }[];
  /** Workers in post, and what they are counted against; null = not known. */
  workers: number;
  olderPeople: number | null;
  beds: number | null;
  /** Workers by qualification level. */
  levels: Readonly<Record<string, number>>;
  targets: Readonly<Record<string, number>>;
}

/** An indicator of the desk: what it comes to, what it is held against, and what it is made of. */
export interface Indicator {
  key: IndicatorKey;
  /** What the definitions call it. */
  label: Label;
  value: number | null;
  target: number | null;
  numerator: number;
  denominator: number;
  met: boolean;
  /** `persons`: workers per so many; else percent. */ unit?: 'persons';
  parts?: { label: { zh: string; en: string }; value: number; total?: number }[];
}

type Counted = Omit<Indicator, 'label'>;

const marksOf = (target: number | null): Fraction[] => (target === null ? [] : [decimal(target)]);

/** Whether so many of so many reach a target, exactly; the target counts for `per` of them. */
const reaches = (part: number, of: number, target: number | null, per: number): boolean =>
  of > 0 &&
  target !== null &&
  compared(times(decimal(part), per, 1), product(decimal(target), decimal(of))) >= 0;

/** Workers a number of something, two decimals; the target is in persons too. */
function ratio(
  model: IndicatorModel,
  key: IndicatorKey,
  denominator: number | null,
  per: number,
): Counted {
  const target = model.targets[key] ?? null;
  const of = denominator ?? 0;
  return {
    key,
    value: of > 0 ? roundedShort(times(decimal(model.workers), per, of), 2, marksOf(target)) : null,
    target,
    numerator: model.workers,
    denominator: of,
    met: reaches(model.workers, of, target, per),
    unit: 'persons',
  };
}

/** How many more it takes until workers reach the target of so many per `per`. */
export const workersShort = (
  { target, denominator, numerator }: Pick<Indicator, 'target' | 'denominator' | 'numerator'>,
  per: number,
): number =>
  target === null
    ? 0
    : Math.max(0, roundedUp(times(decimal(target), denominator, per)) - numerator);

function indicator(
  model: IndicatorModel,
  key: IndicatorKey,
  numerator: number,
  denominator: number,
  parts?: Indicator['parts'],
): Counted {
  const target = model.targets[key] ?? null;
  return {
    key,
    value: percentOf(decimal(numerator), decimal(denominator), marksOf(target)),
    target,
    numerator,
    denominator,
    met: reaches(numerator, denominator, target, 100),
    ...(parts ? { parts } : {}),
  };
}

/**
 * The indicators that the definitions show, in their order, in percent or, for the ratios, in
 * persons, with their targets. What cannot be computed is null.
 */
export function indicatorsOf(
  model: IndicatorModel,
  { shown }: Pick<IndicatorDefinitions, 'shown'>,
): Indicator[] {
  const counted = new Map(everyIndicator(model).map((one) => [one.key, one]));
  return shown.flatMap(({ key, label }) => {
    const one = counted.get(key);
    return one ? [{ ...one, label }] : [];
  });
}

/**
 * Every indicator of which the program knows a formula (Henan 十四五民政规划: 站 100 %, 持证 40 %, one
 * worker per 1,000 older people and per 100 beds).
 */
function everyIndicator(model: IndicatorModel): Counted[] {
  const staff = Object.values(model.levels).reduce((sum, n) => sum + n, 0);
  const certified = staff - (model.levels.none ?? 0);
  const parts = ['senior', 'worker', 'assistant', 'none'].map((level) => ({
    label: {
      zh: labelOf('qualificationLevel', level),
      en: labelOf('qualificationLevel', level, 'en'),
    },
    value: model.levels[level] ?? 0,
  }));
  return [
    indicator(model, 'stationCoverage', model.stationTownships, model.townships ?? 0),
    indicator(
      model,
      'sixHaves',
      model.passed,
      model.stations,
      model.haves && model.haves.length > 0 ? [...model.haves] : undefined,
    ),
    indicator(model, 'certifiedShare', certified, staff, parts),
    ratio(model, 'workersPer1000Older', model.olderPeople, 1000),
    ratio(model, 'workersPer100Beds', model.beds, 100),
  ];
}
