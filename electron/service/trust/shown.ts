import type { TrustedOffice } from '../../../shared/contract/exchange';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { formerKeys, superiorOf, trustedRows, type FormerKey, type TrustedRow } from './offices';

const stateOf = ({ state, revokedAfterSequence }: TrustedRow): TrustedOffice['state'] =>
  state === 'active' && revokedAfterSequence !== null ? 'revoked' : state;

function shown(
  { encryptKey, signKey: _key, suite: _suite, ...row }: TrustedRow,
  state: TrustedOffice['state'],
  former: readonly FormerKey[],
  recipient: string | undefined,
  nameOf: (unitId: string | null) => string | null,
): TrustedOffice {
  return {
    ...row,
    state,
    canReceive: encryptKey !== null,
    recipient: row.unitId === recipient,
    heir: nameOf(row.heir),
    vouchedBy: nameOf(row.vouchedBy),
    former: former
      .filter(({ unitId }) => unitId === row.unitId)
      .map(({ fingerprint, revokedAfterSequence, endedAt, reason }) => ({
        fingerprint,
        revokedAfterSequence,
        endedAt,
        reason,
      })),
  };
}

/** Every office that is or was trusted, with what became of it. */
export function shownOffices({ db }: Pick<Reader, 'db'>): TrustedOffice[] {
  const rows = trustedRows(db);
  const names = new Map(rows.map(({ unitId, name }) => [unitId, name]));
  const former = formerKeys(db);
  const recipient = superiorOf(db)?.unitId;
  return rows.map((row) =>
    shown(row, stateOf(row), former, recipient, (unitId) =>
      unitId === null ? null : (names.get(unitId) ?? unitId),
    ),
  );
}

/** @throws Refusal RECORD_NOT_FOUND */
export function shownOf(context: Pick<Reader, 'db'>, unitId: string): TrustedOffice {
  const found = shownOffices(context).find((office) => office.unitId === unitId);
  if (!found) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'office', id: unitId });
  return found;
}
