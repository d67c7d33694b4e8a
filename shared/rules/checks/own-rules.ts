import { returnOf } from '../../definitions/breakdowns';
import { additionProblems, withAdditions, type AdditionProblem } from '../../definitions/additions';
import type { Additions, DefinitionSet } from '../../definitions/definition-set';
import { compiledRules } from './compile';

/**
 * Everything that keeps additions from being taken in under a set, each at its item or rule: as
 * `additionProblems`, and own rules that cannot be run or have one code. Pure.
 */
export function ownProblems(set: DefinitionSet, additions: Additions): AdditionProblem[] {
  const form = returnOf(withAdditions(set, additions));
  const { problems } = compiledRules(additions.checks, form);
  return [
    ...additionProblems(set, additions),
    ...problems.map(({ code, fault }) => ({ key: code, fault })),
  ];
}
