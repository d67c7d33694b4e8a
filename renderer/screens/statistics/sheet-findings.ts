import type { Finding } from '../../../shared/rules/finding';

/** The sheet's own findings by station and item. */
export type CellFindings = ReadonlyMap<string, ReadonlyMap<string, Finding>>;

/** Where a cell has several, the first counts. Pure. */
export function cellFindings(findings: readonly Finding[]): CellFindings {
  const cells = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    if (finding.entity !== 'statistics' || finding.field === undefined) continue;
    const row = cells.get(finding.id) ?? new Map<string, Finding>();
    cells.set(finding.id, row);
    if (!row.has(finding.field)) row.set(finding.field, finding);
  }
  return cells;
}
