import { projectTasks, type ProjectDue, type ProjectTask } from '../../../shared/rules/project-tasks';
import type { Context } from '../context';
import { localDay, periodAt } from '../period';
import { ruleParameters } from '../reporting/register-figures';
import { projectMoney } from './money';
import { projectTargets } from './targets';

/** Indicators with what was planned and reached in the quarters that have ended. */
function targetsUntilNow(context: Context, project: string): ProjectDue['targets'] {
  const last = periodAt(context.clock());
  return projectTargets(context, project).rows.map(({ indicator, cells }) => {
    const past = Object.entries(cells).flatMap(([period, cell]) => (period <= last ? [cell] : []));
    const sum = (of: (cell: (typeof past)[number]) => number | null): number => past.reduce((all, cell) => all + (of(cell) ?? 0), 0);
    return { indicator, planned: sum(({ planned }) => planned), actual: sum(({ actual }) => actual) };
  });
}

/** What is to be done at purchased projects today. */
export function projectsDue(context: Context): ProjectTask[] {
  const { db } = context;
  const rows = db.prepare(`SELECT p.id, p.name, p.ends, EXISTS (SELECT 1 FROM projectStep s WHERE s.project = p.id AND s.removedAt IS NULL AND s.step IN ('final', 'closing', 'use', 'termination')) AS over
    FROM project p WHERE p.removedAt IS NULL ORDER BY p.ends, p.id`).all() as { id: string; name: string; ends: string; over: number }[];
  const rectifications = db.prepare(`SELECT u.project, i.name AS contractor, u.ends AS until FROM resultUse u JOIN institution i ON i.id = u.contractor
    WHERE u.removedAt IS NULL AND u.kind = 'rectify' AND u.revokedOn IS NULL AND u.ends IS NOT NULL AND u.project IS NOT NULL ORDER BY u.ends`).all() as { project: string; contractor: string; until: string }[];
  const due = rows.map(({ id, name, ends, over }): ProjectDue => ({
    id, name, ends, over: over === 1, milestones: projectMoney(context, id).milestones, targets: targetsUntilNow(context, id), rectifications: rectifications.filter(({ project }) => project === id),
  }));
  return projectTasks(due, localDay(context.clock()), ruleParameters(context).dueDays);
}
