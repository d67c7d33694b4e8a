import { evaluationFailures } from '../text/failures/evaluation';
import { officeLedgerFailures } from '../text/failures/office-ledgers';
import { peopleFailures } from '../text/failures/people';
import { projectFailures } from '../text/failures/projects';
import { ruleFindings } from '../text/failures/rules';
import { societiesFailures } from '../text/failures/societies';
import { stationsFailures } from '../text/failures/stations';
import type { CheckRule } from './check-rule';
import { rule } from './shipped-rule';

const ofSociety = { name: 'society.name' };
const kind = (which: string): string => `society.kind == "${which}"`;

/** Institutions and the five societies. */
const societies: readonly CheckRule[] = [
  rule('INSTITUTION_TYPE_USCC', 'warning', 'society', {
    where: kind('institution'),
    condition: '!society.codeFits',
    at: '"type"',
    params: {
      ...ofSociety,
      type: 'codeName("institutionType", society.type)',
      prefix: 'society.codeStart',
      stated: 'codeName("institutionType", has(society.codeType) ? society.codeType : "")',
    },
    sentence: societiesFailures.INSTITUTION_TYPE_USCC,
  }),
  // One body in two ledgers is counted twice; institutions are where it belongs.
  rule('SOCIETY_TWIN', 'warning', 'society', {
    condition: 'has(society.twin)',
    at: '"name"',
    params: { ...ofSociety, twin: 'society.twin' },
    sentence: societiesFailures.SOCIETY_TWIN,
  }),
  rule('INSTITUTION_STAFF_DIFFERS', 'warning', 'society', {
    where: kind('institution'),
    condition: 'abs(number(society.staff - society.fullTime)) > parameters.staffGap',
    at: '"staff"',
    params: { ...ofSociety, staff: 'society.staff', people: 'society.fullTime' },
    sentence: societiesFailures.INSTITUTION_STAFF_DIFFERS,
  }),
  rule('PARTNER_EXPIRED', 'warning', 'society', {
    where: kind('partner'),
    condition: 'society.ends < today',
    at: '"ends"',
    params: { ...ofSociety, date: 'society.ends' },
    sentence: societiesFailures.PARTNER_EXPIRED,
  }),
  rule('RESOURCE_PERSON_NAMED', 'warning', 'resource', {
    condition: 'resource.personNamed',
    at: '"donor"',
    params: { name: 'resource.name' },
    sentence: societiesFailures.RESOURCE_PERSON_NAMED,
  }),
  rule('LINKAGE_VALUE_ALONE', 'warning', 'linkage', {
    condition: 'linkage.amount > 0 && !has(linkage.resource)',
    at: '"resource"',
    params: { name: 'linkage.name' },
    sentence: societiesFailures.LINKAGE_VALUE_ALONE,
  }),
];

const expired = 'site.state != "closed" && site.checklistUntil < today';
const counted = 'site.checklistCounts && parameters.sixHavesTerm == "untilDue"';
const ofChecklist = { station: 'site.name', name: 'site.checklist', date: 'site.checklistUntil' };

/** The three-tier system. */
const stations: readonly CheckRule[] = [
  rule('STATION_CLOSED_STAFFED', 'error', 'site', {
    where: 'site.state == "closed"',
    condition: 'site.people > 0',
    at: '"state"',
    params: { station: 'site.name', people: 'site.people' },
    sentence: stationsFailures.STATION_CLOSED_STAFFED,
  }),
  rule('VISIT_OVERDUE', 'warning', 'visit', {
    condition: '!has(visit.done) && visit.due < today',
    at: '"done"',
    params: {
      station: 'visit.station',
      date: 'visit.date',
      due: 'visit.due',
      days: 'days(visit.due, today)',
    },
    sentence: stationsFailures.VISIT_OVERDUE,
  }),
  rule('STATION_CHECKLIST_EXPIRED', 'warning', 'site', {
    condition: `${expired} && ${counted}`,
    params: ofChecklist,
    sentence: stationsFailures.STATION_CHECKLIST_EXPIRED,
  }),
  rule('STATION_CHECKLIST_DUE', 'warning', 'site', {
    condition: `${expired} && !(${counted})`,
    params: ofChecklist,
    sentence: stationsFailures.STATION_CHECKLIST_DUE,
  }),
  // A township has one protection station; a second is asked about.
  rule('PROTECTION_TWICE', 'warning', 'protection', {
    condition: 'has(protection.twin)',
    at: '"division"',
    params: { name: 'protection.name', twin: 'protection.twin' },
    sentence: stationsFailures.PROTECTION_TWICE,
  }),
];

/** What an office as a whole keeps. */
const office: readonly CheckRule[] = [
  rule('DECISION_OVERDUE', 'warning', 'decision', {
    condition: '!has(decision.done) && decision.due < today',
    at: '"done"',
    params: {
      meeting: 'decision.meeting',
      content: 'decision.content',
      due: 'decision.due',
      days: 'days(decision.due, today)',
    },
    sentence: officeLedgerFailures.DECISION_OVERDUE,
  }),
  rule('POLICY_NO_SCAN', 'note', 'policy', {
    condition: 'policy.scans == 0',
    at: '"documents"',
    params: { name: 'policy.name' },
    sentence: officeLedgerFailures.POLICY_NO_SCAN,
  }),
  // Only where it is entered at all; the sum itself is shown to nobody.
  rule('ALLOWANCE_DIFFERS', 'warning', 'person', {
    condition: 'person.allowanceDiffers',
    at: '"allowance"',
    params: {
      person: 'person.name',
      due: 'person.allowanceDue',
      by: 'has(person.allowanceBy) ? person.allowanceBy : "津贴标准"',
    },
    sentence: officeLedgerFailures.ALLOWANCE_DIFFERS,
  }),
];

const evaluations: readonly CheckRule[] = [
  rule('CORRECTION_OVERDUE', 'warning', 'correction', {
    condition: 'correction.due < today',
    params: {
      subject: 'correction.subject',
      demand: 'correction.demand',
      due: 'correction.due',
    },
    sentence: evaluationFailures.CORRECTION_OVERDUE,
  }),
];

const project = 'project.name';
/** Money is held against what was received only where funding lines are kept. */
const overReceived = 'project.funded > 0 && project.spent > project.received';

/** Money and contracts of all projects, whatever became of them. */
const projects: readonly CheckRule[] = [
  rule('PROJECT_MILESTONES_SUM', 'warning', 'everyProject', {
    condition: 'project.milestones > 0 && project.milestoneSum != project.amount',
    at: '"amount"',
    params: { project, sum: 'money(project.milestoneSum)', amount: 'money(project.amount)' },
    sentence: projectFailures.PROJECT_MILESTONES_SUM,
  }),
  rule('PROJECT_PAID_OVER_RECEIVED', 'warning', 'everyProject', {
    condition: 'project.funded > 0 && project.paid > project.received',
    at: '"amount"',
    params: { project, paid: 'money(project.paid)', received: 'money(project.received)' },
    sentence: projectFailures.PROJECT_PAID_OVER_RECEIVED,
  }),
  rule('PROJECT_SPENT_OVER_RECEIVED', 'warning', 'everyProject', {
    condition: overReceived,
    at: '"amount"',
    params: { project, spent: 'money(project.spent)', received: 'money(project.received)' },
    sentence: projectFailures.PROJECT_SPENT_OVER_RECEIVED,
  }),
  rule('PROJECT_SPENT_OVER_PAID', 'warning', 'everyProject', {
    condition: `!(${overReceived}) && project.spent > project.paid`,
    at: '"amount"',
    params: { project, spent: 'money(project.spent)', paid: 'money(project.paid)' },
    sentence: projectFailures.PROJECT_SPENT_OVER_PAID,
  }),
  rule('PROJECT_SUBCONTRACT_SILENT', 'warning', 'everyProject', {
    condition: 'project.contracted && !has(project.noSubcontract)',
    at: '"noSubcontract"',
    params: { project },
    sentence: projectFailures.PROJECT_SUBCONTRACT_SILENT,
  }),
];

const amounts: readonly CheckRule[] = [
  rule('MONEY_SCALE', 'warning', 'amount', {
    condition: 'has(amount.scale)',
    params: {
      noun: 'amount.nounName',
      record: 'amount.record',
      field: 'amount.fieldName',
      value: 'amount.told',
      factor: 'amount.scale.factor',
      reference: 'amount.scale.reference',
      meant: 'amount.scale.meant',
    },
    sentence: ruleFindings.MONEY_SCALE,
  }),
];

const ofPerson = { person: 'person.name' };
const supervisor = 'person.role == "supervisor"';

/** People in post: their posts, ages, and what supervisors (督导) need. */
const people: readonly CheckRule[] = [
  rule('STATION_TWO_HEADS', 'error', 'person', {
    condition: 'has(person.otherHead)',
    at: '"role"',
    params: { station: 'person.station', person: 'person.otherHead', twin: 'person.name' },
    sentence: peopleFailures.STATION_TWO_HEADS,
  }),
  rule('POSTS_OVERLAP', 'warning', 'person', {
    condition: 'has(person.overlap)',
    at: '"postSince"',
    params: { ...ofPerson, from: 'person.overlap' },
    sentence: peopleFailures.POSTS_OVERLAP,
  }),
  rule('PERSON_AGE', 'warning', 'person', {
    condition: 'person.age < parameters.leastAge || person.age > parameters.mostAge',
    at: '"birthDate"',
    params: { ...ofPerson, age: 'person.age' },
    sentence: peopleFailures.PERSON_AGE,
  }),
  rule('SUPERVISOR_LEVEL', 'warning', 'person', {
    where: supervisor,
    condition: 'person.rank < rank(parameters.supervisorLevel)',
    at: '"level"',
    params: {
      ...ofPerson,
      level: 'codeName("qualificationLevel", parameters.supervisorLevel)',
    },
    sentence: peopleFailures.SUPERVISOR_LEVEL,
  }),
  rule('SUPERVISOR_YEARS', 'warning', 'person', {
    where: supervisor,
    condition: 'monthsAfter(person.since, parameters.supervisorYears * 12) > today',
    at: '"postSince"',
    params: { ...ofPerson, since: 'person.since', years: 'parameters.supervisorYears' },
    sentence: peopleFailures.SUPERVISOR_YEARS,
  }),
];

/**
 * What the program found by itself until sets of the third format: earlier ones do not have these
 * rules, and mean them all the same.
 */
export const recordChecks: readonly CheckRule[] = [
  ...societies,
  ...stations,
  ...office,
  ...evaluations,
  ...projects,
  ...amounts,
  ...people,
];
