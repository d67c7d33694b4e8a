import type { UndoBatch } from '../../../shared/contract/handling';
import { Refusal } from '../../../shared/result';
import type { Values } from '../../../shared/domain/noun';
import { isNoun, nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import type { Faults } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { inBatch } from './batch';
import { labeller } from './labels';
import { unmergeRecords } from './merge';
import { tolerated } from './origins';
import { counting, othersFaults, refuseFaults, without } from './rules';
import { removeRecord, restoreRecord, saveRecord } from './write';

interface Batch extends Omit<UndoBatch, 'undone'> {
  firstSequence: number;
  lastSequence: number;
  undoneAt: string | null;
}

interface Entry {
  action: string;
  noun: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

/** How an entry that is about no record is taken back, by its action. @throws Refusal */
export type TakeBack = Readonly<Record<string, (context: Writer, entry: Entry) => void>>;

const same = (a: Values, b: Values): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null),
  );

/** The last acts of this session's user, newest first; what an undo did is not undone again. */
export function undoList({ db, session }: Reader, limit: number): UndoBatch[] {
  const rows = db
    .prepare(
      "SELECT * FROM batch WHERE userId = ? AND kind <> 'undo' ORDER BY lastSequence DESC LIMIT ?",
    )
    .all(session.userId, limit) as Batch[];
  return rows.map(({ id, kind, noun, title, records, at, undoneAt }) => ({
    id,
    kind,
    noun,
    title,
    records,
    at,
    undone: undoneAt !== null,
  }));
}

function nameOf(context: Reader, noun: NounName, values: Values): string {
  const { title } = nounOf(noun);
  return labeller(context.db).labels(noun, values)[title] ?? String(values[title] ?? '');
}

/** Values of a record that is not removed, or null. */
function presentValues(
  context: Reader,
  noun: NounName,
  id: string,
): { revision: number; values: Values } | null {
  try {
    return getRecord(context.db, noun, id);
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'RECORD_NOT_FOUND') return null;
    throw error;
  }
}

function refuseWhileReferred(context: Reader, noun: NounName, id: string, values: Values): void {
  for (const { noun: table, field } of referencesTo(noun)) {
    const used = context.db
      .prepare(`SELECT 1 FROM "${table}" WHERE "${field}" = ? AND removedAt IS NULL LIMIT 1`)
      .get(id);
    if (used)
      throw Refusal.of('UNDO_IN_USE', {
        name: nameOf(context, noun, values),
        noun: nounOf(table).label,
      });
  }
}

function refuseWithoutFiles({ db }: Reader, noun: NounName, values: Values): void {
  const ids = Object.entries(nounOf(noun).fields)
    .filter(([, field]) => field.kind === 'attachments')
    .flatMap(([key]) => (values[key] ?? []) as string[]);
  if (ids.some((id) => db.prepare('SELECT 1 FROM attachment WHERE id = ?').get(id) === undefined))
    throw Refusal.of('ATTACHMENT_GONE');
}

/** Takes back one entry of the chain; the record must stand as the entry left it. */
function takeRecordBack(context: Writer, entry: Entry, noun: NounName): void {
  const before = entry.before === null ? null : (JSON.parse(entry.before) as Values);
  const after = entry.after === null ? null : (JSON.parse(entry.after) as Values);
  const now = presentValues(context, noun, entry.recordId);
  if ((now === null) !== (after === null) || (now && after && !same(now.values, after)))
    throw Refusal.of('UNDO_CHANGED_SINCE', {
      name: nameOf(context, noun, after ?? before ?? {}),
      noun: nounOf(noun).label,
    });
  if (before === null && now && after) {
    refuseWhileReferred(context, noun, entry.recordId, after);
    removeRecord(context, 'undo', noun, { id: entry.recordId, revision: now.revision });
  } else if (before && now) {
    refuseWithoutFiles(context, noun, before);
    const { revision } = now;
    saveRecord(context, 'undo', noun, { id: entry.recordId, revision, values: before });
  } else if (before) restoreRecord(context, 'undo', noun, entry.recordId);
}

const entriesOf = ({ db }: Reader, { firstSequence, lastSequence }: Batch): Entry[] =>
  db
    .prepare(
      'SELECT action, noun, recordId, before, after FROM audit WHERE sequence BETWEEN ? AND ? ORDER BY sequence DESC',
    )
    .all(firstSequence, lastSequence) as Entry[];

const ofRecords: ReadonlySet<string> = new Set(['create', 'update', 'remove', 'restore']);

/** A record that an act changed, and what stood against it before the act is taken back. */
interface Standing {
  noun: NounName;
  id: string;
  values: Values | null;
  faults: Faults;
}

/** What others have against a record as it stands; nothing where it is out of sight. */
function standingOf(context: Reader, noun: NounName, id: string): Standing {
  const values = presentValues(context, noun, id)?.values ?? null;
  const faults = values ? othersFaults(context, noun, { id, values, before: null }) : {};
  return { noun, id, values, faults: without(faults, tolerated) };
}

/** The records that will be in sight once all entries, newest first, are taken back. */
function staying(context: Reader, entries: readonly Entry[]): Standing[] {
  const oldest = new Map(
    entries
      .filter(({ noun, action }) => isNoun(noun) && ofRecords.has(action))
      .map((entry) => [`${entry.noun} ${entry.recordId}`, entry]),
  );
  return [...oldest.values()].flatMap(({ noun, recordId, before }) =>
    isNoun(noun) && before !== null ? [standingOf(context, noun, recordId)] : [],
  );
}

/**
 * What others have done since may stand against the state that an act is taken back to: a station
 * that has another head now. Faults that a record had before it was taken back are none of this.
 * @throws Refusal with the code of the first fault
 */
function refuseAgainstOthers(context: Reader, records: readonly Standing[]): void {
  for (const { noun, id, values: before, faults: old } of records) {
    const { values, faults } = standingOf(context, noun, id);
    if (values)
      refuseFaults(
        'undo',
        counting(faults, 'new', { id, values, before }, () => old),
      );
  }
}

function takeBackAll(context: Writer, takeBack: TakeBack, batch: Batch): void {
  const entries = entriesOf(context, batch);
  const merged = entries.find(
    ({ action, after }) => action === 'merge' && after?.includes('"mergedInto"'),
  );
  // A merge knows best how to come apart again.
  if (merged && isNoun(merged.noun)) {
    unmergeRecords(context, merged.noun, merged.recordId);
    return;
  }
  const records = staying(context, entries);
  for (const entry of entries) {
    if (isNoun(entry.noun) && ofRecords.has(entry.action))
      takeRecordBack(context, entry, entry.noun);
    else takeBack[entry.action]?.(context, entry);
  }
  refuseAgainstOthers(context, records);
}

/**
 * Undoes one act of this session's user, all of it or nothing.
 * @param takeBack how entries that are about no record are taken back
 * @param id the act; null: the newest that has not been undone
 * @throws Refusal UNDO_NOTHING, UNDO_DONE, UNDO_CHANGED_SINCE (naming the record), UNDO_IN_USE,
 * ATTACHMENT_GONE, RECORD_DUPLICATE, MERGE_MOVED_ON
 */
export function undoBatch(context: Writer, takeBack: TakeBack, id: string | null): UndoBatch {
  const batch = (
    id === null
      ? context.db
          .prepare(
            "SELECT * FROM batch WHERE userId = ? AND kind <> 'undo' AND undoneAt IS NULL ORDER BY lastSequence DESC LIMIT 1",
          )
          .get(context.session.userId)
      : context.db
          .prepare("SELECT * FROM batch WHERE userId = ? AND kind <> 'undo' AND id = ?")
          .get(context.session.userId, id)
  ) as Batch | undefined;
  if (!batch) throw Refusal.of('UNDO_NOTHING');
  if (batch.undoneAt !== null) throw Refusal.of('UNDO_DONE');
  inBatch(context, { kind: 'undo', noun: batch.noun }, () => {
    takeBackAll(context, takeBack, batch);
    context.db
      .prepare('UPDATE batch SET undoneAt = ? WHERE id = ?')
      .run(context.clock().toISOString(), batch.id);
  });
  const { kind, noun, title, records, at } = batch;
  return { id: batch.id, kind, noun, title, records, at, undone: true };
}
