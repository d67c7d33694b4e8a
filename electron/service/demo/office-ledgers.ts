import type { LedgerRecord } from './ledger-record';

/** A page without anything on it. */
export const EMPTY_PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const policies = (county: string, year: number, scan: string): LedgerRecord[] => [
  {
    noun: 'policyDocument',
    as: 'allowances',
    values: {
      name: `关于落实社会工作者职业津贴的通知（${county}）`,
      number: `示民发〔${year - 1}〕12号`,
      issuer: `${county}民政局`,
      issuedOn: `${year - 1}-03-18`,
      field: 'socialWork',
      level: 'county',
      documents: [scan],
      content: '取得职业水平证书并在社工站从事社会工作的，按级别按月发放职业津贴。',
    },
  },
  {
    noun: 'policyDocument',
    values: {
      name: `${county}志愿服务激励办法`,
      number: `示志办〔${year}〕3号`,
      issuer: `${county}志愿服务工作协调小组`,
      issuedOn: `${year}-03-05`,
      field: 'volunteering',
      level: 'county',
      documents: [scan],
    },
  },
];

const allowances = (division: string, year: number): LedgerRecord[] =>
  (
    [
      ['assistant', 200],
      ['worker', 300],
      ['senior', 500],
    ] as const
  ).map(([level, amount]): LedgerRecord => ({
    noun: 'allowanceStandard',
    values: { division, level, way: 'monthly', amount, starts: `${year - 1}-04-01` },
    refers: { document: 'allowances' },
  }));

/** Institutions of each kind, those with an office, those with posts alone, and the posts. */
const bodies = [
  ['careHome', 12, 3, 5, 14],
  ['mental', 1, 1, 0, 2],
  ['child', 1, 1, 0, 3],
  ['relief', 1, 0, 1, 1],
  ['funeral', 2, 0, 0, 0],
  ['family', 1, 0, 1, 1],
  ['civilOther', 2, 0, 1, 1],
] as const;

const posts = (year: number): LedgerRecord[] => [
  ...bodies.map(([kind, institutions, offices, withPosts, count]): LedgerRecord => ({
    noun: 'postEstablishment',
    values: { year, kind, institutions, offices, withPosts, posts: count },
  })),
  ...(['town', 'bodies', 'social', 'rest'] as const).map((kind, at): LedgerRecord => ({
    noun: 'postEstablishment',
    values: { year, kind, posts: 24 - 6 * at, duties: 8 - 2 * at, idle: 3 - at > 0 ? 3 - at : 0 },
  })),
];

const events = (county: string, year: number): LedgerRecord[] => [
  {
    noun: 'course',
    values: {
      name: '社工站业务培训',
      kind: 'training',
      audience: 'socialWorkers',
      date: `${year - 1}-05-20`,
      ends: `${year - 1}-05-21`,
      organiser: `${county}社会工作指导中心`,
      hours: 12,
      attended: 46,
    },
  },
  {
    noun: 'course',
    values: {
      name: '志愿者骨干培训',
      kind: 'training',
      audience: 'volunteers',
      date: `${year - 1}-09-06`,
      organiser: `${county}志愿者协会`,
      hours: 4,
      attended: 80,
    },
  },
  {
    noun: 'honour',
    values: {
      name: '优秀社会工作服务案例',
      holder: `${county}社会工作指导中心`,
      kind: 'project',
      level: 'city',
      issuer: '市民政局',
      date: `${year - 1}-12-05`,
    },
  },
  {
    noun: 'demonstration',
    values: {
      name: '邻里守望',
      kind: 'brand',
      level: 'county',
      namedBy: `${county}民政局`,
      namedOn: `${year - 1}-06-18`,
      body: `${county}社会工作指导中心`,
      reach: 1200,
      invested: 18_000_000,
      about: '站点社工带领志愿者定期探访独居老人和困境儿童家庭。',
    },
  },
  {
    noun: 'twinning',
    values: {
      name: '社工机构牵手计划',
      kind: 'twinning',
      starts: `${year - 1}-07-01`,
      ends: `${year + 1}-06-30`,
      partner: '示例社会工作发展中心',
      from: '省会城市',
      helped: `${county}社会工作指导中心`,
      persons: 4,
      visits: 6,
    },
  },
];

const meetings = (county: string, year: number): LedgerRecord[] => [
  {
    noun: 'jointMeeting',
    as: 'meeting',
    values: {
      name: `${year - 1}年社会工作人才队伍建设联席会议`,
      date: `${year - 1}-11-12`,
      host: `${county}民政局`,
      members: '组织部、社会工作部、财政局、人社局、教育局、卫健局、妇联、残联',
      topics: '社工站规范化建设、职业津贴落实、明年购买服务预算',
    },
  },
  {
    noun: 'meetingDecision',
    values: {
      content: '职业津贴列入明年部门预算',
      responsible: '财政局',
      due: `${year - 1}-12-20`,
      done: `${year - 1}-12-18`,
      result: '已列入预算',
    },
    refers: { meeting: 'meeting' },
  },
];

/**
 * What a county keeps as an office: documents, allowances, posts, courses, honours, meetings, plans.
 * @param scan a kept file, of which each document is said to be
 */
export const planOfficeLedgers = (
  county: string,
  division: string,
  year: number,
  scan: string,
): LedgerRecord[] => [
  ...policies(county, year, scan),
  ...allowances(division, year),
  ...posts(year - 1),
  ...events(county, year),
  ...meetings(county, year),
];
