import type { Label } from '../../domain/noun';
import {
  TENTHS,
  type Bonus,
  type EvaluationTemplate,
  type Grade,
  type Indicator,
  type Item,
  type Section,
  type Veto,
} from '../template';

/**
 * Short ways to write the templates that come with the program; marks in points as the sources give
 * them.
 */
export const label = (zh: string, en: string): Label => ({ zh, en });
const tenths = (points: number): number => Math.round(points * TENTHS);

interface Asked {
  criterion?: Label;
  evidence?: Label;
}
const asked = (key: string, zh: string, en: string, { criterion, evidence }: Asked) => ({
  key,
  label: label(zh, en),
  criterion: criterion ?? null,
  evidence: evidence ?? null,
  evidenceRequired: false,
  groups: [],
});

export const degree = (
  key: string,
  zh: string,
  en: string,
  points: number,
  more: Asked = {},
  degrees: [zh: string, en: string, from: number, to: number][] = [],
): Item => ({
  ...asked(key, zh, en, more),
  full: tenths(points),
  kind: 'degree',
  degrees: degrees.map(([name, english, from, to]) => ({
    label: label(name, english),
    from: tenths(from),
    to: tenths(to),
  })),
});

export const combination = (
  key: string,
  zh: string,
  en: string,
  parts: [zh: string, en: string, points: number][],
  more: Asked = {},
): Item => ({
  ...asked(key, zh, en, more),
  full: parts.reduce((sum, [, , points]) => sum + tenths(points), 0),
  kind: 'combination',
  parts: parts.map(([name, english, points], at) => ({
    key: `p${at + 1}`,
    label: label(name, english),
    full: tenths(points),
  })),
});

export const ratioBand = (
  key: string,
  zh: string,
  en: string,
  bands: [percent: number, points: number][],
  more: Asked = {},
): Item => ({
  ...asked(key, zh, en, more),
  full: Math.max(...bands.map(([, points]) => tenths(points))),
  kind: 'ratioBand',
  bands: bands.map(([from, points]) => ({ from, score: tenths(points) })),
});

export const deduction = (
  key: string,
  zh: string,
  en: string,
  points: number,
  deductions: [zh: string, en: string, points: number][],
  more: Asked = {},
): Item => ({
  ...asked(key, zh, en, more),
  full: tenths(points),
  kind: 'deduction',
  deductions: deductions.map(([name, english, off], at) => ({
    key: `d${at + 1}`,
    label: label(name, english),
    points: tenths(off),
  })),
});

export const section = (key: string, zh: string, en: string, children: Indicator[]): Section => ({
  key,
  label: label(zh, en),
  full: children.reduce((sum, { full }) => sum + full, 0),
  children,
});

export const bonus = (
  key: string,
  zh: string,
  en: string,
  points: number,
  more: Asked = {},
): Bonus => ({ ...asked(key, zh, en, more), full: tenths(points) });
export const veto = (key: string, zh: string, en: string, more: Asked = {}): Veto =>
  asked(key, zh, en, more);

/**
 * 优良合格不合格 at 90, 80 and 60: 深圳《政府购买社会工作服务项目评估管理办法（试行）》2021. What each leads to is in 政府购买 practice:
 * preference, put right by a day, barred from the next year.
 */
export const fourGrades: Grade[] = [
  { name: label('优秀', 'Excellent'), from: tenths(90), passes: true, use: 'preference' },
  { name: label('良好', 'Good'), from: tenths(80), passes: true, use: 'preference' },
  { name: label('合格', 'Pass'), from: tenths(60), passes: true, use: null },
  { name: label('不合格', 'Fail'), from: 0, passes: false, use: 'bar' },
];

const office: EvaluationTemplate['groups'] = [
  { key: 'centre', label: label('县级指导中心', 'Guidance centre'), weight: 100, self: false },
];

type Rest = Pick<
  EvaluationTemplate,
  'id' | 'version' | 'name' | 'stage' | 'subject' | 'indicators'
> &
  Partial<EvaluationTemplate>;

/**
 * A template of a hundred points, marked as an example: every weight in it is a proposal of ours.
 */
export const example = (rest: Rest): EvaluationTemplate => ({
  example: true,
  fullMark: tenths(100),
  bonuses: [],
  bonusCap: 0,
  vetoes: [],
  groups: office,
  grades: fourGrades,
  zeroSectionFails: false,
  spread: 40,
  counts: null,
  ...rest,
});
