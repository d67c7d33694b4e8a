import type { StatisticsSheet } from '../../shared/contract/quarter';
import type { SubmissionState } from '../../shared/contract/submission';
import type { Paper } from '../../shared/definitions/papers';
import type { Office } from '../../shared/domain/office';
import type { Finding } from '../../shared/rules/finding';
import type { Language } from '../../shared/text';
import type { Say } from '../base/language';

/**
 * Which paper of a return it is: not frozen yet; the first of what is frozen, or a later one with
 * its time; or the one that travels in the package.
 */
export type Copy =
  { kind: 'draft' } | { kind: 'original' } | { kind: 'copy'; at: string } | { kind: 'packed' };

/** All that a return on paper is made of. */
export interface ReturnPaper {
  office: Pick<Office, 'name' | 'unitId' | 'division'>;
  /** What the definitions say of such a paper. */
  paper: Paper;
  sheet: StatisticsSheet;
  state: SubmissionState;
  findings: readonly Finding[];
  copy: Copy;
  language: Language;
  say: Say;
}
