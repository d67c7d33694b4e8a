import type { TrustAct, TrustedOffice } from '../../../shared/contract/exchange';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { putTrusted, trustedRows, type TrustedRow } from './offices';
import { shownOf } from './shown';

type Given = ParsedInputOf<'office.setTrust'>;

/** What an act makes of an office's trust; null where the office is not in a state for it. */
const acts: Record<TrustAct, (row: TrustedRow, given: Given) => Partial<TrustedRow> | null> = {
  suspend: ({ state }) => (state === 'active' ? { state: 'suspended' } : null),
  resume: ({ state }) => (state === 'suspended' ? { state: 'active' } : null),
  withdraw: ({ state }) =>
    state === 'active' || state === 'suspended' ? { state: 'withdrawn' } : null,
  // What ended stays ended: a later number would bring packages back that were refused meanwhile.
  revoke: ({ state, revokedAfterSequence: known }, { from }) =>
    state === 'active' && from !== null && (known === null || from - 1 < known)
      ? { revokedAfterSequence: from - 1 }
      : null,
};

/**
 * Suspends an office, takes it up again, withdraws its trust, or ends its key from a number on: what
 * it sent before stays. Each with a reason, and in the audit chain.
 * @throws Refusal RECORD_NOT_FOUND, TRUST_ACT_NOT_NOW
 */
export function setTrust(context: Writer, given: Given): TrustedOffice {
  const { unitId, act, reason, from } = given;
  return inTransaction(context, () => {
    const row = trustedRows(context.db).find((office) => office.unitId === unitId);
    if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'office', id: unitId });
    const change = acts[act](row, given);
    if (!change) throw Refusal.of('TRUST_ACT_NOT_NOW', { name: row.name });
    putTrusted(context.db, {
      ...row,
      ...change,
      stateSince: context.clock().toISOString(),
      stateReason: reason,
    });
    audited(context, {
      action: `trust.${act}`,
      noun: 'office',
      recordId: unitId,
      before: { state: row.state, revokedAfterSequence: row.revokedAfterSequence },
      after: { ...change, reason, ...(from === null ? {} : { from }) },
    });
    return shownOf(context, unitId);
  });
}
