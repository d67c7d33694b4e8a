/**
 * Names of everything that is kept as records, in the order in which an area lists them. A name is
 * also the name of its table. They stand apart from the descriptions because a description may
 * refer to any noun.
 */
export const nounNames = [
  'station',
  'visit',
  'protectionStation',
  'childWorker',
  'careService',
  'serviceActivity',
  'divisionFigure',
  'person',
  'post',
  'qualification',
  'training',
  'exam',
  'talent',
  'candidate',
  'institution',
  'association',
  'communityOrganisation',
  'volunteerTeam',
  'charityResource',
  'partner',
  'linkage',
  'project',
  'projectStation',
  'projectStep',
  'fundingLine',
  'milestone',
  'payment',
  'expense',
  'projectTarget',
  'resultUse',
  'policyDocument',
  'allowanceStandard',
  'postEstablishment',
  'course',
  'honour',
  'jointMeeting',
  'meetingDecision',
  'demonstration',
  'twinning',
] as const;

export type NounName = (typeof nounNames)[number];
