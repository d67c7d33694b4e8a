import type { ReadDb } from '../database/reading';
import type { Receipt } from '../../../shared/package/manifest';
import type { Reader } from '../database/context';
import { select, text, whole, type RowOf } from '../database/rows';

export const RECEIVED_PACKAGE_ROW = {
  packageId: text,
  division: text,
  period: text,
  sequence: whole,
  outcome: text.as<Receipt['outcome']>(),
  receivedAt: text,
  findings: text,
  counts: text,
};
export type ReceivedPackageRow = RowOf<typeof RECEIVED_PACKAGE_ROW>;

export const receiptRow = (db: ReadDb, packageId: string): ReceivedPackageRow | undefined =>
  select(db, 'SELECT * FROM received_package WHERE packageId = ?', RECEIVED_PACKAGE_ROW).maybe(
    packageId,
  );

/** The receipt for a package that was received: the same answer however often it is asked for. */
export function receiptOf({ office }: Reader, row: ReceivedPackageRow): Receipt {
  return {
    packageId: row.packageId,
    division: row.division,
    period: row.period,
    sequence: row.sequence,
    outcome: row.outcome,
    findings: JSON.parse(row.findings) as Receipt['findings'],
    counts: JSON.parse(row.counts) as Record<string, number>,
    receivedAt: row.receivedAt,
    receiver: { unitId: office.unitId, division: office.division, name: office.name },
  };
}
