import type Database from 'better-sqlite3';
import { loose } from '../../../shared/codes/text';
import { stationKey } from '../../../shared/codes/short-names';
import type { ImportProblem } from '../../../shared/contract/import';
import {
  storedFields,
  type FieldDescription,
  type FieldValue,
  type Stored,
  type Values,
} from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { RuleContext } from '../../../shared/rules/record-rules';
import { stateChangeFault } from '../../../shared/rules/station-rules';
import { fromRow } from '../database/records';
import { heldAgainst } from '../people/import';
import { isDataRow, type Column, type Table } from './header';
import type { Resolver } from './resolver';
import { readRow, withDefaults } from './row-values';

export interface PlannedRow {
  sheet: string;
  row: number;
  action: 'create' | 'update' | 'unchanged';
  /** Id of the record; new ones have theirs already, so that later rows can refer to them. */
  id: string;
  revision: number | null;
  values: Values;
  /** Records that the row names besides the one in its values; those that are not there yet. */
  further: string[];
}

export interface Plan {
  read: number;
  skipped: number;
  rows: PlannedRow[];
  problems: ImportProblem[];
}

export interface PlanTools {
  db: Database.Database;
  resolver: Resolver;
  rules: RuleContext;
  newId: () => string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A key's part in the form in which two spellings of the same are equal; null when there is nothing. */
function comparable(field: FieldDescription, value: FieldValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (field.compare === 'stationName') return stationKey(String(value));
  // Within a township, because a studio's village may have been corrected by hand since.
  if (field.compare === 'township') return String(value).slice(0, 9);
  return field.kind === 'text' || field.kind === 'longText' ? loose(String(value)) : String(value);
}

/** The keys that a row or record has, best first; two that share one are the same. */
function keysOf(noun: NounName, values: Values): string[] {
  const { keys, fields } = nounOf(noun);
  return keys.flatMap((parts, at) => {
    const found = parts.map((part) => comparable(fields[part] as FieldDescription, values[part]));
    return found.every((part) => part !== null) ? [`${at} ${found.join(' ')}`] : [];
  });
}

/** The field that decides whether two rows are the same; problems of sameness are shown there. */
const keyField = (noun: NounName): string =>
  nounOf(noun).keys[0]?.find((key) => key !== nounOf(noun).owner) ?? nounOf(noun).title;

const same = (a: Values, b: Values): boolean =>
  Object.keys(a).every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));

/** The record's values with what the row states; cells left empty keep what is stored, and so do the names that the office gave against a workbook's short forms. */
function merged(noun: NounName, stored: Values, stated: Values): Values {
  const { title, keys } = nounOf(noun);
  const named = keys.some((parts) => parts.includes(title));
  return Object.fromEntries(
    storedFields(nounOf(noun)).map(([key, field]) => {
      const kept = (key === title && named) || field.compare !== undefined;
      return [key, (kept ? (stored[key] ?? stated[key]) : (stated[key] ?? stored[key])) ?? null];
    }),
  );
}

/** Records by each of their keys. */
function existingIndex(db: Database.Database, noun: NounName): Map<string, Stored> {
  const index = new Map<string, Stored>();
  for (const row of db.prepare(`SELECT * FROM ${noun} WHERE removedAt IS NULL`).all() as Parameters<
    typeof fromRow
  >[1][]) {
    const stored = fromRow(noun, row);
    for (const key of keysOf(noun, stored.values)) index.set(key, stored);
  }
  return index;
}

/** The record that a row is about. Two that differ in a better key are two, however equal their names. */
function storedFor(
  index: ReadonlyMap<string, Stored>,
  noun: NounName,
  keys: readonly string[],
): Stored | undefined {
  for (const [at, key] of keys.entries()) {
    const stored = index.get(key);
    const rank = key.slice(0, key.indexOf(' '));
    if (stored && (at === 0 || keysOf(noun, stored.values)[0]?.startsWith(`${rank} `)))
      return stored;
  }
  return undefined;
}

/** Of the further records that a row names, those that the stored one does not have. */
function notYet(
  db: Database.Database,
  noun: NounName,
  { id, values }: Stored,
  named: readonly string[],
): string[] {
  const [field, described] =
    Object.entries(nounOf(noun).fields).find(([, one]) => one.further) ?? [];
  const further = described?.further;
  if (!further || field === undefined || named.length === 0) return [];
  const there = db
    .prepare(
      `SELECT "${field}" FROM ${further} WHERE "${nounOf(further).owner ?? ''}" = ? AND removedAt IS NULL`,
    )
    .pluck()
    .all(id) as string[];
  return named.filter((one) => one !== values[field] && !there.includes(one));
}

const columnFor = (columns: readonly Column[], noun: NounName): number =>
  (
    columns.find(({ field }) => field === keyField(noun)) ??
    columns.find(({ field }) => field === nounOf(noun).title)
  )?.column ?? 1;

/** Works out what taking in a table would do, without changing anything but the resolver's names of new records. */
export function planRecords(noun: NounName, tables: readonly Table[], tools: PlanTools): Plan {
  const { title, identified } = nounOf(noun);
  const plan: Plan = { read: 0, skipped: 0, rows: [], problems: [] };
  const index = existingIndex(tools.db, noun);
  const seen = new Map<string, { row: number; values: Values }>();
  for (const table of tables) {
    const keyColumn = columnFor(table.columns, noun);
    for (const row of table.rows) {
      if (!isDataRow(row)) {
        plan.skipped += 1;
        continue;
      }
      plan.read += 1;
      const { values, faults, sound, further } = readRow(
        noun,
        row,
        table.columns,
        tools.resolver,
        tools.rules,
      );
      for (const { column, severity, code, params } of faults)
        plan.problems.push({
          sheet: table.sheet,
          row: row.number,
          column,
          code,
          params: params ?? {},
          severity,
        });
      const keys = keysOf(noun, values);
      const [key] = keys;
      if (!sound || key === undefined) continue;
      const problem = (
        code: string,
        severity: ImportProblem['severity'],
        params: ImportProblem['params'],
      ) =>
        plan.problems.push({
          sheet: table.sheet,
          row: row.number,
          column: keyColumn,
          code,
          params,
          severity,
        });
      const first = seen.get(key);
      if (first) {
        const name = text(first.values[title]);
        if (same(values, first.values))
          problem('IMPORT_DUPLICATE_ROW', 'warning', { first: first.row });
        else if (identified && loose(text(values[title])) !== loose(name))
          problem('IMPORT_NAME_CONFLICT', 'error', { name, first: first.row });
        else problem('IMPORT_DUPLICATE_DIFFERENT', 'error', { first: first.row });
        continue;
      }
      const stored = storedFor(index, noun, keys);
      if (
        stored &&
        identified &&
        loose(text(stored.values[title])) !== loose(text(values[title]))
      ) {
        problem('IMPORT_NAME_STORED', 'error', { name: text(stored.values[title]) });
        continue;
      }
      seen.set(key, { row: row.number, values });
      const held = stored
        ? heldAgainst(noun, stored, values, merged(noun, stored.values, values), (id) =>
            tools.resolver.nameOf(id),
          )
        : { values: withDefaults(noun, values) };
      if (held.problem) {
        const { field, ...what } = held.problem;
        plan.problems.push({
          sheet: table.sheet,
          row: row.number,
          column: table.columns.find((column) => column.field === field)?.column ?? keyColumn,
          ...what,
        });
        if (what.severity === 'error') continue;
      }
      const next = held.values;
      const change = stored && noun === 'station' ? stateChangeFault(stored.values, next) : null;
      if (change) {
        problem(change.code, 'error', change.params ?? {});
        continue;
      }
      const added = stored ? notYet(tools.db, noun, stored, further) : further;
      const action = !stored
        ? 'create'
        : same(next, stored.values) && added.length === 0
          ? 'unchanged'
          : 'update';
      const id = stored?.id ?? tools.newId();
      plan.rows.push({
        sheet: table.sheet,
        row: row.number,
        action,
        id,
        revision: stored?.revision ?? null,
        values: next,
        further: added,
      });
      if (action === 'create') tools.resolver.add(noun, id, next);
    }
  }
  return plan;
}
