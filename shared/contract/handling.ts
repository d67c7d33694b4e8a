import { z } from 'zod';
import { nounNames, type NounName } from '../domain/nouns';
import type { FieldFailure } from '../result';
import { filterValues, noun, sorting, value } from './inputs';
import { editors, id, reads, writes } from './procedure';
import type { ListRow } from './records';

export type BatchKind =
  | 'save'
  | 'bulk'
  | 'import'
  | 'paste'
  | 'fill'
  | 'send'
  | 'collect'
  | 'paper'
  | 'remove'
  | 'restore'
  | 'merge'
  | 'undo'
  | 'redo';

export interface UndoBatch {
  id: string;
  kind: BatchKind;
  noun: NounName | 'statistics';
  /** Name of the first record that it changed. */
  title: string;
  records: number;
  at: string;
  /** Who did it. */
  by: string;
  /** By the person logged in, who alone undoes it. */
  own: boolean;
  undone: boolean;
  /** Undone, and how to do it once more is known. */
  redoable: boolean;
}

export interface SearchHit {
  id: string;
  title: string;
  hint: string;
  field: string;
  shown: string;
}

export interface SearchGroup {
  noun: NounName;
  hits: SearchHit[];
  /** More match than are given. */
  more: boolean;
}

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

export interface BulkPreview {
  changes: number;
  unchanged: number;
  faults: ({ id: string; title: string } & FieldFailure)[];
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
  /**
   * Records that will be moved, and those that the kept one has already and that are dropped, by
   * noun.
   */
  moves: { noun: NounName; moved: number; dropped: number }[];
}

const bulkEdit = z.strictObject({
  noun,
  ids: z.array(id).min(1).max(500),
  field: z.string(),
  value,
});
/**
 * Where something may be typed and not saved yet: the form of a record, a station's checklist, what
 * stands on a score sheet and is no answer yet, a project's targets, settings, a small form over
 * the page, and why a finding stands.
 */
const draftable = z.enum([
  ...nounNames,
  'checklist',
  'evaluationSheet',
  'targets',
  'settings',
  'dialog',
  'explanation',
]);
const drafted = z.record(z.string(), z.union([value, z.string().max(20_000)]));

/**
 * Calls about several records at once: bulk edits, undo, filters, search, duplicates; and drafts of
 * what is not saved yet.
 */
export const handlingProcedures = {
  'records.bulkPreview': reads(editors, bulkEdit).returns<BulkPreview>(),
  'records.bulkEdit': writes(editors, bulkEdit).returns<{ changed: number }>(),
  'records.removeSeveral': writes(
    editors,
    z.strictObject({
      noun,
      records: z
        .array(z.strictObject({ id, revision: z.int() }))
        .min(1)
        .max(500),
    }),
  ).returns<{ removed: number }>(),
  'undo.list': reads(editors, z.strictObject({ limit: z.int().min(1).max(100) })).returns<
    UndoBatch[]
  >(),
  'undo.do': writes(
    editors,
    z.strictObject({ /** Null: the newest that has not been undone. */ id: id.nullable() }),
  ).returns<UndoBatch>(),
  'undo.redo': writes(editors, z.strictObject({ id })).returns<UndoBatch>(),
  'filters.list': reads('session', z.strictObject({ noun })).returns<SavedFilter[]>(),
  'filters.save': writes(
    'session',
    z.strictObject({
      noun,
      name: z.string().trim().min(1).max(30),
      shared: z.boolean(),
      content: z.strictObject({
        search: z.string().max(60).optional(),
        filters: filterValues,
        sort: sorting.optional(),
      }),
    }),
  ).returns<SavedFilter[]>(),
  'filters.remove': writes('session', z.strictObject({ id })).returns<SavedFilter[]>(),
  'search.all': reads(
    'session',
    z.strictObject({ query: z.string().max(60), limit: z.int().min(1).max(50) }),
  ).returns<SearchGroup[]>(),
  'duplicates.find': reads('session', z.strictObject({ noun })).returns<{
    pairs: DuplicatePair[];
    total: number;
    dismissed: number;
  }>(),
  'duplicates.dismiss': writes(
    editors,
    z.strictObject({ noun, first: id, second: id, dismissed: z.boolean() }),
  ).returns<{ dismissed: boolean }>(),
  'records.mergePreview': reads(
    'session',
    z.strictObject({ noun, keep: id, remove: id }),
  ).returns<MergePreview>(),
  'records.merge': writes(
    editors,
    z.strictObject({
      noun,
      keep: id,
      remove: id,
      values: z.record(z.string(), z.enum(['keep', 'remove', 'both'])),
      revisions: z.strictObject({ keep: z.int(), remove: z.int() }),
    }),
  ).returns<ListRow>(),
  'records.unmerge': writes(
    editors,
    z.strictObject({ noun, /** The one that was removed. */ id }),
  ).returns<ListRow>(),
  'drafts.save': writes(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(100), values: drafted }),
  ).returns<{ savedAt: string }>(),
  'drafts.get': reads(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(100) }),
  ).returns<{ values: Record<string, unknown>; savedAt: string } | null>(),
  'drafts.discard': writes(
    editors,
    z.strictObject({ noun: draftable, id: z.string().max(100) }),
  ).returns<{ discarded: true }>(),
} as const;
