import { z } from 'zod';
import type { Label } from '../codes/label';
import type { Rhythm } from '../codes/period';
import type { KeptReturn } from '../definitions/kept-return';
import type { NounName } from '../domain/nouns';
import type { Finding } from '../rules/finding';
import { editors, id, path, period, reads, reviewers, writes } from './procedure';

/** A further return with the period that is to be filled in now, and those that have begun. */
export interface ReturnEntry {
  id: string;
  title: Label;
  note: Label;
  rhythm: Rhythm;
  /** The newest first; the first of them that has ended is `due`. */
  periods: string[];
  due: string;
}

/** A record that the register counted; its share in the figure's smallest unit where it is one. */
interface CountedRecord {
  noun: NounName;
  id: string;
  name: string;
}

export interface ReturnSheet extends KeptReturn {
  deadline: string;
  /** From which records: how many, and the first of them. */
  records: Record<string, { count: number; shown: CountedRecord[] }>;
  /** The figures of the same period last year, as far as they are known. */
  lastYear: Record<string, number>;
  /** `sentWith`: the period of the stations' return with which it was frozen to be sent. */
  frozen: { at: string; by: string; digest: string; sentWith: string | null } | null;
}

/** A further return that is over and not frozen yet, with the day by which it is due. */
export interface DueReturn extends Pick<ReturnEntry, 'id' | 'title'> {
  period: string;
  deadline: string;
  /** Negative once it is late. */
  daysLeft: number;
}

const ofReturn = { returnId: id, period };
const returnInput = z.strictObject(ofReturn);
const explained = z.strictObject({
  ...ofReturn,
  code: z.string().max(60),
  field: z.string().max(40).optional(),
  text: z.string().max(500),
});
const row = z.string().regex(/^(?:county|line-[1-9]\d{0,2})$/);

/** Calls of the further returns (其他填报表): filled in, checked, frozen, written as a workbook. */
export const returnProcedures = {
  /** Those that are due and not frozen, the longest due first. */
  'returns.due': reads('session', z.strictObject({})).returns<DueReturn[]>(),
  'returns.list': reads('session', z.strictObject({})).returns<ReturnEntry[]>(),
  'returns.sheet': reads('session', returnInput).returns<ReturnSheet>(),
  'returns.check': reads('session', returnInput).returns<Finding[]>(),
  'returns.save': writes(
    editors,
    z.strictObject({
      ...ofReturn,
      cells: z
        .array(
          z.strictObject({
            row,
            item: z.string().max(40),
            /** A figure in its smallest unit; null empties it, or leaves it to the register. */
            value: z.int().nullable(),
            /** A text; of a figure of the register, why another stands. */
            text: z.string().max(1000).nullable(),
          }),
        )
        .min(1)
        .max(2000),
    }),
  ).returns<{ saved: number }>(),
  'returns.explain': writes(editors, explained).returns<{ saved: true }>(),
  /** Lets pass what a reviewer may (准强制性), with a reason. */
  'returns.pass': writes(reviewers, explained).returns<{ saved: true }>(),
  'returns.freeze': writes(reviewers, returnInput).returns<{ digest: string }>(),
  'returns.reopen': writes(reviewers, returnInput).returns<{ saved: true }>(),
  'returns.export': writes('session', z.strictObject({ ...ofReturn, file: path })).returns<{
    file: string;
  }>(),
} as const;
