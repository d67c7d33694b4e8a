import { z } from 'zod';
import type { Label } from '../codes/label';
import type { FieldFailure } from '../result';
import type { Severity } from '../rules/finding';
import type { Params } from '../text';
import { day, editors, id, path, period, reads, writes } from './procedure';

/**
 * How a station stands with a quarter's return: its workbook came back (已收回), it was handed in on
 * paper (纸质已交), all of it was typed here (手工录入), or nothing complete is there (未交).
 */
export const answerStates = ['returned', 'paper', 'entered', 'missing'] as const;
export type AnswerState = (typeof answerStates)[number];

/** A station of a quarter, and what is known of its return. */
export interface StationAnswer {
  station: string;
  name: string;
  state: AnswerState;
  /** Days; null where it did not happen. */
  sentOn: string | null;
  returnedOn: string | null;
  paperOn: string | null;
  /** Who signed the workbook, and when; null where none came back or it does not say. */
  filledBy: string | null;
  filledOn: string | null;
  /** Required items with a figure, and how many there are. */
  filled: number;
  required: number;
  /** The station's head, and a telephone number as it is shown: masked. */
  contact: string | null;
  phone: string | null;
}

export interface StationAnswers {
  period: string;
  deadline: string;
  frozen: boolean;
  stations: StationAnswer[];
  missing: number;
}

/** A station's workbook and what became of it. */
export interface WrittenBook {
  station: string;
  name: string;
  file: string;
}

export interface BooksWritten {
  folder: string;
  written: WrittenBook[];
  /** Workbooks that were not written, and why. */
  left: (WrittenBook & FieldFailure & { params: Params })[];
}

/** A figure that a workbook changes, in the smallest unit of its item. */
export interface BookChange {
  item: string;
  label: Label;
  unit: Label;
  decimals: number;
  before: number | null;
  after: number;
}

export type BookProblem = FieldFailure & {
  sheet: string;
  row: number;
  column: number;
  params: Params;
  severity: Severity;
};

/** `ready` comes in; `asks` only where the clerk says so; `refused` not at all. */
export type BookState = 'ready' | 'asks' | 'refused';

/** A workbook that came back, and what taking it in would do. */
export interface ReturnedBook {
  /** Under which `stationBooks.apply` takes it. */
  key: string;
  file: string;
  /** The station that it is of; null where nobody knows it. */
  station: string | null;
  name: string;
  state: BookState;
  /** Why it is not simply taken in. */
  why: (FieldFailure & { params: Params })[];
  /** Figures that are new, changed, and as they stand here already; empty cells left as they are. */
  created: number;
  updated: number;
  unchanged: number;
  blank: number;
  changes: BookChange[];
  /** The zero report that it declares or takes back; null where that stays. */
  zeroReport: boolean | null;
  problems: BookProblem[];
  filledBy: string | null;
  filledOn: string | null;
}

export interface BooksPreview {
  token: string;
  books: ReturnedBook[];
  /** Files that are no workbooks of stations, or cannot be read. */
  others: (FieldFailure & { file: string; params: Params })[];
}

export interface BooksTaken {
  taken: { station: string; name: string }[];
  /** Figures that changed. */
  saved: number;
  /** Id of the act; null where nothing changed. */
  act: string | null;
}

const stations = z.array(id).min(1).max(500);

/** Workbooks that stations fill in on their own computers: out, back, and who has not answered. */
export const stationBookProcedures = {
  'stationBooks.list': reads('session', z.strictObject({ period })).returns<StationAnswers>(),
  /** Writes a workbook for each station into a folder, and keeps that it was sent. */
  'stationBooks.write': writes(
    editors,
    z.strictObject({
      period,
      folder: path,
      /** All of the quarter's when left out. */
      stations: stations.optional(),
      /** By when the office wants it back; the quarter's own deadline when left out. */
      due: day.optional(),
    }),
  ).returns<BooksWritten>(),
  /** Reads what came back; nothing is stored. What was read waits in memory for the next call. */
  'stationBooks.preview': writes(
    editors,
    z.strictObject({ period, files: z.array(path).min(1).max(200) }),
  ).returns<BooksPreview>(),
  'stationBooks.apply': writes(
    editors,
    z.strictObject({ token: id, take: z.array(id).min(1).max(200) }),
  ).returns<BooksTaken>(),
  /** Ticks, or takes back, that a station has handed in its return on paper. */
  'stationBooks.paper': writes(
    editors,
    z.strictObject({ period, stations, paper: z.boolean() }),
  ).returns<{ changed: number }>(),
  /** The number behind the mask; the reason is kept before it is handed out. */
  'stationBooks.phone': writes(
    editors,
    z.strictObject({ period, station: id, reason: z.string().trim().min(2).max(200) }),
  ).returns<{ phone: string }>(),
  'stationBooks.export': writes(
    'session',
    z.strictObject({ period, file: path, only: z.enum(answerStates).optional() }),
  ).returns<{ file: string; rows: number }>(),
} as const;
