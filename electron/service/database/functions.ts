import type Database from 'better-sqlite3';
import { countHours, type Training } from '../../../shared/rules/qualification-hours';
import { isFullTime } from '../../../shared/rules/full-time';
import { isProfessional } from '../../../shared/rules/qualification-professional';
import { registrationStatus } from '../../../shared/rules/qualification-terms';
import { inCourse } from '../../../shared/domain/project-flow';
import { projectFlowSchema } from '../../../shared/definitions/project-flow';
import { defaultRuleParameters, shippedSet } from '../../../shared/definitions/shipped';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { localDay } from '../../../shared/codes/period';

type Text = string | null;

/**
 * The parameters as an expression, those of the definitions that hold now and the office's own on
 * top; SQLite works it out once a query.
 */
export const PARAMETERS = `(SELECT json_array(json_extract(s.content, '$.parameters'), json(o.value)) FROM definition_layer l JOIN definition_set s ON s.sm3 = json_extract(l.content, '$.set') LEFT JOIN setting o ON o.key = 'ruleParameters' WHERE l.layer = 'common')`;

/** A person's continuing education as `training_hours` takes it. */
export const trainingsOf = (person: string): string =>
  `(SELECT json_group_array(json_object('date', r.date, 'hours', r.hours, 'kind', r.kind)) FROM training r WHERE r.person = ${person}.id AND r.removedAt IS NULL)`;

/** The flow of projects that holds now, in the same way; null where a set says nothing of it. */
export const FLOW = `(SELECT json_extract(s.content, '$.projectFlow') FROM definition_layer l JOIN definition_set s ON s.sm3 = json_extract(l.content, '$.set') WHERE l.layer = 'common')`;

/** How far along the flow each step is; the same text comes with every row of a query. */
function courseReader(): (json: Text) => readonly string[] {
  const shipped = inCourse(shippedSet.projectFlow.steps);
  let read: { json: Text; course: readonly string[] } = { json: null, course: shipped };
  return (json) => {
    if (json !== read.json)
      read = {
        json,
        course: json === null ? shipped : inCourse(projectFlowSchema.parse(JSON.parse(json)).steps),
      };
    return read.course;
  };
}

/** The same text comes with every row of a query. */
function parametersReader(): (json: Text) => RuleParameters {
  let read: { json: Text; parameters: RuleParameters } = {
    json: null,
    parameters: defaultRuleParameters,
  };
  return (json) => {
    if (json !== read.json) {
      const layers = JSON.parse(json ?? '[]') as (Partial<RuleParameters> | null)[];
      const parameters = layers.reduce<RuleParameters>(
        (under, own) => ({ ...under, ...own }),
        defaultRuleParameters,
      );
      read = { json, parameters };
    }
    return read.parameters;
  };
}

/**
 * Gives a database the rules that its lists derive columns by, so that each rule is written once.
 */
export function addListFunctions(db: Database.Database, clock: () => Date): void {
  const parametersOf = parametersReader();
  const courseOf = courseReader();
  db.function('stage_rank', (step: string, json: Text) => courseOf(json).indexOf(step));
  db.function('registration_status', (expiry: Text, json: Text) =>
    registrationStatus(expiry, localDay(clock()), parametersOf(json)),
  );
  db.function(
    'is_professional',
    (level: Text, education: Text, major: Text, majorCategory: Text, json: Text) =>
      Number(isProfessional({ level, education, major, majorCategory }, parametersOf(json))),
  );
  db.function('is_past_term', (validUntil: Text, json: Text) =>
    Number(
      parametersOf(json).sixHavesTerm === 'untilDue' &&
        validUntil !== null &&
        validUntil < localDay(clock()),
    ),
  );
  db.function('is_full_time', (employment: Text, json: Text) =>
    Number(isFullTime(employment, parametersOf(json))),
  );
  db.function('training_hours', (level: Text, expiry: Text, trainings: string, json: Text) => {
    const count = countHours(
      level,
      expiry,
      JSON.parse(trainings) as Training[],
      parametersOf(json),
    );
    return count && `${count.counted} / ${count.required}`;
  });
}
