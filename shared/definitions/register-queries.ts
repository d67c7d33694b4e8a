import { z } from 'zod';
import type { Label } from '../codes/label';
import type { TableName } from '../codes/tables';

/** What a query counts, how, and by which code table its choice is made, if any. */
interface QueryDescription {
  label: Label;
  /** `count` whole numbers, `fen` money in fen, `hours` hours with their decimals. */
  counts: 'count' | 'fen' | 'hours';
  of?: TableName;
  /** It is asked for each station of a table, under the name by which its records are counted. */
  row?: string;
  /** The ledger of which a record says it, rather than that records are counted. */
  from?: 'divisionFigure' | 'postEstablishment' | 'course';
}

const text = (zh: string, en: string): Label => ({ zh, en });

/**
 * What a further return may ask of the register by name (取数口径). `end` of a text is the period's last
 * day; money and what happens are counted within the period's days. What has no day of its own, such
 * as the staff of an agency, is as the register knows it.
 */
export const registerQueries = {
  places: {
    label: text(
      '期末运行的社工站、室（点）和中心；可按层级',
      'Stations, studios and centres running at the end, of the tiers named',
    ),
    counts: 'count',
    of: 'tier',
  },
  professionals: {
    label: text('期末在岗人员中的专业人才', 'Professionals among those in post at the end'),
    counts: 'count',
  },
  trainings: {
    label: text('期内的培训人次，学历教育除外', 'Attendances within the period, degrees left out'),
    counts: 'count',
  },
  associations: {
    label: text('期末已登记的行业协会，按级别', 'Associations registered by the end, by level'),
    counts: 'count',
    of: 'administrativeLevel',
  },
  associationParties: {
    label: text('行业协会中有党组织的，按级别', 'Associations with a party organisation, by level'),
    counts: 'count',
    of: 'administrativeLevel',
  },
  associationUnits: {
    label: text('行业协会的单位会员，按级别', 'Member bodies of associations, by level'),
    counts: 'count',
    of: 'administrativeLevel',
  },
  associationPersons: {
    label: text('行业协会的个人会员，按级别', 'Personal members of associations, by level'),
    counts: 'count',
    of: 'administrativeLevel',
  },
  agencies: {
    label: text(
      '期末已登记的民办社工服务机构（类型为社会服务机构）',
      'Private agencies (social service bodies) registered by the end',
    ),
    counts: 'count',
  },
  agencyStaff: {
    label: text('民办社工服务机构的专职人员', 'Full-time staff of private agencies'),
    counts: 'count',
  },
  agencyParties: {
    label: text('民办社工服务机构中有党组织的', 'Private agencies with a party organisation'),
    counts: 'count',
  },
  agencyMembers: {
    label: text('民办社工服务机构的党员', 'Party members of private agencies'),
    counts: 'count',
  },
  funds: {
    label: text('项目资金安排：年度在期内的，按来源', 'Funds of projects for the year, by source'),
    counts: 'fen',
    of: 'fundingSource',
  },
  purchased: {
    label: text('期内开始的购买项目的合同金额', 'Contract sums of projects that begin within it'),
    counts: 'fen',
  },
  volunteerTeams: {
    label: text('期末已登记的志愿服务队伍', 'Volunteer teams registered by the end'),
    counts: 'count',
  },
  volunteers: {
    label: text('志愿服务队伍的志愿者', 'Members of volunteer teams'),
    counts: 'count',
  },
  volunteerHours: {
    label: text('期内五社联动的志愿服务时数', 'Hours of volunteers in linkages within the period'),
    counts: 'hours',
  },
  volunteerHoursAll: {
    label: text('截至期末五社联动的志愿服务时数', 'Hours of volunteers in linkages up to the end'),
    counts: 'hours',
  },
  staff: {
    label: text('期末在岗人员', 'In post at the end'),
    counts: 'count',
  },
  certified: {
    label: text('期末在岗的持证社工，可按级别', 'Certified staff in post at the end, by level'),
    counts: 'count',
    of: 'qualificationLevel',
  },
  stationsMet: {
    label: text('期末运行且六有达标的社工站', 'Stations running at the end that have the six'),
    counts: 'count',
  },
  townships: {
    label: text('应建站的乡镇（街道）', 'Townships due a station'),
    counts: 'count',
  },
  stationTownships: {
    label: text(
      '期末有社工站运行的应建乡镇（街道），一处计一次',
      'Townships due a station with one running at the end, each once',
    ),
    counts: 'count',
  },
  protectionTownships: {
    label: text(
      '期末有未成年人保护工作站运行的应建乡镇（街道）',
      'Townships due a station with one for the protection of minors running at the end',
    ),
    counts: 'count',
  },
  supervisorTownships: {
    label: text(
      '期末有儿童督导员在任的应建乡镇（街道）',
      'Townships due a station with a child supervisor at the end',
    ),
    counts: 'count',
  },
  villages: {
    label: text('应建乡镇（街道）的村（社区）', 'Villages of townships due a station'),
    counts: 'count',
  },
  studioVillages: {
    label: text('期末有社工室（点）运行的村（社区）', 'Villages with a studio running at the end'),
    counts: 'count',
  },
  directorVillages: {
    label: text('期末有儿童主任在任的村（社区）', 'Villages with a child director at the end'),
    counts: 'count',
  },
  olderPeople: {
    label: text(
      '老年人口：到期末年度为止最近一年的完整数',
      'Older people, of the latest whole year up to that of the end',
    ),
    counts: 'count',
    from: 'divisionFigure',
  },
  careBeds: {
    label: text(
      '养老床位：到期末年度为止最近一年的完整数',
      'Care-home beds, of the latest whole year up to that of the end',
    ),
    counts: 'count',
    from: 'divisionFigure',
  },
  purchasedFunds: {
    label: text(
      '期末已开始的购买项目在该年度的资金，按来源',
      'Funds for the year of projects that have begun by the end, by source',
    ),
    counts: 'fen',
    of: 'fundingSource',
  },
  postBodies: {
    label: text(
      '岗位设置：期末年度的机构总数，按单位类别',
      'Posts: institutions in the year of the end, by kind',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  postOffices: {
    label: text(
      '岗位设置：期末年度设社工科（室）的机构，按单位类别',
      'Posts: institutions with a social-work office in the year of the end, by kind',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  postWithout: {
    label: text(
      '岗位设置：期末年度未设科室但有岗位的机构，按单位类别',
      'Posts: institutions without an office but with posts in the year of the end, by kind',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  posts: {
    label: text(
      '岗位设置：期末年度的岗位数，按单位类别',
      'Posts set up in the year of the end, by kind of institution',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  postDuties: {
    label: text(
      '岗位设置：期末年度未明确但职责含社工的岗位，按单位类别',
      'Posts with social-work duties in the year of the end, by kind of institution',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  postIdle: {
    label: text(
      '岗位设置：期末年度有学历或证书未从事者，按单位类别',
      'Qualified people not in the work in the year of the end, by kind of institution',
    ),
    counts: 'count',
    of: 'postBody',
    from: 'postEstablishment',
  },
  policies: {
    label: text('期内印发的政策文件，按领域', 'Policy documents issued within it, by field'),
    counts: 'count',
    of: 'policyField',
  },
  demonstrations: {
    label: text(
      '期末在有效期内的示范与品牌，按类别',
      'Demonstrations and brands that hold at the end, by kind',
    ),
    counts: 'count',
    of: 'demonstrationKind',
  },
  demonstrationFunds: {
    label: text(
      '期内命名的示范与品牌的投入，按类别',
      'Funds of demonstrations and brands named within it, by kind',
    ),
    counts: 'fen',
    of: 'demonstrationKind',
  },
  courses: {
    label: text('期内举办的培训与比赛，按对象', 'Courses and contests held within it, by audience'),
    counts: 'count',
    of: 'courseFor',
    from: 'course',
  },
  courseAttendances: {
    label: text(
      '期内举办的培训与比赛的参加人次，按对象',
      'Attendances at courses and contests within it, by audience',
    ),
    counts: 'count',
    of: 'courseFor',
    from: 'course',
  },
  honours: {
    label: text('期内获得的表彰，按级别', 'Honours given within it, by level'),
    counts: 'count',
    of: 'publicLevel',
  },
  meetings: {
    label: text('期内召开的联席会议', 'Joint meetings held within it'),
    counts: 'count',
  },
  twinnings: {
    label: text(
      '期末实施中的牵手与支持计划，按类别',
      'Twinning and support plans that run at the end, by kind',
    ),
    counts: 'count',
    of: 'twinningKind',
  },
  stationsDue: {
    label: text('逐站：本站所在乡镇（街道）应建站', 'By station: its township is due a station'),
    counts: 'count',
    row: 'stationsDue',
  },
  stationsBuilt: {
    label: text('逐站：期末本站在运行', 'By station: it runs at the end'),
    counts: 'count',
    row: 'stationsBuilt',
  },
  stationsSixHaves: {
    label: text('逐站：期末本站六有达标', 'By station: it has the six at the end'),
    counts: 'count',
    row: 'sixHavesMet',
  },
  stationStudios: {
    label: text('逐站：期末运行的社工室（点）', 'By station: studios running at the end'),
    counts: 'count',
    row: 'studioCount',
  },
  stationStaff: {
    label: text('逐站：期末在岗人员', 'By station: in post at the end'),
    counts: 'count',
    row: 'staffInPost',
  },
  stationFullTime: {
    label: text('逐站：期末在岗的专职人员', 'By station: full-time staff at the end'),
    counts: 'count',
    row: 'staffFull',
  },
  stationPartTime: {
    label: text('逐站：期末在岗的兼职人员', 'By station: part-time staff at the end'),
    counts: 'count',
    row: 'staffPart',
  },
  stationCertified: {
    label: text('逐站：期末在岗的持证人员', 'By station: certified staff at the end'),
    counts: 'count',
    row: 'certifiedTotal',
  },
  stationAssistants: {
    label: text(
      '逐站：期末在岗的助理社会工作师',
      'By station: assistant social workers at the end',
    ),
    counts: 'count',
    row: 'certifiedAssistant',
  },
  stationWorkers: {
    label: text('逐站：期末在岗的社会工作师', 'By station: social workers at the end'),
    counts: 'count',
    row: 'certifiedWorker',
  },
  stationSeniors: {
    label: text('逐站：期末在岗的高级社会工作师', 'By station: senior social workers at the end'),
    counts: 'count',
    row: 'certifiedSenior',
  },
  stationProfessionals: {
    label: text('逐站：期末在岗的专业人才', 'By station: professionals at the end'),
    counts: 'count',
    row: 'professionals',
  },
  stationSupervisors: {
    label: text('逐站：期末在岗的督导', 'By station: supervisors at the end'),
    counts: 'count',
    row: 'supervisors',
  },
} as const satisfies Record<string, QueryDescription>;
export type QueryName = keyof typeof registerQueries;

/** Queries that are asked for each station of a table; the others for the office as a whole. */
export type StationQuery = {
  [Q in QueryName]: (typeof registerQueries)[Q] extends { row: string } ? Q : never;
}[QueryName];

/** Under which name the records of a station are counted that a query asks for; null for the others. */
export const rowCounted = (name: QueryName): string | null => {
  const query: QueryDescription = registerQueries[name];
  return query.row ?? null;
};

/** The ledger of which a record says what a query asks for; null where records are counted. */
export const fromOf = (name: QueryName): QueryDescription['from'] | null => {
  const query: QueryDescription = registerQueries[name];
  return query.from ?? null;
};

/** How an item asks the register: by which query, and of which codes; all where none is named. */
export const registerQuerySchema = z.strictObject({
  name: z.enum(Object.keys(registerQueries) as [QueryName, ...QueryName[]]),
  of: z.array(z.string().max(40)).min(1).max(40).optional(),
});
export type RegisterQuery = z.output<typeof registerQuerySchema>;
