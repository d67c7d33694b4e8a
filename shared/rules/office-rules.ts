import type { FieldFailure } from '../result';
import type { NounName, NounValues } from '../domain/nouns';

type Faults = Record<string, FieldFailure>;
type Rule<N extends NounName> = (values: NounValues<N>, today: string) => Faults;

/** What happened has a day that has come. */
const past = (day: string | null, key: string, today: string): Faults =>
  day !== null && day > today ? { [key]: { code: 'DAY_FUTURE', params: { date: day } } } : {};

/** Of casework how many cases came to which stage; of everything else, neither. */
function caseFaults({ kind, stage, cases }: NounValues<'serviceActivity'>): Faults {
  if (kind === 'case')
    return {
      ...(stage === null && { stage: { code: 'ACTIVITY_CASE_STAGE' } }),
      ...(cases === null && { cases: { code: 'ACTIVITY_CASE_COUNT' } }),
    };
  return stage === null && cases === null
    ? {}
    : { [stage === null ? 'cases' : 'stage']: { code: 'ACTIVITY_NO_CASE' } };
}

const serviceActivity: Rule<'serviceActivity'> = (values, today) => {
  const { persons, times, households, kind } = values;
  return {
    ...past(values.date, 'date', today),
    ...caseFaults(values),
    ...(persons !== null &&
      times !== null &&
      times < persons && { times: { code: 'ACTIVITY_TIMES_BELOW', params: { persons, times } } }),
    ...(households !== null &&
      kind !== null &&
      kind !== 'visit' && { households: { code: 'ACTIVITY_NO_HOUSEHOLDS' } }),
  };
};

const policyDocument: Rule<'policyDocument'> = ({ issuedOn }, today) =>
  past(issuedOn, 'issuedOn', today);

const honour: Rule<'honour'> = ({ date }, today) => past(date, 'date', today);

const postEstablishment: Rule<'postEstablishment'> = (values, today) => {
  const { year, institutions, offices, withPosts, posts } = values;
  const faults: Faults = {};
  if (year !== null && year > Number(today.slice(0, 4)))
    faults['year'] = { code: 'FIGURE_YEAR_FUTURE', params: { year } };
  const some = (offices ?? 0) + (withPosts ?? 0);
  if (institutions !== null && some > institutions)
    faults['institutions'] = { code: 'POSTS_OVER_BODIES', params: { some, institutions } };
  if (posts !== null && (withPosts ?? 0) > posts)
    faults['posts'] = { code: 'POSTS_BELOW_BODIES', params: { posts, bodies: withPosts ?? 0 } };
  return faults;
};

/** What was decided is done on a day that has come, and says what came of it. */
const meetingDecision: Rule<'meetingDecision'> = ({ done, result }, today) => ({
  ...past(done, 'done', today),
  ...(done !== null && result === null && { result: { code: 'DECISION_RESULT_REQUIRED' } }),
});

/** Rules of what an office as a whole keeps, and of what its stations did. */
export const officeRules = {
  serviceActivity: { faults: serviceActivity },
  policyDocument: { faults: policyDocument },
  honour: { faults: honour },
  postEstablishment: { faults: postEstablishment },
  meetingDecision: { faults: meetingDecision },
};
