import { splitKey } from '../../../shared/codes/period';
import { AUDIT_ENTRY } from '../database/audit';
import type { ReadDb } from '../database/reading';
import { select, text, whole, type RowOf } from '../database/rows';
import type { BatchKind } from '../../../shared/contract/handling';
import type { AuditEntry } from '../../../shared/contract/records';
import type { FieldValue } from '../../../shared/domain/noun';
import { isNoun, nounOf, ownedBy, type NounName } from '../../../shared/domain/nouns';
import { codeLabel } from '../../../shared/codes/tables';
import type { Param } from '../../../shared/text';
import { labeller, type Labeller } from './labels';
import { shownValue } from './masking';

type AuditRow = RowOf<typeof AUDIT_ENTRY>;

interface HistoryQuery {
  noun: string;
  id: string;
  before?: number | undefined;
  limit: number;
  owned?: boolean | undefined;
}

/** The values inside an audit entry, whether it holds a whole record or bare values. */
function valuesIn(json: string | null): Record<string, unknown> {
  if (json === null) return {};
  const content: unknown = JSON.parse(json);
  if (typeof content !== 'object' || content === null) return {};
  const inner = (content as { values?: unknown }).values;
  return (typeof inner === 'object' && inner !== null ? inner : content) as Record<string, unknown>;
}

/** What stands in an entry beside the fields of a noun: as it is, and a structure as it was kept. */
const bare = (value: unknown): Param | null =>
  value === null || typeof value === 'string' || typeof value === 'number'
    ? value
    : JSON.stringify(value);

/**
 * A field's value for people: masked; codes as the pair of their words, which the reader's language
 * chooses from; references and files by name.
 */
function shownOf(
  db: ReadDb,
  { labels }: Labeller,
  noun: string,
  values: Record<string, unknown>,
  field: string,
): Param | null {
  const value = values[field] ?? null;
  const description = isNoun(noun) ? nounOf(noun).fields[field] : undefined;
  if (!isNoun(noun) || !description || value === null) return bare(value);
  if (description.kind === 'attachments') {
    const name = select(db, 'SELECT name FROM attachment WHERE id = ?', text);
    return [value].flat().map((id) => name.maybe(id) ?? '—');
  }
  if (description.codes !== undefined) {
    const words = [value].flat().map((code) => codeLabel(description.codes, code as string));
    return description.kind === 'code' ? (words[0] ?? null) : words;
  }
  return (
    labels(noun, { [field]: value as FieldValue })[field] ??
    shownValue(description, value as FieldValue)
  );
}

function entryOf(
  db: ReadDb,
  label: Labeller,
  { before, after, ...entry }: AuditRow,
  owner: string,
): AuditEntry {
  const old = valuesIn(before);
  const next = valuesIn(after);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(next[field] ?? null),
  );
  const batch = select(
    db,
    'SELECT kind, firstSequence FROM batch WHERE lastSequence >= ? ORDER BY lastSequence LIMIT 1',
    { kind: text.as<BatchKind>(), firstSequence: whole },
  ).maybe(entry.sequence);
  const { noun } = entry;
  const title =
    entry.recordId !== owner && isNoun(noun)
      ? shownOf(db, label, noun, after === null ? old : next, nounOf(noun).title)
      : undefined;
  return {
    ...entry,
    ...(batch && batch.firstSequence <= entry.sequence ? { batch: batch.kind } : {}),
    ...(title === undefined || title === null ? {} : { title }),
    changes: fields.map((field) => ({
      field,
      before: shownOf(db, label, noun, old, field),
      after: shownOf(db, label, noun, next, field),
    })),
  };
}

/** Ids of what belongs to a record, removed or not. */
function ownedIds(db: ReadDb, noun: NounName, id: string): { noun: NounName; id: string }[] {
  return ownedBy(noun).flatMap((name) =>
    select(db, `SELECT id FROM ${name} WHERE "${nounOf(name).owner ?? ''}" = ?`, text)
      .all(id)
      .map((owned) => ({ noun: name, id: owned })),
  );
}

/**
 * An id as it stands in the chain: what imports brought to a quarter and station was kept under a
 * key with a colon once.
 */
function spellings(id: string): string[] {
  const key = splitKey(id);
  return key ? [...new Set([id, `${key.period}:${key.rest}`])] : [id];
}

/**
 * Who changed which field of a record, from what to what and in which act, newest first; with
 * `owned` together with what belongs to it. Sensitive values stay masked.
 */
export function recordHistory(
  db: ReadDb,
  { noun, id, before, limit, owned }: HistoryQuery,
): AuditEntry[] {
  const records = [
    ...spellings(id).map((one) => ({ noun, id: one })),
    ...(owned && isNoun(noun) ? ownedIds(db, noun, id) : []),
  ];
  const rows = select(
    db,
    `SELECT a.sequence, a.at, a.by, a.action, a.noun, a.recordId, a.before, a.after FROM json_each(?) r JOIN audit a ON a.noun = r.value ->> 'noun' AND a.recordId = r.value ->> 'id'
     WHERE a.sequence < ? ORDER BY a.sequence DESC LIMIT ?`,
    AUDIT_ENTRY,
  ).all(JSON.stringify(records), before ?? Number.MAX_SAFE_INTEGER, limit);
  const label = labeller(db);
  return rows.map((row) => entryOf(db, label, row, id));
}

/** The whole history of one record. */
export const history = (db: ReadDb, noun: string, id: string): AuditEntry[] =>
  recordHistory(db, { noun, id, limit: Number.MAX_SAFE_INTEGER });
