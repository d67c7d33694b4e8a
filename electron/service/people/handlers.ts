import type { peopleProcedures } from '../../../shared/contract/people';
import type { Handlers } from '../database/context';
import { labeller } from '../records/labels';
import { hireCandidate } from './candidates';
import { enrol } from './enrol';
import { personPage } from './page';
import { renewRegistration } from './renewal';
import { duePeople, erasePeople } from './retention';

/** Answers to the procedures on people that are no plain records. */
export const peopleHandlers: Handlers<typeof peopleProcedures> = {
  'people.page': (context, { id }) => personPage(context, id),
  'people.renew': (context, input) =>
    labeller(context.db).row('qualification', renewRegistration(context, input)),
  'people.hire': (context, { candidate, revision, values }) =>
    labeller(context.db).row('person', hireCandidate(context, candidate, revision, values)),
  'people.enrol': (context, { course, people }) => enrol(context, course, people),
  'people.due': (context) => duePeople(context),
  'people.erase': (context, { ids }) => erasePeople(context, ids),
};
