import { divisionDepth, fullDivision } from '../codes/division';
import type { FieldFailure } from '../result';
import type { FieldValue, Values } from '../domain/noun';
import type { NounName, NounValues } from '../domain/nouns';
import { stationTransitions } from '../domain/station';

type Faults = Record<string, FieldFailure>;
type Rule<N extends NounName> = (values: NounValues<N>, today: string) => Faults;

const text = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const number = (value: FieldValue | undefined): number | null =>
  typeof value === 'number' ? value : null;
const depthOf = (values: { division: string | null }): number | null => {
  const division = fullDivision(text(values.division) ?? '');
  return division === null ? null : divisionDepth(division);
};

/**
 * A centre is the county's or above, a station a township's, a studio a township's or a village's.
 */
const fits = (tier: string, depth: number): boolean =>
  tier === 'centre' ? depth <= 3 : tier === 'station' ? depth === 4 : depth >= 4;

/**
 * A state that ends or interrupts work says since when and why; nothing has happened on a day that
 * has not come.
 */
const station: Rule<'station'> = (values, today) => {
  const faults: Faults = {};
  const [state, opened, since] = [text(values.state), text(values.opened), text(values.stateSince)];
  // One that is being prepared may write when it will open.
  if (opened !== null && opened > today && state !== 'preparing')
    faults['opened'] = { code: 'STATION_OPENED_FUTURE', params: { date: opened } };
  if (since !== null && since > today)
    faults['stateSince'] = { code: 'STATION_STATE_FUTURE', params: { date: since } };
  if (since !== null && opened !== null && since < opened && state !== 'preparing')
    faults['stateSince'] = { code: 'STATION_STATE_BEFORE_OPENED', params: { opened, since } };
  if (state === 'paused' || state === 'closed') {
    if (since === null)
      faults['stateSince'] = { code: 'STATION_STATE_DATE', params: { reason: state } };
    if (text(values.stateReason) === null)
      faults['stateReason'] = { code: 'STATION_STATE_REASON', params: { reason: state } };
  }
  const [tier, depth] = [text(values.tier), depthOf(values)];
  if (depth !== null && tier !== null && !fits(tier, depth))
    faults['division'] = { code: 'TIER_DIVISION', params: { tier, depth } };
  return faults;
};

const protectionStation: Rule<'protectionStation'> = (values, today) => {
  const faults: Faults = {};
  const opened = text(values.opened);
  if (opened !== null && opened > today && text(values.state) !== 'preparing')
    faults['opened'] = { code: 'STATION_OPENED_FUTURE', params: { date: opened } };
  const depth = depthOf(values);
  if (depth !== null && depth !== 4) faults['division'] = { code: 'PROTECTION_DIVISION' };
  return faults;
};

const visit: Rule<'visit'> = (values, today) => {
  const faults: Faults = {};
  const [date, done] = [text(values.date), text(values.done)];
  if (date !== null && date > today) faults['date'] = { code: 'VISIT_FUTURE', params: { date } };
  if (text(values.required) !== null && text(values.due) === null)
    faults['due'] = { code: 'VISIT_DUE_REQUIRED' };
  if (done !== null && done > today)
    faults['done'] = { code: 'VISIT_FUTURE', params: { date: done } };
  if (done !== null && text(values.result) === null)
    faults['result'] = { code: 'VISIT_RESULT_REQUIRED' };
  return faults;
};

const childWorker: Rule<'childWorker'> = (values) => {
  const faults: Faults = {};
  const [kind, depth] = [text(values.kind), depthOf(values)];
  if (kind === 'supervisor' && depth !== null && depth !== 4)
    faults['division'] = { code: 'CHILD_SUPERVISOR_DIVISION' };
  if (kind === 'director' && depth !== null && depth !== 5)
    faults['division'] = { code: 'CHILD_DIRECTOR_DIVISION' };
  return faults;
};

const partsOfPopulation = [
  'olderPeople',
  'leftBehindChildren',
  'childrenInNeed',
  'leftBehindWomen',
] as const;

const divisionFigure: Rule<'divisionFigure'> = (values, today) => {
  const faults: Faults = {};
  const [year, population, homes, beds] = [
    number(values.year),
    number(values.population),
    number(values.homes),
    number(values.beds),
  ];
  if (year !== null && year > Number(today.slice(0, 4)))
    faults['year'] = { code: 'FIGURE_YEAR_FUTURE', params: { year } };
  for (const key of partsOfPopulation) {
    const part = number(values[key]);
    if (population !== null && part !== null && part > population)
      faults[key] = { code: 'FIGURE_OVER_POPULATION', params: { value: part, population } };
  }
  if (homes === 0 && beds !== null && beds > 0)
    faults['beds'] = { code: 'FIGURE_BEDS_WITHOUT_HOMES', params: { beds } };
  return faults;
};

/** Rules of what belongs to the three-tier system. */
export const stationAreaRules = {
  station: { faults: station },
  protectionStation: { faults: protectionStation },
  visit: { faults: visit },
  childWorker: { faults: childWorker },
  divisionFigure: { faults: divisionFigure },
};

/**
 * A station's state may change only along its way (筹建 → 运营 → 暂停 ↔ 运营 → 撤销); null where it may.
 * Pure.
 */
export function stateChangeFault(before: Values, after: Values): FieldFailure | null {
  const [from, to] = [text(before['state']), text(after['state'])];
  const known = stationTransitions[from as keyof typeof stationTransitions] as
    readonly string[] | undefined;
  if (from === null || to === null || from === to || known === undefined || known.includes(to))
    return null;
  return {
    code: 'STATION_STATE_CHANGE',
    params: { from, to, reason: from === 'closed' ? 'closed' : 'order' },
  };
}
