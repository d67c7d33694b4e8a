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
  /** The clerk's explanation of a warning; the reviewer's reason to let one pass that may be. */
  explanation?: string;
  /** An explanation of other figures, where these have changed since: it has to be given again. */
  outdated?: string;
};

type Open = Pick<Finding, 'severity' | 'explanation'>;

/** Whether it keeps the quarter from being frozen until it is mended, or passed where it may be. */
export const isBlocking = ({ severity, explanation }: Open): boolean =>
  severity === 'error' || (severity === 'passable' && !explanation);

/** Whether it waits for an explanation. */
export const isUnexplained = ({ severity, explanation }: Open): boolean =>
  severity === 'warning' && !explanation;

/** Whether anybody has something left to do about it. */
export const isOpen = (finding: Open): boolean => isBlocking(finding) || isUnexplained(finding);

/** So many characters has an explanation at least (核实性说明不少于六个字). */
export const EXPLANATION_LEAST = 6;

/** Whether a text says too little to explain anything; an empty one takes the explanation back. */
export function isTooShort(said: string): boolean {
  const length = [...said.trim()].length;
  return length > 0 && length < EXPLANATION_LEAST;
}
