import type { Division } from '../../../shared/contract/divisions';
import { stateOn } from '../../../shared/rules/state-spans';
import { select, text } from '../database/rows';
import type { States } from '../stations/state-history';
import { counted, ONE, type Asked, type Counted } from './asked';
import { sixHavesMet } from './six-haves';

const townshipOf = (division: string): string => division.slice(0, 9);

const runs = (states: States, id: string, day: string): boolean =>
  stateOn(states.get(id) ?? [], day).state === 'running';

/** Stations, studios and centres that run on the last day, of the tiers asked for. */
export const places = (asked: Asked): Counted[] =>
  counted(
    asked,
    'station',
    'SELECT id, name, tier AS code, 1 AS amount FROM station WHERE removedAt IS NULL ORDER BY id',
  ).filter(({ id }) => runs(asked.standing.stations(), id, asked.last));

/** Stations that run and have the six. */
export function stationsMet(asked: Asked): Counted[] {
  const met = sixHavesMet(asked.store, asked.last);
  return places({ ...asked, of: ['station'] }).filter(({ id }) => met.get(id) === true);
}

const asPlaces = (all: readonly Division[]): Counted[] =>
  all.map(({ code, name }) => ({ noun: 'division', id: code, name, amount: ONE }));

export const townships = ({ standing }: Asked): Counted[] => asPlaces(standing.townships());
export const villages = ({ standing }: Asked): Counted[] => asPlaces(standing.villages());

/** A record with its place. */
interface Placed {
  id: string;
  name: string;
  division: string;
}

/** The first record of each place, in the order of the places. */
function firstIn(
  all: readonly Division[],
  noun: 'station' | 'protectionStation' | 'childWorker',
  rows: readonly Placed[],
  placeOf: (code: string) => string,
): Counted[] {
  const first = new Map<string, Placed>();
  for (const row of rows)
    if (!first.has(placeOf(row.division))) first.set(placeOf(row.division), row);
  return all.flatMap(({ code }): Counted[] => {
    const found = first.get(placeOf(code));
    return found ? [{ noun, id: found.id, name: found.name, amount: ONE }] : [];
  });
}

const itself = (code: string): string => code;
const ROW = { id: text, name: text, division: text };

const stationsOf = ({ store, standing, last }: Asked, tier: 'station' | 'studio'): Placed[] =>
  select(
    store.db,
    'SELECT id, name, division FROM station WHERE removedAt IS NULL AND tier = ? ORDER BY division, name, id',
    ROW,
  )
    .all(tier)
    .filter(({ id }) => runs(standing.stations(), id, last));

/** For each township due a station the first that runs there. */
export const stationTownships = (asked: Asked): Counted[] =>
  firstIn(asked.standing.townships(), 'station', stationsOf(asked, 'station'), townshipOf);

/** For each of their villages the first studio that runs there; one of a whole township is in none. */
export const studioVillages = (asked: Asked): Counted[] =>
  firstIn(asked.standing.villages(), 'station', stationsOf(asked, 'studio'), itself);

export function protectionTownships(asked: Asked): Counted[] {
  const { store, standing, last } = asked;
  const rows = select(
    store.db,
    'SELECT id, name, division FROM protectionStation WHERE removedAt IS NULL ORDER BY division, name, id',
    ROW,
  )
    .all()
    .filter(({ id }) => runs(standing.protection(), id, last));
  return firstIn(standing.townships(), 'protectionStation', rows, townshipOf);
}

/** Child workers in post on the last day; a day that nobody wrote down lies before or after it. */
const childWorkers = ({ store, last }: Asked, kind: 'supervisor' | 'director'): Placed[] =>
  select(
    store.db,
    `SELECT id, name, division FROM childWorker WHERE removedAt IS NULL AND kind = @kind
      AND coalesce(starts, '') <= @last AND coalesce(ends, '9999') >= @last ORDER BY division, name, id`,
    ROW,
  ).all({ kind, last });

export const supervisorTownships = (asked: Asked): Counted[] =>
  firstIn(asked.standing.townships(), 'childWorker', childWorkers(asked, 'supervisor'), itself);

export const directorVillages = (asked: Asked): Counted[] =>
  firstIn(asked.standing.villages(), 'childWorker', childWorkers(asked, 'director'), itself);
