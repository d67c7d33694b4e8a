import { labelOf } from '../../../shared/codes/tables';
import { Refusal } from '../../../shared/result';
import type { Stored } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import { standingOn, type FlowStep } from '../../../shared/domain/project-flow';
import type { Context } from '../database/context';
import { getRecord, saveRecord } from '../database/records';
import { localDay } from '../../../shared/codes/period';
import { milestoneName, paidFor, stepsOf } from './facts';

/** A milestone's name before it is saved: payments know it by that. */
export const milestoneBefore = (
  context: Context,
  noun: NounName,
  id: string | null,
): string | null => (noun === 'milestone' ? milestoneName(context, id) : null);

/** Payments go with their milestone when it is called otherwise. Call inside `inTransaction`. */
export function paymentsFollow(context: Context, before: string | null, { values }: Stored): void {
  if (before === null || before === values['name']) return;
  const ids = context.db
    .prepare('SELECT id FROM payment WHERE project = ? AND milestone = ? AND removedAt IS NULL')
    .pluck()
    .all(values['project'], before) as string[];
  for (const id of ids) {
    const payment = getRecord(context.db, 'payment', id);
    saveRecord(context, 'payment', {
      id,
      revision: payment.revision,
      values: { ...payment.values, milestone: values['name'] ?? null },
    });
  }
}

/** Whether a use of a project's results is in force today or later. */
const usesInForce = (context: Context, project: string): number =>
  context.db
    .prepare(
      'SELECT count(*) FROM resultUse WHERE project = ? AND removedAt IS NULL AND revokedOn IS NULL AND (ends IS NULL OR ends >= ?)',
    )
    .pluck()
    .get(project, localDay(context.clock())) as number;

/**
 * What may not be taken away by itself: a step that later ones or payments stand on, a milestone that was paid for, a project whose results are in force.
 * @throws Refusal FLOW_STANDS, MILESTONE_PAID, PROJECT_HAS_USES
 */
export function refuseProjectRemoval(
  context: Context,
  noun: NounName,
  { id, values }: Stored,
): void {
  const project = String(values['project'] ?? '');
  if (noun === 'projectStep') {
    const step = String(values['step']) as FlowStep;
    const later: FlowStep[] = standingOn(step, stepsOf(context, project, id));
    const paid: FlowStep[] =
      step === 'contract' && paidFor(context, project, null) ? ['payment'] : [];
    const standing = [...new Set([...later, ...paid])]
      .map((one) => labelOf('projectStep', one))
      .join('、');
    if (standing !== '')
      throw Refusal.of('FLOW_STANDS', { step: labelOf('projectStep', step), later: standing });
  }
  if (noun === 'milestone' && paidFor(context, project, String(values['name'])))
    throw Refusal.of('MILESTONE_PAID', { milestone: String(values['name']) });
  if (noun === 'project' && usesInForce(context, id) > 0)
    throw Refusal.of('PROJECT_HAS_USES', { project: String(values['name']) });
}
