import {
  projectTasks,
  type ProjectDue,
  type ProjectTask,
} from '../../../shared/rules/project-tasks';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { projectMoney } from './money';
import { projectTargets } from './targets';

/** What is to be done at purchased projects today. */
export function projectsDue(context: Reader): ProjectTask[] {
  const { db } = context;
  const rows = select(
    db,
    `SELECT p.id, p.name, p.ends, EXISTS (SELECT 1 FROM projectStep s WHERE s.project = p.id AND s.removedAt IS NULL AND s.step IN ('final', 'closing', 'use', 'termination')) AS over
    FROM project p WHERE p.removedAt IS NULL ORDER BY p.ends, p.id`,
    { id: text, name: text, ends: text, over: whole },
  ).all();
  const rectifications = select(
    db,
    `SELECT u.project, i.name AS contractor, u.ends AS until FROM resultUse u JOIN institution i ON i.id = u.contractor
    WHERE u.removedAt IS NULL AND u.kind = 'rectify' AND u.revokedOn IS NULL AND u.ends IS NOT NULL AND u.project IS NOT NULL ORDER BY u.ends`,
    { project: text, contractor: text, until: text },
  ).all();
  const due = rows.map(({ id, name, ends, over }): ProjectDue => ({
    id,
    name,
    ends,
    over: over === 1,
    milestones: projectMoney(context, id).milestones,
    behind: projectTargets(context, id)
      .rows.filter((row) => row.behind)
      .map(({ indicator }) => indicator),
    rectifications: rectifications.filter(({ project }) => project === id),
  }));
  return projectTasks(due, localDay(context.clock()), ruleParameters(context));
}
