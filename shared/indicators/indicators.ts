import type { Desk } from '../contract/types';

export interface IndicatorModel {
  /** Statutory townships (应建); null where unknown. */
  townships: number | null;
  /** Townships that have a station (已建). */
  stationTownships: number;
  stations: number;
  /** Stations whose latest acceptance passed, and those that have one. */
  passed: number;
  evaluated: number;
  /** Workers by qualification level. */
  levels: Readonly<Record<string, number>>;
  targets: Readonly<Record<string, number>>;
}

type Indicator = Desk['indicators'][number];

const share = (numerator: number, denominator: number): number | null => (denominator > 0 ? Math.round((numerator / denominator) * 1000) / 10 : null);

function indicator(model: IndicatorModel, key: string, numerator: number, denominator: number, parts?: Indicator['parts']): Indicator {
  const value = share(numerator, denominator);
  const target = model.targets[key] ?? null;
  return { key, value, target, numerator, denominator, met: value !== null && target !== null && value >= target, ...(parts ? { parts } : {}) };
}

/** Indicators in percent, with their targets (Henan 十四五民政规划: 站 100 %, 持证 40 %; targets are settings). What cannot be computed is null. */
export function indicatorsOf(model: IndicatorModel): Indicator[] {
  const staff = Object.values(model.levels).reduce((sum, n) => sum + n, 0);
  const certified = staff - (model.levels.none ?? 0);
  const parts = ['senior', 'worker', 'assistant', 'none'].map((level) => ({ label: level, value: model.levels[level] ?? 0 }));
  return [
    indicator(model, 'stationCoverage', model.stationTownships, model.townships ?? 0),
    indicator(model, 'sixHaves', model.passed, model.stations),
    indicator(model, 'certifiedShare', certified, staff, parts),
  ];
}
