import type { NounName } from '../domain/nouns';

export type Severity = 'error' | 'warning';

export interface Finding {
  /** Stable rule code, e.g. `STAT_CASE_BALANCE`. */
  code: string;
  severity: Severity;
  entity: NounName | 'statistics' | 'evaluation';
  /** Record id; for statistics the station's id. */
  id: string;
  /** Field or statistics item. */
  field?: string;
  /** Names and figures that fill the text. */
  params: Record<string, string | number>;
  /** The clerk's explanation (warnings only). */
  explanation?: string;
}
