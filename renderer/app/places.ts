import type { Finding } from '../../shared/contract/types';
import type { NounName } from '../../shared/domain/nouns';

/** Address of each noun's list. */
export const listPath: Record<NounName, string> = { station: '/stations', person: '/people', institution: '/institutions', project: '/projects' };

/** Address of one record's form. */
export const recordPath = (noun: NounName, id: string): string => `${listPath[noun]}/${encodeURIComponent(id)}`;

/** Where a finding is mended: the record's form at its field, or the very cell of the sheet. */
export function findingPath(finding: Finding): string {
  const query = new URLSearchParams();
  if (finding.entity === 'statistics') {
    query.set('station', finding.id);
    if (finding.field) query.set('item', finding.field);
    return `/statistics?${query.toString()}`;
  }
  if (finding.entity === 'evaluation') return `/evaluation?id=${encodeURIComponent(finding.id)}`;
  return `${recordPath(finding.entity, finding.id)}${finding.field ? `?field=${encodeURIComponent(finding.field)}` : ''}`;
}
