import type { UndoBatch } from '../../../shared/contract/handling';
import { Refusal } from '../../../shared/result';
import type { Values } from '../../../shared/domain/noun';
import { isNoun, nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import type { Faults } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { inBatch } from './batch';
import { labeller } from './labels';
import { unmergeRecords } from './merge';
import { tolerated } from './origins';
import { counting, othersFaults, refuseFaults, without } from './rules';
import { removeRecord, restoreRecord, saveRecord } from './write';

const BATCH = {
  id: text,
  userId: text,
  kind: text.as<UndoBatch['kind']>(),
  noun: text.as<UndoBatch['noun']>(),
  title: text,
  records: whole,
  at: text,
  firstSequence: whole,
  lastSequence: whole,
  undoneAt: text.orNull,
};
type Batch = RowOf<typeof BATCH>;

/** With who did it. */
const ACT = { ...BATCH, by: text.orNull };
type Act = RowOf<typeof ACT>;

const ENTRY = {
  action: text,
  noun: text,
  recordId: text,
  before: text.orNull,
  after: text.orNull,
};
type Entry = RowOf<typeof ENTRY>;

/** How an entry that is about no record is taken back, by its action. @throws Refusal */
export type TakeBack = Readonly<Record<string, (context: Writer, entry: Entry) => void>>;

/** An act is taken back, or what took it back is. */
type Way = 'undo' | 'redo';

const same = (a: Values, b: Values): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null),
  );

/** Acts of people, with who did them; what an undo or a redo did is none. */
const ACTS =
  "SELECT batch.*, user.name AS by FROM batch LEFT JOIN user ON user.id = batch.userId WHERE kind NOT IN ('undo', 'redo')";

/** The newest undo of an act, whose entries say how to do the act once more. */
const undoOf = ({ db }: Reader, id: string): Batch | undefined =>
  select(
    db,
    'SELECT * FROM batch WHERE undoes = ? ORDER BY lastSequence DESC LIMIT 1',
    BATCH,
  ).maybe(id);

const told = (context: Reader, batch: Act): UndoBatch => {
  const { id, kind, noun, title, records, at, by, userId, undoneAt } = batch;
  const undone = undoneAt !== null;
  const own = userId === context.session.userId;
  // A merge is done once more where it was begun, because both are to be looked at again.
  const redoable = undone && own && kind !== 'merge' && undoOf(context, id) !== undefined;
  return { id, kind, noun, title, records, at, by: by ?? '', own, undone, redoable };
};

/** The last acts, newest first, of everybody: an undo may be refused because of another's. */
export const undoList = (context: Reader, limit: number): UndoBatch[] =>
  select(context.db, `${ACTS} ORDER BY lastSequence DESC LIMIT ?`, ACT)
    .all(limit)
    .map((batch) => told(context, batch));

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
function takeRecordBack(context: Writer, way: Way, entry: Entry, noun: NounName): void {
  const before = entry.before === null ? null : (JSON.parse(entry.before) as Values);
  const after = entry.after === null ? null : (JSON.parse(entry.after) as Values);
  const now = presentValues(context, noun, entry.recordId);
  if ((now === null) !== (after === null) || (now && after && !same(now.values, after)))
    throw Refusal.of(way === 'undo' ? 'UNDO_CHANGED_SINCE' : 'REDO_CHANGED_SINCE', {
      name: nameOf(context, noun, after ?? before ?? {}),
      noun: nounOf(noun).label,
    });
  if (before === null && now && after) {
    refuseWhileReferred(context, noun, entry.recordId, after);
    removeRecord(context, way, noun, { id: entry.recordId, revision: now.revision });
  } else if (before && now) {
    refuseWithoutFiles(context, noun, before);
    const { revision } = now;
    saveRecord(context, way, noun, { id: entry.recordId, revision, values: before });
  } else if (before) restoreRecord(context, way, noun, entry.recordId);
}

const entriesOf = ({ db }: Reader, { firstSequence, lastSequence }: Batch): Entry[] =>
  select(
    db,
    'SELECT action, noun, recordId, before, after FROM audit WHERE sequence BETWEEN ? AND ? ORDER BY sequence DESC',
    ENTRY,
  ).all(firstSequence, lastSequence);

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
function refuseAgainstOthers(context: Reader, way: Way, records: readonly Standing[]): void {
  for (const { noun, id, values: before, faults: old } of records) {
    const { values, faults } = standingOf(context, noun, id);
    if (values)
      refuseFaults(
        way,
        counting(faults, 'new', { id, values, before }, () => old),
      );
  }
}

function takeBackAll(context: Writer, way: Way, takeBack: TakeBack, batch: Batch): void {
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
      takeRecordBack(context, way, entry, entry.noun);
    else takeBack[entry.action]?.(context, entry);
  }
  refuseAgainstOthers(context, way, records);
}

/** An act of this session's user; null: the newest that has not been undone. */
function actOf({ db, session }: Reader, id: string | null): Act | undefined {
  const own = `${ACTS} AND userId = ?`;
  return id === null
    ? select(db, `${own} AND undoneAt IS NULL ORDER BY lastSequence DESC LIMIT 1`, ACT).maybe(
        session.userId,
      )
    : select(db, `${own} AND batch.id = ?`, ACT).maybe(session.userId, id);
}

/** Keeps since when an act is undone; null where it has been done once more. */
function mark({ db }: Writer, { id }: Batch, undoneAt: string | null): void {
  db.prepare('UPDATE batch SET undoneAt = ? WHERE id = ?').run(undoneAt, id);
}

/**
 * Undoes one act of this session's user, all of it or nothing.
 * @param takeBack how entries that are about no record are taken back
 * @param id the act; null: the newest that has not been undone
 * @throws Refusal UNDO_NOTHING, UNDO_DONE, UNDO_CHANGED_SINCE (naming the record), UNDO_IN_USE,
 * ATTACHMENT_GONE, RECORD_DUPLICATE, MERGE_MOVED_ON
 */
export function undoBatch(context: Writer, takeBack: TakeBack, id: string | null): UndoBatch {
  const batch = actOf(context, id);
  if (!batch) throw Refusal.of('UNDO_NOTHING');
  if (batch.undoneAt !== null) throw Refusal.of('UNDO_DONE');
  inBatch(context, { kind: 'undo', noun: batch.noun, undoes: batch.id }, () => {
    takeBackAll(context, 'undo', takeBack, batch);
    mark(context, batch, context.clock().toISOString());
  });
  return told(context, { ...batch, undoneAt: batch.at });
}

/**
 * Does an undone act of this session's user once more, all of it or nothing: what undid it is
 * taken back, so that every record has to stand as the undo left it.
 * @param takeBack how entries that are about no record are taken back
 * @throws Refusal UNDO_NOTHING, REDO_DONE, REDO_UNKNOWN, REDO_CHANGED_SINCE (naming the record),
 * UNDO_IN_USE, ATTACHMENT_GONE, RECORD_DUPLICATE
 */
export function redoBatch(context: Writer, takeBack: TakeBack, id: string): UndoBatch {
  const batch = actOf(context, id);
  if (!batch) throw Refusal.of('UNDO_NOTHING');
  if (batch.undoneAt === null) throw Refusal.of('REDO_DONE');
  const undone = undoOf(context, id);
  if (!undone || batch.kind === 'merge') throw Refusal.of('REDO_UNKNOWN');
  inBatch(context, { kind: 'redo', noun: batch.noun }, () => {
    takeBackAll(context, 'redo', takeBack, undone);
    mark(context, batch, null);
  });
  return told(context, { ...batch, undoneAt: null });
}
