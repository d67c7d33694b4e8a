import type { WriteDb } from './context';

/** What the write under way has changed so far, by the database it writes to. */
const changes = new WeakMap<WriteDb, Set<string>>();

/**
 * Notes that a write changed something of this kind: a noun, or what has none, such as `draft` or
 * `filter`. The audit chain notes its own; only what leaves no entry there has to say so itself.
 */
export function noteChange(db: WriteDb, topic: string): void {
  const known = changes.get(db);
  if (known) known.add(topic);
  else changes.set(db, new Set([topic]));
}

/**
 * What has been noted since it was last asked for, sorted; one write at a time, so that nothing of
 * another is among it.
 */
export function takeChanges(db: WriteDb): string[] {
  const topics = [...(changes.get(db) ?? [])].sort();
  changes.delete(db);
  return topics;
}
