import type { RuleParameters } from '../definitions/rule-parameters';

/**
 * Whether somebody counts as full time (专职) by what is entered of a post (专兼职): who is entered so,
 * and where the office sets it so, also one of whom nothing is entered. Nobody's rule says what an
 * empty field means; shipped is that it means nothing. Pure.
 */
export const isFullTime = (
  employment: string | null,
  { fullTime }: Pick<RuleParameters, 'fullTime'>,
): boolean => employment === 'full' || (fullTime === 'unlessPart' && employment !== 'part');
