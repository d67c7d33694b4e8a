import { z } from 'zod';
import type { Label } from '../codes/label';
import { words } from '../codes/words';
import type { Values } from '../domain/noun';
import { workbookKinds, type WorkbookKind } from '../domain/nouns';
import type { Severity } from '../rules/finding';
import type { FieldFailure } from '../result';
import type { Params } from '../text';
import { editors, path, period, reads, writes } from './procedure';

/**
 * Endings of files that offices keep tables in. Those that are not read are among them: whoever
 * chooses one is told what to do with it, and in a folder none is missed.
 */
export const tableFiles: readonly string[] = words`
  xlsx xlsm xltx xltm xls xlt xlsb et ett ods csv tsv txt htm html mht mhtml xml
`;

export type ImportProblem = FieldFailure & {
  /** The workbook, where several come in under one preview. */
  file?: string;
  sheet: string;
  row: number;
  column: number;
  params: Params;
  severity: Severity;
};

export type ImportKind = WorkbookKind | 'statistics';

/** Why a sheet of a workbook does not come in. */
export type SheetLeftOut = 'heading' | 'other' | 'hidden' | 'chart' | 'empty';

/** Why a row below a header is no record, in the order in which that is told. */
export const rowSkips = ['total', 'section', 'heading', 'note', 'blank'] as const;
export type RowSkipped = (typeof rowSkips)[number];

/** A value that no table and no register knows, asked about once for all its rows. */
export interface UnmatchedValue {
  field: string;
  label: Label;
  value: string;
  rows: number;
  /** What it may mean, the likeliest first: every code of the table, or ids of records alike. */
  likely: { code: string; label: Label }[];
}

/** How a value was understood that no table has as it stands: by a synonym, or by what was chosen. */
type HowMatched = 'synonym' | 'chosen';

/** A value that is another one's way of writing, told once for all its rows. */
export interface MatchedValue extends UnmatchedValue {
  how: HowMatched;
  /** The code that it comes in as; null where it was chosen to leave the cell empty. */
  meant: string | null;
}

/** Figures that come in in another unit than they stand in. */
export interface ConvertedColumn {
  column: string;
  from: Label;
  to: Label;
  cells: number;
}

/** Figures beside the quarter's that are none of it: the last quarter's, the year's so far, a plan. */
export interface OtherFigures {
  heading: string;
  columns: number;
}

/**
 * Where a value of many rows was found when no cell of them says it, or says it in short, or the
 * column of another field says it (`column`).
 */
export interface DerivedValue {
  sheet: string;
  field: string;
  label: Label;
  source:
    'sheet' | 'title' | 'section' | 'above' | 'township' | 'file' | 'short' | 'column' | 'score';
  text: string;
  rows: number;
}

/** A value with its shown text, masked where the window never shows it whole. */
export interface ShownValues {
  values: Values;
  labels: Record<string, string>;
}

/** A stored value that a workbook replaces. */
export interface ChangedValue {
  file?: string;
  sheet: string;
  row: number;
  /** What the record is called. */
  title: string;
  field: string;
  before: ShownValues;
  after: ShownValues;
}

/** A preview lists this many changed values; `changesMore` counts the others. */
export const MOST_CHANGES = 500;

export interface ImportPreview {
  /** Token that `import.apply` takes; the file was read once. */
  token: string;
  file: string;
  /** Every workbook that comes in under this preview; statistics of several do so as one. */
  files: string[];
  kind: ImportKind;
  sheets: {
    file: string;
    sheet: string;
    headerRow: number;
    columns: {
      column: number;
      heading: string;
      field: string | null;
      /** Another column of the same field stands before it; it fills what is empty there. */
      second: boolean;
      sure: boolean;
    }[];
  }[];
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  /** The skipped rows by the reason why. */
  skips: Partial<Record<RowSkipped, number>>;
  /** Sheets of the file that do not come in; told with its first preview. */
  leftOut: { sheet: string; reason: SheetLeftOut }[];
  /** Rows and columns that the sheet does not show, and whether they come in all the same. */
  hidden: { sheet: string; rows: number; columns: number; taken: boolean }[];
  /** Workbooks of several that nothing can be read from; told with the first preview. */
  unread: (FieldFailure & { file: string; params: Params })[];
  unmatched: UnmatchedValue[];
  matched: MatchedValue[];
  converted: ConvertedColumn[];
  others: OtherFigures[];
  derived: DerivedValue[];
  changes: ChangedValue[];
  changesMore: number;
  problems: ImportProblem[];
  /** First rows as they will be stored. */
  sample: ({
    file?: string;
    sheet: string;
    row: number;
    action: 'create' | 'update' | 'unchanged';
  } & ShownValues)[];
}

export interface ImportOutcome {
  read: number;
  /** Rows that are no records: sums, heads, notes. */
  skipped: number;
  created: number;
  updated: number;
  unchanged: number;
  problems: ImportProblem[];
  /** The lists under which its problems are kept, one for each workbook that left any. */
  books: ProblemBook[];
}

/** A list of problems, and the workbook that left them. */
export interface ProblemBook {
  book: string;
  file: string;
  /** Whether something did not come in; else it is only to be looked at. */
  isOut: boolean;
}

/** A problem that is kept until its row comes in or the clerk calls it done. */
export type KeptProblem = ImportProblem & { id: string; kind: ImportKind };

/** A workbook whose rows did not all come in, and what is left to do about it. */
export interface ProblemList {
  book: string;
  /** Name of the file, without its folder. */
  file: string;
  at: string;
  /** Problems that keep a row or a value out, and those that are only to be looked at. */
  errors: number;
  warnings: number;
  /** The first of them. */
  problems: KeptProblem[];
}

/** What to do with rows and columns that a sheet does not show. */
export const hiddenChoices = ['include', 'skip'] as const;
export type HiddenChoice = (typeof hiddenChoices)[number];

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
      files: z.array(path).min(1).max(200),
      kind: importKind.optional(),
      period: period.optional(),
      columns: z
        .record(path, z.record(z.string(), z.record(z.string(), z.string().nullable())))
        .optional(),
      // What the clerk said that values mean: kind → field → value → code or id, null to leave it
      // empty.
      values: z
        .partialRecord(
          importKind,
          z.record(z.string(), z.record(z.string(), z.string().nullable())),
        )
        .optional(),
      // They come in unless the clerk leaves them out.
      hidden: z.enum(hiddenChoices).optional(),
    }),
  ).returns<ImportPreview[]>(),
  'import.apply': writes(editors, z.strictObject({ tokens: z.array(z.string()).min(1) })).returns<
    ImportOutcome[]
  >(),
  'import.problems': reads(editors, z.strictObject({})).returns<ProblemList[]>(),
  // A copy of the workbook with its problem cells marked; the chain tells that it was taken along.
  'import.problemsFile': writes(editors, z.strictObject({ book: z.string(), file: path })).returns<{
    file: string;
    problems: number;
  }>(),
  'import.settle': writes(
    editors,
    z.strictObject({ book: z.string(), problem: z.string().optional() }),
  ).returns<{ settled: number }>(),
  'template.write': reads('session', z.strictObject({ kind: importKind, file: path })).returns<{
    file: string;
  }>(),
} as const;
