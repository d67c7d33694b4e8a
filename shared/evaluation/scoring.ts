import type { EvaluationTemplate } from '../contract/types';
import type { Failure } from '../contract/result';
import type { Label } from '../domain/noun';

/** Scores of items in tenths of a point; null or absent = not scored yet. */
export type Scores = Readonly<Record<string, number | null>>;

export interface Score {
  /** Sum of what is scored so far, in tenths. */
  running: number;
  /** Items without a score. */
  open: number;
  /** Null while items are open. */
  total: number | null;
  grade: Label | null;
  passed: boolean | null;
  groups: { key: string; label: Label; score: number; full: number; open: number }[];
  /** Groups at zero that fail the whole, once everything is scored. */
  zeroGroups: Label[];
}

/** Tenths of a point: 7.5 is 75, so that sums are exact. */
export const TENTHS = 10;

/** Sums the items by group and in all, and says grade and pass once every item has a score. */
export function scoreOf(template: EvaluationTemplate, scores: Scores): Score {
  const groups = template.groups.map(({ key, label, items }) => ({
    key, label,
    score: items.reduce((sum, item) => sum + (scores[item.key] ?? 0), 0),
    full: items.reduce((sum, item) => sum + item.full * TENTHS, 0),
    open: items.filter((item) => (scores[item.key] ?? null) === null).length,
  }));
  const running = groups.reduce((sum, { score }) => sum + score, 0);
  const open = groups.reduce((sum, group) => sum + group.open, 0);
  const zeroGroups = template.noGroupZero && open === 0 ? groups.filter(({ score }) => score === 0).map(({ label }) => label) : [];
  if (open > 0) return { running, open, total: null, grade: null, passed: null, groups, zeroGroups };
  const passed = running >= template.passMark * TENTHS && zeroGroups.length === 0;
  return { running, open, total: running, grade: gradeOf(template, running, passed), passed, groups, zeroGroups };
}

/** The highest grade whose mark is reached; who failed gets no grade from the pass mark up. */
function gradeOf(template: EvaluationTemplate, total: number, passed: boolean): Label | null {
  const reachable = template.grades.filter(({ from }) => passed || from < template.passMark).sort((a, b) => b.from - a.from);
  return reachable.find(({ from }) => total >= from * TENTHS)?.name ?? null;
}

/** Why scores cannot be kept, naming the item: SCORE_ITEM_UNKNOWN, SCORE_NEGATIVE, SCORE_ABOVE_FULL; or null. */
export function scoreFault(template: EvaluationTemplate, scores: Scores): Failure | null {
  const items = new Map(template.groups.flatMap((group) => group.items.map((item) => [item.key, item] as const)));
  for (const [key, score] of Object.entries(scores)) {
    const item = items.get(key);
    if (!item) return { code: 'SCORE_ITEM_UNKNOWN', params: { item: key } };
    if (score === null) continue;
    const params = { item: item.label.zh, key, score: score / TENTHS, full: item.full };
    if (score < 0) return { code: 'SCORE_NEGATIVE', params };
    if (score > item.full * TENTHS) return { code: 'SCORE_ABOVE_FULL', params };
  }
  return null;
}
