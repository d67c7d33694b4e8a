import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../electron/service/database/migrate';
import { openDatabase } from '../../../electron/service/database/open';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { storedFields } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';

/** Columns that every record has besides its fields. */
const OWN = ['id', 'revision', 'updatedAt', 'updatedBy', 'removedAt', 'search'];

const folder = mkdtempSync(join(tmpdir(), 'stationbook-schema-'));
const db = openDatabase(join(folder, 'office.db'), 'ab'.repeat(32));
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const next = `electron/service/database/migrations/${String(migrations.length + 1).padStart(4, '0')}-….ts`;

interface Column {
  name: string;
  type: string;
  notnull: number;
}

const columnsOf = (noun: NounName): Column[] => db.pragma(`table_info("${noun}")`) as Column[];

/**
 * What a noun's table lacks, has too much or has otherwise than the description says, each with
 * what to do.
 */
function complaints(noun: NounName): string[] {
  const columns = new Map(columnsOf(noun).map((column) => [column.name, column]));
  const fields = new Map(storedFields(nounOf(noun)));
  if (columns.size === 0)
    return [`${noun} has no table: add a migration ${next} with CREATE TABLE ${noun}`];
  const lacking = [
    ...OWN.map((key) => [key, key === 'revision' ? 'INTEGER' : 'TEXT'] as const),
    ...[...fields].map(([key, { kind }]) => [key, fieldKinds[kind].column] as const),
  ].flatMap(([key, type]) => {
    const column = columns.get(key);
    if (!column)
      return [
        `${noun}.${key} has no column: add a migration ${next} with ALTER TABLE ${noun} ADD COLUMN "${key}" ${type}`,
      ];
    return column.type === type ? [] : [`${noun}.${key} is ${column.type}, and should be ${type}`];
  });
  const needless = [...columns.values()].flatMap(({ name, notnull }) => {
    if (OWN.includes(name)) return [];
    const field = fields.get(name);
    if (!field) return [`${noun}."${name}" is a column of no field: describe it or drop it`];
    return notnull && !field.required
      ? [`${noun}.${name} may be empty by its description and not in its table (NOT NULL)`]
      : [];
  });
  return [...lacking, ...needless];
}

describe('tables and descriptions', () => {
  it.each(nounNames)('%s: a column for each stored field, and no other', (noun) => {
    expect(complaints(noun)).toEqual([]);
  });

  it('a reference is a foreign key where its column says so, and then to the noun that it refers to', () => {
    for (const noun of nounNames) {
      const keys = db.pragma(`foreign_key_list("${noun}")`) as { from: string; table: string }[];
      for (const { from, table } of keys)
        expect([noun, from, nounOf(noun).fields[from]?.refers]).toEqual([noun, from, table]);
    }
  });
});
