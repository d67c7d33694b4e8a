import {
  isSection,
  MOST_LEVELS,
  numbered,
  type EvaluationTemplate,
  type Indicator,
  type Item,
  type ItemKind,
  type Section,
} from '../definitions/evaluation-template';

type Tree = readonly Indicator[];

/**
 * Where an indicator stands: in which section (null: the first level), and at which place of it.
 */
export interface Place {
  parent: string | null;
  at: number;
}

/** Keys of the whole template, so that a new one is like none of them. */
const keysOf = ({ indicators, bonuses, vetoes, groups }: EvaluationTemplate): string[] =>
  [
    ...numbered(indicators),
    ...bonuses.map((indicator) => ({ indicator })),
    ...vetoes.map((indicator) => ({ indicator })),
    ...groups.map((indicator) => ({ indicator })),
  ].map(({ indicator }) => indicator.key);

/**
 * A number behind the prefix that is greater than any used so far: what was removed is not taken
 * for what comes.
 */
export function freshKey(prefix: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

export const freshKeyIn = (template: EvaluationTemplate, prefix: string): string =>
  freshKey(prefix, keysOf(template));

/** The indicator of a key, with its number and level. */
export const lineOf = (tree: Tree, key: string) =>
  numbered(tree).find(({ indicator }) => indicator.key === key);

export function placeOf(tree: Tree, key: string, parent: string | null = null): Place | undefined {
  const at = tree.findIndex((one) => one.key === key);
  if (at >= 0) return { parent, at };
  for (const one of tree) {
    const found = isSection(one) ? placeOf(one.children, key, one.key) : undefined;
    if (found) return found;
  }
  return undefined;
}

const inSection = (one: Indicator, children: (tree: Indicator[]) => Indicator[]): Indicator =>
  isSection(one) ? { ...one, children: children(one.children) } : one;

/** The tree with one indicator changed. */
export const replaced = (tree: Tree, key: string, to: (one: Indicator) => Indicator): Indicator[] =>
  tree.map((one) =>
    one.key === key ? to(one) : inSection(one, (children) => replaced(children, key, to)),
  );

export const removed = (tree: Tree, key: string): Indicator[] =>
  tree
    .filter((one) => one.key !== key)
    .map((one) => inSection(one, (children) => removed(children, key)));

export const inserted = (tree: Tree, { parent, at }: Place, added: Indicator): Indicator[] =>
  parent === null
    ? [...tree.slice(0, at), added, ...tree.slice(at)]
    : replaced(tree, parent, (one) =>
        inSection(one, (children) => inserted(children, { parent: null, at }, added)),
      );

/**
 * One place up (−1) or down (1); the first and the last of a section go over into the section
 * beside it. At the end of the way nothing changes.
 */
export function moved(tree: Tree, key: string, step: 1 | -1): Indicator[] {
  const place = placeOf(tree, key);
  const one = lineOf(tree, key)?.indicator;
  if (!place || !one) return [...tree];
  const section = place.parent === null ? undefined : lineOf(tree, place.parent)?.indicator;
  const list = section && isSection(section) ? section.children : tree;
  const at = place.at + step;
  if (at >= 0 && at < list.length) return inserted(removed(tree, key), { ...place, at }, one);
  const above = place.parent === null ? undefined : placeOf(tree, place.parent);
  const around = above && above.parent !== null ? lineOf(tree, above.parent)?.indicator : undefined;
  const beside = above && (around && isSection(around) ? around.children : tree)[above.at + step];
  if (!beside || !isSection(beside)) return [...tree];
  return inserted(
    removed(tree, key),
    { parent: beside.key, at: step > 0 ? 0 : beside.children.length },
    one,
  );
}

const nameless = { zh: '', en: '' };

/** What an item of a kind has beside its marks, empty. */
function emptyRule(kind: ItemKind) {
  switch (kind) {
    case 'combination':
      return { kind, parts: [] };
    case 'degree':
      return { kind, degrees: [] };
    case 'ratioBand':
      return { kind, bands: [] };
    case 'deduction':
      return { kind, deductions: [] };
  }
}

/** The item with another kind of rule, which begins empty; all else stays. */
export const withKind = (
  { key, label, criterion, evidence, evidenceRequired, groups, full }: Item,
  kind: ItemKind,
): Item => ({
  key,
  label,
  criterion,
  evidence,
  evidenceRequired,
  groups,
  full,
  ...emptyRule(kind),
});

export const newAsked = (key: string) => ({
  key,
  label: nameless,
  criterion: null,
  evidence: null,
  evidenceRequired: false,
  groups: [],
});

const newItem = (key: string): Item => ({ ...newAsked(key), full: 0, kind: 'degree', degrees: [] });

export interface Edited {
  indicators: Indicator[];
  key: string;
}

/** A new item: at the end of the section that is chosen, or behind the item that is. */
export function withItem(template: EvaluationTemplate, chosen: string | null): Edited {
  const key = freshKeyIn(template, 'i');
  const one = chosen === null ? undefined : lineOf(template.indicators, chosen)?.indicator;
  const place =
    one && isSection(one)
      ? { parent: one.key, at: one.children.length }
      : one
        ? after(template.indicators, one.key)
        : { parent: null, at: template.indicators.length };
  return { indicators: inserted(template.indicators, place, newItem(key)), key };
}

function after(tree: Tree, key: string): Place {
  const place = placeOf(tree, key);
  return place ? { ...place, at: place.at + 1 } : { parent: null, at: tree.length };
}

/**
 * A new section with one item in it: behind what is chosen, or `inside` it. Null where levels are
 * used up.
 */
export function withSection(
  template: EvaluationTemplate,
  chosen: string | null,
  inside: boolean,
): Edited | null {
  const { indicators } = template;
  const line = chosen === null ? undefined : lineOf(indicators, chosen);
  const level = (line?.level ?? 1) + (inside ? 1 : 0);
  if (level >= MOST_LEVELS || (inside && !(line && isSection(line.indicator)))) return null;
  const section: Section = {
    key: freshKeyIn(template, 's'),
    label: nameless,
    full: 0,
    children: [newItem(freshKeyIn(template, 'i'))],
  };
  const place =
    inside && line && isSection(line.indicator)
      ? { parent: line.indicator.key, at: line.indicator.children.length }
      : line
        ? after(indicators, line.indicator.key)
        : { parent: null, at: indicators.length };
  return { indicators: inserted(indicators, place, section), key: section.key };
}

/** A copy behind the original; every key in it is a new one. */
export function withCopy(template: EvaluationTemplate, key: string): Edited | null {
  const { indicators } = template;
  const one = lineOf(indicators, key)?.indicator;
  if (!one) return null;
  const taken = keysOf(template);
  const rekeyed = (original: Indicator): Indicator => {
    const fresh = freshKey(isSection(original) ? 's' : 'i', taken);
    taken.push(fresh);
    return isSection(original)
      ? { ...original, key: fresh, children: original.children.map(rekeyed) }
      : { ...original, key: fresh };
  };
  const copy = rekeyed(one);
  return { indicators: inserted(indicators, after(indicators, key), copy), key: copy.key };
}

/** The template without an assessor group; nothing names it any more. */
export function withoutGroup(template: EvaluationTemplate, group: string): EvaluationTemplate {
  const unnamed = <T extends { groups: string[] }>(one: T): T => ({
    ...one,
    groups: one.groups.filter((key) => key !== group),
  });
  const within = (one: Indicator): Indicator =>
    isSection(one) ? { ...one, children: one.children.map(within) } : unnamed(one);
  return {
    ...template,
    groups: template.groups.filter(({ key }) => key !== group),
    indicators: template.indicators.map(within),
    bonuses: template.bonuses.map(unnamed),
    vetoes: template.vetoes.map(unnamed),
  };
}
