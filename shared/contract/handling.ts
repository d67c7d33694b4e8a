import type { NounName } from '../domain/nouns';
import type { FieldFailure } from '../result';

/** What a batch of changes was: one form saved, several records changed at once, a workbook taken in … */
export const batchKinds = ['save', 'bulk', 'import', 'remove', 'restore', 'merge', 'undo'] as const;
export type BatchKind = (typeof batchKinds)[number];

/** An act that can be undone, or has been. */
export interface UndoBatch {
  id: string;
  kind: BatchKind;
  noun: NounName | 'statistics';
  /** Name of the first record that it changed. */
  title: string;
  records: number;
  at: string;
  undone: boolean;
}

/** One record found, and where: the field whose value holds what was looked for, masked where it is shown masked. */
export interface SearchHit {
  id: string;
  title: string;
  hint: string;
  field: string;
  shown: string;
}

/** What was found of one noun, best first. */
export interface SearchGroup {
  noun: NounName;
  hits: SearchHit[];
  /** More match than are given. */
  more: boolean;
}

/** What a saved filter restores. */
export interface FilterContent {
  search?: string | undefined;
  filters: Record<string, string>;
  sort?: { field: string; descending?: boolean | undefined } | undefined;
}

export interface SavedFilter {
  id: string;
  name: string;
  /** Seen by everybody in the office. */
  shared: boolean;
  own: boolean;
  content: FilterContent;
}

/** What changing one field of several records would do. */
export interface BulkPreview {
  changes: number;
  unchanged: number;
  faults: ({ id: string; title: string } & FieldFailure)[];
}
