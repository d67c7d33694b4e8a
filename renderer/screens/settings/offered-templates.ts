import type { Label } from '../../../shared/domain/noun';

/** A version of a form by which stations or projects are looked at. */
export interface Template {
  id: string;
  version: string;
  name: Label;
}

/** A version among others. */
export const templateKey = ({ id, version }: Pick<Template, 'id' | 'version'>): string =>
  `${id} ${version}`;

/** What may stand in a set: what stands there, then what this office has published itself. */
export function offeredTemplates<T extends Template>(inSet: readonly T[], own: readonly T[]): T[] {
  const known = new Set(inSet.map(templateKey));
  return [...inSet, ...own.filter((one) => !known.has(templateKey(one)))];
}

/** Those that were chosen, in their order; the one that `first` names before them all. */
export function chosenTemplates<T extends Template>(
  offered: readonly T[],
  chosen: readonly string[],
  first?: string,
): T[] {
  const kept = offered.filter((one) => chosen.includes(templateKey(one)));
  const rank = (one: T): number => (templateKey(one) === first ? 0 : 1);
  return kept.toSorted((a, b) => rank(a) - rank(b));
}
