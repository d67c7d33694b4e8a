import { peopleTables } from './people-tables';
import { personTables } from './person-tables';
import { societyTables } from './society-tables';
import { projectTables } from './project-tables';
import { stationTables } from './station-tables';
import type { Label } from './label';
import type { CodeEntry, CodeTables } from './table';
import { halfWidth, loose } from './text';

/** Every code table of the register; sources stand at the tables. */
export const codeTables = {
  ...stationTables,
  ...personTables,
  ...peopleTables,
  ...societyTables,
  ...projectTables,
} as const satisfies CodeTables;

export type TableName = keyof typeof codeTables;

/** Codes of a table; of several when the table is one of several. */
export type CodeOf<T extends TableName> = (typeof codeTables)[T][number]['code'];

/** Entries of a table in their order. */
export const codesOf = (table: TableName): readonly CodeEntry[] => codeTables[table];

/** Text of a code; a code that the table does not have is shown as it is. */
export function labelOf(table: TableName, code: string, language: 'zh' | 'en' = 'zh'): string {
  return codesOf(table).find((entry) => entry.code === code)?.label[language] ?? code;
}

/**
 * Both texts of a code, for a parameter that is worded at display; a code that the table does not
 * have is shown as it is.
 */
export const codeLabel = (table: TableName, code: string): Label =>
  codesOf(table).find((entry) => entry.code === code)?.label ?? { zh: code, en: code };

const indexes = new Map<TableName, Map<string, string>>();

function indexOf(table: TableName): Map<string, string> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, string>();
  const put = (text: string, code: string) => {
    for (const key of [halfWidth(text).trim(), loose(text)])
      if (key && !index.has(key)) index.set(key, code);
  };
  for (const entry of codesOf(table))
    [entry.code, entry.label.zh, entry.label.en].forEach((text) => put(text, entry.code));
  for (const entry of codesOf(table)) entry.synonyms?.forEach((text) => put(text, entry.code));
  indexes.set(table, index);
  return index;
}

/** Code of a code, a label or an everyday word; null when the table knows none. */
export function codeOf(table: TableName, text: string): string | null {
  const index = indexOf(table);
  return index.get(halfWidth(text).trim()) ?? index.get(loose(text)) ?? null;
}
