import { z } from 'zod';
import type { Label } from '../codes/label';
import type { NounName } from '../domain/nouns';
import type { StatisticsForm } from '../domain/statistics-form';
import type { Finding } from '../rules/finding';
import type { Under } from '../rules/checks/parts';
import type { LinkageTotals } from '../rules/linkage-totals';
import type { RuleParameters } from '../definitions/rule-parameters';
import type { StationRow } from '../rules/read-model';
import type { ReplacedFigures } from '../rules/replaced';
import type { ProjectTask } from '../rules/project-tasks';
import { additionsSchema } from '../definitions/definition-set';
import type { FieldFailure } from '../result';
import type { Params } from '../text';
import { proposal } from './definitions';
import type { PeriodWord } from './submission';
import { editors, id, path, period, reads, reviewers, writes } from './procedure';

export interface StatisticsSheet {
  form: StatisticsForm;
  period: string;
  stations: StationRow[];
  /** values[stationId][item] in smallest units; absent or null = not filled (待填). */
  values: Record<string, Record<string, number | null>>;
  previous: Record<string, Record<string, number | null>>;
  lastYear: Record<string, Record<string, number | null>>;
  /**
   * Totals of items whose total is the county's own count, this quarter and last; absent = not
   * known.
   */
  county: { now: Record<string, number>; previous: Record<string, number> };
  /** Stations whose zeros are declared (零报告). */
  zeroReports: string[];
  /** Figures that stand where the register says another, or did until it said another again. */
  replaced: ReplacedFigures;
  frozen: boolean;
  /** What the figures are checked by, beside the form; and what was left of earlier money (结余). */
  under: Pick<Under, 'checks' | 'parameters'>;
  carried: Record<string, number>;
  /** How this office counts what can be counted in several ways. */
  counted: Pick<RuleParameters, 'fullTime' | 'sixHavesTerm'>;
}

type StepState = 'done' | 'current' | 'todo' | 'problem';

export interface Desk {
  period: string;
  deadline: string;
  daysLeft: number;
  steps: {
    key: 'office' | 'cards' | 'register' | 'fill' | 'review' | 'freeze' | 'export' | 'receipt';
    state: StepState;
    date?: string;
    params: Params;
  }[];
  /**
   * Until the first receipt: whether the recovery code was confirmed, who the superior is, and how
   * many rows each ledger has that a first quarter begins with.
   */
  first: {
    codeKept: boolean;
    superior: string | null;
    ledgers: Record<'station' | 'person' | 'institution' | 'project' | 'statistics', number>;
  } | null;
  /** With what words the quarter was sent back to be filled in, or unfrozen, and by whom. */
  sentBack: PeriodWord | null;
  unfrozen: PeriodWord | null;
  findings: Finding[];
  /** What purchased projects ask to be done. */
  tasks: ProjectTask[];
  /** Workbooks of which rows did not come in. */
  imports: { book: string; file: string; errors: number }[];
  findingsTotal: { errors: number; warnings: number; explained: number };
  expiry: {
    expired: number;
    /** How many days ahead is looked, and how many end in each third of them, in days from today. */
    days: number;
    within: { from: number; to: number; n: number }[];
    renewable: number;
    hoursShort: number;
    next: {
      id: string;
      name: string;
      station: string;
      level: string;
      date: string;
      daysLeft: number;
      /** Hours of continuing education still missing. */ missing: number;
    }[];
  };
  trend: { period: string; times: number; persons: number; frozen: boolean }[];
  backup: { last?: string; daysAgo?: number };
}

export interface LedgerFigures {
  period: string;
  items: string[];
  values: Record<string, Record<string, number>>;
}

/** The records of the register that make up a figure. */
export interface FigureRecords {
  noun: 'station' | 'person';
  /** `place`: the station where a person works now. */
  records: { id: string; name: string; place: string }[];
  /** What the figure was frozen or returned with; null while it is counted. */
  kept: number | null;
}

/** What a pasted block would do to the sheet; nothing is written before somebody says so. */
/** A heading of a pasted block, and the item that it was taken for; null where it is none. */
export interface PastedHead {
  /** The 1-based column of the block, or its row where items stand down the side. */
  at: number;
  down: boolean;
  /** What stands there; empty where the block has no heading. */
  text: string;
  item: string | null;
}

export interface PastePlan {
  /** How places were found: by names, or from the caret on. */
  how: FieldFailure;
  heads: PastedHead[];
  /** Names of stations in the block, each once, and the stations that they were taken for. */
  stations: { text: string; station: string }[];
  /** Cells that change, with what stands there now. */
  cells: { station: string; item: string; value: number; before: number | null }[];
  /** What was converted, taken for something, or left out. */
  notes: FieldFailure[];
  /** Why the block is not taken, at its 1-based row and column; then there are no cells. */
  refused: (FieldFailure & { row: number; column: number; text: string })[];
}

export interface SocietyOverview {
  period: string;
  counts: { noun: NounName; count: number }[];
  /**
   * Linkages of the quarter and of its year so far, and in how many of them each society took part.
   */
  linkages: { quarter: number; year: number };
  parties: { society: string; quarter: number; year: number }[];
  /**
   * Value of linked resources in yuan and their number, oldest quarter first; only quarters from
   * the first with records on.
   */
  resources: { period: string; yuan: number; count: number }[];
  /** Reporting stations without a linkage in the quarter. */
  without: { id: string; name: string }[];
  stations: number;
}

/** So many findings beside the first one explanation may serve in one call. */
export const EXPLAINED_AT_ONCE = 2000;

/** What is written about a finding. */
const explained = z.strictObject({
  period,
  code: z.string(),
  entity: z.string(),
  id,
  field: z.string().optional(),
  text: z.string().max(500),
  /** Other findings of the same rule that the text serves too. */
  also: z
    .array(z.strictObject({ entity: z.string(), id, field: z.string().optional() }))
    .max(EXPLAINED_AT_ONCE)
    .optional(),
});

/** A pasted block has at most so many rows and columns, and so long a text in a cell. */
export const PASTE = { rows: 6000, columns: 200, text: 500 } as const;

/** A block from the clipboard, and what somebody said of it. */
export const pasted = {
  period,
  rows: z
    .array(z.array(z.string().max(PASTE.text)).max(PASTE.columns))
    .min(1)
    .max(PASTE.rows),
  merges: z
    .array(
      z.strictObject({
        top: z.int().min(0),
        left: z.int().min(0),
        bottom: z.int().max(PASTE.rows),
        right: z.int().max(PASTE.columns),
      }),
    )
    .max(20_000),
  /** The cell at the caret. */
  station: id,
  item: z.string().max(40),
  /** Whether the block is laid on the sheet as it is, whatever it says. */
  byPlace: z.boolean().default(false),
  /** What somebody said that headings mean; null to leave one out. */
  heads: z
    .array(
      z.strictObject({
        at: z.int().min(1).max(PASTE.rows),
        down: z.boolean(),
        item: z.string().max(40).nullable(),
      }),
    )
    .max(PASTE.rows)
    .default([]),
  /** What somebody said that names of stations mean; null to leave their rows out. */
  stations: z.record(z.string().max(PASTE.text), id.nullable()).default({}),
} as const;

/** A block pasted into the sheet; a section filled from last quarter or from the ledgers. */
export const sheetActs = ['paste', 'fill'] as const;
export type SheetAct = (typeof sheetActs)[number];

/** Calls of a quarter until it is frozen: desk, statistics, checks. */
export const quarterProcedures = {
  'desk.get': reads('session', z.strictObject({ period })).returns<Desk>(),
  'statistics.sheet': reads('session', z.strictObject({ period })).returns<StatisticsSheet>(),
  /** Which records make up a figure that is counted from the register. */
  'statistics.records': reads(
    'session',
    z.strictObject({ period, station: id, item: z.string().max(40) }),
  ).returns<FigureRecords>(),
  'statistics.export': writes('session', z.strictObject({ period, file: path })).returns<{
    file: string;
    rows: number;
  }>(),
  'statistics.save': writes(
    editors,
    z.strictObject({
      period,
      cells: z
        .array(z.strictObject({ station: id, item: z.string().max(40), value: z.int().nullable() }))
        .min(1)
        .max(20_000),
      /** What brought the cells together, where that is an act to be undone as a whole. */
      act: z.enum(sheetActs).optional(),
    }),
  ).returns<{ saved: number; savedAt: string; /** Id of the act. */ act: string | null }>(),
  /** Puts another figure in the place of the register's, with a reason; null takes it back. */
  'statistics.replace': writes(
    editors,
    z.strictObject({
      period,
      station: id,
      item: z.string().max(40),
      value: z.int().nullable(),
      why: z.string().max(500).optional(),
    }),
  ).returns<{ saved: boolean }>(),
  'statistics.pastePlan': reads('session', z.strictObject(pasted)).returns<PastePlan>(),
  'statistics.ledgers': reads('session', z.strictObject({ period })).returns<LedgerFigures>(),
  'statistics.zeroReport': writes(
    editors,
    z.strictObject({ period, station: id, zero: z.boolean() }),
  ).returns<{ zero: boolean }>(),
  'checks.run': reads('session', z.strictObject({ period })).returns<Finding[]>(),
  /**
   * What a rule of the office's own, or one whose grade it raises, would find in a period; nothing is
   * stored. `ms`: how long that took, with reading the period.
   */
  'checks.try': reads(
    ['admin'],
    z.strictObject({ period, additions: additionsSchema, code: z.string().max(90) }),
  ).returns<{ problems: FieldFailure[]; count: number; findings: Finding[]; ms: number }>(),
  /** Where a set that is proposed would have its rules find more or less in a period. */
  'checks.trySet': reads(['admin'], z.strictObject({ period, ...proposal })).returns<
    { code: string; label: Label; before: number; after: number }[]
  >(),
  'checks.explain': writes(editors, explained).returns<{ saved: true }>(),
  /** Lets pass what a reviewer may (准强制性), with a reason. */
  'checks.pass': writes(reviewers, explained).returns<{ saved: true }>(),
  /** Explanations of this quarter and the last one, the newest first, none twice. */
  'checks.texts': reads('session', z.strictObject({ period })).returns<
    { code: string; text: string }[]
  >(),
} as const;

/** What a quarter shows of the five societies. */
export const societyProcedures = {
  'linkage.totals': reads('session', z.strictObject({ period })).returns<{
    period: string;
    stations: ({ station: string; name: string } & LinkageTotals)[];
  }>(),
  'societies.overview': reads('session', z.strictObject({ period })).returns<SocietyOverview>(),
} as const;
