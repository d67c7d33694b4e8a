import { isOwnRule } from '../../../shared/definitions/check-rule';
import type { ExplainedThen } from '../../../shared/definitions/kept-return';
import { rowOfFinding } from '../../../shared/definitions/further-return';
import { Refusal } from '../../../shared/result';
import { isBlocking, isUnexplained, type Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { sm3 } from '../package-format/sm3';
import { frozenOf } from '../quarter/freeze';
import { checkReturn } from './checks';
import { requireReturnOpen, returnKey } from './save';
import { contentOf, frozenReturn } from './values';

/** What is said of a finding of the common rules, with the figures that it saw. */
function explainedThen(returnId: string, finding: Finding): ExplainedThen[] {
  const { code, id, field = null, severity, explanation } = finding;
  if (explanation === undefined || isOwnRule(code)) return [];
  const passed = severity === 'passable';
  const row = rowOfFinding(returnId, id);
  const seen = figuresSeen(finding);
  return [{ code, field, text: explanation, seen, passed, ...(row !== null && { row }) }];
}

/**
 * Freezes (封存) a return of a period in one transaction: its rules run once more, and what the
 * register says is kept with what was entered.
 * @throws Refusal RETURN_UNKNOWN, RETURN_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION
 */
export function freezeReturn(
  context: Writer,
  returnId: string,
  period: string,
): { digest: string } {
  return inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const findings = checkReturn(context, returnId, period);
    const errors = findings.filter(isBlocking).length;
    if (errors > 0) throw Refusal.of('FREEZE_HAS_ERRORS', { count: errors });
    const open = findings.filter(isUnexplained).length;
    if (open > 0) throw Refusal.of('FREEZE_NEEDS_EXPLANATION', { count: open });
    const {
      before: _before,
      outdated: _outdated,
      ...content
    } = contentOf(context, returnId, period);
    const snapshot = JSON.stringify({
      ...content,
      explained: findings.flatMap((one) => explainedThen(returnId, one)),
    });
    const digest = sm3(Buffer.from(snapshot));
    context.db
      .prepare(
        'INSERT INTO return_frozen (returnId, period, digest, at, by, snapshot) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(returnId, period, digest, context.clock().toISOString(), context.session.name, snapshot);
    audited(context, {
      action: 'freeze',
      noun: 'return',
      recordId: returnKey(period, returnId),
      before: null,
      after: { digest },
    });
    return { digest };
  });
}

/** Opens a frozen return again, to be mended. @throws Refusal RETURN_NOT_FROZEN, RETURN_SENT */
export function reopenReturn(context: Writer, returnId: string, period: string): { saved: true } {
  return inTransaction(context, () => {
    const frozen = frozenReturn(context, returnId, period);
    if (!frozen) throw Refusal.of('RETURN_NOT_FROZEN', { period });
    const { sentWith } = frozen;
    if (sentWith !== null && frozenOf(context, sentWith))
      throw Refusal.of('RETURN_SENT', { period: sentWith });
    context.db
      .prepare('DELETE FROM return_frozen WHERE returnId = ? AND period = ?')
      .run(returnId, period);
    audited(context, {
      action: 'reopen',
      noun: 'return',
      recordId: returnKey(period, returnId),
      before: { digest: frozen.digest },
      after: null,
    });
    return { saved: true as const };
  });
}
