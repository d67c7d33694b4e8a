import type { Finding } from '../../shared/rules/finding';
import type { Area } from '../../shared/domain/noun';
import { nounOf, nounsIn, type NounName } from '../../shared/domain/nouns';

export const areaPath = (area: Area): string => `/${area}`;

/** Address of a noun's list: the first noun of an area stands at the area's own address. */
export const listPath = (noun: NounName): string => {
  const { area } = nounOf(noun);
  return nounsIn(area)[0] === noun ? areaPath(area) : `${areaPath(area)}/list/${noun}`;
};

/** Address of one record's form. */
export const recordPath = (noun: NounName, id: string): string =>
  `${areaPath(nounOf(noun).area)}/record/${noun}/${encodeURIComponent(id)}`;

/** The page 指标 at one of them. */
export const indicatorPath = (key: string): string => `/indicators?key=${encodeURIComponent(key)}`;

/** Where a counted record is looked at: its form, or for a place who has what it should have. */
export const countedPath = (noun: NounName | 'division', id: string): string =>
  noun === 'division' ? '/stations/coverage' : recordPath(noun, id);

/** Address at which two records of a noun are merged. */
export const mergePath = (noun: NounName, keep: string, remove: string): string =>
  `/merge/${noun}/${encodeURIComponent(keep)}/${encodeURIComponent(remove)}`;

/** Address of a station's page, at one of its tabs. */
export const stationPath = (id: string, tab?: string): string =>
  `/stations/station/${encodeURIComponent(id)}${tab === undefined ? '' : `?tab=${tab}`}`;

/** Address of a project's page, at one of its tabs. */
export const projectPath = (id: string, tab?: string): string =>
  `/projects/project/${encodeURIComponent(id)}${tab === undefined ? '' : `?tab=${tab}`}`;

/** Address of one evaluation. */
export const evaluationPath = (id: string): string => `/evaluation/${encodeURIComponent(id)}`;

/** A further return of a period. */
export const returnPath = (returnId: string, period: string): string =>
  `/statistics/returns/${returnId}/${period}`;

/** Where a finding is mended: the record's form at its field, or the very cell of the sheet. */
export function findingPath(finding: Finding): string {
  const query = new URLSearchParams();
  if (finding.entity === 'statistics') {
    query.set('station', finding.id);
    if (finding.field) query.set('item', finding.field);
    return `/statistics?${query.toString()}`;
  }
  if (finding.entity === 'evaluation') return evaluationPath(finding.id);
  if (/^STATION_CHECKLIST_/.test(finding.code)) return stationPath(finding.id, 'haves');
  return `${recordPath(finding.entity, finding.id)}${finding.field ? `?field=${encodeURIComponent(finding.field)}` : ''}`;
}
