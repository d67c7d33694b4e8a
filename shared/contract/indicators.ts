import { z } from 'zod';
import type { Label } from '../codes/label';
import { DESK_MOST } from '../definitions/indicators';
import type { NounName } from '../domain/nouns';
import type { Pace, Status } from '../indicators/course';
import { editors, period, reads, writes } from './procedure';

/** One figure of which an indicator is made. */
export interface IndicatorPartFigure {
  key: string;
  label: Label;
  unit: Label;
  /** Null where nothing is known. */
  value: number | null;
  /** Whether it is what is divided, or by what. */
  side: 'over' | 'under';
}

/** An indicator at the end of a period of its trend. */
interface IndicatorPoint {
  period: string;
  value: number | null;
  /** As it was when the period was frozen. */
  frozen: boolean;
  /** It was frozen under another formula than the one that holds. */
  otherwise: boolean;
}

export interface IndicatorRow {
  key: string;
  label: Label;
  note: Label;
  unit: Label;
  decimals: number;
  direction: 'up' | 'down';
  reference: 'end' | 'year';
  /** The formula in words, and the document that the indicator comes from. */
  words: Label;
  source: Label;
  value: number | null;
  target: number | null;
  /** The office has set the target itself. */
  own: boolean;
  met: boolean;
  /** What it should have come to by now, and which part of the target both are. */
  due: number | null;
  share: number | null;
  dueShare: number | null;
  status: Status;
  pace: Pace;
  /** Periods left to the plan's end; growth in each that it takes, and that there was. */
  left: number;
  needed: number | null;
  mean: number | null;
  likely: number | null;
  /** The target less the value. */
  short: number | null;
  trend: IndicatorPoint[];
  parts: IndicatorPartFigure[];
  /** What is missing to count it, and the ledger in which a record would say it. */
  missing: Label[];
  missingIn: NounName | null;
}

export interface Indicators {
  period: string;
  /** The day of which the figures are. */
  day: string;
  frozen: boolean;
  set: { title: Label; version: string; note: Label };
  plans: { from: number; to: number; label: Label }[];
  /** Year in which the plan begins that is shown; null where there is none. */
  plan: number | null;
  /** How much of it is over, in percent. */
  elapsed: number;
  rows: IndicatorRow[];
  /** How many stations have each group of the six, beneath the square of their rate. */
  groups: { label: Label; value: number; total: number }[];
  /** Keys of those on the desk, and whether the office chose them. */
  desk: string[];
  chosen: boolean;
}

/** A record that a figure counts; `statistics` is a station's figure in the period's return. */
export interface IndicatorRecord {
  noun: NounName | 'division' | 'statistics';
  id: string;
  /** Null where the record was deleted since the period was frozen. */
  name: string | null;
  place: string;
  note: Label | null;
  /** In the unit of the part; 1 of what is counted. */
  amount: number;
  /** Item of the return and its period, where it is a figure of it. */
  item?: string;
  period?: string;
}

const at = { period, plan: z.int().min(2000).max(2100).nullable() };

/** Calls about indicators and their targets. */
export const indicatorProcedures = {
  'indicators.get': reads('session', z.strictObject(at)).returns<Indicators>(),
  'indicators.records': reads(
    'session',
    z.strictObject({
      ...at,
      key: z.string().max(40),
      part: z.string().max(40),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
  ).returns<{ total: number; sum: number; rows: IndicatorRecord[] }>(),
  /** Chooses the indicators that stand on the desk; none to follow the definitions again. */
  'indicators.setDesk': writes(
    editors,
    z.strictObject({ keys: z.array(z.string().max(40)).max(DESK_MOST) }),
  ).returns<{ saved: true }>(),
  'indicators.export': writes(
    'session',
    z.strictObject({ ...at, file: z.string().min(1).max(4096) }),
  ).returns<{ file: string; rows: number }>(),
} as const;
