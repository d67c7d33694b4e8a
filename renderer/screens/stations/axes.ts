import type { StationChecklist } from '../../../shared/checklist/record';
import type { Label } from '../../../shared/domain/noun';
import type { Say } from '../../base/language';
import type { Axis } from './radar';

/** 有场地 → 场地: a group's name where the heading says already that it is about having. */
export const groupName = (label: Label, say: Say): string => say.label(label).replace(/^有/, '');

/** A station's rounds as axes: the one at hand and the last before it. */
export function axesOf({ template, round, last }: StationChecklist, say: Say): Axis[] {
  const share = (from: StationChecklist['round'], key: string): number | null =>
    from?.result.groups.find((group) => group.key === key)?.share ?? null;
  return template.groups.map(({ key, label }) => ({
    key,
    label: groupName(label, say),
    now: share(round, key),
    last: share(last, key),
  }));
}

/** Groups that are not wholly met, by name. */
export const lackingOf = ({ template, round }: StationChecklist, say: Say): string[] =>
  template.groups
    .filter(({ key }) =>
      round?.result.groups.some(
        (group) => group.key === key && (group.state === 'partial' || group.state === 'missing'),
      ),
    )
    .map(({ label }) => groupName(label, say));
