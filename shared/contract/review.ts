import { z } from 'zod';
import type { Label } from '../codes/label';
import type { NounName } from '../domain/nouns';
import type { Finding } from '../rules/finding';
import { period, reads, reviewers, writes } from './procedure';
import type { ListRow } from './records';

/** What a reviewer looks at before the rest, in the order in which it is shown. */
export const reviewGroups = ['change', 'replaced', 'passed', 'explained', 'first'] as const;
export type ReviewGroup = (typeof reviewGroups)[number];

export interface ReviewPoint {
  /** Names the point with its figures and words: once these change, nobody has seen it. */
  key: string;
  group: ReviewGroup;
  /** Stations that it is about, by name; several where one text explains a rule's findings. */
  stations: { id: string; name: string }[];
  /** How many findings one text explains; 1 for what is no finding. */
  count: number;
  /** The item, for figures; of several findings the one that they share. */
  item: string | null;
  /** In smallest units: last period's figure, or the register's where it was replaced. */
  before: number | null;
  now: number | null;
  /** The reason or explanation, if there is one. */
  said: string | null;
  /** Of explained and passed findings, the first. */
  finding: Finding | null;
  seen: boolean;
}

/** A row as it would leave, or has been frozen, held against the period before. */
export interface LeavingRow {
  row: ListRow;
  state: 'same' | 'new' | 'changed';
  /** Fields with another value than in the package before. */
  changed: string[];
  /** What stood there, as it is shown. */
  before: Pick<ListRow, 'values' | 'labels'> | null;
}

export interface LeavingTable {
  table: string;
  /** Whose records the rows are; null for tables of something else. */
  noun: NounName | null;
  fields: { key: string; label: Label }[];
  rows: LeavingRow[];
  /** How many rows there are, of which `rows` are the first. */
  total: number;
  /** Rows that the package before had, and that are no longer there. */
  gone: number;
  /** The period held against; null where it was not frozen. */
  against: string | null;
}

/** So many rows of a table are looked at on the screen; the whole is in the export. */
export const LEAVING_ROWS = 500;

/** Calls of a review: what to look at, what was looked at, and the rows that would be frozen. */
export const reviewProcedures = {
  'review.points': reads('session', z.strictObject({ period })).returns<ReviewPoint[]>(),
  'review.see': writes(
    reviewers,
    z.strictObject({ period, key: z.string().max(80), seen: z.boolean() }),
  ).returns<{ saved: boolean }>(),
  'review.rows': reads(
    'session',
    z.strictObject({ period, table: z.string().max(60) }),
  ).returns<LeavingTable>(),
} as const;
