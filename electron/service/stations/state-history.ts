import { localDay } from '../../../shared/codes/period';
import { stateSpans, type StateEntry, type StateSpan } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

type WithStates = 'station' | 'protectionStation';

const ENTRY = {
  sequence: whole,
  id: text,
  at: text,
  state: text,
  since: text.orNull,
};

/**
 * Tells the entries that took back what was done before. Undos are few and found by one pass: asked
 * for each entry, the database walks all batches after it.
 */
function undoneTest(db: Reader['db']): (sequence: number) => boolean {
  const undos = select(
    db,
    "SELECT firstSequence, lastSequence FROM batch WHERE kind = 'undo' ORDER BY firstSequence",
    { firstSequence: whole, lastSequence: whole },
  ).all();
  return (sequence) =>
    undos.some((undo) => undo.firstSequence <= sequence && sequence <= undo.lastSequence);
}

/** The states of records by their ids. */
export type States = ReadonlyMap<string, readonly StateSpan[]>;

/** Every change of state and of its day, from the audit chain, by record. */
function entriesOf({ db }: Pick<Reader, 'db'>, noun: WithStates): Map<string, StateEntry[]> {
  const rows = select(
    db,
    `SELECT sequence, recordId AS id, at, after ->> 'state' AS state, after ->> 'stateSince' AS since
    FROM audit a WHERE noun = ? AND action IN ('create', 'update') AND after ->> 'state' IS NOT NULL
      AND (before ->> 'state' IS NOT after ->> 'state' OR before ->> 'stateSince' IS NOT after ->> 'stateSince')
    ORDER BY sequence`,
    ENTRY,
  ).all(noun);
  const entries = new Map<string, StateEntry[]>();
  const isUndone = undoneTest(db);
  for (const { sequence, id, at, state, since } of rows) {
    const entry = { state, since, writtenOn: localDay(at), undone: isUndone(sequence) };
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
