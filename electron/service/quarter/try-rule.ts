import { returnOf } from '../../../shared/definitions/breakdowns';
import type { Additions } from '../../../shared/definitions/definition-set';
import { withAdditions } from '../../../shared/definitions/additions';
import type { OutputOf } from '../../../shared/contract/procedures';
import { ownProblems } from '../../../shared/rules/checks/own-rules';
import type { Reader } from '../database/context';
import { currentDefinitions } from '../definitions/definitions';
import { ruleParameters } from '../settings/rule-parameters';
import { foundByRules } from './checks';

/** Findings that are shown of a rule that is tried; their number is told all the same. */
const SHOWN = 50;

/**
 * What a rule finds in a period before it holds: one of the office's own, or one of the set in the
 * grade that it would have. Nothing is stored; a rule that cannot be run is told with its problems.
 */
export function tryRule(
  context: Reader,
  { period, additions, code }: { period: string; additions: Additions; code: string },
): OutputOf<'checks.try'> {
  const { common } = currentDefinitions(context);
  const problems = ownProblems(common, additions)
    .filter(({ key }) => key === code)
    .map(({ fault }) => fault);
  const set = withAdditions(common, additions);
  const checks = set.checks.filter((rule) => rule.code === code);
  if (problems.length > 0 || checks.length === 0)
    return { problems, count: 0, findings: [], ms: 0 };
  const began = performance.now();
  const { figures, register, ledgers, totals } = foundByRules(context, period, {
    checks,
    form: returnOf(set),
    parameters: ruleParameters(context, period),
  });
  const ms = performance.now() - began;
  const found = [...figures, ...register, ...ledgers, ...totals];
  return { problems, count: found.length, findings: found.slice(0, SHOWN), ms };
}
