import type { BulkPreview } from '../../../shared/contract/handling';
import { Refusal, type FieldFailure } from '../../../shared/result';
import { bulkFields } from '../../../shared/domain/bulk';
import type { FieldValue, Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { getRecord } from '../database/records';
import { inBatch } from './batch';
import { saveWithCompanions } from './companions';
import { labeller } from './labels';
import { checkedValues } from './save';

export interface BulkEdit {
  noun: NounName;
  ids: string[];
  field: string;
  value: FieldValue;
}

interface Planned {
  stored: Stored;
  values: Values;
  fault: FieldFailure | undefined;
}

const changes = ({ stored, values }: Planned, field: string): boolean =>
  JSON.stringify(stored.values[field] ?? null) !== JSON.stringify(values[field] ?? null);

/** Each record with the new value, and what is wrong with it then. A fault that it had before is none of this change. */
function planned(context: Context, { noun, ids, field, value }: BulkEdit): Planned[] {
  if (!bulkFields(noun).some(([key]) => key === field)) throw Refusal.of('BULK_FIELD');
  return ids.map((id) => {
    const stored = getRecord(context.db, noun, id);
    const before = checkedValues(context, noun, stored.values, id, stored.values).fields;
    const { values, fields } = checkedValues(
      context,
      noun,
      { ...stored.values, [field]: value },
      id,
      stored.values,
    );
    const [fault] = Object.entries(fields)
      .filter(([key, { code }]) => key === field || before[key]?.code !== code)
      .map(([, one]) => one);
    return { stored, values, fault };
  });
}

/** What a bulk edit would do, record by record; nothing is changed. @throws Refusal BULK_FIELD, RECORD_NOT_FOUND */
export function previewBulk(context: Context, edit: BulkEdit): BulkPreview {
  const rows = planned(context, edit);
  const { title } = nounOf(edit.noun);
  const { labels } = labeller(context.db);
  const nameOf = ({ values }: Stored): string =>
    labels(edit.noun, values)[title] ?? String(values[title] ?? '');
  const changed = rows.filter((row) => changes(row, edit.field));
  return {
    changes: changed.length,
    unchanged: rows.length - changed.length,
    faults: changed.flatMap(({ stored, fault }) =>
      fault ? [{ id: stored.id, title: nameOf(stored), ...fault }] : [],
    ),
  };
}

/**
 * Gives several records the same value in one field: one transaction, an audit entry each, all or none.
 * @throws Refusal BULK_FIELD, BULK_FAULTS (how many records the value does not fit), RECORD_NOT_FOUND
 */
export function applyBulk(context: Context, edit: BulkEdit): { changed: number } {
  return inBatch(context, { kind: 'bulk', noun: edit.noun }, () => {
    const rows = planned(context, edit).filter((row) => changes(row, edit.field));
    const faults = rows.filter(({ fault }) => fault !== undefined).length;
    if (faults > 0) throw Refusal.of('BULK_FAULTS', { n: faults });
    // Read anew, because what one record takes along may have touched the next.
    for (const { stored, values } of rows) {
      const { revision, values: now } = getRecord(context.db, edit.noun, stored.id);
      saveWithCompanions(context, edit.noun, {
        id: stored.id,
        revision,
        values: { ...now, [edit.field]: values[edit.field] ?? null },
      });
    }
    return { changed: rows.length };
  });
}
