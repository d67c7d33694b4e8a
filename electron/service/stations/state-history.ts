import { localDay } from '../../../shared/codes/period';
import { stateSpans, type StateEntry, type StateSpan } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

type WithStates = 'station' | 'protectionStation';

const ENTRY = {
  id: text,
  at: text,
  state: text,
  since: text.orNull,
  undone: whole,
};

/** The states of records by their ids. */
export type States = ReadonlyMap<string, readonly StateSpan[]>;

/** Every change of state and of its day, from the audit chain, by record. */
function entriesOf({ db }: Pick<Reader, 'db'>, noun: WithStates): Map<string, StateEntry[]> {
  const rows = select(
    db,
    `SELECT recordId AS id, at, after ->> 'state' AS state, after ->> 'stateSince' AS since,
      EXISTS (SELECT 1 FROM batch b WHERE b.kind = 'undo' AND a.sequence BETWEEN b.firstSequence AND b.lastSequence) AS undone
    FROM audit a WHERE noun = ? AND action IN ('create', 'update') AND after ->> 'state' IS NOT NULL
      AND (before ->> 'state' IS NOT after ->> 'state' OR before ->> 'stateSince' IS NOT after ->> 'stateSince')
    ORDER BY sequence`,
    ENTRY,
  ).all(noun);
  const entries = new Map<string, StateEntry[]>();
  for (const { id, at, state, since, undone } of rows) {
    const entry = { state, since, writtenOn: localDay(at), undone: undone === 1 };
    const known = entries.get(id);
    if (known) known.push(entry);
    else entries.set(id, [entry]);
  }
  return entries;
}

const STATED = { id: text, state: text, opened: text.orNull };

/**
 * The states of every record of a noun that is not removed, by id, from the days that it says of
 * itself and from its history. What was never written down by this program is as it stands.
 */
export function stateHistory(store: Pick<Reader, 'db'>, noun: WithStates): States {
  const entries = entriesOf(store, noun);
  const rows = select(
    store.db,
    `SELECT id, state, opened FROM "${noun}" WHERE removedAt IS NULL`,
    STATED,
  ).all();
  return new Map(
    rows.map(({ id, state, opened }) => {
      const known = entries.get(id) ?? [{ state, since: null, writtenOn: '', undone: false }];
      return [id, stateSpans(known, opened)];
    }),
  );
}
