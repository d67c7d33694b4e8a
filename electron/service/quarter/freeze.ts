import { isBlocking, isUnexplained } from '../../../shared/rules/finding';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { runChecks } from './checks';
import { sm3 } from '../package-format/sm3';
import { keepIndicators } from './indicators/kept';
import { markSent } from './leaving-returns';
import { takeSnapshot, type Snapshot } from './snapshot';

export interface Frozen {
  period: string;
  digest: string;
  at: string;
  by: string;
  snapshot: Snapshot;
}

export function frozenOf({ db }: Pick<Reader, 'db'>, period: string): Frozen | null {
  const row = select(db, 'SELECT * FROM frozen WHERE period = ?', {
    period: text,
    digest: text,
    at: text,
    by: text,
    snapshot: text,
  }).maybe(period);
  return row ? { ...row, snapshot: JSON.parse(row.snapshot) as Snapshot } : null;
}

/**
 * Freezes (封存) a period in one transaction: the same rules run once more over one snapshot; what
 * blocks has to be mended or passed, a warning needs its explanation. The package is later written from the stored
 * snapshot only.
 * @throws Refusal PERIOD_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION
 */
export function freeze(context: Writer, period: string): { frozenDigest: string } {
  return inTransaction(context, () => {
    requireReady(context, period);
    const snapshot = JSON.stringify(takeSnapshot(context, period));
    const digest = sm3(snapshot);
    context.db
      .prepare('INSERT INTO frozen (period, digest, at, by, snapshot) VALUES (?, ?, ?, ?, ?)')
      .run(period, digest, context.clock().toISOString(), context.session.name, snapshot);
    markSent(context, period);
    keepIndicators(context, period, digest);
    audited(context, {
      action: 'freeze',
      noun: 'period',
      recordId: period,
      before: null,
      after: { digest },
    });
    return { frozenDigest: digest };
  });
}

/** @throws Refusal PERIOD_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION */
export function requireReady(context: Reader, period: string): void {
  if (frozenOf(context, period)) throw Refusal.of('PERIOD_FROZEN', { period });
  const findings = runChecks(context, period);
  const errors = findings.filter(isBlocking).length;
  if (errors > 0) throw Refusal.of('FREEZE_HAS_ERRORS', { count: errors });
  const open = findings.filter(isUnexplained).length;
  if (open > 0) throw Refusal.of('FREEZE_NEEDS_EXPLANATION', { count: open });
}
