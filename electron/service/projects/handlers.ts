import type { projectProcedures } from '../../../shared/contract/projects';
import type { FlowEntry } from '../../../shared/contract/projects';
import { localDay } from '../../../shared/codes/period';
import { Refusal } from '../../../shared/result';
import { flowStates } from '../../../shared/domain/project-flow';
import type { Reader, Handlers } from '../database/context';
import { getRecord } from '../database/records';
import { flowOn } from './flow';
import { flowProject, stepsOf } from './facts';
import { projectMoney } from './money';
import { tryFlow } from './try-flow';
import { projectTargets, removeIndicator, saveTargets } from './targets';

/** A project's way with what was kept of each step. @throws Refusal RECORD_NOT_FOUND */
function projectFlow(context: Reader, project: string): FlowEntry[] {
  getRecord(context.db, 'project', project);
  const facts = flowProject(context, project);
  if (!facts) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'project', id: project });
  const steps = stepsOf(context, project);
  const terms = flowOn(context, localDay(context.clock()));
  return flowStates(steps, facts, terms).map(({ step, state }) => ({
    step,
    state,
    records: steps
      .filter((one) => one.step === step)
      .map(({ id }) => getRecord(context.db, 'projectStep', id)),
  }));
}

/** Purchased projects beyond their records: flow, money, targets. */
export const projectHandlers: Handlers<
  Omit<typeof projectProcedures, 'projects.history' | 'projects.ranking'>
> = {
  'projects.flow': (context, { project }) => projectFlow(context, project),
  'projects.tryFlow': tryFlow,
  'projects.money': (context, { project }) => projectMoney(context, project),
  'projects.targets': (context, { project }) => projectTargets(context, project),
  'projects.saveTargets': (context, input) => saveTargets(context, input),
  'projects.removeIndicator': (context, input) => removeIndicator(context, input),
};
