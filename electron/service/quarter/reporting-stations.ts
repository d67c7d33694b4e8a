import type { StationRow } from '../../../shared/rules/read-model';
import { daysOf } from '../../../shared/codes/period';
import { ranWithin, stateOn } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { stateHistory, type States } from '../stations/state-history';
import { isFrozen, keptStations } from './frozen-tables';
import { returnedRows } from './reopened';

type Store = Pick<Reader, 'db'>;

const order = (a: StationRow, b: StationRow): number => {
  const [one, other] = [a, b].map(({ division, name }) => `${division} ${name}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** Stations of the township tier that ran on any day of a period, in their state on its last day. */
function ranStations(store: Store, period: string, states: States): StationRow[] {
  const { first, last } = daysOf(period);
  return select(
    store.db,
    "SELECT id, name, tier, division FROM station WHERE removedAt IS NULL AND tier = 'station'",
    { id: text, name: text, tier: text, division: text },
  )
    .all()
    .flatMap((station) => {
      const spans = states.get(station.id) ?? [];
      return ranWithin(spans, first, last)
        ? [{ ...station, state: stateOn(spans, last).state }]
        : [];
    });
}

/**
 * The rows of a period's return: the stations of the township tier that ran on any day of it, with
 * the state of its last day. What is paused, closed or opened later neither takes its row along nor
 * gets one. A frozen period has the rows with which it was frozen, and one that was returned those
 * of the stations that the return does not name.
 * @param known the stations' states, where they were read already: the whole history is behind them
 */
export function reportingStations(store: Store, period: string, known?: States): StationRow[] {
  if (isFrozen(store, period)) return keptStations(store, period).sort(order);
  const returned = returnedRows(store, period);
  const ran = ranStations(store, period, known ?? stateHistory(store, 'station'));
  if (returned === null) return ran.sort(order);
  const { named, stations } = returned;
  return [...ran.filter(({ id }) => named.has(id)), ...stations].sort(order);
}
