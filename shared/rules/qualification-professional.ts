import type { RuleParameters } from '../definitions/rule-parameters';

export interface Schooling {
  level: string | null;
  education: string | null;
  major: string | null;
  majorCategory: string | null;
}

type Majors = Pick<RuleParameters, 'relatedMajors'>;

export type MajorCategory = 'socialWork' | 'related' | 'other';

/**
 * Category of a major by its words, null without a major: the first of the office's list is social
 * work itself, the others are related.
 */
function majorCategoryOf(major: string | null, { relatedMajors }: Majors): MajorCategory | null {
  if (major === null || major.trim() === '') return null;
  const at = relatedMajors.findIndex((known) => major.includes(known));
  return at === 0 ? 'socialWork' : at > 0 ? 'related' : 'other';
}

/**
 * 大专 and above by the first digit of GB/T 4658: 1 postgraduate, 2 undergraduate, 3 junior college.
 */
const isGraduate = (education: string | null): boolean => /^[123]/.test(education ?? '');

export const isCertified = (level: string | null): boolean => level !== null && level !== 'none';

/** 专业人才: a certificate, or a degree in social work or a related major (《社会工作人才资源统计指标说明》). */
export const isProfessional = (
  { level, education, major, majorCategory }: Schooling,
  majors: Majors,
): boolean =>
  isCertified(level) ||
  (isGraduate(education) &&
    ['socialWork', 'related'].includes(majorCategory ?? majorCategoryOf(major, majors) ?? ''));
