import { Refusal } from '../../../shared/result';
import { emptyValues } from '../../../shared/domain/noun';
import { nouns } from '../../../shared/domain/nouns';
import type { Writer } from '../database/context';
import { getRecord } from '../database/records';
import { select, text } from '../database/rows';
import { inBatch } from '../records/batch';
import { saveRecord } from '../records/write';

/**
 * Enters who took part in a course: for each a training of the course's topic, day and hours, which
 * count as continuing education. One act, which is undone as one.
 * @throws Refusal COURSE_NO_HOURS, RECORD_NOT_FOUND, and what a training is refused for
 */
export function enrol(
  context: Writer,
  course: string,
  people: readonly string[],
): { added: number; already: number } {
  return inBatch(context, { kind: 'save', noun: 'training' }, () => {
    const { name, date, hours, organiser } = getRecord(context.db, 'course', course).values;
    if (hours === null) throw Refusal.of('COURSE_NO_HOURS');
    const there = new Set(
      select(
        context.db,
        'SELECT person FROM training WHERE course = ? AND removedAt IS NULL',
        text,
      ).all(course),
    );
    const wanted = [...new Set(people)].filter((person) => !there.has(person));
    for (const person of wanted) {
      const kept = select(
        context.db,
        'SELECT id FROM training WHERE person = ? AND date = ? AND topic = ? AND removedAt IS NULL',
        text,
      ).maybe(person, date, name);
      // Who has it from a list already has it once.
      const training = kept === undefined ? null : getRecord(context.db, 'training', kept);
      saveRecord(context, 'form', 'training', {
        id: training?.id ?? null,
        revision: training?.revision ?? null,
        values: training
          ? { ...training.values, course }
          : {
              ...emptyValues(nouns.training),
              ...{ person, course, topic: name, date, hours, organiser },
            },
      });
    }
    return { added: wanted.length, already: people.length - wanted.length };
  });
}
