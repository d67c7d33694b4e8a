import { bonusScore, itemScore, vetoFound, type Answer } from './answer';
import { least, plus, rounded, Sum, times, whole, ZERO, type Fraction } from '../codes/exact';
import { scoredBy, type Group, type ItemResult, type ScoredSheet } from './item-score';
import {
  askedForVeto,
  isSection,
  itemsOf,
  scorersOf,
  type AssessorGroup,
  type EvaluationTemplate,
  type Grade,
  type Indicator,
  type Item,
} from '../definitions/evaluation-template';

/** What assessors agreed on together: it takes the place of what each found. Scores in tenths. */
export type Agreed = Readonly<Record<string, { score: number } | { found: boolean } | undefined>>;

/** An evaluation of another stage that counts in: its total and full mark in tenths. */
export interface Counted {
  total: number;
  fullMark: number;
}

interface SectionResult {
  key: string;
  /** Tenths, of what is scored so far. */
  score: number;
  full: number;
  /** Full mark of what is scored by every group. */
  scored: number;
  open: number;
}

export interface EvaluationResult {
  /** Tenths, one decimal: what is scored so far, with bonuses and what counts in. */
  running: number;
  /** As `running`, once nothing is open; cut-offs compare this. */
  total: number | null;
  /** Answers that are missing, vetoes included. */
  open: number;
  /** Full mark of what is scored by every group, in tenths. */
  scored: number;
  bonus: number;
  /** Mean of the evaluations that count in, on this template's scale; null when none does. */
  counted: number | null;
  /** Keys of vetoes that were found. */
  vetoes: string[];
  /** Keys of first-level indicators at zero that fail the whole. */
  zeroSections: string[];
  grade: Grade | null;
  passed: boolean | null;
  sections: SectionResult[];
  items: Record<string, ItemResult>;
  bonuses: Record<string, ItemResult>;
  /** What each group gave to what it scores, bonuses left out; `full` of that in tenths. */
  groups: { key: string; score: number; full: number; open: number }[];
}

/**
 * The highest grade whose mark is reached; a veto leads to the lowest, and who fails by a zero gets
 * none that passes.
 */
function gradeOf(
  { grades }: EvaluationTemplate,
  total: number,
  vetoed: boolean,
  failed: boolean,
): Grade | null {
  const falling = [...grades].sort((a, b) => b.from - a.from);
  if (vetoed) return falling.at(-1) ?? null;
  return (
    falling.find(({ from, passes }) => total >= from && !(failed && passes)) ??
    falling.at(-1) ??
    null
  );
}

const agreedScore = (agreed: Agreed, key: string): number | null => {
  const entry = agreed[key];
  return entry !== undefined && 'score' in entry ? entry.score : null;
};

/**
 * The veto as it was settled together, or as any sheet has it; `open` = sheets that have not
 * answered.
 */
function vetoOf(
  sheets: readonly ScoredSheet[],
  asked: readonly AssessorGroup[],
  key: string,
  agreed: Agreed,
): { found: boolean; open: number } {
  const entry = agreed[key];
  if (entry !== undefined && 'found' in entry) return { found: entry.found, open: 0 };
  const answers: (Answer | undefined)[] = [];
  for (const group of asked) {
    const own = sheets.filter((sheet) => sheet.group === group.key);
    answers.push(...(own.length === 0 ? [undefined] : own.map((sheet) => sheet.answers[key])));
  }
  return {
    found: answers.some((answer) => vetoFound(answer) === true),
    open: answers.filter((answer) => vetoFound(answer) === null).length,
  };
}

const mean = (counted: readonly Counted[], fullMark: number): Fraction | null => {
  if (counted.length === 0) return null;
  const sum = new Sum();
  for (const one of counted) sum.add(one.total * fullMark, one.fullMark * counted.length);
  return sum.value();
};

/**
 * Scores an evaluation: item by item the groups' means by weight, summed exactly and rounded once,
 * at the end, to one decimal (half up); bonuses up to their cap, the total up to the full mark;
 * then what counts in from another stage. Pure; the order of sheets makes no difference. The way of
 * grading follows 深圳《政府购买社会工作服务项目评估管理办法（试行）》2021: the stored score with one decimal is compared
 * with the cut-offs.
 */
export function scoreEvaluation(
  template: EvaluationTemplate,
  sheets: readonly ScoredSheet[],
  agreed: Agreed = {},
  counted: readonly Counted[] = [],
): EvaluationResult {
  const groups: Group[] = template.groups.map((group) => ({
    ...group,
    sheets: sheets.filter((sheet) => sheet.group === group.key),
  }));
  const scorers = (question: { groups: readonly string[] }): Group[] => {
    const keys = scorersOf(template, question).map(({ key }) => key);
    return groups.filter(({ key }) => keys.includes(key));
  };
  const items: Record<string, ItemResult> = {};
  const given = new Map(groups.map(({ key }) => [key, { key, sum: new Sum(), full: 0, open: 0 }]));
  const score = (item: Item, sum: Sum, section: SectionResult): void => {
    const own = scorers(item);
    const { result, addTo } = scoredBy(
      own,
      (answers) => itemScore(item, answers[item.key]),
      item.full,
      template.spread,
      agreedScore(agreed, item.key),
    );
    items[item.key] = result;
    addTo(sum);
    section.open += result.open;
    if (result.open === 0) section.scored += item.full;
    for (const { key, sheets: ownSheets } of own) {
      const group = given.get(key);
      if (!group) continue;
      group.full += item.full;
      const scores = ownSheets.flatMap((sheet) => itemScore(item, sheet.answers[item.key]) ?? []);
      group.open += Math.max(1, ownSheets.length) - scores.length;
      for (const one of scores) group.sum.add(one, scores.length);
    }
  };
  let base = ZERO;
  /** Keys of first-level indicators that nobody gave anything, exactly. */
  const empty = new Set<string>();
  const sections = template.indicators.map((indicator: Indicator): SectionResult => {
    const section: SectionResult = {
      key: indicator.key,
      score: 0,
      full: indicator.full,
      scored: 0,
      open: 0,
    };
    const sum = new Sum();
    for (const item of isSection(indicator) ? itemsOf(indicator) : [indicator])
      score(item, sum, section);
    const exact = sum.value();
    base = plus(base, exact);
    section.score = rounded(exact);
    if (exact.over <= 0n) empty.add(indicator.key);
    return section;
  });
  const bonusSum = new Sum();
  const bonuses: Record<string, ItemResult> = {};
  let open = sections.reduce((all, section) => all + section.open, 0);
  for (const bonus of template.bonuses) {
    // A bonus that nobody claims is none: it never keeps an evaluation open.
    const { result, addTo } = scoredBy(
      scorers(bonus),
      (answers) => bonusScore(answers[bonus.key]) ?? 0,
      bonus.full,
      template.spread,
      agreedScore(agreed, bonus.key),
    );
    bonuses[bonus.key] = { ...result, open: 0 };
    addTo(bonusSum);
  }
  const vetoes: string[] = [];
  for (const veto of template.vetoes) {
    const { found, open: unanswered } = vetoOf(
      sheets,
      askedForVeto(template, veto),
      veto.key,
      agreed,
    );
    if (found) vetoes.push(veto.key);
    open += unanswered;
  }
  const bonus = least(bonusSum.value(), whole(template.bonusCap));
  const other = template.counts ? mean(counted, template.fullMark) : null;
  const share = template.counts && other ? template.counts.weight : 0;
  const own = least(plus(base, bonus), whole(template.fullMark));
  const running = rounded(
    plus(times(own, 100 - share, 100), other ? times(other, share, 100) : ZERO),
  );
  const done = open === 0;
  const zeroSections = template.zeroSectionFails
    ? sections
        .filter((section) => section.open === 0 && section.full > 0 && empty.has(section.key))
        .map(({ key }) => key)
    : [];
  const vetoed = vetoes.length > 0;
  const grade = done ? gradeOf(template, running, vetoed, zeroSections.length > 0) : null;
  return {
    running,
    total: done ? running : null,
    open,
    scored: sections.reduce((all, section) => all + section.scored, 0),
    bonus: rounded(bonus),
    counted: other ? rounded(other) : null,
    vetoes,
    zeroSections,
    grade,
    passed: grade ? grade.passes && !vetoed : null,
    sections,
    items,
    bonuses,
    groups: [...given.values()].map(({ key, sum, full, open: missing }) => ({
      key,
      score: rounded(sum.value()),
      full,
      open: missing,
    })),
  };
}
