import type { NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';
import { getRecord } from '../database/records';
import { select, text } from '../database/rows';
import { saveRecord } from '../records/write';
import { countOf } from './office-ledgers';

type Course = NounValues<'course'>;
type Training = NounValues<'training'>;

/** What a training says that its course says too, by their names in each. */
const SHARED = [
  ['topic', 'name'],
  ['date', 'date'],
  ['hours', 'hours'],
  ['organiser', 'organiser'],
] as const;

/** A training that said what its course said says what the course says now. */
const following = (training: Training, before: Course, now: Course): Training => ({
  ...training,
  ...Object.fromEntries(
    SHARED.flatMap(([own, its]) =>
      training[own] === before[its] && now[its] !== null ? [[own, now[its]]] : [],
    ),
  ),
});

/** 培训与比赛 course: the trainings of who took part go with it when it is corrected. */
export const course: Behaviour<Course> = {
  derived: { participants: countOf('training', 'course', 'DISTINCT x.person') },
  after(context, saved, before) {
    if (before === null) return;
    const ids = select(
      context.db,
      'SELECT id FROM training WHERE course = ? AND removedAt IS NULL ORDER BY id',
      text,
    ).all(saved.id);
    for (const id of ids) {
      const training = getRecord(context.db, 'training', id);
      saveRecord(context, 'companion', 'training', {
        id,
        revision: training.revision,
        values: following(training.values, before, saved.values),
      });
    }
  },
};
