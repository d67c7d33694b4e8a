import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { daysOf } from '../../../shared/codes/period';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { isFullTime } from '../../../shared/rules/full-time';
import { isCertified, isProfessional } from '../../../shared/rules/qualification-professional';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { stateOn } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { staffOn, type Worker } from '../people/staff-on';
import { sixHavesMet } from '../register/six-haves';
import { dueTest } from '../stations/townships-due';
import { ruleParameters } from '../settings/rule-parameters';
import { stateHistory, type States } from '../stations/state-history';
import { returnedFigures } from './reopened';

type Store = Pick<Reader, 'db'>;

const townshipOf = (division: string): string => division.slice(0, 9);

/** The records that an item of a row counts, by item: ids of people, or of stations and studios. */
type Counted = Readonly<Record<string, readonly string[]>>;

/** Items that count stations and studios; all others count people. */
const OF_STATIONS: ReadonlySet<string> = new Set([
  'stationsDue',
  'stationsBuilt',
  'studioCount',
  'sixHavesMet',
]);

/** Of which noun the records are that an item counts. */
export const countedNoun = (item: string): 'station' | 'person' =>
  OF_STATIONS.has(item) ? 'station' : 'person';

function staffCounted(people: readonly Worker[], parameters: RuleParameters): Counted {
  const who = (test: (person: Worker) => boolean): string[] =>
    people.filter(test).map(({ id }) => id);
  return {
    staffInPost: who(() => true),
    staffFull: who(({ employment }) => isFullTime(employment, parameters)),
    staffPart: who(({ employment }) => employment === 'part'),
    certifiedAssistant: who(({ level }) => level === 'assistant'),
    certifiedWorker: who(({ level }) => level === 'worker'),
    certifiedSenior: who(({ level }) => level === 'senior'),
    certifiedTotal: who(({ level }) => isCertified(level)),
    professionals: who((person) => isProfessional(person, parameters)),
    supervisors: who(({ role }) => role === 'supervisor'),
  };
}

/** Every station and studio, and the row with which what is there counts. */
interface Places {
  /** Studios in operation on the day. */
  studios: readonly string[];
  /** Whether a station's row is the first of its township. */
  isFirst: (station: StationRow) => boolean;
  /** The row of a station or studio: its own, else its township's, else the county's. */
  rowOf: (station: string) => string;
}

function placesOn(store: Store, day: string, rows: readonly StationRow[], states: States): Places {
  const [first, main] = [new Map<string, string>(), new Map<string, string>()];
  for (const { id, division, state } of rows) {
    const township = townshipOf(division);
    if (!first.has(township)) first.set(township, id);
    if (!main.has(township) && state === 'running') main.set(township, id);
  }
  const own = new Set(rows.map(({ id }) => id));
  const places = select(store.db, 'SELECT id, tier, division FROM station', {
    id: text,
    tier: text,
    division: text,
  }).all();
  const rowsBy = new Map(
    places.map(({ id, division }) => {
      const township = townshipOf(division);
      const row = own.has(id) ? id : (main.get(township) ?? first.get(township));
      return [id, row ?? COUNTY_ROW];
    }),
  );
  return {
    studios: places
      .filter(
        ({ id, tier }) =>
          tier === 'studio' && stateOn(states.get(id) ?? [], day).state === 'running',
      )
      .map(({ id }) => id),
    isFirst: ({ id, division }) => first.get(townshipOf(division)) === id,
    rowOf: (station) => rowsBy.get(station) ?? COUNTY_ROW,
  };
}

function grouped<T>(items: readonly T[], rowOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(rowOf(item));
    if (group) group.push(item);
    else groups.set(rowOf(item), [item]);
  }
  return groups;
}

/**
 * What the register says of a period's rows (form sections A and B) on the period's last day, record
 * by record, by row: posts, qualifications, states and acceptances of later change nothing. The
 * studios of a township in operation, and who works there, count with its station, of several with
 * the first that runs by division and name; what no station of a row holds stands in the county's
 * row, so that the rows add up to everybody in post and every studio.
 * @param known the stations' states, where they were read already
 */
export function registerCounted(
  store: Store,
  period: string,
  stations: readonly StationRow[],
  known?: States,
): Map<string, Counted> {
  const { last } = daysOf(period);
  const parameters = ruleParameters(store, period);
  const isDue = dueTest(store);
  const { studios, isFirst, rowOf } = placesOn(
    store,
    last,
    stations,
    known ?? stateHistory(store, 'station'),
  );
  const studiosIn = grouped(studios, rowOf);
  const people = grouped(staffOn(store, last), ({ station }) => rowOf(station));
  const met = sixHavesMet(store, last);
  const held = (row: string): Counted => ({
    studioCount: studiosIn.get(row) ?? [],
    ...staffCounted(people.get(row) ?? [], parameters),
  });
  const counted = new Map<string, Counted>(
    stations.map((station) => {
      const { id, state } = station;
      const itself = (counts: boolean): string[] => (counts ? [id] : []);
      const runs = state === 'running';
      return [
        id,
        {
          stationsDue: itself(isFirst(station) && isDue(station.division)),
          stationsBuilt: itself(runs),
          sixHavesMet: itself(runs && (met.get(id) ?? false)),
          ...held(id),
        },
      ];
    }),
  );
  const county = held(COUNTY_ROW);
  if (Object.values(county).some(({ length }) => length > 0)) counted.set(COUNTY_ROW, county);
  return counted;
}

const figuresOf = (counted: Counted): Figures =>
  Object.fromEntries(Object.entries(counted).map(([item, { length }]) => [item, length]));

/**
 * The same as figures, by station id. A period that was returned keeps what the return does not name.
 * @param known the stations' states, where they were read already
 */
export function registerFigures(
  store: Store,
  period: string,
  stations: readonly StationRow[],
  known?: States,
): Map<string, Figures> {
  const counted = registerCounted(store, period, stations, known);
  const figures = new Map([...counted].map(([row, own]) => [row, figuresOf(own)]));
  const returned = returnedFigures(store, period);
  if (!returned) return figures;
  figures.delete(COUNTY_ROW);
  return new Map([...figures, ...Object.entries(returned)]);
}
