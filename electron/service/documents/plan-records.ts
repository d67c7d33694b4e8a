import type Database from 'better-sqlite3';
import { loose } from '../../../shared/codes/text';
import { stationKey } from '../../../shared/codes/short-names';
import type { ImportProblem } from '../../../shared/contract/types';
import type { Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { RuleContext } from '../../../shared/rules/record-rules';
import { fromRow } from '../database/records';
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

/** Key by which a row and a record are the same; null when the values do not have one. */
function keyOf(noun: NounName, values: Values): string | null {
  const name = text(values['name']);
  switch (noun) {
    case 'station':
      // Within a township, because a studio's village may have been corrected by hand since.
      return name === '' ? null : `${text(values['division']).slice(0, 9)} ${stationKey(name)}`;
    case 'person':
      return text(values['citizenId']) || null;
    case 'institution':
      return text(values['uscc']) || (name === '' ? null : loose(name));
    case 'project':
      return name === '' ? null : loose(name);
  }
}

/** The field that decides whether two rows are the same; problems of sameness are shown there. */
const KEY_FIELD: Record<NounName, string> = { station: 'name', person: 'citizenId', institution: 'uscc', project: 'name' };
/** Keys that stand for one person or institution, so another name with the same key is a conflict. */
const IDENTIFIED: ReadonlySet<NounName> = new Set(['person', 'institution']);

const same = (a: Values, b: Values): boolean => Object.keys(a).every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));

/** The record's values with what the row states; cells left empty keep what is stored. */
function merged(noun: NounName, stored: Values, stated: Values): Values {
  const values = Object.fromEntries(Object.keys(nounOf(noun).fields).map((key) => [key, stated[key] ?? stored[key] ?? null]));
  // A station's name and village as the office keeps them win over the workbook's short forms.
  if (noun === 'station') Object.assign(values, { name: stored['name'] ?? values['name'], division: stored['division'] ?? values['division'] });
  return noun === 'project' || noun === 'institution' ? { ...values, name: stored['name'] ?? values['name'] ?? null } : values;
}

function existingIndex(db: Database.Database, noun: NounName): Map<string, Stored> {
  const index = new Map<string, Stored>();
  for (const row of db.prepare(`SELECT * FROM ${noun} WHERE removedAt IS NULL`).all() as Parameters<typeof fromRow>[1][]) {
    const stored = fromRow(noun, row);
    const key = keyOf(noun, stored.values);
    if (key !== null) index.set(key, stored);
    // An institution registered before its code was known is found by its name.
    if (noun === 'institution' && stored.values['uscc'] === null) index.set(loose(text(stored.values['name'])), stored);
  }
  return index;
}

const columnFor = (columns: readonly Column[], noun: NounName): number => (columns.find(({ field }) => field === KEY_FIELD[noun]) ?? columns.find(({ field }) => field === 'name'))?.column ?? 1;

/** Works out what taking in a table would do, without changing anything but the resolver's names of new records. */
export function planRecords(noun: NounName, tables: readonly Table[], tools: PlanTools): Plan {
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
      const { values, faults, sound } = readRow(noun, row, table.columns, tools.resolver, tools.rules);
      for (const { column, severity, code, params } of faults) plan.problems.push({ sheet: table.sheet, row: row.number, column, code, params: params ?? {}, severity });
      const key = keyOf(noun, values);
      if (!sound || key === null) continue;
      const problem = (code: string, severity: ImportProblem['severity'], params: ImportProblem['params']) =>
        plan.problems.push({ sheet: table.sheet, row: row.number, column: keyColumn, code, params, severity });
      const first = seen.get(key);
      if (first) {
        const name = text(first.values['name']);
        if (same(values, first.values)) problem('IMPORT_DUPLICATE_ROW', 'warning', { first: first.row });
        else if (IDENTIFIED.has(noun) && loose(text(values['name'])) !== loose(name)) problem('IMPORT_NAME_CONFLICT', 'error', { name, first: first.row });
        else problem('IMPORT_DUPLICATE_DIFFERENT', 'error', { first: first.row });
        continue;
      }
      const stored = index.get(key) ?? (noun === 'institution' ? index.get(loose(text(values['name']))) : undefined);
      if (stored && IDENTIFIED.has(noun) && loose(text(stored.values['name'])) !== loose(text(values['name']))) {
        problem('IMPORT_NAME_STORED', 'error', { name: text(stored.values['name']) });
        continue;
      }
      seen.set(key, { row: row.number, values });
      const next = stored ? merged(noun, stored.values, values) : withDefaults(noun, values);
      const action = !stored ? 'create' : same(next, stored.values) ? 'unchanged' : 'update';
      const id = stored?.id ?? tools.newId();
      plan.rows.push({ sheet: table.sheet, row: row.number, action, id, revision: stored?.revision ?? null, values: next });
      if (action === 'create' && noun === 'station') tools.resolver.addStation(id, text(next['name']), text(next['division']));
      if (action === 'create' && noun === 'institution') tools.resolver.addInstitution(id, text(next['name']), text(next['uscc']) || null);
    }
  }
  return plan;
}
