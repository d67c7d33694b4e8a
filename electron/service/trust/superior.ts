import type { TrustedOffice } from '../../../shared/contract/exchange';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { localDay } from '../../../shared/codes/period';
import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { activeRows, superiorOf, type TrustedRow } from './offices';
import { shownOf } from './shown';

/** Notes to whom this office submits from now on. Call inside `inTransaction`. */
export function submitTo(
  context: Writer,
  { unitId, name }: Pick<TrustedRow, 'unitId' | 'name'>,
  reason: string | null,
  since = localDay(context.clock()),
): void {
  const { db, session } = context;
  const before = superiorOf(db);
  db.prepare('INSERT INTO submits_to (unitId, since, by, at, reason) VALUES (?, ?, ?, ?, ?)').run(
    unitId,
    since,
    session.name,
    context.clock().toISOString(),
    reason,
  );
  audited(context, {
    action: 'trust.superior',
    noun: 'office',
    recordId: unitId,
    before: before ? { unitId: before.unitId, name: before.name } : null,
    after: { unitId, name, since, reason },
  });
}

/**
 * Moves this office to another superior (改报上级): from a day on, with a reason. Only one superior is
 * submitted to at a time, and registering its card alone changes nothing.
 * @throws Refusal RECORD_NOT_FOUND, SUPERIOR_SINCE_FUTURE, SUPERIOR_ALREADY
 */
export function moveTo(
  context: Writer,
  { unitId, since, reason }: ParsedInputOf<'office.submitTo'>,
): TrustedOffice {
  return inTransaction(context, () => {
    const row = activeRows(context.db).find(
      (office) => office.unitId === unitId && office.relation === 'superior',
    );
    if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'office', id: unitId });
    if (superiorOf(context.db)?.unitId === unitId)
      throw Refusal.of('SUPERIOR_ALREADY', { name: row.name });
    const today = localDay(context.clock());
    if (since !== null && since > today) throw Refusal.of('SUPERIOR_SINCE_FUTURE', { since });
    submitTo(context, row, reason, since ?? today);
    return shownOf(context, unitId);
  });
}
