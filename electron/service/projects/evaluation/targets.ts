import type { Context } from '../../context';

/** What a project planned and reached, by indicator: a ratio item is filled in from it. Empty until targets are kept. */
export function projectTargets(_context: Context, _project: string): { indicator: string; planned: number; actual: number }[] {
  return [];
}
