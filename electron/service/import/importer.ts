import type { ImportPreview, ImportProblem } from '../../../shared/contract/import';
import type { Reader, Writer } from '../database/context';
import type { Sheet } from '../workbooks/sheet';
import type { Notes } from './notes';
import type { Table } from './tables';
import type { ValueAnswers } from './words';
import type { Resolver } from './resolver';

/** The tables of one kind in one workbook, and what is needed to understand them. */
export interface Reading {
  tables: readonly Table[];
  /** The sheets of each workbook as they were read, those among them that nobody sees. */
  books?: readonly (readonly Sheet[])[];
  /** The quarter in which the clerk works, where the workbook names none. */
  period: string | null;
  resolver: Resolver;
  /** Ids of what comes in, under which later rows refer to it. */
  newId: () => string;
  /** What the office said that values mean, what it said just now last. */
  answers: readonly ValueAnswers[];
}

export interface Row {
  action: 'create' | 'update' | 'unchanged';
}

/** What taking in a workbook would do; each kind has rows of its own. */
export interface Plan<R extends Row = Row> {
  read: number;
  notes: Notes;
  rows: R[];
  problems: ImportProblem[];
}

/** Rows that were refused after all, because of what came in before them; they change nothing. */
export type Refused = Map<Row, ImportProblem[]>;

/** A plan that its kind knows how to show and to carry out. */
export interface Planned {
  plan: Plan;
  /** The first rows as the preview shows them. */
  sample: (context: Reader, count: number) => ImportPreview['sample'];
  /** Writes the rows; call inside `inTransaction`. */
  apply: (context: Writer) => Refused;
}

/** How a kind of workbook is taken in: works out a plan and keeps nothing. */
export type Importer = (context: Writer, reading: Reading) => Planned;
