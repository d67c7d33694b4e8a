import { hashKey, type Query } from '@tanstack/react-query';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import type { AppState } from '../../shared/contract/session';
import type { Answer } from './bridge';
import { client } from './client';
import { isTouched, onlyReads } from './depends';
import { sessionChanged } from './held';

type Key = readonly [ProcedureName, unknown];
const keyOf = (query: Query): Key => query.queryKey as unknown as Key;

/**
 * Calls that open, lock or exchange the office: what was read before belongs to nobody any more.
 */
const openings: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'setup.demo',
  'session.login',
  'session.recover',
  'session.lock',
  'backup.restore',
]);

/** The office that was just made is entered when its recovery code is written down, not before. */
const apart: ReadonlySet<ProcedureName> = new Set<ProcedureName>(['setup.create']);

/**
 * Answers that are worked out from everything: while somebody types, they are read again once in
 * this time (ms).
 */
const PAUSE = 800;
const costly: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'checks.run',
  'desk.get',
  'indicators.get',
  'stations.tree',
  'statistics.sheet',
  'stationBooks.list',
]);
/** When each was read last, by the clock and among all reads and writes. */
const readAt = new Map<string, { at: number; turn: number }>();
let turn = 0;
/** The turn of the last write. */
let written = 0;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

const read = (query: Query): void => {
  turn += 1;
  readAt.set(query.queryHash, { at: Date.now(), turn });
  void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
};

/**
 * At once, or when the pause since the last time is over; then what came meanwhile is read with it.
 */
function readWhenDue(query: Query): void {
  const { queryHash } = query;
  if (waiting.has(queryHash)) return;
  const wait = (readAt.get(queryHash)?.at ?? 0) + PAUSE - Date.now();
  if (wait <= 0) {
    read(query);
    return;
  }
  waiting.set(
    queryHash,
    setTimeout(() => {
      waiting.delete(queryHash);
      read(query);
    }, wait),
  );
}

/**
 * Reads again what is shown and depends on what changed, and forgets what is not shown; `null`:
 * everything.
 */
function refresh(changed: readonly string[] | null): void {
  for (const query of client.getQueryCache().getAll()) {
    const [name, input] = keyOf(query);
    // One that waits for its input has nothing to read again.
    if (input === null || !isTouched(name, input, changed)) continue;
    if (!query.isActive()) client.getQueryCache().remove(query);
    else if (costly.has(name)) readWhenDue(query);
    else read(query);
  }
}

/** Forgets every answer but how the office stands: personal data do not outlive a lock. */
function forget(): void {
  for (const timer of waiting.values()) clearTimeout(timer);
  waiting.clear();
  readAt.clear();
  client.removeQueries({ predicate: (query) => keyOf(query)[0] !== 'app.state' });
}

/**
 * Keeps an answer as if it had been read: a write that answers with the new state saves reading it.
 */
export function keep<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
  answer: OutputOf<N>,
): void {
  client.setQueryData([name, input], answer);
}

/**
 * Hears of each answer that is kept and was asked for after the last write was answered: it says how
 * things stand. Answers how to stop hearing.
 */
export function onFresh<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
  heard: () => void,
): () => void {
  const hash = hashKey([name, input]);
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (event.query.queryHash === hash && (readAt.get(hash)?.turn ?? 0) > written) heard();
  });
}

/** Brings what is kept up to date after a call was answered. */
export function takeIn(name: ProcedureName, { value, changed }: Answer): void {
  if (onlyReads(name) || apart.has(name)) return;
  turn += 1;
  written = turn;
  if (openings.has(name)) {
    sessionChanged();
    forget();
  } else refresh(changed ?? null);
  if (openings.has(name) || name === 'session.setPeriod') keep('app.state', {}, value as AppState);
}
