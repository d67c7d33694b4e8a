import { localDay } from '../../../shared/codes/period';
import type { OutputOf } from '../../../shared/contract/procedures';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { flowIn } from '../../../shared/definitions/project-flow';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { flowStates, type FlowTerms } from '../../../shared/domain/project-flow';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { readSetting } from '../database/settings';
import { currentDefinitions, periodHolding } from '../definitions/definitions';
import { proposedSet, type Proposal } from '../definitions/proposal';
import { flowProject, stepsOf } from './facts';

const RUNNING = `SELECT id, name FROM project p WHERE removedAt IS NULL AND NOT EXISTS
  (SELECT 1 FROM projectStep s WHERE s.project = p.id AND s.removedAt IS NULL AND s.step IN ('closing', 'termination'))
  ORDER BY name, id`;

/** How a project stands at each step, whatever the order in which a flow lists them. */
const statesIn = (...[done, project, terms]: Parameters<typeof flowStates>): string =>
  JSON.stringify(
    flowStates(done, project, terms)
      .map(({ step, state }) => [step, state] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Which running projects would stand otherwise in the flow of another set: a step that is asked of
 * them or no more, or that waits for another. Changes nothing.
 */
export async function tryFlow(
  context: Reader,
  proposal: Proposal,
): Promise<OutputOf<'projects.tryFlow'>> {
  const { set } = await proposedSet(context, proposal);
  const { common } = currentDefinitions(context);
  const period = periodHolding(context, localDay(context.clock()));
  const own = readSetting<Partial<RuleParameters>>(context.db, 'ruleParameters');
  const termsUnder = (one: DefinitionSet): FlowTerms => ({
    flow: flowIn(one, period),
    interimMonths: own?.interimMonths ?? one.parameters.interimMonths,
  });
  const [then, now] = [termsUnder(common), termsUnder(set)];
  const running = select(context.db, RUNNING, { id: text, name: text }).all();
  const others = running.filter(({ id }) => {
    const facts = flowProject(context, id);
    const steps = stepsOf(context, id);
    const [before, after] = [then, now].map((terms) => facts && statesIn(steps, facts, terms));
    return before !== after;
  });
  return { projects: running.length, others };
}
