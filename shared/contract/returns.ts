import { z } from 'zod';
import type { Label } from '../codes/label';
import type { Rhythm } from '../codes/period';
import type { KeptReturn } from '../definitions/kept-return';
import type { NounName } from '../domain/nouns';
import type { FieldFailure } from '../result';
import type { Finding } from '../rules/finding';
import { pasted, type FigureRecords, type PastePlan, type StatisticsSheet } from './quarter';
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
  noun: NounName | 'division';
  id: string;
  name: string;
}

/** The records of a period by which a list can be filled, line by line. */
export interface LedgerLines {
  noun: NounName;
  /** Cells of the lines, from the first; those of older lines beyond the last are emptied. */
  cells: { row: string; item: string; value: number | null; text: string | null }[];
  lines: number;
  /** So many records have no line left. */
  over: number;
}

/** What a workbook would write in a return; nothing is written before somebody says so. */
export interface ReturnImport {
  /** Cells that change, with what stands there now. */
  cells: {
    row: string;
    item: string;
    value: number | null;
    text: string | null;
    before: boolean;
  }[];
  /** So many cells of the workbook stand already as they are there. */
  same: number;
  /** What was left out or is counted otherwise, at its cell. */
  notes: (FieldFailure & { cell: string })[];
  /** Why the workbook is not taken, at its cell; then there are no cells. */
  refused: (FieldFailure & { cell: string })[];
}

export interface ReturnSheet extends KeptReturn {
  deadline: string;
  /** Replaced figures that stand no more, because the register has said another since. */
  outdated: { row: string; item: string; value: number | null; text: string | null }[];
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
  code: z.string().max(90),
  /** The station at which the finding stands, or the totals; none where it is about the office. */
  row: z.string().min(1).max(60).optional(),
  field: z.string().max(40).optional(),
  text: z.string().max(500),
});
/** The office's own row, a line of a list, or a station. */
const row = z.union([z.string().regex(/^(?:county|line-[1-9]\d{0,2})$/), id]);
/** So many cells may come at once: a paste over all stations of a large county. */
const CELLS = 20_000;

/** Calls of the further returns (其他填报表): filled in, checked, frozen, written as a workbook. */
export const returnProcedures = {
  /** Those that are due and not frozen, the longest due first. */
  'returns.due': reads('session', z.strictObject({})).returns<DueReturn[]>(),
  'returns.list': reads('session', z.strictObject({})).returns<ReturnEntry[]>(),
  'returns.sheet': reads('session', returnInput).returns<ReturnSheet>(),
  /** The tables with a row for each station, as the stations' return is laid out. */
  'returns.stations': reads('session', returnInput).returns<StatisticsSheet>(),
  /** Which records make up a station's figure that is counted from the register. */
  'returns.records': reads(
    'session',
    z.strictObject({ ...ofReturn, station: id, item: z.string().max(40) }),
  ).returns<FigureRecords>(),
  /** What a block from the clipboard would write in the tables of stations. */
  'returns.pastePlan': reads(
    'session',
    z.strictObject({ ...pasted, returnId: id }),
  ).returns<PastePlan>(),
  /** What a workbook of this return would write in it. */
  'returns.importPlan': reads(
    'session',
    z.strictObject({ ...ofReturn, file: path }),
  ).returns<ReturnImport>(),
  /** What a list would have for lines by its ledger; nothing is written. */
  'returns.lines': reads(
    'session',
    z.strictObject({ ...ofReturn, section: z.string().max(40) }),
  ).returns<LedgerLines>(),
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
        .max(CELLS),
    }),
  ).returns<{ saved: number; savedAt: string }>(),
  'returns.explain': writes(editors, explained).returns<{ saved: true }>(),
  /** Lets pass what a reviewer may (准强制性), with a reason. */
  'returns.pass': writes(reviewers, explained).returns<{ saved: true }>(),
  'returns.freeze': writes(reviewers, returnInput).returns<{ digest: string }>(),
  'returns.reopen': writes(reviewers, returnInput).returns<{ saved: true }>(),
  'returns.export': writes('session', z.strictObject({ ...ofReturn, file: path })).returns<{
    file: string;
  }>(),
} as const;
