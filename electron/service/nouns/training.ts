import type { NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { real, select, text } from '../database/rows';
import { personFindings } from '../people/findings';

/** What a training has of its course; undefined where there is no such course. */
const courseOf = (db: Reader['db'], id: string) =>
  select(
    db,
    'SELECT name AS topic, date, hours, organiser FROM course WHERE id = ? AND removedAt IS NULL',
    { topic: text, date: text, hours: real.orNull, organiser: text.orNull },
  ).maybe(id);

/** 继续教育 training: what it leaves open is its course's; and what the person's rules say of it. */
export const training: Behaviour<NounValues<'training'>> = {
  completed({ db }, values) {
    const course = values.course === null ? undefined : courseOf(db, values.course);
    return course
      ? {
          ...values,
          topic: values.topic ?? course.topic,
          date: values.date ?? course.date,
          hours: values.hours ?? course.hours,
          organiser: values.organiser ?? course.organiser,
        }
      : values;
  },
  findings: (context, { id, values }) =>
    personFindings(context, getRecord(context.db, 'person', values.person ?? '')).filter(
      (finding) => finding.entity === 'training' && finding.id === id,
    ),
};
