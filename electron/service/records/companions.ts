import type { Stored } from '../../../shared/domain/noun';
import { nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { getRecord, removeRecord, restoreRecord, saveRecord } from '../database/records';
import { milestoneBefore, paymentsFollow, refuseProjectRemoval } from '../projects/companions';
import { afterOwned, afterSaving, beforeSaving, type RecordInput } from '../people';

/**
 * Writes a record together with what has to be in step with it. Call inside `inTransaction`.
 * @throws Refusal REVISION_CONFLICT, RECORD_NOT_FOUND, RECORD_DUPLICATE, FORM_INVALID
 */
export function saveWithCompanions(context: Context, noun: NounName, record: RecordInput): Stored {
  const milestone = milestoneBefore(context, noun, record.id);
  const saved = saveRecord(context, noun, beforeSaving(context, noun, record));
  if (noun === 'milestone') paymentsFollow(context, milestone, saved);
  afterSaving(context, noun, saved);
  return saved;
}

const ownerOf = (noun: NounName, { values }: Stored): string | null => {
  const owner = values[nounOf(noun).owner ?? ''];
  return typeof owner === 'string' ? owner : null;
};

const ownedRows = (
  context: Context,
  noun: NounName,
  id: string,
  condition: string,
  ...params: string[]
) =>
  referencesTo(noun)
    .filter(({ owned }) => owned)
    .flatMap(({ noun: table, field }) =>
      (
        context.db
          .prepare(`SELECT id, revision FROM ${table} WHERE "${field}" = ? AND ${condition}`)
          .all(id, ...params) as { id: string; revision: number }[]
      ).map((row) => ({ table, ...row })),
    );

/** Takes a record out of sight together with what belongs to it. @throws Refusal FLOW_STANDS, MILESTONE_PAID, PROJECT_HAS_USES, REVISION_CONFLICT, RECORD_NOT_FOUND */
export function removeWithOwned(
  context: Context,
  noun: NounName,
  id: string,
  revision: number,
): void {
  const stored = getRecord(context.db, noun, id);
  refuseProjectRemoval(context, noun, stored);
  for (const row of ownedRows(context, noun, id, 'removedAt IS NULL'))
    removeRecord(context, row.table, row.id, row.revision);
  const owner = ownerOf(noun, stored);
  removeRecord(context, noun, id, revision);
  afterOwned(context, noun, owner);
}

/** Brings a record back together with what went with it; what had been removed before stays removed. */
export function restoreWithOwned(context: Context, noun: NounName, id: string): Stored {
  const gone = context.db.prepare(`SELECT removedAt FROM ${noun} WHERE id = ?`).get(id) as
    { removedAt: string | null } | undefined;
  const restored = restoreRecord(context, noun, id);
  for (const row of ownedRows(context, noun, id, 'removedAt = ?', gone?.removedAt ?? ''))
    restoreRecord(context, row.table, row.id);
  afterOwned(context, noun, ownerOf(noun, restored));
  return restored;
}
