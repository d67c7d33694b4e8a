import type { Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

/** Of which rule a finding is, and where it stands. */
export interface Place {
  code: string;
  entity: string;
  id: string;
  field?: string | undefined;
}

/** A finding among others of its quarter, whatever its figures are. */
export const findingKey = ({ code, entity, id, field }: Place): string =>
  `${code} ${entity} ${id} ${field ?? ''}`;

/**
 * Findings with what was written about them: a warning's explanation, or the reason for which one was let
 * pass, while its figures are those
 * that were explained, else the text that no longer holds (`outdated`). What was written before
 * figures were kept with it holds while nobody changed the figure in its cell since.
 */
export function withExplanations(
  { db }: Pick<Reader, 'db'>,
  period: string,
  findings: readonly Finding[],
): Finding[] {
  const rows = select(
    db,
    `SELECT e.code, e.entity, e.recordId AS id, e.field, e.text, e.seen, e.passed,
       EXISTS (SELECT 1 FROM statistics_value v WHERE e.entity = 'statistics' AND v.period = e.period
         AND v.station = e.recordId AND v.item = e.field AND v.updatedAt > e.at) AS changed
     FROM explanation e WHERE e.period = ?`,
    {
      code: text.as<Finding['code']>(),
      entity: text.as<Finding['entity']>(),
      id: text,
      field: text,
      text,
      seen: text.orNull,
      changed: whole,
      passed: whole,
    },
  ).all(period);
  const written = new Map(rows.map((row) => [findingKey(row), row]));
  return findings.map((finding) => {
    const row = written.get(findingKey(finding));
    // What a clerk explained is not passed by it, should the rule's grade have changed.
    const wanted = { warning: 0, passable: 1, error: null, note: null }[finding.severity];
    if (!row || wanted !== row.passed) return finding;
    const holds = row.seen === null ? row.changed === 0 : row.seen === figuresSeen(finding);
    return { ...finding, [holds ? 'explanation' : 'outdated']: row.text };
  });
}
