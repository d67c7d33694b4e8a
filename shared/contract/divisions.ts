import { z } from 'zod';
import type { NounName } from '../domain/nouns';
import { id, none, reads, writes } from './procedure';

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

export type DivisionChangeKind = 'rename' | 'merge' | 'split';

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

const divisionCode = z.string().regex(/^\d{12}$/);
const divisionChange = z.strictObject({
  kind: z.enum(['rename', 'merge', 'split']),
  sources: z.array(divisionCode).min(1).max(40),
  targets: z
    .array(z.strictObject({ code: divisionCode, name: z.string().trim().min(1).max(60) }))
    .min(1)
    .max(40),
  assign: z.record(divisionCode, divisionCode),
  effective: z.string().max(10),
  document: z.string().max(60),
  note: z.string().max(200),
  names: z.boolean(),
});

/** Look-ups that work before an office is open; an open one adds its own changes to the table. */
export const divisionLookups = {
  'divisions.children': reads(
    'public',
    z.strictObject({ parent: z.string().max(12).nullable() }),
  ).returns<Division[]>(),
  'divisions.search': reads(
    'public',
    z.strictObject({
      query: z.string().max(60),
      within: z.string().max(12).optional(),
      depths: z.array(z.int().min(1).max(5)).optional(),
      limit: z.int().min(1).max(100).default(20),
    }),
  ).returns<(Division & { path: string })[]>(),
  'divisions.summary': reads('public', z.strictObject({ code: z.string().max(12) })).returns<{
    code: string;
    name: string;
    path: string;
    streets: number;
    towns: number;
    townships: number;
    communities: number;
    villages: number;
  }>(),
} as const;

/** Calls of the office's division table and its changes. */
export const divisionProcedures = {
  'divisions.edit': writes(
    ['admin'],
    z.strictObject({
      code: z.string().regex(/^\d{12}$/),
      name: z.string().trim().min(1).max(60).optional(),
      parent: z.string().max(12).optional(),
      retired: z.boolean().optional(),
      /** Refused when the code is there already. */ isNew: z.boolean().optional(),
      /** Takes over the divisions below one that is retired. */ into: z
        .string()
        .max(12)
        .optional(),
    }),
  ).returns<Division>(),
  'divisions.use': reads(
    ['admin'],
    z.strictObject({ code: z.string().regex(/^\d{12}$/) }),
  ).returns<{ children: number; stations: number }>(),
  'divisions.changePreview': reads(['admin'], divisionChange).returns<DivisionChangePreview>(),
  'divisions.change': writes(['admin'], divisionChange).returns<DivisionChangeRecord>(),
  'divisions.changes': reads('session', none).returns<DivisionChangeRecord[]>(),
  'divisions.undoChange': writes(['admin'], z.strictObject({ id })).returns<{ undone: true }>(),
} as const;
