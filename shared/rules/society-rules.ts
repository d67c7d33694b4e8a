import { halfWidth, loose } from '../codes/text';
import { codeLabel } from '../codes/tables';
import { beside, type FieldFailure, failureWith } from '../result';
import type { Finding } from './finding';
import type { Values } from '../domain/noun';
import type { NounName, NounValues } from '../domain/nouns';
import type { FailureCode, ParamsFor } from '../text/failures';
import { defaultRuleParameters } from '../definitions/shipped';
import type { RuleParameters } from '../definitions/rule-parameters';

type Faults = Record<string, FieldFailure>;
const filled = (value: Values[string] | undefined): boolean =>
  value !== null && value !== undefined && value !== '';

/**
 * Which of the five societies took part wherever a field of a linkage is filled in; volunteers who
 * came are volunteers too.
 */
const implied = [
  ['institution', 'organisation'],
  ['communityOrganisation', 'organisation'],
  ['volunteerTeam', 'volunteer'],
  ['volunteers', 'volunteer'],
  ['resource', 'charity'],
] as const;

function linkageFaults(values: NounValues<'linkage'>, today: string): Faults {
  const faults: Faults = {};
  const parties = values.parties ?? [];
  const missing = implied.find(
    ([field, society]) =>
      filled(values[field]) && values[field] !== 0 && !parties.includes(society),
  );
  if (missing)
    faults['parties'] = {
      code: 'LINKAGE_SOCIETY_MISSING',
      params: { society: codeLabel('fiveSocieties', missing[1]) },
    };
  else if (parties.length === 1) faults['parties'] = { code: 'LINKAGE_TWO_SOCIETIES' };
  if ((values.hours ?? 0) > 0 && !((values.volunteers ?? 0) > 0))
    faults['volunteers'] = { code: 'LINKAGE_HOURS_ALONE' };
  if (values.persons === 0) faults['persons'] = { code: 'LINKAGE_PERSONS_ZERO' };
  if (values.date !== null && values.date > today)
    faults['date'] = { code: 'DATE_AHEAD', params: { date: values.date } };
  return faults;
}

/** Rules of the records of institutions and the five societies. */
export const societyRules = {
  linkage: { faults: linkageFaults },
  charityResource: {
    faults: ({ date }: NounValues<'charityResource'>, today: string): Faults =>
      date !== null && date > today ? { date: { code: 'DATE_AHEAD', params: { date } } } : {},
  },
  institution: {
    faults: ({ staff, certifiedStaff }: NounValues<'institution'>): Faults =>
      staff !== null && certifiedStaff !== null && certifiedStaff > staff
        ? {
            certifiedStaff: {
              code: 'CERTIFIED_OVER_STAFF',
              params: { staff, certified: certifiedStaff },
            },
          }
        : {},
  },
};

/**
 * A social credit code's first two characters for each type of registration (GB 32100-2015: 5 civil
 * affairs, 9 industry and commerce, 1 staffing authority).
 */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  association: /^51/,
  service: /^52/,
  foundation: /^53/,
  enterprise: /^9/,
  institution: /^1/,
};

/** The type that a code's first characters stand for, or null. */
const typeOf = (uscc: string): string | null =>
  Object.entries(PREFIXES).find(([, prefix]) => prefix.test(uscc))?.[0] ?? null;

export interface SocietyModel {
  today: string;
  institutions: readonly {
    id: string;
    name: string;
    uscc: string | null;
    type: string | null;
    staff: number | null;
    /** People in full-time post whose employer it is; null where nobody's employer is. */
    people: number | null;
  }[];
  associations: readonly { id: string; name: string; uscc: string | null }[];
  partners: readonly { id: string; name: string; ends: string | null }[];
  resources: readonly { id: string; name: string; donor: string | null }[];
  linkages: readonly { id: string; name: string; amount: number | null; resource: string | null }[];
}

type Rule = (model: SocietyModel, parameters: RuleParameters) => Finding[];
const warn = <C extends FailureCode>(
  code: C,
  entity: NounName,
  id: string,
  field: string,
  ...params: ParamsFor<C>
): Finding => beside(failureWith({})(code, ...params), { severity: 'warning', entity, id, field });

const typeAgainstCode: Rule = ({ institutions }) =>
  institutions.flatMap(({ id, name, uscc, type }) => {
    const prefix = PREFIXES[type ?? ''];
    if (!uscc || !prefix || prefix.test(uscc)) return [];
    const stated = typeOf(uscc);
    return [
      warn('INSTITUTION_TYPE_USCC', 'institution', id, 'type', {
        name,
        type: codeLabel('institutionType', type ?? ''),
        prefix: uscc.slice(0, 2),
        stated: stated === null ? '' : codeLabel('institutionType', stated),
      }),
    ];
  });

/** One body in two ledgers is counted twice; institutions are where it belongs. */
const registeredTwice: Rule = ({ institutions, associations, partners }) => {
  const twinOf = (name: string, uscc: string | null): string | undefined =>
    institutions.find(
      (one) => (uscc !== null && one.uscc === uscc) || loose(one.name) === loose(name),
    )?.name;
  const found = (
    noun: 'association' | 'partner',
    { id, name, uscc }: { id: string; name: string; uscc: string | null },
  ): Finding[] => {
    const twin = twinOf(name, uscc);
    return twin === undefined ? [] : [warn('SOCIETY_TWIN', noun, id, 'name', { name, twin })];
  };
  return [
    ...associations.flatMap((one) => found('association', one)),
    ...partners.flatMap((one) => found('partner', { ...one, uscc: null })),
  ];
};

const staffFigure: Rule = ({ institutions }, { staffGap }) =>
  institutions.flatMap(({ id, name, staff, people }) =>
    staff !== null && people !== null && Math.abs(staff - people) > staffGap
      ? [warn('INSTITUTION_STAFF_DIFFERS', 'institution', id, 'staff', { name, staff, people })]
      : [],
  );

const agreementOver: Rule = ({ partners, today }) =>
  partners.flatMap(({ id, name, ends }) =>
    ends !== null && ends < today
      ? [warn('PARTNER_EXPIRED', 'partner', id, 'ends', { name, date: ends })]
      : [],
  );

/**
 * Endings and words of bodies and of those who wish to stay unnamed; what is left with two to four
 * characters is taken for a person's name.
 */
const NO_PERSON =
  /公司|集团|基金|协会|商会|学会|总会|中心|学校|大学|学院|中学|小学|医院|银行|超市|酒店|商场|药店|商店|书店|餐厅|饭店|社区|街道|委员会|居委|村委|团委|妇联|残联|工会|红会|民政|党支部|单位|企业|商家|爱心|匿名|不详|居民|村民|市民|业主|家长|群众|志愿|党员|个人|[局厂店队社会院所站行办委部]$/;

const looksLikePerson = (donor: string): boolean =>
  /^[\p{Script=Han}·]{2,4}$/u.test(halfWidth(donor).trim()) && !NO_PERSON.test(donor);

const personNamed: Rule = ({ resources }) =>
  resources.flatMap(({ id, name, donor }) =>
    donor && looksLikePerson(donor)
      ? [warn('RESOURCE_PERSON_NAMED', 'charityResource', id, 'donor', { name })]
      : [],
  );

const valueAlone: Rule = ({ linkages }) =>
  linkages.flatMap(({ id, name, amount, resource }) =>
    (amount ?? 0) > 0 && resource === null
      ? [warn('LINKAGE_VALUE_ALONE', 'linkage', id, 'resource', { name })]
      : [],
  );

const rules: readonly Rule[] = [
  typeAgainstCode,
  registeredTwice,
  staffFigure,
  agreementOver,
  personNamed,
  valueAlone,
];

/**
 * Checks across the records of institutions and the five societies; all of them ask for a look or
 * an explanation. Pure.
 */
export const checkSocieties = (
  model: SocietyModel,
  parameters: RuleParameters = defaultRuleParameters,
): Finding[] => rules.flatMap((rule) => rule(model, parameters));
