import type { Grade } from '../definitions/check-rule';
import type { NounName } from '../domain/nouns';
import type { FieldFailure } from '../result';
import type { Params } from '../text';

/** What stops a row of a workbook or a project's step, and what is only pointed out. */
export type Severity = 'error' | 'warning';

/**
 * What a check found: a stable rule code, e.g. `STAT_CASE_BALANCE`, with the names and figures that
 * fill its text.
 */
export type Finding = FieldFailure & {
  severity: Grade;
  entity: NounName | 'statistics' | 'evaluation';
  /** Record id; for statistics the station's id. */
  id: string;
  /** Field or statistics item. */
  field?: string;
  params: Params;
  /** The clerk's explanation (warnings only). */
  explanation?: string;
  /** An explanation of other figures, where these have changed since: it has to be given again. */
  outdated?: string;
};
