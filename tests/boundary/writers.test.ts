import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nounNames } from '../../shared/domain/nouns';

const service = join(import.meta.dirname, '..', '..', 'electron', 'service');
const files = (readdirSync(service, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('database/migrations/'));

/**
 * The only files whose statements may change a table of this kind; `computed` is a table whose name
 * a statement is told.
 */
const writers = {
  /** The one way to write; and two rooms whose own tables are told by name. */
  computed: ['evaluation/rows.ts', 'records/write.ts'],
  statistics_value: ['quarter/statistics-values.ts'],
};

const WRITES =
  /\b(?:(?:INSERT(?:\s+OR\s+\w+)?|REPLACE)\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?:"?\w+"?\.)?"?(\$\{|\w+)/gi;

/** The tables that a file's statements change. */
function changedIn(text: string): string[] {
  return [...text.matchAll(WRITES)].map(([, table = '']) => (table === '${' ? 'computed' : table));
}

const changing = (table: string): string[] =>
  files
    .filter((file) => changedIn(readFileSync(join(service, file), 'utf8')).includes(table))
    .sort();

it('changes a noun’s table in no statement but those of the one way to write', () => {
  expect(Object.fromEntries(nounNames.map((noun) => [noun, changing(noun)]))).toEqual(
    Object.fromEntries(nounNames.map((noun) => [noun, []])),
  );
  expect(changing('computed')).toEqual(writers.computed);
});

it('changes the figures of the return in one file', () => {
  expect(changing('statistics_value')).toEqual(writers.statistics_value);
});

it.each([
  ['UPDATE "${noun}" SET name = ?', 'computed'],
  ['INSERT INTO ${table} (id) VALUES (?)', 'computed'],
  ['INSERT OR REPLACE INTO station (id) VALUES (?)', 'station'],
  ['REPLACE INTO station (id) VALUES (?)', 'station'],
  ['UPDATE OR IGNORE station SET name = ?', 'station'],
  ['update\n  station set name = ?', 'station'],
  ['INSERT INTO main.station (id) VALUES (?)', 'station'],
  ['insert or replace into "main"."station" (id) VALUES (?)', 'station'],
  ['DELETE FROM person WHERE id = ?', 'person'],
])('sees %s', (sql, table) => {
  expect(changedIn(sql)).toEqual([table]);
});
