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
  /**
   * `revoked`: its key holds up to a sequence only. `withdrawn`: nothing of it is taken any more.
   * `replaced`: another office stands in its place.
   */
  state: 'active' | 'revoked' | 'suspended' | 'withdrawn' | 'replaced';
  /** Since when it is so, and why; null as long as nothing became of it. */
  stateSince: string | null;
  stateReason: string | null;
  validFromSequence: number | null;
  revokedAfterSequence: number | null;
  /** Whether it is the superior that this office submits to. */
  recipient: boolean;
  /** The name of the office that took its place. */
  heir: string | null;
  /** The office whose trust list vouches for it; null where its own card was confirmed. */
  vouchedBy: string | null;
  /** The keys it had before, the newest first. */
  former: {
    fingerprint: string;
    revokedAfterSequence: number;
    endedAt: string;
    reason: string | null;
  }[];
}

/**
 * Why a card agrees with nothing that could be: it bears this office's own id or key, an id that is
 * not its key's, another office's key, a key that ended, or another place than is known of it.
 */
export type ConflictReason = 'own' | 'id' | 'key' | 'old' | 'facts' | 'suspended' | 'replaces';

/** A card before anything is decided. */
export interface CardLook {
  name: string;
  division: string;
  level: Level;
  unitId: string;
  fingerprint: string;
  relation: TrustedOffice['relation'];
  /** `renewed`: signed by the key that is known. `replaces`: in another's place, without a proof. */
  standing: 'new' | 'known' | 'renewed' | 'replaces';
  /** The office that is known there; null where none is. */
  known: {
    name: string;
    fingerprint: string;
    confirmedBy: string;
    confirmedAt: string;
    /** The same office with another key, not another office. */
    sameOffice: boolean;
    /** The number after the last that was heard of it. */
    next: number;
  } | null;
}

const trustActs = ['suspend', 'resume', 'withdraw', 'revoke'] as const;
export type TrustAct = (typeof trustActs)[number];

/** What a trust list says, made here or taken in. */
export interface TrustListFacts {
  issuer: string;
  version: number;
  /** ISO moment; null for one of before it was noted. */
  at: string | null;
  keys: number;
  own: boolean;
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

const reason = z.string().trim().min(6).max(200);
const unitId = z.string().min(1).max(64);
const numbered = z.int().min(1).max(999_999);

const receivers: Access = ['receiver', 'admin'];

/** Calls between offices: cards, trust, packages that come in, the receiver's board. */
export const exchangeProcedures = {
  'office.card': reads(['admin', 'reviewer', 'receiver'], z.strictObject({ file: path })).returns<{
    file: string;
    fingerprint: string;
  }>(),
  'office.inspectCard': reads(['admin'], z.strictObject({ file: path })).returns<CardLook>(),
  'office.trust': writes(
    ['admin'],
    z.strictObject({ file: path, fingerprint: z.string().max(60) }),
  ).returns<TrustedOffice>(),
  /** Takes a card in the place of what is known; `from`: the first number the old one lacks. */
  'office.replace': writes(
    ['admin'],
    z.strictObject({ file: path, fingerprint: z.string().max(60), reason, from: numbered }),
  ).returns<TrustedOffice>(),
  'office.setTrust': writes(
    ['admin'],
    z
      .strictObject({ unitId, act: z.enum(trustActs), reason, from: numbered.nullable() })
      .refine(({ act, from }) => (act === 'revoke') === (from !== null), { path: ['from'] }),
  ).returns<TrustedOffice>(),
  /** `since` null: today. */
  'office.submitTo': writes(
    ['admin'],
    z.strictObject({ unitId, since: z.iso.date().nullable(), reason }),
  ).returns<TrustedOffice>(),
  'office.trusted': reads('session', none).returns<TrustedOffice[]>(),
  'office.trustList': reads('session', none).returns<TrustListFacts[]>(),
  'office.exportTrustList': writes(['admin'], z.strictObject({ file: path })).returns<{
    file: string;
    version: number;
    keys: number;
  }>(),
  'office.importTrustList': writes(['admin'], z.strictObject({ file: path })).returns<{
    version: number;
    keys: number;
    /** Keys that were not taken, because they disagree with what this office knows itself. */
    conflicts: { name: string; division: string }[];
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
