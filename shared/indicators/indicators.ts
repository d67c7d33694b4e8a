import { labelOf } from '../codes/tables';
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
  key: string;
  value: number | null;
  target: number | null;
  numerator: number;
  denominator: number;
  met: boolean;
  /** `persons`: workers per so many; else percent. */ unit?: 'persons';
  parts?: { label: { zh: string; en: string }; value: number; total?: number }[];
}

const share = (numerator: number, denominator: number): number | null =>
  denominator > 0 ? Math.round((numerator / denominator) * 1000) / 10 : null;

/** Workers a number of something, two decimals; the target is in persons too. */
function ratio(
  model: IndicatorModel,
  key: string,
  denominator: number | null,
  per: number,
): Indicator {
  const value =
    denominator === null || denominator === 0
      ? null
      : Math.round((model.workers * per * 100) / denominator) / 100;
  const target = model.targets[key] ?? null;
  return {
    key,
    value,
    target,
    numerator: model.workers,
    denominator: denominator ?? 0,
    met: value !== null && target !== null && model.workers * per >= target * (denominator ?? 0),
    unit: 'persons',
  };
}

function indicator(
  model: IndicatorModel,
  key: string,
  numerator: number,
  denominator: number,
  parts?: Indicator['parts'],
): Indicator {
  const value = share(numerator, denominator);
  const target = model.targets[key] ?? null;
  return {
    key,
    value,
    target,
    numerator,
    denominator,
    // The share as it is, not as it is shown: 99.96 % is shown as 100 % and does not reach it.
    met: denominator > 0 && target !== null && numerator * 100 >= target * denominator,
    ...(parts ? { parts } : {}),
  };
}

/**
 * Indicators in percent or, for the ratios, in persons, with their targets (Henan 十四五民政规划: 站 100 %,
 * 持证 40 %, one worker per 1,000 older people and per 100 beds; targets are settings). What cannot
 * be computed is null.
 */
export function indicatorsOf(model: IndicatorModel): Indicator[] {
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
