import type { NounName } from '../domain/nouns';
import type { ListRow } from './types';

/** How often each of the five societies took part, counts, money and gaps of one quarter. */
export interface SocietyOverview {
  period: string;
  counts: { noun: NounName; count: number }[];
  /** Linkages of the quarter and of its year so far, and in how many of them each society took part. */
  linkages: { quarter: number; year: number };
  parties: { society: string; quarter: number; year: number }[];
  /** Value of linked resources in yuan and their number, oldest quarter first; only quarters from the first with records on. */
  resources: { period: string; yuan: number; count: number }[];
  /** Reporting stations without a linkage in the quarter. */
  without: { id: string; name: string }[];
  stations: number;
}

/** What the ledgers come to by station for items of the statistics form, in smallest units; only items whose ledger is kept. */
export interface LedgerFigures {
  period: string;
  items: string[];
  values: Record<string, Record<string, number>>;
}

export interface DuplicatePair {
  first: ListRow;
  second: ListRow;
  /** Text codes DUPLICATE_… of what they have in common. */
  reasons: string[];
  /** 0–100: how much speaks for one and the same. */
  score: number;
}

export interface MergePreview {
  keep: ListRow;
  remove: ListRow;
  /** Fields in which they differ, masked ones by what stands behind the mask. */
  differs: string[];
  /** Records that will be moved, and those that the kept one has already and that are dropped, by noun. */
  moves: { noun: NounName; moved: number; dropped: number }[];
}

export type DivisionChangeKind = 'rename' | 'merge' | 'split';

/** A change of divisions as it is registered; codes have 12 digits. */
export interface DivisionChangeInput {
  kind: DivisionChangeKind;
  sources: string[];
  targets: { code: string; name: string }[];
  /** Where a village, or what stands in the source itself, goes; the first target when left out. */
  assign: Record<string, string>;
  effective: string;
  document: string;
  note: string;
  /** Whether names of stations that carry the division's old name are changed along. */
  names: boolean;
}

export interface DivisionChangePreview {
  /** Records carried over, by kind. */
  records: { noun: NounName; count: number }[];
  villages: { code: string; name: string; to: string; newCode: string }[];
  names: { noun: NounName; id: string; from: string; to: string }[];
}

export interface DivisionChangeRecord {
  id: string;
  kind: DivisionChangeKind;
  sources: { code: string; name: string }[];
  targets: { code: string; name: string }[];
  effective: string;
  document: string;
  note: string;
  records: number;
  at: string;
  by: string;
  undoneAt: string | null;
  /** Only the latest can be undone, and only while what it touched has not been changed since. */
  undoable: boolean;
}
