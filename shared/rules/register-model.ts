import type { Label } from '../codes/label';
import type { NounName } from '../domain/nouns';
import type { PostFacts } from './person-facts';
import type { Training } from './qualification-hours';
import type { Figures, StationRow } from './read-model';

/** Somebody of the register, in post unless it says that they left. */
export interface PersonRow {
  id: string;
  name: string;
  station: string;
  stationName: string;
  role: string | null;
  birthDate: string | null;
  level: string | null;
  certificate: string | null;
  registrationExpiry: string | null;
  /** 元 a month, where it is entered; division of the station. */
  allowance?: number | null;
  division?: string;
  hasLeft?: boolean;
}

/** A monthly allowance of a place for a level, in 元; `by`: the document that says so. */
export interface AllowanceRow {
  division: string;
  level: string;
  amount: number;
  starts: string;
  ends: string | null;
  by: string | null;
}

/** What belongs to people, by their id; only asked for where a rule reads it. */
export interface PeopleRecords {
  posts: (person: string) => readonly PostFacts[];
  /** First day of the first post; null where nobody wrote it down. */
  since: (person: string) => string | null;
  /** When the highest certificate was obtained. */
  obtained: (person: string) => string | null;
  trainings: (person: string) => readonly Training[];
  /** The standards by which certificates are paid for monthly. */
  allowances: () => readonly AllowanceRow[];
}

/** A project; amounts in fen. */
export interface ProjectRow {
  id: string;
  name: string;
  starts: string;
  ends: string;
  /** Closed or terminated. */
  closed: boolean;
  /** The way has reached the contract. */
  contracted: boolean;
  noSubcontract: string | null;
  amount: number | null;
  milestones: number;
  milestoneSum: number;
  /** What the funding lines plan in all; 0 where none are kept. */
  funded: number;
  received: number;
  paid: number;
  spent: number;
}

/** A station's newest completed checklist. */
export interface ChecklistRow {
  station: string;
  name: Label | string;
  validUntil: string | null;
  /** 六有 is met by it, and not by an acceptance. */
  counts: boolean;
}

export interface SocietyRow {
  kind: 'institution' | 'association' | 'partner';
  id: string;
  name: string;
  uscc: string | null;
  type: string | null;
  staff: number | null;
  /** People in full-time post whose employer it is; null where nobody's employer is. */
  fullTime: number | null;
  ends: string | null;
}

export interface ResourceRow {
  id: string;
  name: string;
  date: string | null;
  donor: string | null;
  amount: number | null;
}

export interface LinkageRow {
  id: string;
  name: string;
  date: string | null;
  amount: number | null;
  /** The name of the charity resource. */
  resource: string | null;
}

export interface VisitRow {
  id: string;
  station: string;
  date: string;
  due: string;
  done: string | null;
}

export interface ProtectionRow {
  id: string;
  name: string;
  state: string | null;
  division: string;
}

/** What a joint meeting decided; `day` is the meeting's. */
export interface DecisionRow {
  id: string;
  meeting: string;
  day: string;
  content: string;
  responsible: string | null;
  due: string | null;
  done: string | null;
}

export interface PolicyRow {
  id: string;
  name: string;
  number: string | null;
  issuedOn: string;
  /** How many scans are kept of it. */
  scans: number;
}

export interface CorrectionRow {
  id: string;
  evaluation: string;
  subject: string;
  demand: string;
  dueOn: string;
}

/** The amounts of a money field over all records, in fen. */
export interface AmountsRow {
  noun: NounName;
  key: string;
  /** In their order; what is empty or zero is none. */
  kept: readonly number[];
  records: readonly { id: string; title: string; fen: number }[];
}

/** The register as rules across its records read it; what no rule asks for need not be read. */
export interface RegisterModel {
  today: string;
  /** The rows of the period, in their state on its last day, and what is counted of them. */
  reporting: readonly StationRow[];
  figures: ReadonlyMap<string, Figures>;
  /** Stations that have figures of the period but no row in it. */
  outside: readonly Pick<StationRow, 'id' | 'name'>[];
  /** Whether the township of a division is due a station; null above the county. */
  isDue: ((division: string) => boolean) | null;
  stations: readonly StationRow[];
  /** How many people are in post at a station. */
  inPost: ReadonlyMap<string, number>;
  checklists: readonly ChecklistRow[];
  people: readonly PersonRow[];
  peopleRecords: PeopleRecords;
  projects: readonly ProjectRow[];
  societies: readonly SocietyRow[];
  resources: readonly ResourceRow[];
  linkages: readonly LinkageRow[];
  visits: readonly VisitRow[];
  protection: readonly ProtectionRow[];
  decisions: readonly DecisionRow[];
  policies: readonly PolicyRow[];
  corrections: readonly CorrectionRow[];
  amounts: readonly AmountsRow[];
}

/** A register with nothing in it, for what is checked of a single record. */
export const emptyRegister: Omit<RegisterModel, 'today'> = {
  reporting: [],
  figures: new Map(),
  outside: [],
  isDue: null,
  stations: [],
  inPost: new Map(),
  checklists: [],
  people: [],
  peopleRecords: {
    posts: () => [],
    since: () => null,
    obtained: () => null,
    trainings: () => [],
    allowances: () => [],
  },
  projects: [],
  societies: [],
  resources: [],
  linkages: [],
  visits: [],
  protection: [],
  decisions: [],
  policies: [],
  corrections: [],
  amounts: [],
};
