import { FormScreen, OwnedList, type FormParts } from '../../records';
import { useText } from '../../base/language';
import { AddParticipants } from './add-participants';

/** 培训与比赛: a course's form, with who took part below it. */
export function CourseScreen() {
  const say = useText();
  const parts: FormParts<'course'> = {
    below: ({ record: { id, values } }) =>
      id !== null && (
        <>
          <OwnedList
            noun="training"
            by="course"
            ownerId={id}
            title={say('COURSE_PARTICIPANTS')}
            begin={{
              topic: values.name,
              date: values.date,
              hours: values.hours,
              organiser: values.organiser,
            }}
          />
          <AddParticipants course={id} />
        </>
      ),
  };
  return <FormScreen noun="course" parts={parts} />;
}
