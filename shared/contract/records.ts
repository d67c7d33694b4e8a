import { z } from 'zod';
import type { Param } from '../text';
import type { Stored, Values } from '../domain/noun';
import type { NounName, ShownValues } from '../domain/nouns';
import type { Finding } from '../rules/finding';
import type { Others, ScaleParameters } from '../rules/scale';
import type { BatchKind } from './handling';
import { filterValues, noun, sorting, values } from './inputs';
import { editors, id, path, reads, writes } from './procedure';

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

interface Labelled<V extends Values> extends Stored<V> {
  /** Names of what the values stand for, by field. */
  labels: Record<string, string>;
}

/** A record of a noun as it is shown. */
export type ListRow<N extends NounName = NounName> = Labelled<ShownValues<N>>;

export interface ListPage<N extends NounName = NounName> {
  rows: ListRow<N>[];
  total: number;
  /** Sums of numeric list fields over all that match. */
  sums: Record<string, number>;
}

/** A record of a noun with what its rules find in it. */
export type Found<N extends NounName = NounName> = ListRow<N> & { findings: Finding[] };

/** What is answered about a noun that the question names. */
export interface NounAnswers<N extends NounName> {
  'records.list': ListPage<N>;
  'records.get': Found<N>;
  'records.save': ListRow<N>;
  'records.restore': ListRow<N>;
}

export interface AuditEntry {
  sequence: number;
  at: string;
  by: string;
  action: string;
  noun: string;
  recordId: string;
  /** Name of the record, where the timeline is that of another it belongs to. */
  title?: Param;
  /** The act that it was part of: an import, a bulk edit, an undo … */
  batch?: BatchKind;
  /** Values as they are shown; what a code says is worded at display. */
  changes: { field: string; before: Param | null; after: Param | null }[];
}

/** Calls of single records of any noun and of their lists. */
export const recordProcedures = {
  'records.list': reads(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
      sort: sorting.optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
      /** The page without its sums, which take longer. */ bare: z.boolean().optional(),
    }),
  ).returns<ListPage>(),
  'records.sums': reads(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
    }),
  ).returns<Record<string, number>>(),
  'records.get': reads('session', z.strictObject({ noun, id })).returns<Found>(),
  // What the other records have in the money fields, by which a form asks about a figure.
  'records.usual': reads('session', z.strictObject({ noun, id: id.nullable() })).returns<{
    others: Record<string, Others>;
    parameters: ScaleParameters;
  }>(),
  'records.save': writes(
    editors,
    z.strictObject({ noun, id: id.nullable(), revision: z.int().nullable(), values }),
  ).returns<ListRow>(),
  'records.remove': writes(editors, z.strictObject({ noun, id, revision: z.int() })).returns<{
    removed: true;
  }>(),
  'records.restore': writes(editors, z.strictObject({ noun, id })).returns<ListRow>(),
  'records.reveal': writes(
    editors,
    z.strictObject({ noun, id, field: z.string(), reason: z.string().min(2).max(200) }),
  ).returns<{ value: string }>(),
  'records.options': reads(
    'session',
    z.strictObject({ noun, search: z.string().max(60), limit: z.int().min(1).max(100) }),
  ).returns<{ id: string; label: string; hint: string }[]>(),
  'records.history': reads(
    'session',
    z.strictObject({
      noun: z.string(),
      id,
      /** Entries older than this sequence. */ before: z.int().optional(),
      limit: z.int().min(1).max(1000).default(500),
      /** With what belongs to the record. */ owned: z.boolean().optional(),
    }),
  ).returns<AuditEntry[]>(),
  'records.export': writes(
    'session',
    z.strictObject({
      noun,
      search: z.string().max(60).optional(),
      filters: filterValues.optional(),
      sort: sorting.optional(),
      /** Fields in their order; all when left out. */ columns: z
        .array(z.string().max(60))
        .max(200)
        .optional(),
      file: path,
    }),
  ).returns<{ file: string; rows: number }>(),
} as const;
