import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import { shippedSet } from '../../../shared/definitions/shipped';
import { checkRegister } from '../../../shared/rules/checks/register';
import type { Finding } from '../../../shared/rules/finding';
import {
  emptyRegister,
  type AllowanceRow,
  type RegisterModel,
} from '../../../shared/rules/register-model';

export const TODAY = '2026-10-09';

/** What the shipped rules find in a register that has these records alone. */
export const found = (
  model: Partial<RegisterModel>,
  parameters: Partial<RuleParameters> = {},
): Finding[] =>
  checkRegister(
    { ...emptyRegister, today: TODAY, ...model },
    {
      checks: shippedChecks,
      form: shippedSet.stationReturn,
      parameters: { ...defaultRuleParameters, ...parameters },
    },
  );

/** What brings a rule about, and the nearest thing that does not; and where it stands. */
export interface Case {
  hit: () => Finding[];
  miss: () => Finding[];
  field?: string;
  at?: { entity: Finding['entity']; id: string; severity: Finding['severity'] };
}

export const institution = {
  kind: 'institution' as const,
  id: 'i1',
  name: '示例社会工作服务中心',
  uscc: '52410199MJTE5T001L',
  type: 'service',
  staff: 6,
  fullTime: 5,
  ends: null,
};
const other = { uscc: null, type: null, staff: null, fullTime: null, ends: null };
export const partner = { ...other, kind: 'partner' as const, id: 'w1', name: '示例妇联' };
const resource = { id: 'r1', name: '助学款', date: '2026-09-01', donor: null, amount: 100 };
const linkage = { id: 'l1', name: '敬老', date: '2026-09-01', amount: null, resource: null };
const site = {
  id: 's1',
  name: '测试街道社会工作站',
  tier: 'station',
  state: 'running',
  division: '220199001000',
};
const visit = { id: 'v1', station: site.name, date: '2026-09-01', due: '2026-10-08', done: null };
const checklist = { station: 's1', name: '六有', validUntil: '2026-10-08', counts: true };
const protection = { id: 'm1', name: '甲未保站', state: 'running', division: '220199001000' };
export const project = {
  id: 'j1',
  name: '示范项目',
  starts: '2026-01-01',
  ends: '2026-12-31',
  closed: false,
  contracted: true,
  noSubcontract: 'yes',
  amount: 100,
  milestones: 2,
  milestoneSum: 100,
  funded: 100,
  received: 80,
  paid: 80,
  spent: 80,
};
const person = {
  id: 'p1',
  name: '林小满',
  station: 's1',
  stationName: site.name,
  role: null,
  birthDate: '1990-10-09',
  level: 'worker',
  certificate: '2026010203040506',
  registrationExpiry: '2027-01-01',
};
const supervisor = { ...person, role: 'supervisor' };
const since = (day: string | null) => ({ ...emptyRegister.peopleRecords, since: () => day });
const posts = (...spans: [string, string | null, string][]) => ({
  ...emptyRegister.peopleRecords,
  posts: () =>
    spans.map(([starts, ends, employment]) => ({ person: 'p1', starts, ends, employment })),
});
const kept = [2_000_000, 2_500_000, 3_000_000, 3_000_000, 3_500_000, 4_000_000];
const amounts = (fen: number) => ({
  amounts: [
    {
      noun: 'project' as const,
      key: 'amount',
      kept: [...kept, fen].sort((a, b) => a - b),
      records: [{ id: 'j1', title: '示范项目', fen }],
    },
  ],
});

const warns = (entity: Finding['entity'], id: string) =>
  ({ entity, id, severity: 'warning' }) as const;

const societies: Record<string, Case> = {
  INSTITUTION_TYPE_USCC: {
    hit: () => found({ societies: [{ ...institution, type: 'foundation' }] }),
    miss: () =>
      found({ societies: [institution, { ...institution, id: 'i2', type: 'community' }] }),
    field: 'type',
    at: warns('institution', 'i1'),
  },
  SOCIETY_TWIN: {
    hit: () =>
      found({ societies: [institution, { ...partner, name: '示例（社会工作）服务中心' }] }),
    miss: () => found({ societies: [institution, { ...partner, name: '示例二社会工作服务中心' }] }),
    field: 'name',
    at: warns('partner', 'w1'),
  },
  INSTITUTION_STAFF_DIFFERS: {
    hit: () => found({ societies: [{ ...institution, staff: 8 }] }),
    miss: () =>
      found({
        societies: [
          { ...institution, staff: 7 },
          { ...institution, staff: 90, fullTime: null },
        ],
      }),
    field: 'staff',
    at: warns('institution', 'i1'),
  },
  PARTNER_EXPIRED: {
    hit: () => found({ societies: [{ ...partner, ends: '2026-10-08' }] }),
    miss: () => found({ societies: [{ ...partner, ends: TODAY }] }),
    field: 'ends',
    at: warns('partner', 'w1'),
  },
  RESOURCE_PERSON_NAMED: {
    hit: () => found({ resources: [{ ...resource, donor: '林小满' }] }),
    miss: () =>
      found({
        resources: ['爱心人士', '区慈善总会', '利民超市', '示例银行', '匿名', null].map(
          (donor, at) => ({ ...resource, id: String(at), donor }),
        ),
      }),
    field: 'donor',
    at: warns('charityResource', 'r1'),
  },
  LINKAGE_VALUE_ALONE: {
    hit: () => found({ linkages: [{ ...linkage, amount: 1 }] }),
    miss: () =>
      found({
        linkages: [
          { ...linkage, amount: 0 },
          { ...linkage, id: 'l2', amount: 5, resource: '助学款' },
        ],
      }),
    field: 'resource',
    at: warns('linkage', 'l1'),
  },
};

const stations: Record<string, Case> = {
  STATION_CLOSED_STAFFED: {
    hit: () => found({ stations: [{ ...site, state: 'closed' }], inPost: new Map([['s1', 1]]) }),
    miss: () => found({ stations: [{ ...site, state: 'paused' }], inPost: new Map([['s1', 1]]) }),
    field: 'state',
    at: { entity: 'station', id: 's1', severity: 'error' },
  },
  VISIT_OVERDUE: {
    hit: () => found({ visits: [visit] }),
    miss: () =>
      found({
        visits: [
          { ...visit, due: TODAY },
          { ...visit, done: TODAY },
        ],
      }),
    field: 'done',
    at: warns('visit', 'v1'),
  },
  STATION_CHECKLIST_EXPIRED: {
    hit: () => found({ stations: [site], checklists: [checklist] }),
    miss: () => [
      ...found({ stations: [site], checklists: [{ ...checklist, validUntil: TODAY }] }),
      ...found({ stations: [site], checklists: [{ ...checklist, counts: false }] }),
      ...found({ stations: [site], checklists: [checklist] }, { sixHavesTerm: 'always' }),
    ],
    at: warns('station', 's1'),
  },
  STATION_CHECKLIST_DUE: {
    hit: () => found({ stations: [site], checklists: [{ ...checklist, counts: false }] }),
    miss: () => [
      ...found({ stations: [site], checklists: [checklist] }),
      ...found({ stations: [site], checklists: [{ ...checklist, validUntil: null }] }),
      ...found({ stations: [{ ...site, state: 'closed' }], checklists: [checklist] }),
    ],
    at: warns('station', 's1'),
  },
  PROTECTION_TWICE: {
    hit: () => found({ protection: [protection, { ...protection, id: 'm2', name: '乙未保站' }] }),
    miss: () =>
      found({
        protection: [
          protection,
          { ...protection, id: 'm2', state: 'closed' },
          { ...protection, id: 'm3', division: '220199002000' },
        ],
      }),
    field: 'division',
    at: warns('protectionStation', 'm2'),
  },
  CORRECTION_OVERDUE: {
    hit: () => corrections('2026-10-08'),
    miss: () => corrections(TODAY),
    field: 'c1',
    at: warns('evaluation', 'e1'),
  },
};

function corrections(dueOn: string): Finding[] {
  const demand = '补齐服务档案';
  return found({
    corrections: [{ id: 'c1', evaluation: 'e1', subject: site.name, demand, dueOn }],
  });
}

const projects: Record<string, Case> = {
  PROJECT_MILESTONES_SUM: {
    hit: () => found({ projects: [{ ...project, milestoneSum: 99 }] }),
    miss: () =>
      found({ projects: [project, { ...project, id: 'j2', milestones: 0, milestoneSum: 0 }] }),
    field: 'amount',
    at: warns('project', 'j1'),
  },
  PROJECT_PAID_OVER_RECEIVED: {
    hit: () => found({ projects: [{ ...project, paid: 81 }] }),
    miss: () => found({ projects: [project, { ...project, id: 'j2', funded: 0, received: 0 }] }),
    field: 'amount',
    at: warns('project', 'j1'),
  },
  PROJECT_SPENT_OVER_RECEIVED: {
    hit: () => found({ projects: [{ ...project, paid: 81, spent: 81 }] }),
    miss: () => found({ projects: [{ ...project, funded: 0, received: 0, spent: 81 }] }),
    field: 'amount',
    at: warns('project', 'j1'),
  },
  PROJECT_SPENT_OVER_PAID: {
    hit: () => found({ projects: [{ ...project, paid: 79 }] }),
    miss: () => found({ projects: [project, { ...project, id: 'j2', paid: 79, spent: 81 }] }),
    field: 'amount',
    at: warns('project', 'j1'),
  },
  PROJECT_SUBCONTRACT_SILENT: {
    hit: () => found({ projects: [{ ...project, closed: true, noSubcontract: null }] }),
    miss: () => found({ projects: [{ ...project, contracted: false, noSubcontract: null }] }),
    field: 'noSubcontract',
    at: warns('project', 'j1'),
  },
  MONEY_SCALE: {
    hit: () => found(amounts(30_000_000_000)),
    miss: () => found(amounts(5_000_000)),
    field: 'amount',
    at: warns('project', 'j1'),
  },
};

const people: Record<string, Case> = {
  STATION_TWO_HEADS: {
    hit: () =>
      found({
        people: [
          { ...person, role: 'head' },
          { ...person, id: 'p2', name: '梁勇', role: 'head', certificate: '2026010203040507' },
        ],
      }),
    miss: () =>
      found({
        people: [
          { ...person, role: 'head' },
          { ...person, id: 'p2', role: 'head', station: 's2' },
          { ...person, id: 'p3', role: 'worker' },
        ],
      }),
    field: 'role',
    at: { entity: 'person', id: 'p2', severity: 'error' },
  },
  POSTS_OVERLAP: {
    hit: () =>
      found({
        people: [person],
        peopleRecords: posts(['2024-01-01', null, 'full'], ['2020-01-01', '2024-01-01', 'full']),
      }),
    miss: () =>
      found({
        people: [person],
        peopleRecords: posts(['2024-01-02', null, 'full'], ['2020-01-01', '2024-01-01', 'full']),
      }),
    field: 'postSince',
    at: warns('person', 'p1'),
  },
  PERSON_AGE: {
    hit: () => found({ people: [{ ...person, birthDate: '2010-10-10' }] }),
    miss: () =>
      found({
        people: [
          { ...person, birthDate: '2010-10-09' },
          { ...person, birthDate: null },
        ],
      }),
    field: 'birthDate',
    at: warns('person', 'p1'),
  },
  SUPERVISOR_LEVEL: {
    hit: () => found({ people: [{ ...supervisor, level: null }] }),
    miss: () => found({ people: [supervisor, { ...person, level: null }] }),
    field: 'level',
    at: warns('person', 'p1'),
  },
  SUPERVISOR_YEARS: {
    hit: () => found({ people: [supervisor], peopleRecords: since('2021-10-10') }),
    miss: () => [
      ...found({ people: [supervisor], peopleRecords: since('2021-10-09') }),
      ...found({ people: [supervisor], peopleRecords: since(null) }),
      ...found({ people: [person], peopleRecords: since('2026-01-01') }),
    ],
    field: 'postSince',
    at: warns('person', 'p1'),
  },
};

const decision = {
  id: 'd1',
  meeting: '联席会议',
  day: '2026-06-01',
  content: '津贴列入预算',
  responsible: null,
  due: '2026-10-08',
  done: null,
};
const policy = { id: 'y1', name: '示例办法', number: null, issuedOn: '2026-01-01', scans: 0 };
const standard: AllowanceRow = {
  division: '220199000000',
  level: 'worker',
  amount: 300,
  starts: '2020-01-01',
  ends: null,
  by: '示发〔2020〕1号',
};
const paid = (allowance: number | null, more: Partial<AllowanceRow>[] = [{}]) =>
  found({
    people: [{ ...person, division: '220199001000', allowance }],
    peopleRecords: {
      ...emptyRegister.peopleRecords,
      allowances: () => more.map((one) => ({ ...standard, ...one })),
    },
  });

const office: Record<string, Case> = {
  DECISION_OVERDUE: {
    hit: () => found({ decisions: [decision] }),
    miss: () =>
      found({
        decisions: [
          { ...decision, due: TODAY },
          { ...decision, due: null },
          { ...decision, done: '2026-10-09' },
        ],
      }),
    field: 'done',
    at: warns('meetingDecision', 'd1'),
  },
  POLICY_NO_SCAN: {
    hit: () => found({ policies: [policy] }),
    miss: () => found({ policies: [{ ...policy, scans: 1 }] }),
    field: 'documents',
    at: { entity: 'policyDocument', id: 'y1', severity: 'note' },
  },
  ALLOWANCE_DIFFERS: {
    hit: () => paid(200),
    miss: () => [
      ...paid(300),
      ...paid(null),
      // The township's own standard goes before the county's, the later before the earlier.
      ...paid(200, [{}, { division: '220199001000', amount: 200 }]),
      ...paid(200, [{}, { starts: '2026-01-01', amount: 200 }]),
      // Of another level, place or time.
      ...paid(200, [
        { level: 'senior' },
        { division: '220198000000' },
        { ends: '2026-10-08' },
        { starts: '2026-10-10' },
      ]),
    ],
    field: 'allowance',
    at: warns('person', 'p1'),
  },
};

/** For every rule of `recordChecks` what brings it about. */
export const recordCases: Readonly<Record<string, Case>> = {
  ...societies,
  ...stations,
  ...projects,
  ...people,
  ...office,
};
