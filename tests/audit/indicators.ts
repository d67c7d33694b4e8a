import { covered, isDue, lastDay, runs, totals, township, type Row } from './definitions';
import type { County } from './rows';

const distinct = (all: readonly string[]): number => new Set(all).size;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Child workers in post on a day, by kind. */
const posted = (county: County, kind: 'supervisor' | 'director', day: string) =>
  county.childWorkers.filter(
    (one) => one.kind === kind && one.from <= day && (one.to === null || one.to >= day),
  );

/** Whether a place lies in a township that is due a station. */
const inDue = (county: County, division: string): boolean => isDue(county, township(division));

/**
 * What the figures of which the shipped indicators are made should be at the end of a quarter, by
 * indicator and part, from the plain rows alone.
 */
export function indicatorParts(county: County, period: string): Row {
  const day = lastDay(period);
  const all = totals(county, period);
  const due = [...county.townships].filter((code) => isDue(county, code)).length;
  const built = covered(county, period);
  const staff = all['staffInPost'] ?? 0;
  const stations = county.stations.filter((one) => one.tier === 'station' && runs(one, day));
  const studios = county.stations.filter(
    (one) =>
      one.tier === 'studio' &&
      runs(one, day) &&
      inDue(county, one.division) &&
      !one.division.endsWith('000'),
  );
  const protection = county.protection.filter(
    ({ division, opened }) => opened <= day && inDue(county, division),
  );
  const year = Number(period.slice(0, 4));
  const funded = sum(county.projects.map((project) => project.funded[year - 2025] ?? 0)) / 1e6;
  const figures = [...(county.figures.get(period)?.values() ?? [])];
  const served = figures.filter((row) => row.has('satisfaction') && row.has('servedPersons'));
  return {
    'stationCoverage built': built,
    'stationCoverage due': due,
    'studioCoverage built': distinct(studios.map(({ division }) => division)),
    'sixHaves stations': stations.length,
    'professionals professionals': all['professionals'] ?? 0,
    'certified assistant': all['certifiedAssistant'] ?? 0,
    'certified worker': all['certifiedWorker'] ?? 0,
    'certified senior': all['certifiedSenior'] ?? 0,
    'certifiedShare certified': all['certifiedTotal'] ?? 0,
    'certifiedShare staff': staff,
    'sixHaves met': all['sixHavesMet'] ?? 0,
    'agencies agencies': county.projects.length,
    'workersPer1000Older staff': staff,
    'protectionCoverage built': distinct(protection.map(({ division }) => township(division))),
    'childSupervisors posted': distinct(
      posted(county, 'supervisor', day)
        .map(({ division }) => division)
        .filter((division) => inDue(county, division)),
    ),
    'childDirectors posted': distinct(
      posted(county, 'director', day)
        .map(({ division }) => division)
        .filter((division) => inDue(county, division)),
    ),
    'purchase budget': funded,
    'satisfaction satisfied': sum(
      served.map((row) => ((row.get('satisfaction') ?? 0) / 10) * (row.get('servedPersons') ?? 0)),
    ),
    'satisfaction served': sum(served.map((row) => row.get('servedPersons') ?? 0)),
  };
}

const half = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

/** What the indicators come to that are made of those alone; none where there is nothing to divide by. */
export function indicatorValues(parts: Row): Row {
  const share = (over: string, under: string): number =>
    ((parts[over] ?? 0) * 100) / (parts[under] ?? 0);
  const values: Row = {
    stationCoverage: half(share('stationCoverage built', 'stationCoverage due'), 1),
    sixHaves: half(share('sixHaves met', 'sixHaves stations'), 1),
    certifiedShare: half(share('certifiedShare certified', 'certifiedShare staff'), 1),
    professionals: parts['professionals professionals'] ?? 0,
    certified: parts['certifiedShare certified'] ?? 0,
    agencies: parts['agencies agencies'] ?? 0,
    protectionCoverage: half(share('protectionCoverage built', 'stationCoverage due'), 1),
    childSupervisors: half(share('childSupervisors posted', 'stationCoverage due'), 1),
    purchase: half(parts['purchase budget'] ?? 0, 2),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}
