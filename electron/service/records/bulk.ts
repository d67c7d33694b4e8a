import type { BulkPreview } from '../../../shared/contract/handling';
import { Refusal, type FieldFailure } from '../../../shared/result';
import { bulkFields } from '../../../shared/domain/bulk';
import type { FieldValue, Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { inBatch } from './batch';
import { labeller } from './labels';
import { judged, ruleContext } from './rules';
import { saveRecord } from './write';

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

/** Each record with the new value, and what is wrong with it then. */
function planned(context: Reader, { noun, ids, field, value }: BulkEdit): Planned[] {
  if (!bulkFields(noun).some(([key]) => key === field)) throw Refusal.of('BULK_FIELD');
  const rules = ruleContext(context);
  return ids.map((id) => {
    const stored = getRecord(context.db, noun, id);
    const { values, faults } = judged(
      context,
      'bulk',
      noun,
      { id, values: { ...stored.values, [field]: value }, before: stored.values },
      rules,
    );
    return { stored, values, fault: Object.values(faults)[0] };
  });
}

/**
 * What a bulk edit would do, record by record; nothing is changed. @throws Refusal BULK_FIELD,
 * RECORD_NOT_FOUND
 */
export function previewBulk(context: Reader, edit: BulkEdit): BulkPreview {
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
 * Saves one of several. False where the records before it stand against it now: two heads for one
 * station.
 */
function saved(context: Writer, { noun, field }: BulkEdit, id: string, wanted: Values): boolean {
  // Read anew, because what one record takes along may have touched the next.
  const { revision, values: now } = getRecord(context.db, noun, id);
  const values = { ...now, [field]: wanted[field] ?? null };
  try {
    saveRecord(context, 'bulk', noun, { id, revision, values });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'FORM_INVALID') return false;
    throw error;
  }
}

/**
 * Gives several records the same value in one field: one transaction, an audit entry each, all or
 * none.
 * @throws Refusal BULK_FIELD, BULK_FAULTS (how many records the value does not fit),
 * RECORD_NOT_FOUND
 */
export function applyBulk(context: Writer, edit: BulkEdit): { changed: number } {
  return inBatch(context, { kind: 'bulk', noun: edit.noun }, () => {
    const rows = planned(context, edit).filter((row) => changes(row, edit.field));
    const faults = rows.filter(({ fault }) => fault !== undefined).length;
    if (faults > 0) throw Refusal.of('BULK_FAULTS', { n: faults });
    const late = rows.filter(
      ({ stored, values }) => !saved(context, edit, stored.id, values),
    ).length;
    if (late > 0) throw Refusal.of('BULK_FAULTS', { n: late });
    return { changed: rows.length };
  });
}
