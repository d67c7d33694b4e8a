import { percentOf, times, totalOf } from '../codes/exact';
import type { ChecklistGroup, ChecklistTemplate } from '../definitions/checklist-template';
import { criteriaOf } from '../definitions/checklist-template';

export const criterionStates = ['met', 'partial', 'missing', 'notApplicable'] as const;
export type CriterionState = (typeof criterionStates)[number];

/** One criterion as it was found; `state` null = not looked at yet. */
export interface ChecklistItem {
  state: CriterionState | null;
  note: string;
  /** Ids of kept files. */
  evidence: string[];
  checkedBy: string | null;
  /** Time stamp. */
  checkedAt: string | null;
}

export type ChecklistItems = Readonly<Record<string, ChecklistItem | undefined>>;

export interface GroupResult {
  key: string;
  mark: string;
  state: CriterionState;
  /**
   * Percent of the group's weight that is there, one decimal; what does not apply is left out; null
   * where nothing applies.
   */
  share: number | null;
}

/** How much of its weight a criterion counts, in halves. */
const HALVES: Record<CriterionState, number> = {
  met: 2,
  partial: 1,
  missing: 0,
  notApplicable: 0,
};

/**
 * Met when every criterion that applies is met, missing when none is there at all, else partial; a
 * criterion nobody has looked at counts as missing.
 */
export function groupResult(
  { key, mark, criteria }: ChecklistGroup,
  items: ChecklistItems,
): GroupResult {
  const found = criteria
    .map((one) => ({ weight: one.weight, state: items[one.key]?.state ?? ('missing' as const) }))
    .filter(({ state }) => state !== 'notApplicable');
  if (found.length === 0) return { key, mark, state: 'notApplicable', share: null };
  const full = totalOf(found.map(({ weight }) => weight));
  const halves = totalOf(
    found.flatMap(({ weight, state }) => Array<number>(HALVES[state]).fill(weight)),
  );
  const state = found.every((one) => one.state === 'met')
    ? 'met'
    : found.every((one) => one.state === 'missing')
      ? 'missing'
      : 'partial';
  return { key, mark, state, share: percentOf(times(halves, 1, 2), full) };
}

export interface ChecklistResult {
  groups: GroupResult[];
  /** Share of all that applies, in percent with one decimal; null where nothing applies. */
  share: number | null;
  /** Criteria nobody has looked at yet. */
  open: number;
  /** Every group that applies is met. */
  met: boolean;
}

/** What a checklist comes to. Pure. */
export function checklistResult(
  template: ChecklistTemplate,
  items: ChecklistItems,
): ChecklistResult {
  const groups = template.groups.map((group) => groupResult(group, items));
  const whole = groupResult(
    { key: '', mark: '', label: { zh: '', en: '' }, criteria: criteriaOf(template) },
    items,
  );
  return {
    groups,
    share: whole.share,
    open: criteriaOf(template).filter(({ key }) => (items[key]?.state ?? null) === null).length,
    met: groups.every(({ state }) => state === 'met' || state === 'notApplicable'),
  };
}

const SIGNS: Record<CriterionState, string> = {
  met: '√',
  partial: '△',
  missing: '×',
  notApplicable: '－',
};
const STATES = new Map(
  Object.entries(SIGNS).map(([state, sign]) => [sign, state as CriterionState]),
);

/** The groups as a short text that reads in a workbook as well: 场√设√人△. */
export const marksText = (groups: readonly GroupResult[]): string =>
  groups.map(({ mark, state }) => `${mark}${SIGNS[state]}`).join('');

/** The marks that a short text states; what is none is left out. */
export function marksOf(text: string): { mark: string; state: CriterionState }[] {
  const letters = [...text];
  return letters.flatMap((mark, at) => {
    const state = at % 2 === 0 ? STATES.get(letters[at + 1] ?? '') : undefined;
    return state === undefined ? [] : [{ mark, state }];
  });
}
