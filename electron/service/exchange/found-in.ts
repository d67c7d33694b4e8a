import type { FoundInPackage } from '../../../shared/contract/exchange';
import type { Receipt } from '../../../shared/package/manifest';
import { Refusal } from '../../../shared/result';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';

/** So much of what was found stands in a letter; the receipt has all of it. */
const TOLD = 200;

/**
 * What was found in a package that was received, and whose it is: what a letter to its sender says.
 * @throws Refusal RECORD_NOT_FOUND
 */
export function foundIn(db: ReadDb, packageId: string): FoundInPackage {
  const row = select(
    db,
    `SELECT o.name AS office, p.period, p.sequence, p.findings FROM received_package p
     JOIN trusted_office o ON o.unitId = p.unitId WHERE p.packageId = ?`,
    { office: text, period: text, sequence: whole, findings: text },
  ).maybe(packageId);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'package', id: packageId });
  const findings = JSON.parse(row.findings) as Receipt['findings'];
  return {
    office: row.office,
    period: row.period,
    sequence: row.sequence,
    count: findings.length,
    found: findings.slice(0, TOLD).map(({ message }) => message),
  };
}
