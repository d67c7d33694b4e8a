import { allItems } from '../../../shared/definitions/evaluation-template';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { scored } from '../../base/format';
import type { Say } from '../../base/language';
import type { Rectification } from '../../papers/letters';

/** What an evaluation asked to be put right and is not done yet. */
export function rectificationOf(
  { row, template, corrections }: EvaluationDetail,
  say: Say,
): Rectification {
  const names = new Map(allItems(template).map(({ key, label }) => [key, say.label(label)]));
  const about = { year: row.year, template: row.template, total: scored(row.total) };
  return {
    unit: row.contractor?.name ?? row.subjectName,
    basis: row.grade
      ? say('LETTER_EVALUATION', { ...about, grade: row.grade })
      : say('LETTER_EVALUATION_UNGRADED', about),
    points: corrections
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, item, demand, dueOn }) => ({
        key: id,
        found: item === null ? say('EVAL_WHOLE') : (names.get(item) ?? item),
        asked: demand,
        due: dueOn,
      })),
    note: template.example ? say('EVAL_EXAMPLE') : undefined,
  };
}
