import { z } from 'zod';
import type { Label } from '../codes/label';
import type { Level } from '../domain/office';
import type { FurtherReturn } from '../definitions/further-return';
import type { StatisticsItem } from '../domain/statistics-form';
import type { FieldFailure } from '../result';
import type { Params } from '../text';
import { none, path, period, reads, writes, type Access } from './procedure';

export interface TrustedOffice {
  unitId: string;
  name: string;
  division: string;
  level: Level;
  fingerprint: string;
  confirmedBy: string;
  confirmedAt: string;
  canReceive: boolean;
  relation: 'superior' | 'subordinate' | 'peer';
}

export interface ReceivedFile {
  file: string;
  ok: boolean;
  code: FieldFailure['code'];
  params: Params;
  type?: string;
  division?: string;
  divisionName?: string;
  period?: string;
  sequence?: number;
  packageId?: string;
  outcome?: 'accepted' | 'accepted-with-queries' | 'returned';
  findings?: number;
  receipt?: string;
  receivedAt?: string;
}

/** What was found in a package that was received, for the letter to its sender. */
export interface FoundInPackage {
  /** The office that sent it. */
  office: string;
  period: string;
  sequence: number;
  /** How many were found. */
  count: number;
  /** The first of them, as the receipt has them. */
  found: string[];
}

export interface ReceiverBoard {
  period: string;
  deadline: string;
  periods: string[];
  expected: number;
  received: number;
  returned: number;
  missing: string[];
  rows: {
    division: string;
    name: string;
    /** The office, where several at the division have a row each. */
    unitId: string | null;
    /** What the office that is known there is called; null where none is known. */
    office: string | null;
    stations: number | null;
    cells: Record<
      string,
      {
        state: 'received' | 'queries' | 'late' | 'returned' | 'notYet' | 'missing';
        date?: string;
        daysLate?: number;
      }
    >;
  }[];
  inbox: ReceivedFile[];
}

/**
 * Townships due a station (应建) and those of them that have one in operation, each once; `share` in
 * percent, never above a hundred; null where it is not known.
 */
export interface CoveredShare {
  covered: number;
  due: number | null;
  share: number | null;
}

export interface Rollup {
  period: string;
  items: readonly StatisticsItem[];
  byDivision: {
    division: string;
    name: string;
    /** The office, where several at the division have a row each. */
    unitId: string | null;
    received: boolean;
    values: Record<string, number>;
    previous: Record<string, number>;
    stations: number;
    studios: number;
    staff: number;
    certified: number;
    projects: number;
    amountFen: number;
    coverage: CoveredShare;
  }[];
  /** Of the units that were received and say how many townships are due. */
  coverage: CoveredShare;
  totals: Record<string, number>;
  /** Figures of the senders' registers that others stand for, with the reasons. */
  replaced: {
    division: string;
    unit: string;
    station: string;
    item: Label;
    counted: number | null;
    value: number;
    why: string;
  }[];
}

/** A further return of a period as the offices below sent it; figures in their smallest units. */
export interface ReceivedReturn {
  returnId: string;
  period: string;
  /** The return as this office knows it; null where its definitions have none of that id. */
  definition: FurtherReturn | null;
  /** `values` of an office: its own figures, and the totals of its stations. */
  units: {
    unitId: string;
    division: string;
    name: string;
    values: Record<string, number>;
    /** Its stations in their order, and what none of them holds under `county`. */
    rows: { id: string; name: string; values: Record<string, number> }[];
  }[];
  totals: Record<string, number>;
}

const receivers: Access = ['receiver', 'admin'];

/** Calls between offices: cards, trust, packages that come in, the receiver's board. */
export const exchangeProcedures = {
  'office.card': reads(['admin', 'reviewer', 'receiver'], z.strictObject({ file: path })).returns<{
    file: string;
    fingerprint: string;
  }>(),
  'office.inspectCard': reads(['admin'], z.strictObject({ file: path })).returns<{
    name: string;
    division: string;
    level: Level;
    unitId: string;
    fingerprint: string;
    relation: TrustedOffice['relation'];
  }>(),
  'office.trust': writes(
    ['admin'],
    z.strictObject({ file: path, fingerprint: z.string().max(60) }),
  ).returns<TrustedOffice>(),
  'office.trusted': reads('session', none).returns<TrustedOffice[]>(),
  'office.importTrustList': writes(['admin'], z.strictObject({ file: path })).returns<{
    version: number;
    keys: number;
  }>(),
  'package.verify': reads(
    'session',
    z.strictObject({ file: path, cards: z.array(path).max(100).optional() }),
  ).returns<ReceivedFile>(),
  'package.open': reads('session', z.strictObject({ file: path, out: path })).returns<{
    file: string;
  }>(),
  'receive.files': writes(
    receivers,
    z.strictObject({ files: z.array(path).min(1).max(2000), receipts: path.nullable() }),
  ).returns<ReceivedFile[]>(),
  'receive.receipts': reads(receivers, z.strictObject({ folder: path, period })).returns<{
    files: string[];
  }>(),
  'receive.board': reads('session', z.strictObject({ period })).returns<ReceiverBoard>(),
  'receive.found': reads(
    'session',
    z.strictObject({ packageId: z.string().max(80) }),
  ).returns<FoundInPackage>(),
  'receive.returns': reads('session', none).returns<ReceivedReturn[]>(),
  'receive.rollup': reads(
    'session',
    z.strictObject({ period, xlsx: path.optional() }),
  ).returns<Rollup>(),
} as const;
