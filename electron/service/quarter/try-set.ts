import { withAdditions } from '../../../shared/definitions/additions';
import { checksOf, returnOf } from '../../../shared/definitions/breakdowns';
import { unfilled } from '../../../shared/definitions/check-rule';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import type { OutputOf } from '../../../shared/contract/procedures';
import { readSetting } from '../database/settings';
import type { Reader } from '../database/context';
import { definitionsAt, ownAdditions } from '../definitions/definitions';
import { proposedSet, type Proposal } from '../definitions/proposal';
import { foundByRules } from './checks';

/** How often each rule of a set finds something in a period, by its code. */
function countsUnder(context: Reader, period: string, set: DefinitionSet): Map<string, number> {
  const { figures, register, ledgers, totals } = foundByRules(context, period, {
    checks: checksOf(set),
    form: returnOf(set),
    // What the office has set for itself stands on top of either.
    parameters: { ...set.parameters, ...readSetting<object>(context.db, 'ruleParameters') },
  });
  const counts = new Map<string, number>();
  for (const { code } of [...figures, ...register, ...ledgers, ...totals])
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * What the rules would find in a period under another set, where that differs from what they find
 * under the one that holds for it. Nothing is stored.
 * @throws Refusal as `proposedSet`
 */
export async function trySet(
  context: Reader,
  { period, ...proposal }: { period: string } & Proposal,
): Promise<OutputOf<'checks.trySet'>> {
  const { set } = await proposedSet(context, proposal);
  const { effective } = definitionsAt(context, period);
  const after = withAdditions(set, ownAdditions(context));
  const [then, now] = [effective, after].map((one) => countsUnder(context, period, one));
  const codes = new Set([...effective.checks, ...after.checks].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const [before, found] = [then?.get(code) ?? 0, now?.get(code) ?? 0];
    const rule = [...after.checks, ...effective.checks].find((one) => one.code === code);
    if (before === found || !rule) return [];
    const { zh, en } = rule.sentence;
    return [{ code, label: { zh: unfilled(zh), en: unfilled(en) }, before, after: found }];
  });
}
