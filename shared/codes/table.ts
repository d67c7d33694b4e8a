import type { Label } from './label';

/** One entry of a code table; `synonyms` are the everyday words by which workbooks call it. */
export interface CodeEntry {
  code: string;
  label: Label;
  synonyms?: readonly string[];
}

export type CodeTables = Record<string, readonly CodeEntry[]>;
