import { codeOf } from '../../../shared/codes/tables';
import { halfWidth } from '../../../shared/codes/text';

/** What stands behind the name of a subject in a heading. */
export const BEHIND =
  /(?:考试)?(?:成绩|分数|得分|结果|是否合格|是否通过|合格情况|通过情况|情况|科)$/;
/** A subject that is only numbered: which it is nobody knows but the office. */
const NUMBERED = /^(?:考试)?科目[一二三四1-4]$/;

/** A heading without marks, and without the level or the full marks behind it. */
export const bareHeading = (text: string): string =>
  halfWidth(text)
    .replace(/[《》"“”\s]/g, '')
    .replace(/\((?:初级|中级|高级|分|100分|满分100分?)\)/g, '');

/** The subject of an exam that a heading names; null where it names none. */
export function subjectIn(heading: string): string | null {
  const [first = ''] = heading.split('·');
  const text = bareHeading(first);
  for (const name of [text, text.replace(BEHIND, '')])
    if (name !== '' && (NUMBERED.test(name) || codeOf('examSubject', name) !== null)) return name;
  return null;
}

/** How many subjects stand beside each other; a single one is no sign of a list of exams. */
export function subjectsIn(columns: readonly { heading: string }[]): number {
  const found = new Set(columns.flatMap(({ heading }) => subjectIn(heading) ?? []));
  return found.size > 1 ? found.size : 0;
}
