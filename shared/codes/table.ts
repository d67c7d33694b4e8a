import type { Label } from './label';

/** One entry of a code table; `synonyms` are the everyday words by which workbooks call it. */
export interface CodeEntry {
  code: string;
  label: Label;
  synonyms?: readonly string[];
  /** The period (2026Q3) from which it is chosen no more; what has it keeps it. */
  retired?: string;
}

/** What a definition set says of one code: a new one has a label, of others only what differs. */
export interface CodeChange {
  code: string;
  label?: Label | undefined;
  synonyms?: readonly string[] | undefined;
  retired?: string | undefined;
}

export type CodeTables = Record<string, readonly CodeEntry[]>;
