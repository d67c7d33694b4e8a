import type { Stored, Values } from '../domain/noun';
import type { BatchKind } from './handling';
import type { NounName, WorkbookKind } from '../domain/nouns';
import type { ProjectTask } from '../rules/project-tasks';

/** 填报员 clerk, 审核员 reviewer, 管理员 admin, 接收员 receiver. */
export type Role = 'clerk' | 'reviewer' | 'admin' | 'receiver';
export type Level = 'county' | 'city' | 'province';
export type Severity = 'error' | 'warning';

export interface Session {
  userId: string;
  login: string;
  name: string;
  role: Role;
}

export interface Office {
  unitId: string;
  name: string;
  level: Level;
  /** Six-digit division code of the office's area (two or four significant digits padded with zeros for province and city). */
  division: string;
  divisionName: string;
  fingerprint: string;
}

/** What the window shows first. */
export type AppState =
  | { stage: 'empty' }
  | { stage: 'locked'; office: Pick<Office, 'name' | 'level'> }
  | {
      stage: 'open';
      office: Office;
      session: Session;
      period: string;
      tierNames: Record<'centre' | 'station' | 'studio', string>;
      demo: boolean;
      /** Milliseconds by which the office's clock is ahead of this computer's; 0 unless it was set. */ clockAhead: number;
    };

export interface Division {
  code: string;
  name: string;
  /** 1 province, 2 city, 3 county, 4 township, 5 village. */
  depth: 1 | 2 | 3 | 4 | 5;
  parent: string | null;
  /** Pinyin initials, e.g. `cyq` for 朝阳区. */
  initials: string;
  /** Number of children one level down. */
  children: number;
  retired?: boolean;
}

export interface Finding {
  /** Stable rule code, e.g. `STAT_CASE_BALANCE`. */
  code: string;
  severity: Severity;
  entity: NounName | 'statistics' | 'evaluation';
  /** Record id; for statistics the station's id. */
  id: string;
  /** Field or statistics item. */
  field?: string;
  /** Names and figures that fill the text. */
  params: Record<string, string | number>;
  /** The clerk's explanation (warnings only). */
  explanation?: string;
}

export interface ListQuery {
  noun: NounName;
  /** Characters, pinyin or initials. */
  search?: string;
  /** Exact matches by field; `division` matches by prefix. */
  filters?: Record<string, string>;
  sort?: { field: string; descending?: boolean };
  offset: number;
  limit: number;
  /** Without sums, which take longer than the page. */
  bare?: boolean;
}

/** A row for a list: sensitive values already masked; `labels` holds the shown text of references and divisions. */
export interface ListRow extends Stored {
  labels: Record<string, string>;
}

export interface ListPage {
  rows: ListRow[];
  total: number;
  /** Sums of numeric list fields over all that match. */
  sums: Record<string, number>;
}

/** One problem of a workbook, at its cell. */
export interface ImportProblem {
  sheet: string;
  row: number;
  column: number;
  code: string;
  params: Record<string, string | number>;
  severity: Severity;
}

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

export interface StatisticsItem {
  key: string;
  label: { zh: string; en: string };
  /** Shared head above the columns, e.g. 个案. */
  group: { zh: string; en: string };
  /** Form section A–G (domain.md 4.4). */
  section: string;
  unit: { zh: string; en: string };
  /** Decimals of the shown value; stored values are whole numbers of the smallest unit (10^-decimals). */
  decimals: number;
  /** `county`: stations do not add up to it, the office's own count stands in the total. */
  total: 'sum' | 'county' | 'none';
  /** `register`: derived from the register for every station, never typed. */
  source: 'entered' | 'register';
  /** An empty required cell is still to be filled; any other may stay empty. */
  required: boolean;
  /** Counted since the beginning: never falls from quarter to quarter. */
  cumulative: boolean;
  /** Highest value, as shown. */
  max?: number;
  /** Other headings in workbooks. */
  headings: string[];
}

export interface StatisticsForm {
  id: string;
  version: string;
  sections: { key: string; label: { zh: string; en: string } }[];
  items: StatisticsItem[];
}

export interface StatisticsSheet {
  form: StatisticsForm;
  period: string;
  stations: { id: string; name: string; division: string }[];
  /** values[stationId][item] in smallest units; absent or null = not filled (待填). */
  values: Record<string, Record<string, number | null>>;
  previous: Record<string, Record<string, number | null>>;
  lastYear: Record<string, Record<string, number | null>>;
  /** Totals of items whose total is the county's own count, this quarter and last; absent = not known. */
  county: { now: Record<string, number>; previous: Record<string, number> };
  /** Stations whose zeros are declared (零报告). */
  zeroReports: string[];
  frozen: boolean;
}

export type StepState = 'done' | 'current' | 'todo' | 'problem';

/** 工作台 desk. */
export interface Desk {
  period: string;
  deadline: string;
  daysLeft: number;
  steps: {
    key: 'register' | 'fill' | 'review' | 'freeze' | 'export' | 'receipt';
    state: StepState;
    date?: string;
    params: Record<string, string | number>;
  }[];
  findings: Finding[];
  /** What purchased projects ask to be done. */
  tasks: ProjectTask[];
  findingsTotal: { errors: number; warnings: number; explained: number };
  expiry: {
    expired: number;
    within30: number;
    within60: number;
    within90: number;
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
  indicators: {
    key: string;
    value: number | null;
    target: number | null;
    numerator: number;
    denominator: number;
    met: boolean;
    /** `persons`: workers per so many; else percent. */ unit?: 'persons';
    parts?: { label: { zh: string; en: string }; value: number; total?: number }[];
  }[];
  trend: { period: string; times: number; persons: number; frozen: boolean }[];
  backup: { last?: string; daysAgo?: number };
}

export interface Submission {
  id: string;
  period: string;
  sequence: number;
  kind: 'regular' | 'correction' | 'zero';
  packageId: string;
  file: string;
  exportedAt: string;
  encrypted: boolean;
  receipt?: {
    outcome: 'accepted' | 'accepted-with-queries' | 'returned';
    receivedAt: string;
    findings: number;
  };
}

export interface SubmissionState {
  period: string;
  step: 'check' | 'explain' | 'preview' | 'export' | 'receipt';
  errors: number;
  warnings: number;
  unexplained: number;
  frozen?: { digest: string; at: string; by: string };
  recipient?: { name: string; fingerprint: string };
  nextSequence: number;
  /** What would leave (or has been frozen): table, rows, fields, bytes. */
  tables: {
    table: string;
    label: { zh: string; en: string };
    rows: number;
    fields: number;
    bytes: number;
  }[];
  history: Submission[];
}

export interface TrustedOffice {
  unitId: string;
  name: string;
  division: string;
  level: Level;
  fingerprint: string;
  confirmedBy: string;
  confirmedAt: string;
  canReceive: boolean;
  relation: 'superior' | 'subordinate' | 'peer';
}

export interface ReceivedFile {
  file: string;
  ok: boolean;
  code: string;
  params: Record<string, string | number>;
  type?: string;
  division?: string;
  divisionName?: string;
  period?: string;
  sequence?: number;
  packageId?: string;
  outcome?: 'accepted' | 'accepted-with-queries' | 'returned';
  findings?: number;
  receipt?: string;
  receivedAt?: string;
}

export interface ReceiverBoard {
  period: string;
  deadline: string;
  periods: string[];
  expected: number;
  received: number;
  returned: number;
  missing: string[];
  rows: {
    division: string;
    name: string;
    stations: number | null;
    cells: Record<
      string,
      {
        state: 'received' | 'queries' | 'late' | 'returned' | 'notYet' | 'missing';
        date?: string;
        daysLate?: number;
      }
    >;
  }[];
  inbox: ReceivedFile[];
}

export interface Rollup {
  period: string;
  items: StatisticsItem[];
  byDivision: {
    division: string;
    name: string;
    received: boolean;
    values: Record<string, number>;
    previous: Record<string, number>;
    stations: number;
    studios: number;
    staff: number;
    certified: number;
    projects: number;
    amountFen: number;
  }[];
  totals: Record<string, number>;
}

/** A file kept with a record. */
export interface Attachment {
  id: string;
  name: string;
  /** Media type, judged by content. */
  type: string;
  /** In bytes. */
  size: number;
  addedAt: string;
  addedBy: string;
}

export interface AuditEntry {
  sequence: number;
  at: string;
  by: string;
  action: string;
  noun: string;
  recordId: string;
  /** Name of the record, where the timeline is that of another it belongs to. */
  title?: string;
  /** The act that it was part of: an import, a bulk edit, an undo … */
  batch?: BatchKind;
  changes: { field: string; before: unknown; after: unknown }[];
}

/** What is worked out about a person beside the form. Dates are days; hours as taught. */
export interface PersonPage {
  /** The highest qualification's registration; null without one. `renewable`: first day on which it may be renewed. */
  registration: {
    qualification: string;
    revision: number;
    level: string;
    status: 'none' | 'valid' | 'renewable' | 'expired';
    from: string | null;
    to: string | null;
    renewable: string | null;
  } | null;
  hours: { from: string; to: string; required: number; counted: number; missing: number } | null;
  /** By level that was sat for: passed when, for how long, or which subjects are needed and until which year the others count. */
  exams: {
    level: string;
    passed: number | null;
    validUntil: number | null;
    needed: string[];
    held: { subject: string; until: number }[];
  }[];
  terms: { years: number; renewalMonths: number };
}

/** A person whose data are due for deletion: since when (left, or the record was removed), and when they fell due. */
export interface DuePerson {
  id: string;
  name: string;
  station: string;
  since: string;
  left: boolean;
  due: string;
}
