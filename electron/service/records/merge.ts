import type { handlingProcedures } from '../../../shared/contract/handling';
import { Refusal } from '../../../shared/result';
import type { MergePreview } from '../../../shared/contract/handling';
import { nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import { storedFields, type Stored, type Values } from '../../../shared/domain/noun';
import type { Handlers, Reader, Writer } from '../database/context';
import { audited, fromRow, getRecord, inTransaction } from '../database/records';
import { anyRow, select, text } from '../database/rows';
import { inBatch } from './batch';
import { labeller } from './labels';
import { removeRecord, restoreRecord, saveRecord } from './write';

type Side = 'keep' | 'remove' | 'both';

interface Request {
  noun: NounName;
  keep: string;
  remove: string;
  /**
   * By field: whose value stays; `both` joins lists. What is left out stays as the kept record has
   * it.
   */
  values: Record<string, Side>;
  revisions: { keep: number; remove: number };
}

interface Move {
  noun: NounName;
  field: string;
  stored: Stored;
  /** The kept record has the same one already. */
  dropped: boolean;
}

/**
 * A record that the merge moved, or that belonged to the kept one and may have been brought in
 * step: as it was, and its revision afterwards.
 */
interface Touched {
  noun: NounName;
  field: string;
  id: string;
  before: Values;
  revision: number;
}

interface Undo {
  before: Values;
  revision: number;
  touched: Touched[];
  dropped: { noun: NounName; id: string }[];
}

const ownedFields = (noun: NounName): { noun: NounName; field: string }[] =>
  referencesTo(noun).filter(({ owned }) => owned);

const rowsOf = ({ db }: Pick<Reader, 'db'>, noun: NounName, field: string, id: string): Stored[] =>
  select(
    db,
    `SELECT * FROM "${noun}" WHERE "${field}" = ? AND removedAt IS NULL ORDER BY id`,
    anyRow,
  )
    .all(id)
    .map((row) => fromRow(noun, row));

/**
 * Whether two records of a noun say the same by one of its keys; an empty field is like an empty
 * one, but a key with nothing in it says nothing.
 */
function sameBy(noun: NounName, field: string, one: Values, other: Values): boolean {
  return nounOf(noun).keys.some(
    (key) =>
      key.some((name) => name !== field && one[name] != null) &&
      key.every((name) => name === field || (one[name] ?? null) === (other[name] ?? null)),
  );
}

/**
 * Everything that refers to the record that goes; what belongs to both in the same way is not kept
 * twice.
 */
function movesOf(
  context: Pick<Reader, 'db'>,
  noun: NounName,
  keep: string,
  remove: string,
): Move[] {
  return referencesTo(noun).flatMap(({ noun: table, field, owned }) => {
    const kept = owned ? rowsOf(context, table, field, keep) : [];
    return rowsOf(context, table, field, remove).map((stored) => ({
      noun: table,
      field,
      stored,
      dropped: kept.some((one) => sameBy(table, field, one.values, stored.values)),
    }));
  });
}

function requireMergeable(noun: NounName, keep: string, remove: string): void {
  if (!nounOf(noun).identified) throw Refusal.of('MERGE_NOUN', { noun: nounOf(noun).label });
  if (keep === remove) throw Refusal.of('MERGE_SAME');
}

/**
 * Two records beside each other and what merging them would move. @throws Refusal MERGE_NOUN,
 * MERGE_SAME, RECORD_NOT_FOUND
 */
function previewMerge(
  context: Reader,
  { noun, keep, remove }: Pick<Request, 'noun' | 'keep' | 'remove'>,
): MergePreview {
  requireMergeable(noun, keep, remove);
  const { row } = labeller(context.db);
  const moves = movesOf(context, noun, keep, remove);
  const count = (table: NounName, dropped: boolean): number =>
    moves.filter((one) => one.noun === table && one.dropped === dropped).length;
  const [kept, gone] = [getRecord(context.db, noun, keep), getRecord(context.db, noun, remove)];
  return {
    keep: row(noun, kept),
    remove: row(noun, gone),
    differs: storedFields(nounOf(noun))
      .map(([key]) => key)
      .filter(
        (key) =>
          JSON.stringify(kept.values[key] ?? null) !== JSON.stringify(gone.values[key] ?? null),
      ),
    moves: [...new Set(moves.map((one) => one.noun))].map((table) => ({
      noun: table,
      moved: count(table, false),
      dropped: count(table, true),
    })),
  };
}

function chosen(noun: NounName, keep: Values, remove: Values, sides: Request['values']): Values {
  return Object.fromEntries(
    storedFields(nounOf(noun)).map(([key]) => {
      const [own, other] = [keep[key] ?? null, remove[key] ?? null];
      if (sides[key] === 'both' && Array.isArray(own) && Array.isArray(other))
        return [key, [...new Set([...own, ...other])]];
      return [key, sides[key] === 'remove' ? other : own];
    }),
  );
}

/**
 * Makes one record of two: what referred to the one that goes refers to the one that stays, the one
 * that goes is removed with a pointer, both histories show it; one transaction.
 * @throws Refusal MERGE_NOUN, MERGE_SAME, RECORD_NOT_FOUND, REVISION_CONFLICT, FORM_INVALID
 */
function mergeRecords(
  context: Writer,
  { noun, keep, remove, values: sides, revisions }: Request,
): Stored {
  requireMergeable(noun, keep, remove);
  return inTransaction(context, () => {
    const [kept, gone] = [getRecord(context.db, noun, keep), getRecord(context.db, noun, remove)];
    for (const [stored, revision] of [
      [kept, revisions.keep],
      [gone, revisions.remove],
    ] as const) {
      if (stored.revision !== revision)
        throw Refusal.of('REVISION_CONFLICT', { by: stored.updatedBy, at: stored.updatedAt });
    }
    const touched = (
      table: NounName,
      field: string,
      { id, values: before, revision }: Stored,
    ): Touched => ({ noun: table, field, id, before, revision });
    const own = ownedFields(noun).flatMap(({ noun: table, field }) =>
      rowsOf(context, table, field, keep).map((stored) => touched(table, field, stored)),
    );
    const undo: Undo = { before: kept.values, revision: kept.revision, touched: own, dropped: [] };
    const moves = movesOf(context, noun, keep, remove);
    // The one that goes makes room first: its number may be the right one.
    removeRecord(context, 'moved', noun, gone);
    for (const { noun: table, field, stored, dropped } of moves) {
      if (dropped) {
        removeRecord(context, 'moved', table, stored);
        undo.dropped.push({ noun: table, id: stored.id });
      } else {
        const values = { ...stored.values, [field]: keep };
        saveRecord(context, 'moved', table, { ...stored, values });
        undo.touched.push(touched(table, field, stored));
      }
    }
    const values = chosen(noun, kept.values, gone.values, sides);
    saveRecord(context, 'merge', noun, { ...kept, values });
    const merged = getRecord(context.db, noun, keep);
    undo.revision = merged.revision;
    for (const one of undo.touched) one.revision = getRecord(context.db, one.noun, one.id).revision;
    const titleOf = ({ values: own }: Stored): string => String(own[nounOf(noun).title] ?? '');
    audited(context, {
      action: 'merge',
      noun,
      recordId: keep,
      before: null,
      after: { mergedFrom: titleOf(gone) },
    });
    audited(context, {
      action: 'merge',
      noun,
      recordId: remove,
      before: null,
      after: { mergedInto: titleOf(merged) },
    });
    context.db
      .prepare(
        'INSERT OR REPLACE INTO merged_record (noun, removedId, keptId, at, by, undo) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(
        noun,
        remove,
        keep,
        context.clock().toISOString(),
        context.session.name,
        JSON.stringify(undo),
      );
    return merged;
  });
}

/**
 * Makes two of what was merged, as they were before.
 * @throws Refusal MERGE_UNKNOWN, MERGE_MOVED_ON when the kept record has been changed since
 */
export function unmergeRecords(context: Writer, noun: NounName, removed: string): Stored {
  const row = select(
    context.db,
    'SELECT keptId, undo FROM merged_record WHERE noun = ? AND removedId = ?',
    { keptId: text, undo: text },
  ).maybe(noun, removed);
  if (!row) throw Refusal.of('MERGE_UNKNOWN');
  const undo = JSON.parse(row.undo) as Undo;
  return inTransaction(context, () => {
    const kept = getRecord(context.db, noun, row.keptId);
    if (kept.revision !== undo.revision) throw Refusal.of('MERGE_MOVED_ON', { by: kept.updatedBy });
    const known = new Set(undo.touched.map(({ id }) => id));
    // Records that the merge itself began, such as the post of a move that the chosen values mean.
    for (const { noun: table, field } of ownedFields(noun))
      for (const { id, revision } of rowsOf(context, table, field, kept.id))
        if (!known.has(id)) removeRecord(context, 'unmerge', table, { id, revision });
    saveRecord(context, 'unmerge', noun, { ...kept, values: undo.before });
    const back = restoreRecord(context, 'unmerge', noun, removed);
    for (const { noun: table, field, id, before, revision } of undo.touched) {
      const stored = rowsOf(context, table, field, kept.id).find((one) => one.id === id);
      // What somebody has changed since stays as it is and only goes back to its owner.
      if (stored)
        saveRecord(context, 'unmerge', table, {
          id,
          revision: stored.revision,
          values:
            stored.revision === revision
              ? before
              : { ...stored.values, [field]: before[field] ?? null },
        });
    }
    for (const { noun: table, id } of undo.dropped) restoreRecord(context, 'unmerge', table, id);
    for (const id of [kept.id, removed])
      audited(context, { action: 'unmerge', noun, recordId: id, before: null, after: null });
    context.db
      .prepare('DELETE FROM merged_record WHERE noun = ? AND removedId = ?')
      .run(noun, removed);
    return back;
  });
}

export const mergeHandlers: Handlers<
  Pick<typeof handlingProcedures, 'records.mergePreview' | 'records.merge' | 'records.unmerge'>
> = {
  'records.mergePreview': previewMerge,
  'records.merge': (context, input) =>
    labeller(context.db).row(
      input.noun,
      inBatch(context, { kind: 'merge', noun: input.noun }, () => mergeRecords(context, input)),
    ),
  'records.unmerge': (context, { noun, id }) =>
    labeller(context.db).row(noun, unmergeRecords(context, noun, id)),
};
