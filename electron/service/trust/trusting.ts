import type { CardLook, TrustedOffice } from '../../../shared/contract/exchange';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { whole } from '../database/rows';
import { openCard, type Card } from './card';
import {
  formerKeys,
  keepFormer,
  putTrusted,
  superiorOf,
  trustedRows,
  type FormerKey,
  type TrustedRow,
} from './offices';
import { shownOf } from './shown';
import { standingOf, type Standing } from './standing';
import { submitTo } from './superior';

const standingHere = ({ db, office }: Reader, card: Card): Standing =>
  standingOf(card, { self: office, offices: trustedRows(db), former: formerKeys(db) });

/**
 * The number after the last one that was heard of an office: of its packages, and of a superior's
 * answers to ours.
 */
function nextOf({ db }: Reader, { unitId, relation }: TrustedRow): number {
  const answered =
    'SELECT coalesce(max(sequence), 0) + 1 FROM submission WHERE outcome IS NOT NULL';
  const received = 'SELECT coalesce(max(sequence), 0) + 1 FROM received_package WHERE unitId = ?';
  return relation === 'superior'
    ? prepared(db, answered, whole).one()
    : prepared(db, received, whole).one(unitId);
}

/**
 * A card as it is shown before anything is decided: what it says, and what it is to this office.
 * @throws Refusal with a package failure, CARD_NOT_RELATED, CARD_CONFLICT
 */
export async function lookAtCard(context: Reader, file: string): Promise<CardLook> {
  const card = await openCard(context, file);
  const standing = standingHere(context, card);
  const { name, division, level, unitId, fingerprint, relation } = card;
  const old = standing.kind === 'new' ? null : standing.office;
  return {
    name,
    division,
    level,
    unitId,
    fingerprint,
    relation,
    standing: standing.kind,
    known: old && {
      name: old.name,
      fingerprint: old.fingerprint,
      confirmedBy: old.confirmedBy,
      confirmedAt: old.confirmedAt,
      sameOffice: old.unitId === unitId,
      next: nextOf(context, old),
    },
  };
}

const plainDigits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** @throws Refusal FINGERPRINT_MISMATCH */
function requireHeard({ fingerprint, name }: Card, typed: string): void {
  if (plainDigits(typed) !== plainDigits(fingerprint))
    throw Refusal.of('FINGERPRINT_MISMATCH', { name });
}

/** The row of an office whose card is taken in, under a key that is new to it. */
const rowOf = (context: Writer, { earlier: _, ...card }: Card): TrustedRow => ({
  ...card,
  validFromSequence: null,
  revokedAfterSequence: null,
  confirmedBy: context.session.name,
  confirmedAt: context.clock().toISOString(),
  state: 'active',
  stateSince: null,
  stateReason: null,
  heir: null,
  vouchedBy: null,
});

const endedKey = (
  context: Writer,
  unitId: string,
  key: Pick<FormerKey, 'fingerprint' | 'suite' | 'signKey' | 'validFromSequence'>,
  revokedAfterSequence: number,
  reason: string | null,
): FormerKey => ({
  fingerprint: key.fingerprint,
  unitId,
  suite: key.suite,
  signKey: key.signKey,
  validFromSequence: key.validFromSequence,
  revokedAfterSequence,
  endedBy: context.session.name,
  endedAt: context.clock().toISOString(),
  reason,
});

/** The keys between the one in use here and the card's, each up to where the next one holds. */
function renewedRow(context: Writer, card: Card, old: TrustedRow): TrustedRow {
  const at = card.earlier.findIndex(({ fingerprint }) => fingerprint === old.fingerprint);
  // A superior's answers bear our numbers, which its renewal knows nothing of: what it has not
  // answered yet, it answers with the new key.
  const local = old.relation === 'superior' ? nextOf(context, old) : null;
  let from = old.validFromSequence;
  for (const key of card.earlier.slice(at)) {
    const until = local === null ? key.endsAfter : local - 1;
    keepFormer(
      context.db,
      endedKey(context, old.unitId, { ...key, validFromSequence: from }, until, null),
    );
    from = local === null ? key.nextFrom : null;
  }
  return { ...rowOf(context, card), validFromSequence: from };
}

function trustedAs(context: Writer, card: Card, standing: Standing): TrustedRow {
  if (standing.kind === 'renewed') return renewedRow(context, card, standing.office);
  if (standing.kind !== 'known') return rowOf(context, card);
  // The same key again keeps the bounds that were set for it.
  const { validFromSequence, revokedAfterSequence } = standing.office;
  return { ...rowOf(context, card), validFromSequence, revokedAfterSequence };
}

/**
 * Trusts an office by its card: one that is new, or known with this key, after its fingerprint was
 * read over the telephone; one whose known key signed for the new one needs no call. The first
 * superior is the one that this office submits to.
 * @throws Refusal FINGERPRINT_MISMATCH; CARD_CONFLICT where the card stands in another's place
 */
export async function trust(
  context: Writer,
  { file, fingerprint }: ParsedInputOf<'office.trust'>,
): Promise<TrustedOffice> {
  const card = await openCard(context, file);
  return inTransaction(context, () => {
    const standing = standingHere(context, card);
    if (standing.kind === 'replaces')
      throw Refusal.of('CARD_CONFLICT', {
        name: card.name,
        division: card.division,
        reason: 'replaces',
        known: standing.office.name,
      });
    if (standing.kind !== 'renewed') requireHeard(card, fingerprint);
    const row = trustedAs(context, card, standing);
    putTrusted(context.db, row);
    audited(context, {
      action: standing.kind === 'renewed' ? 'trust.renew' : 'trust',
      noun: 'office',
      recordId: row.unitId,
      before: standing.kind === 'new' ? null : { fingerprint: standing.office.fingerprint },
      after: { name: row.name, division: row.division, fingerprint: row.fingerprint },
    });
    if (row.relation === 'superior' && !superiorOf(context.db)) submitTo(context, row, null);
    return shownOf(context, row.unitId);
  });
}

/** The office's own new key, or another office in its place; what it signed before stays good. */
function putInPlace(
  context: Writer,
  card: Card,
  old: TrustedRow,
  { reason, from }: Pick<ParsedInputOf<'office.replace'>, 'reason' | 'from'>,
): void {
  const { db } = context;
  const receives = superiorOf(db)?.unitId === old.unitId;
  if (old.unitId === card.unitId) {
    keepFormer(db, endedKey(context, old.unitId, old, from - 1, reason));
    const validFromSequence = old.relation === 'superior' ? null : from;
    putTrusted(db, { ...rowOf(context, card), validFromSequence });
    return;
  }
  putTrusted(db, rowOf(context, card));
  putTrusted(db, {
    ...old,
    state: 'replaced',
    stateSince: context.clock().toISOString(),
    stateReason: reason,
    heir: card.unitId,
    revokedAfterSequence: Math.min(from - 1, old.revokedAfterSequence ?? from - 1),
  });
  if (receives) submitTo(context, rowOf(context, card), reason);
}

/**
 * Takes a card in the place of what is known, although nothing proves that it may: a lost key, a
 * computer set up anew. It takes the fingerprint heard over the telephone, a reason, and from which
 * number on the old one no longer holds.
 * @throws Refusal FINGERPRINT_MISMATCH, CARD_AGREES where there is nothing to replace
 */
export async function replace(
  context: Writer,
  { file, fingerprint, ...how }: ParsedInputOf<'office.replace'>,
): Promise<TrustedOffice> {
  const card = await openCard(context, file);
  return inTransaction(context, () => {
    const standing = standingHere(context, card);
    if (standing.kind !== 'replaces') throw Refusal.of('CARD_AGREES', { name: card.name });
    requireHeard(card, fingerprint);
    const { office: old } = standing;
    putInPlace(context, card, old, how);
    audited(context, {
      action: 'trust.replace',
      noun: 'office',
      recordId: card.unitId,
      before: { unitId: old.unitId, fingerprint: old.fingerprint },
      after: { unitId: card.unitId, fingerprint: card.fingerprint, ...how },
    });
    return shownOf(context, card.unitId);
  });
}
