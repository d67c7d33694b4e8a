import type { NounValues } from '../../../shared/domain/nouns';
import { codeLabel } from '../../../shared/codes/tables';
import { Refusal } from '../../../shared/result';
import type { Stored } from '../../../shared/domain/noun';
import { standingOn, type FlowStep } from '../../../shared/domain/project-flow';

import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { select, text, whole } from '../database/rows';
import { saveRecord } from '../records/write';
import { localDay } from '../../../shared/codes/period';
import { flowOn } from './flow';
import { flowProject, paidFor, stepsOf } from './facts';

type Milestone = NounValues<'milestone'>;

/** Payments go with their milestone when it is called otherwise. Call inside `inTransaction`. */
export function paymentsFollow(
  context: Writer,
  { values }: Stored<Milestone>,
  before: Milestone | null,
): void {
  if (before === null || before.name === values.name) return;
  const ids = select(
    context.db,
    'SELECT id FROM payment WHERE project = ? AND milestone = ? AND removedAt IS NULL',
    text,
  ).all(values.project, before.name);
  for (const id of ids) {
    const payment = getRecord(context.db, 'payment', id);
    saveRecord(context, 'companion', 'payment', {
      id,
      revision: payment.revision,
      values: { ...payment.values, milestone: values.name },
    });
  }
}

/** Whether a use of a project's results is in force today or later. */
const usesInForce = (context: Reader, project: string): number =>
  select(
    context.db,
    'SELECT count(*) FROM resultUse WHERE project = ? AND removedAt IS NULL AND revokedOn IS NULL AND (ends IS NULL OR ends >= ?)',
    whole,
  ).one(project, localDay(context.clock()));

/** A step that later ones or payments stand on stays. @throws Refusal FLOW_STANDS */
export function refuseStep(
  context: Reader,
  { id, values }: Stored<NounValues<'projectStep'>>,
): void {
  const project = values.project ?? '';
  const step: FlowStep = values.step ?? '';
  const facts = flowProject(context, project);
  const others = stepsOf(context, project, id);
  // Those that follow stand in the flow that it was kept in, or in the one that holds now.
  const flows = [values.date ?? '', localDay(context.clock())]
    .filter((day) => day !== '')
    .map((day) => flowOn(context, day));
  const later = facts ? flows.flatMap((flow) => standingOn(step, others, facts, flow)) : [];
  const paid: FlowStep[] =
    step === 'contract' && paidFor(context, project, null) ? ['payment'] : [];
  const standing = [...new Set([...later, ...paid])].map((one) => codeLabel('projectStep', one));
  if (standing.length > 0)
    throw Refusal.of('FLOW_STANDS', { step: codeLabel('projectStep', step), later: standing });
}

/** A milestone that was paid for stays. @throws Refusal MILESTONE_PAID */
export function refuseMilestone(context: Reader, { values }: Stored<Milestone>): void {
  if (paidFor(context, values.project ?? '', values.name ?? ''))
    throw Refusal.of('MILESTONE_PAID', { milestone: values.name ?? '' });
}

/** A project whose results are in force stays. @throws Refusal PROJECT_HAS_USES */
export function refuseProject(
  context: Reader,
  { id, values }: Stored<NounValues<'project'>>,
): void {
  if (usesInForce(context, id) > 0)
    throw Refusal.of('PROJECT_HAS_USES', { project: values.name ?? '' });
}
