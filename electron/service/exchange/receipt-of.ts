import type { ReadDb } from '../database/reading';
import type { Receipt } from '../../../shared/package/manifest';
import type { Reader } from '../database/context';

export interface ReceivedPackageRow {
  packageId: string;
  division: string;
  period: string;
  sequence: number;
  outcome: Receipt['outcome'];
  receivedAt: string;
  findings: string;
  counts: string;
}

export const receiptRow = (db: ReadDb, packageId: string): ReceivedPackageRow | undefined =>
  db.prepare('SELECT * FROM received_package WHERE packageId = ?').get(packageId) as
    ReceivedPackageRow | undefined;

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
