import type { ReadDb } from '../database/reading';
import { select, text } from '../database/rows';
import { labelOf } from '../../../shared/codes/tables';
import type { ListRow } from '../../../shared/contract/records';
import type { FieldDescription, FieldValue, Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { divisionDepth } from '../../../shared/codes/division';
import { divisionEdits, divisionName, type DivisionEdits } from '../divisions/divisions';
import { maskedValues } from './masking';

export interface Labeller {
  /** Shown texts of codes, divisions and references, by field. */
  labels: (noun: NounName, values: Values) => Record<string, string>;
  /** A record for the window: masked and labelled. */
  row: (noun: NounName, stored: Stored) => ListRow;
}

/**
 * Name of a division; a village stands with its township, because villages of one name are common.
 */
function placeName(code: string, edits: DivisionEdits): string {
  const name = divisionName(code, edits);
  return divisionDepth(code) === 5
    ? `${divisionName(`${code.slice(0, 9)}000`, edits)} ${name}`
    : name;
}

/** Finds labels, asking the database for each referenced record once. */
export function labeller(db: ReadDb): Labeller {
  const edits = divisionEdits(db);
  const seen = new Map<string, string>();
  const titleOf = (noun: NounName, id: string): string => {
    const key = `${noun}:${id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const { title: field, fields } = nounOf(noun);
    const row = select(db, `SELECT "${field}" AS title FROM ${noun} WHERE id = ?`, {
      title: text,
    }).maybe(id);
    const codes = fields[field]?.codes;
    const kept = row ? String(row.title) : '';
    const title = codes === undefined ? kept : labelOf(codes, kept);
    seen.set(key, title);
    return title;
  };
  const labelFor = (field: FieldDescription, value: FieldValue): string | null => {
    if (value === null) return null;
    switch (field.kind) {
      case 'code':
        return labelOf(field.codes, String(value));
      case 'codes':
        return [value]
          .flat()
          .map((code) => labelOf(field.codes, String(code)))
          .join('、');
      case 'division':
        return placeName(String(value), edits);
      case 'reference':
        return titleOf(field.refers, String(value));
      case 'text':
      case 'longText':
      case 'integer':
      case 'decimal':
      case 'money':
      case 'date':
      case 'phone':
      case 'citizenId':
      case 'uscc':
      case 'certificate':
      case 'attachments':
        return null;
    }
  };
  const labels: Labeller['labels'] = (noun, values) => {
    const found: Record<string, string> = {};
    for (const [key, field] of Object.entries(nounOf(noun).fields)) {
      const label = labelFor(field, values[key] ?? null);
      if (label !== null) found[key] = label;
    }
    return found;
  };
  return {
    labels,
    row: (noun, stored) => ({
      ...stored,
      values: maskedValues(noun, stored.values),
      labels: labels(noun, stored.values),
    }),
  };
}
