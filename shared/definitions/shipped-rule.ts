import type { CheckRule } from './check-rule';

type Told = Pick<CheckRule, 'sentence'> & Partial<CheckRule>;

/** A rule of the shipped set: mended in the sheet and with open places for nothing, if it says no more. */
export const rule = (
  code: string,
  grade: CheckRule['grade'],
  scope: CheckRule['scope'],
  more: Told & Pick<CheckRule, 'condition'>,
): CheckRule => ({ code, grade, scope, mend: 'sheet', params: {}, ...more });
