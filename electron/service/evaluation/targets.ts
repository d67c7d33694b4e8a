import type { Reader } from '../database/context';
import { projectTargets as targetsOf } from '../projects/targets';

/** What a project planned and reached in all, by indicator: a ratio item is filled in from it. */
export const projectTargets = (
  context: Reader,
  project: string,
): { indicator: string; planned: number; actual: number }[] =>
  targetsOf(context, project)
    .rows.filter(({ planned }) => planned > 0)
    .map(({ indicator, planned, actual }) => ({ indicator, planned, actual }));
