import { decimal, plus, ZERO, type Fraction } from '../../../shared/codes/exact';
import type { LedgerFigures } from '../../../shared/contract/quarter';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { daysOf } from '../../../shared/codes/period';
import {
  asCounted,
  linkageFigures,
  linkageTotals,
  tenthsOf,
  type LinkageRows,
} from '../../../shared/rules/linkage-totals';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { stateOn } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { activityFigures, activityItems } from '../../../shared/rules/activity-totals';
import { childrenCounted } from './children-counted';
import { real, select, text, whole } from '../database/rows';
import { ruleParameters } from '../settings/rule-parameters';
import { stateHistory } from '../stations/state-history';
import { returnAt } from '../definitions/definitions';

type Store = Pick<Reader, 'db'>;
type Counted = Map<string, Record<string, number>>;

/**
 * Station id or division of a row → the reporting station it counts with: its own, or the first of
 * its township.
 */
type RowOf = (station: string | null, division?: string) => string | undefined;

function rowOf({ db }: Store, stations: readonly StationRow[]): RowOf {
  const first = new Map<string, string>();
  for (const { id, division } of stations)
    if (!first.has(division.slice(0, 9))) first.set(division.slice(0, 9), id);
  const own = new Set(stations.map(({ id }) => id));
  const divisions = new Map(
    select(db, 'SELECT id, division FROM station', { id: text, division: text })
      .all()
      .map(({ id, division }) => [id, division]),
  );
  return (station, division) =>
    station !== null && own.has(station)
      ? station
      : first.get((division ?? divisions.get(station ?? '') ?? '').slice(0, 9));
}

/**
 * A ledger: the items it makes up, and what it has of them; null while nothing is entered for the
 * period. `keeping`: the stations that keep it, where each does so for itself.
 */
type Ledger = (
  store: Store,
  period: string,
  at: RowOf,
) => { items: readonly string[]; counted: Counted; keeping?: ReadonlySet<string> } | null;

function add(counted: Counted, station: string | undefined, item: string, amount: number): void {
  if (station === undefined) return;
  const own = counted.get(station) ?? {};
  own[item] = (own[item] ?? 0) + amount;
  counted.set(station, own);
}

/** Linkages of a period and all that name a resource, and the resources. */
export function linkageRows({ db }: Store, period: string): LinkageRows {
  const { first, last } = daysOf(period);
  const rows = {
    linkages: select(
      db,
      'SELECT id, station, date, institution, communityOrganisation, partner, resource, persons, organisations, volunteers, hours, amount FROM linkage WHERE removedAt IS NULL AND (resource IS NOT NULL OR date BETWEEN ? AND ?)',
      {
        id: text,
        station: text,
        date: text,
        institution: text.orNull,
        communityOrganisation: text.orNull,
        partner: text.orNull,
        resource: text.orNull,
        persons: whole.orNull,
        organisations: whole.orNull,
        volunteers: whole.orNull,
        hours: real.orNull,
        amount: whole.orNull,
      },
    ).all(first, last),
    resources: select(
      db,
      'SELECT id, station, date, amount FROM charityResource WHERE removedAt IS NULL',
      { id: text, station: text.orNull, date: text, amount: whole },
    ).all(),
  };
  return asCounted(rows, ruleParameters({ db }, period));
}

const linked: Ledger = (store, period, at) => {
  const { linkages, resources } = linkageRows(store, period);
  const totals = linkageTotals(linkages, resources, period, at);
  // Entries of stations that nobody reports for are entries all the same.
  if (totals.size === 0 && linkageTotals(linkages, resources, period).size === 0) return null;
  const counted: Counted = new Map();
  for (const [station, own] of totals)
    for (const [item, value] of Object.entries(linkageFigures(own)))
      add(counted, station, item, value ?? 0);
  return {
    items: [
      'linkedSocieties',
      'volunteerTimes',
      'volunteerHours',
      'resourceCount',
      'resourceAmount',
    ],
    counted,
  };
};

const supervised: Ledger = ({ db }, period, at) => {
  const { first, last } = daysOf(period);
  const rows = select(
    db,
    "SELECT station, hours FROM visit WHERE removedAt IS NULL AND kind = 'supervision' AND date BETWEEN ? AND ?",
    { station: text, hours: real.orNull },
  ).all(first, last);
  const counted: Counted = new Map();
  const summed = new Map<string, Fraction>();
  for (const { station, hours } of rows) {
    const own = at(station);
    if (own === undefined) continue;
    add(counted, own, 'supervisionCount', 1);
    summed.set(own, plus(summed.get(own) ?? ZERO, decimal(hours ?? 0)));
  }
  for (const [station, hours] of summed) add(counted, station, 'supervisionHours', tenthsOf(hours));
  return rows.length > 0 ? { items: ['supervisionCount', 'supervisionHours'], counted } : null;
};

/** Trainings count where the person worked on the day, whatever station that is now. */
const trained: Ledger = ({ db }, period, at) => {
  const { first, last } = daysOf(period);
  const rows = select(
    db,
    `SELECT coalesce((SELECT o.station FROM post o WHERE o.person = p.id AND o.removedAt IS NULL
         AND coalesce(o.starts, '') <= t.date AND coalesce(o.ends, '9999-12-31') >= t.date
         ORDER BY coalesce(o.starts, '') DESC, coalesce(o.ends, '9999-12-31') DESC LIMIT 1), p.station) AS station
     FROM training t JOIN person p ON p.id = t.person
     WHERE t.removedAt IS NULL AND coalesce(t.kind, 'training') <> 'degree' AND t.date BETWEEN ? AND ?`,
    { station: text },
  ).all(first, last);
  const counted: Counted = new Map();
  for (const { station } of rows) add(counted, at(station), 'trainingTimes', 1);
  return rows.length > 0 ? { items: ['trainingTimes'], counted } : null;
};

const protection: Ledger = (store, period, at) => {
  const states = stateHistory(store, 'protectionStation');
  const rows = select(
    store.db,
    "SELECT id, division FROM protectionStation WHERE removedAt IS NULL AND coalesce(opened, '') <= ?",
    { id: text, division: text },
  ).all(daysOf(period).last);
  const counted: Counted = new Map();
  const runs = (id: string): boolean =>
    stateOn(states.get(id) ?? [], daysOf(period).last).state === 'running';
  for (const { division } of rows.filter(({ id }) => runs(id)))
    add(counted, at(null, division), 'protectionStations', 1);
  return rows.length > 0 ? { items: ['protectionStations'], counted } : null;
};

/**
 * Child workers in post at the end of the last day. Who was replaced within the quarter, on its last
 * day too, is not counted beside the successor.
 */
const childWorkers: Ledger = ({ db }, period, at) => {
  const { last } = daysOf(period);
  const begun = select(
    db,
    "SELECT division, kind, coalesce(starts, '') AS starts, coalesce(ends, '9999-12-31') AS ends FROM childWorker WHERE removedAt IS NULL AND coalesce(starts, '') <= ?",
    { division: text, kind: text, starts: text, ends: text },
  ).all(last);
  const counted: Counted = new Map();
  const staying = begun.filter(({ ends }) => ends > last);
  const leaving = begun.filter(({ ends }) => ends === last);
  // Each who begins on the last day follows one who ends on it in the same place.
  const followers = staying.filter(({ starts }) => starts === last);
  for (const { division, kind } of followers) {
    const before = leaving.findIndex((one) => one.division === division && one.kind === kind);
    if (before >= 0) leaving.splice(before, 1);
  }
  for (const { division, kind } of [...staying, ...leaving])
    add(
      counted,
      at(null, division),
      kind === 'supervisor' ? 'childSupervisors' : 'childDirectors',
      1,
    );
  return begun.length > 0 ? { items: ['childSupervisors', 'childDirectors'], counted } : null;
};

/** Children as the figures of the townships have them. */
const children: Ledger = (store, period, at) => {
  const figures = childrenCounted(store, period);
  const counted: Counted = new Map();
  for (const [item, townships] of figures)
    for (const [township, value] of townships)
      add(counted, at(null, `${township}000`), item, value);
  const items = [...figures].flatMap(([item, townships]) => (townships.size > 0 ? [item] : []));
  return items.length > 0 ? { items, counted } : null;
};

/** Services, of the stations that have any in the period; the others enter section D by hand. */
const served: Ledger = ({ db }, period, at) => {
  const { first, last } = daysOf(period);
  const rows = select(
    db,
    'SELECT name, station, kind, stage, cases, sessions, households, persons, times FROM serviceActivity WHERE removedAt IS NULL AND date BETWEEN ? AND ?',
    {
      name: text,
      station: text,
      kind: text,
      stage: text.orNull,
      cases: whole.orNull,
      sessions: whole.orNull,
      households: whole.orNull,
      persons: whole.orNull,
      times: whole.orNull,
    },
  ).all(first, last);
  const own = new Map<string, typeof rows>();
  for (const row of rows) {
    const station = at(row.station);
    if (station !== undefined) own.set(station, [...(own.get(station) ?? []), row]);
  }
  const counted: Counted = new Map(
    [...own].map(([station, services]) => [station, activityFigures(services)]),
  );
  return rows.length > 0
    ? { items: activityItems, counted, keeping: new Set(counted.keys()) }
    : null;
};

const ledgers: readonly Ledger[] = [
  linked,
  supervised,
  trained,
  protection,
  childWorkers,
  children,
  served,
];

/**
 * What the ledgers come to for each reporting station in the units of the statistics form; items of
 * a ledger that is not kept are left out, a station without an entry in one that is has 0, but for
 * ledgers that each station keeps or not.
 */
export function ledgerFigures(
  store: Store,
  period: string,
  stations: readonly StationRow[],
): { items: string[]; figures: Map<string, Figures> } {
  const at = rowOf(store, stations);
  const kept = ledgers.flatMap((ledger) => ledger(store, period, at) ?? []);
  const known = itemsByKey(returnAt(store, period));
  const items = kept.flatMap((ledger) => ledger.items).filter((item) => known.has(item));
  return {
    items,
    figures: new Map(
      stations.map(({ id }) => {
        const own = kept.filter(({ keeping }) => keeping?.has(id) ?? true);
        // Of a ledger that each station keeps for itself, only what it writes down there.
        const said = new Set(
          own.flatMap(({ keeping, items: all, counted }) =>
            keeping ? Object.keys(counted.get(id) ?? {}) : all,
          ),
        );
        return [
          id,
          Object.fromEntries(
            items
              .filter((item) => said.has(item))
              .map((item) => [
                item,
                own.reduce((sum, { counted }) => sum + (counted.get(id)?.[item] ?? 0), 0),
              ]),
          ),
        ];
      }),
    ),
  };
}

/** The same for the window. */
export function shownLedgers(
  store: Store,
  period: string,
  stations: readonly StationRow[],
): LedgerFigures {
  const { items, figures } = ledgerFigures(store, period, stations);
  return {
    period,
    items,
    values: Object.fromEntries(
      [...figures].map(([station, own]) => [
        station,
        Object.fromEntries(
          items.flatMap((item) => (own[item] === undefined ? [] : [[item, own[item]]])),
        ),
      ]),
    ),
  };
}
