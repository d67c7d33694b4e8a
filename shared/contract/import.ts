import { z } from 'zod';
import type { Values } from '../domain/noun';
import { workbookKinds, type WorkbookKind } from '../domain/nouns';
import type { Severity } from '../rules/finding';
import type { FieldFailure } from '../result';
import type { Params } from '../text';
import { editors, path, period, reads, writes } from './procedure';

export type ImportProblem = FieldFailure & {
  sheet: string;
  row: number;
  column: number;
  params: Params;
  severity: Severity;
};

export type ImportKind = WorkbookKind | 'statistics';

export interface ImportPreview {
  /** Token that `import.apply` takes; the file was read once. */
  token: string;
  file: string;
  kind: ImportKind;
  sheets: {
    sheet: string;
    headerRow: number;
    columns: { column: number; heading: string; field: string | null; sure: boolean }[];
  }[];
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  problems: ImportProblem[];
  /** First rows as they will be stored. */
  sample: {
    sheet: string;
    row: number;
    action: 'create' | 'update' | 'unchanged';
    values: Values;
    labels: Record<string, string>;
  }[];
}

export interface ImportOutcome {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  problems: ImportProblem[];
}

const importKind = z.enum<ImportKind[]>([...workbookKinds, 'statistics']);

/**
 * Calls of workbooks that come in, and of their templates. A preview changes no row: what it read
 * waits in memory for `import.apply`.
 */
export const importProcedures = {
  // It keeps nothing, but tries rows that are held against the rows above them, and takes them
  // back.
  'import.preview': writes(
    editors,
    z.strictObject({
      files: z.array(path).min(1).max(20),
      kind: importKind.optional(),
      period: period.optional(),
      columns: z
        .record(path, z.record(z.string(), z.record(z.string(), z.string().nullable())))
        .optional(),
    }),
  ).returns<ImportPreview[]>(),
  'import.apply': writes(editors, z.strictObject({ tokens: z.array(z.string()).min(1) })).returns<
    ImportOutcome[]
  >(),
  'template.write': reads('session', z.strictObject({ kind: importKind, file: path })).returns<{
    file: string;
  }>(),
} as const;
