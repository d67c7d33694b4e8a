import type { ConflictReason } from '../../../shared/contract/exchange';
import { Refusal } from '../../../shared/result';
import { isDerivedId, unitIdOf } from '../package-format/fingerprint';
import type { Card } from './card';
import type { FormerKey, TrustedRow } from './offices';

/** What is known when a card comes. */
export interface Known {
  self: { unitId: string; fingerprint: string };
  offices: readonly TrustedRow[];
  former: readonly FormerKey[];
}

/**
 * What a card is to an office that knows others already.
 * `known`: the same office, the same key. `renewed`: its key in use signed for the new one.
 * `replaces`: it stands in the place of one that is trusted, and nothing proves that it may; only a
 * deliberate act lets it.
 */
export type Standing =
  | { kind: 'new' }
  | { kind: 'known'; office: TrustedRow }
  | { kind: 'renewed'; office: TrustedRow }
  | { kind: 'replaces'; office: TrustedRow };

function conflict({ name, division }: Card, reason: ConflictReason, of?: TrustedRow): never {
  throw Refusal.of('CARD_CONFLICT', {
    name,
    division: division.slice(0, 6),
    reason,
    known: of?.name ?? name,
  });
}

const isHere = ({ state }: TrustedRow): boolean => state === 'active' || state === 'suspended';

/** Cards that are no office of their own: this one's, or one under an id that is not its key's. */
function requireOwnId(card: Card, { self }: Known): void {
  if (card.unitId === self.unitId || card.fingerprint === self.fingerprint) conflict(card, 'own');
  const first = card.earlier[0]?.signKey ?? card.signKey;
  if (isDerivedId(card.unitId) && unitIdOf(first) !== card.unitId) conflict(card, 'id');
}

/** A key belongs to one office, and one that ended does not come back. */
function requireOwnKey(card: Card, { offices, former }: Known): void {
  const holder = offices.find(
    ({ fingerprint, unitId }) => fingerprint === card.fingerprint && unitId !== card.unitId,
  );
  if (holder) conflict(card, 'key', holder);
  const ended = former.find(({ fingerprint }) => fingerprint === card.fingerprint);
  if (ended)
    conflict(
      card,
      ended.unitId === card.unitId ? 'old' : 'key',
      offices.find(({ unitId }) => unitId === ended.unitId),
    );
}

/** The office of the same id: what its pinned division, level, relation and key say of the card. */
function standingToSame(card: Card, same: TrustedRow): Standing | null {
  const agrees =
    same.division.slice(0, 6) === card.division.slice(0, 6) &&
    same.level === card.level &&
    same.relation === card.relation;
  const sameKey = same.fingerprint === card.fingerprint;
  if (!agrees && !(same.state === 'withdrawn' && sameKey)) conflict(card, 'facts', same);
  if (same.state === 'suspended') conflict(card, 'suspended', same);
  if (sameKey) return same.state === 'active' ? { kind: 'known', office: same } : null;
  const proved =
    same.state === 'active' &&
    same.revokedAfterSequence === null &&
    card.earlier.some(({ fingerprint }) => fingerprint === same.fingerprint);
  return { kind: proved ? 'renewed' : 'replaces', office: same };
}

/**
 * What a card is to this office. Ids are pinned to key, division, level and relation at the first
 * confirmed trust, and there is one active office a division; peers, with whom only assessments are
 * exchanged, may share one.
 * @throws Refusal CARD_CONFLICT for a card that no deliberate act could make right
 */
export function standingOf(card: Card, known: Known): Standing {
  requireOwnId(card, known);
  requireOwnKey(card, known);
  const same = known.offices.find(({ unitId }) => unitId === card.unitId);
  const standing = same ? standingToSame(card, same) : null;
  if (standing) return standing;
  const there = known.offices.find(
    (row) =>
      isHere(row) &&
      card.relation !== 'peer' &&
      row.unitId !== card.unitId &&
      row.relation === card.relation &&
      row.level === card.level &&
      row.division.slice(0, 6) === card.division.slice(0, 6),
  );
  return there ? { kind: 'replaces', office: there } : { kind: 'new' };
}
