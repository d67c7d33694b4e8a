import { defaultStatisticsForm } from '../../../shared/domain/statistics-form';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import {
  isCertified,
  isProfessional,
  type Schooling,
} from '../../../shared/rules/qualification-professional';
import { figuresOf } from '../../../shared/rules/received';
import type { RuleParameters } from '../../../shared/rules/rule-parameters';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { checklistsMet } from '../checklists/board';
import { ruleParameters } from '../settings/rule-parameters';

type Store = Pick<Reader, 'db'>;

const townshipOf = (division: string): string => division.slice(0, 9);

interface Worker extends Schooling {
  station: string;
  employment: string | null;
  role: string | null;
}

function staffFigures(people: readonly Worker[], parameters: RuleParameters): Figures {
  const count = (test: (person: Worker) => boolean): number => people.filter(test).length;
  return {
    staffInPost: people.length,
    staffFull: count(({ employment }) => employment !== 'part'),
    staffPart: count(({ employment }) => employment === 'part'),
    certifiedAssistant: count(({ level }) => level === 'assistant'),
    certifiedWorker: count(({ level }) => level === 'worker'),
    certifiedSenior: count(({ level }) => level === 'senior'),
    certifiedTotal: count(({ level }) => isCertified(level)),
    professionals: count((person) => isProfessional(person, parameters)),
    supervisors: count(({ role }) => role === 'supervisor'),
  };
}

/**
 * 六有达标 by station id: what its newest acceptance says; where there is none, whether its last
 * completed checklist meets every group.
 */
export function sixHavesMet(store: Store): Map<string, boolean> {
  const evaluated = select(
    store.db,
    "SELECT station, passed FROM evaluation WHERE removedAt IS NULL AND state = 'concluded' AND station IS NOT NULL AND stage = 'acceptance' ORDER BY date, concludedAt",
    { station: text, passed: whole.orNull },
  ).all();
  // The newest comes last and stays.
  return new Map([
    ...checklistsMet(store),
    ...evaluated.map(({ station, passed }) => [station, passed === 1] as const),
  ]);
}

/**
 * What the register says now of every reporting station (form sections A and B), by station id. The
 * studios of a township in operation, and who works there, count with its station; with the first
 * by division and name where a township has two, so that the stations add up to the county.
 */
export function registerFigures(
  store: Store,
  stations: readonly StationRow[],
): Map<string, Figures> {
  const { db } = store;
  const parameters = ruleParameters(store);
  const first = new Map<string, string>();
  for (const { id, division } of stations)
    if (!first.has(townshipOf(division))) first.set(townshipOf(division), id);
  const studios = select(
    db,
    "SELECT id, division FROM station WHERE removedAt IS NULL AND tier = 'studio' AND state = 'running'",
    { id: text, division: text },
  ).all();
  const rowOf = new Map([
    ...stations.map(({ id }) => [id, id] as const),
    ...studios.flatMap(({ id, division }) => {
      const station = first.get(townshipOf(division));
      return station === undefined ? [] : [[id, station] as const];
    }),
  ]);
  const people = new Map<string | undefined, Worker[]>();
  for (const worker of select(
    db,
    'SELECT station, employment, role, level, education, major, majorCategory FROM person WHERE removedAt IS NULL AND leftOn IS NULL',
    {
      station: text,
      employment: text.orNull,
      role: text.orNull,
      level: text.orNull,
      education: text.orNull,
      major: text.orNull,
      majorCategory: text.orNull,
    },
  ).all()) {
    const row = rowOf.get(worker.station);
    const there = people.get(row);
    if (there) there.push(worker);
    else people.set(row, [worker]);
  }
  const met = sixHavesMet(store);
  return new Map(
    stations.map(({ id, division }) => [
      id,
      {
        stationsDue: Number(first.get(townshipOf(division)) === id),
        stationsBuilt: 1,
        studioCount: studios.filter((studio) => rowOf.get(studio.id) === id).length,
        sixHavesMet: Number(met.get(id) ?? false),
        ...staffFigures(people.get(id) ?? [], parameters),
      },
    ]),
  );
}

const derived = new Set(
  defaultStatisticsForm.items.filter(({ source }) => source === 'register').map(({ key }) => key),
);

const frozenRows = ({ db }: Store, period: string, table: string): (string | number)[][] =>
  select(
    db,
    `SELECT r.value AS cells FROM frozen f, json_each(f.snapshot, '$.tables') t, json_each(t.value, '$.rows') r WHERE f.period = ? AND t.value ->> 'name' = ?`,
    { cells: text },
  )
    .all(period, table)
    .map(({ cells }) => JSON.parse(cells) as (string | number)[]);

/** What the register said of the stations when a period was frozen; empty for one that is open. */
export const keptFigures = (store: Store, period: string): Map<string, Figures> =>
  figuresOf(
    frozenRows(store, period, 'statistics')
      .filter(([, item]) => derived.has(String(item)))
      .map(([station, item, value]) => ({ station_id: station, item, value })),
  );

/** The county's own counts as they were frozen with a period. */
export const keptCounty = (store: Store, period: string): Record<string, number> =>
  Object.fromEntries(
    frozenRows(store, period, 'statistics_totals')
      .filter(([item]) => derived.has(String(item)))
      .map(([item, value]) => [String(item), Number(value)]),
  );
