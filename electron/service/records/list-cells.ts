import { labelOf } from '../../../shared/codes/tables';
import { loose } from '../../../shared/codes/text';
import type { ListRow } from '../../../shared/contract/records';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import type { FieldDescription, FieldValue } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { ReadDb } from '../database/reading';
import { select, text } from '../database/rows';
import { divisionEdits, divisionName } from '../divisions/divisions';

/** What a field's column of a list is called. */
export const listHeading = (field: FieldDescription): string =>
  field.unit?.zh ? `${field.label.zh}（${field.unit.zh}）` : field.label.zh;

function cell(
  field: FieldDescription,
  value: FieldValue,
  label: string | undefined,
): string | number {
  if (label !== undefined) return label;
  if (value === null) return '';
  if (typeof value === 'number')
    // Money is kept in fen and shown in 万元.
    return fieldKinds[field.kind].number === 'fen' ? value / 1_000_000 : value;
  if (typeof value === 'string') return value;
  // What a list of codes is called has come as its label; of papers a file tells how many.
  return value.length === 0 ? '' : value.length;
}

/** What tells a record apart from those of the same name, in words; empty where nothing is kept. */
export function hintLabel(
  db: ReadDb,
  noun: NounName,
  value: FieldValue | undefined,
  titleOf: (noun: NounName, id: string) => string = (refers, id) => titleIn(db, refers, id),
): string {
  const { hint = '', fields } = nounOf(noun);
  const field = fields[hint];
  if (!field || value === null || value === undefined || value === '') return '';
  if (field.kind === 'reference') return titleOf(field.refers, String(value));
  if (field.kind === 'division') return divisionName(String(value), divisionEdits(db));
  return field.kind === 'code' ? labelOf(field.codes, String(value)) : String(value);
}

function titleIn(db: ReadDb, noun: NounName, id: string): string {
  const { title } = nounOf(noun);
  return (
    select(db, `SELECT "${title}" AS title FROM ${noun} WHERE id = ?`, { title: text }).maybe(id)
      ?.title ?? ''
  );
}

/** The records of a noun that share their name with another, and what tells each apart. */
function namesakes(db: ReadDb, noun: NounName): Map<string, string> {
  const { title, hint } = nounOf(noun);
  if (hint === undefined) return new Map();
  const rows = select(
    db,
    `SELECT id, "${title}" AS title, CAST("${hint}" AS TEXT) AS hint FROM ${noun} WHERE removedAt IS NULL`,
    { id: text, title: text, hint: text.orNull },
  ).all();
  const byName = new Map<string, typeof rows>();
  for (const row of rows) {
    const name = loose(row.title);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return new Map(
    [...byName.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) => same.map((row) => [row.id, hintLabel(db, noun, row.hint)] as const)),
  );
}

/**
 * What a list's file has in its cells, row by row. A record that shares its name with another is
 * named with what tells it apart, `张伟（桂林街道社会工作站）`, and an import understands that.
 */
export function listCells(
  db: ReadDb,
): (fields: readonly (readonly [string, FieldDescription])[], row: ListRow) => (string | number)[] {
  const known = new Map<NounName, Map<string, string>>();
  const apart = (noun: NounName, id: string): string => {
    const all = known.get(noun) ?? namesakes(db, noun);
    known.set(noun, all);
    return all.get(id) ?? '';
  };
  return (fields, { values, labels }) =>
    fields.map(([key, field]) => {
      const value = values[key] ?? null;
      const shown = cell(field, value, labels[key]);
      if (field.kind !== 'reference' || typeof value !== 'string') return shown;
      const hint = apart(field.refers, value);
      return hint === '' ? shown : `${shown}（${hint}）`;
    });
}
