import type Database from 'better-sqlite3';
import type { AuditEntry } from '../../../shared/contract/types';
import type { FieldValue } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { labeller } from './labels';
import { shownValue } from './masking';

interface AuditRow {
  sequence: number;
  at: string;
  by: string;
  action: string;
  noun: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

/** The values inside an audit entry, whether it holds a whole record or bare values. */
function valuesIn(json: string | null): Record<string, unknown> {
  if (json === null) return {};
  const content: unknown = JSON.parse(json);
  if (typeof content !== 'object' || content === null) return {};
  const inner = (content as { values?: unknown }).values;
  return (typeof inner === 'object' && inner !== null ? inner : content) as Record<string, unknown>;
}

/** Who changed which field of a record, newest first; sensitive values stay masked, references and codes are shown by name. */
export function history(db: Database.Database, noun: string, id: string): AuditEntry[] {
  const rows = db.prepare('SELECT sequence, at, by, action, noun, recordId, before, after FROM audit WHERE noun = ? AND recordId = ? ORDER BY sequence DESC').all(noun, id) as AuditRow[];
  const name = nounNames.find((one): one is NounName => one === noun);
  const { labels } = labeller(db);
  const shown = (values: Record<string, unknown>, field: string): unknown => {
    const value = values[field] ?? null;
    const description = name ? nounOf(name).fields[field] : undefined;
    if (!name || !description || value === null) return value;
    return labels(name, { [field]: value as FieldValue })[field] ?? shownValue(description, value as FieldValue);
  };
  return rows.map(({ before, after, ...entry }) => {
    const old = valuesIn(before);
    const next = valuesIn(after);
    const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(next[field] ?? null));
    return { ...entry, changes: fields.map((field) => ({ field, before: shown(old, field), after: shown(next, field) })) };
  });
}
