import { allowanceStandard } from './allowance-standard';
import { association } from './association';
import { candidate } from './candidate';
import { careService } from './care-service';
import { charityResource } from './charity-resource';
import { childWorker } from './child-worker';
import { communityOrganisation } from './community-organisation';
import { course } from './course';
import { demonstration } from './demonstration';
import { divisionFigure } from './division-figure';
import { exam } from './exam';
import { expense } from './expense';
import { fundingLine } from './funding-line';
import { honour } from './honour';
import { institution } from './institution';
import { jointMeeting } from './joint-meeting';
import { linkage } from './linkage';
import { meetingDecision } from './meeting-decision';
import { milestone } from './milestone';
import type { Area, Noun, ShownOf, Stored, Values, ValuesOf } from './noun';
import { nounNames, type NounName } from './noun-names';
import { partner } from './partner';
import { payment } from './payment';
import { person } from './person';
import { policyDocument } from './policy-document';
import { post } from './post';
import { postEstablishment } from './post-establishment';
import { project } from './project';
import { projectStation } from './project-station';
import { projectStep } from './project-step';
import { projectTarget } from './project-target';
import { protectionStation } from './protection-station';
import { qualification } from './qualification';
import { resultUse } from './result-use';
import { serviceActivity } from './service-activity';
import { station } from './station';
import { talent } from './talent';
import { training } from './training';
import { twinning } from './twinning';
import { visit } from './visit';
import { volunteerTeam } from './volunteer-team';

export { nounNames, type NounName } from './noun-names';

/**
 * The description of every noun; list, form, search, import, export and package tables are derived
 * from this.
 */
export const nouns = {
  station,
  visit,
  protectionStation,
  childWorker,
  careService,
  serviceActivity,
  divisionFigure,
  person,
  post,
  qualification,
  training,
  exam,
  talent,
  candidate,
  institution,
  association,
  communityOrganisation,
  volunteerTeam,
  charityResource,
  partner,
  linkage,
  project,
  projectStation,
  projectStep,
  fundingLine,
  milestone,
  payment,
  expense,
  projectTarget,
  resultUse,
  policyDocument,
  allowanceStandard,
  postEstablishment,
  course,
  honour,
  jointMeeting,
  meetingDecision,
  demonstration,
  twinning,
} as const satisfies { [Name in NounName]: Noun<Name> };

/** The values of one noun, field by field. */
export type NounValues<N extends NounName> = ValuesOf<(typeof nouns)[N]>;

/**
 * What a record of a noun is, as the code that asks for it knows the noun: by name, and then each
 * value has its field's type; or as any noun, and then values are looked up by key.
 */
export type RecordOf<N extends NounName = NounName> = Stored<
  NounName extends N ? Values : NounValues<N>
>;

/** The values of a record that is shown, with the derived ones among them. */
export type ShownValues<N extends NounName = NounName> = NounName extends N
  ? Values
  : ShownOf<(typeof nouns)[N]>;

export const nounOf = (name: NounName): Noun => nouns[name];

/**
 * What follows from a noun's description alone, worked out once a noun: an import asks for it
 * several times a row.
 */
export function byNoun<T>(make: (noun: NounName) => T): (noun: NounName) => T {
  const known = new Map<NounName, T>();
  return (noun) => {
    const made = known.get(noun) ?? make(noun);
    known.set(noun, made);
    return made;
  };
}

export const isNoun = (name: string): name is NounName => Object.hasOwn(nouns, name);

/** Nouns that an area of the navigation lists. */
export const nounsIn = (area: Area): NounName[] =>
  nounNames.filter((name) => nounOf(name).area === area);

/** Nouns that belong to a record of this one: posts, certificates … of a person. */
export const ownedBy = (owner: NounName): NounName[] =>
  nounNames.filter((name) => {
    const { owner: key, fields } = nounOf(name);
    return key !== undefined && fields[key]?.refers === owner;
  });

/** Every field by which records of other nouns refer to this one. */
export const referencesTo = (noun: NounName): { noun: NounName; field: string; owned: boolean }[] =>
  nounNames.flatMap((name) =>
    Object.entries(nounOf(name).fields)
      .filter(([, field]) => field.kind === 'reference' && field.refers === noun)
      .map(([field]) => ({ noun: name, field, owned: nounOf(name).owner === field })),
  );

/**
 * Kinds of workbooks and what their rows are, in the order in which they are taken in: what is
 * referred to comes first.
 */
export const workbookNouns = {
  institutions: 'institution',
  stations: 'station',
  volunteerTeams: 'volunteerTeam',
  communityOrganisations: 'communityOrganisation',
  partners: 'partner',
  staff: 'person',
  posts: 'post',
  qualifications: 'qualification',
  courses: 'course',
  trainings: 'training',
  exams: 'exam',
  talents: 'talent',
  candidates: 'candidate',
  projects: 'project',
  projectStations: 'projectStation',
  projectSteps: 'projectStep',
  fundingLines: 'fundingLine',
  milestones: 'milestone',
  payments: 'payment',
  expenses: 'expense',
  projectTargets: 'projectTarget',
  resultUses: 'resultUse',
  visits: 'visit',
  protectionStations: 'protectionStation',
  childWorkers: 'childWorker',
  careServices: 'careService',
  divisionFigures: 'divisionFigure',
  associations: 'association',
  charityResources: 'charityResource',
  linkages: 'linkage',
  serviceActivities: 'serviceActivity',
  policyDocuments: 'policyDocument',
  allowanceStandards: 'allowanceStandard',
  postEstablishments: 'postEstablishment',
  honours: 'honour',
  jointMeetings: 'jointMeeting',
  meetingDecisions: 'meetingDecision',
  demonstrations: 'demonstration',
  twinnings: 'twinning',
} as const satisfies Record<string, NounName>;

export type WorkbookKind = keyof typeof workbookNouns;
export const workbookKinds = Object.keys(workbookNouns) as WorkbookKind[];
