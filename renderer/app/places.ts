import type { Finding } from '../../shared/contract/types';
import type { Area } from '../../shared/domain/noun';
import { nounOf, nounsIn, type NounName } from '../../shared/domain/nouns';

export const areaPath = (area: Area): string => `/${area}`;

/** Address of a noun's list: the first noun of an area stands at the area's own address. */
export const listPath = (noun: NounName): string => {
  const { area } = nounOf(noun);
  return nounsIn(area)[0] === noun ? areaPath(area) : `${areaPath(area)}/list/${noun}`;
};

/** Address of one record's form. */
export const recordPath = (noun: NounName, id: string): string => `${areaPath(nounOf(noun).area)}/record/${noun}/${encodeURIComponent(id)}`;

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
