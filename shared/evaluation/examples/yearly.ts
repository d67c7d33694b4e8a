import {
  bonus,
  combination,
  deduction,
  degree,
  example,
  label,
  ratioBand,
  section,
  veto,
} from './make';

const fourDegrees: [string, string, number, number][] = [
  ['优', 'Excellent', 4, 4],
  ['良', 'Good', 3, 3],
  ['中', 'Fair', 2, 2],
  ['差', 'Poor', 0, 1],
];

/**
 * 站年度考核: a station's yearly assessment by four groups. First-level weights are those of our
 * proposal, bonus up to 5, three vetoes; 四方 and their weights likewise.
 */
export const stationYearly = example({
  id: 'station-yearly',
  version: '2026-1',
  name: label('社工站年度考核', 'Station’s yearly assessment'),
  stage: 'yearly',
  subject: 'station',
  groups: [
    { key: 'self', label: label('自评', 'Self'), weight: 10, self: true },
    { key: 'township', label: label('街道', 'Township'), weight: 20, self: false },
    { key: 'centre', label: label('中心', 'Centre'), weight: 30, self: false },
    { key: 'thirdParty', label: label('第三方', 'Third party'), weight: 40, self: false },
  ],
  indicators: [
    section('base', '基础建设', 'Premises', [
      combination(
        'areas',
        '场所与功能区',
        'Place and areas',
        [
          ['固定场所', 'Fixed place', 2],
          ['办公接待区', 'Reception', 1],
          ['个案室', 'Casework room', 1],
          ['小组活动室', 'Group room', 1],
          ['档案区', 'Files', 1],
        ],
        {
          criterion: label(
            '固定场所 2 分；四个功能区各 1 分',
            'Fixed place 2 points, four areas 1 point each',
          ),
          evidence: label('场所证明、照片', 'Proof and photos'),
        },
      ),
      deduction(
        'upkeep',
        '设施与安全',
        'Equipment and safety',
        5,
        [
          ['消防器材过期或缺失一处', 'Extinguisher out of date or missing', 1],
          ['设施损坏未修一处', 'Equipment broken', 0.5],
        ],
        {
          criterion: label(
            '完好得 5 分，每处问题扣分，扣完为止',
            'Sound gives 5, each fault takes off, down to zero',
          ),
        },
      ),
      degree(
        'signs',
        '标识与公示',
        'Signs and notices',
        4,
        {
          criterion: label(
            '站牌、服务项目、流程公示齐全：优 4、良 3、中 2、差 0–1',
            'Signs, services and procedures displayed: 4, 3, 2, 0–1',
          ),
        },
        fourDegrees,
      ),
    ]),
    section('team', '队伍建设', 'Team', [
      ratioBand(
        'fullTime',
        '专职社工配备率',
        'Full-time workers in post',
        [
          [100, 5],
          [80, 4],
          [60, 2],
        ],
        {
          criterion: label(
            '按核定人数到岗：≥100% 得 5，≥80% 得 4，≥60% 得 2',
            'Against the posts approved: 100 % gives 5, 80 % 4, 60 % 2',
          ),
          evidence: label('人员名册', 'Roster'),
        },
      ),
      ratioBand(
        'certified',
        '持证率',
        'Certified workers',
        [
          [60, 5],
          [40, 4],
          [20, 2],
        ],
        {
          criterion: label(
            '持证社工占专职社工：≥60% 得 5，≥40% 得 4，≥20% 得 2',
            'Certified among full-time workers: 60 % gives 5, 40 % 4, 20 % 2',
          ),
          evidence: label('职业水平证书', 'Certificates'),
        },
      ),
      degree('training', '培训与督导', 'Training and supervision', 5, {
        criterion: label(
          '继续教育学时达标，督导每月有记录',
          'Hours met, monthly supervision recorded',
        ),
        evidence: label('培训、督导记录', 'Records'),
      }),
    ]),
    section('operation', '制度与运行', 'Rules and operation', [
      combination(
        'rules',
        '制度',
        'Rules',
        [
          ['岗位', 'Posts', 1],
          ['财务', 'Finance', 1],
          ['档案', 'Files', 1],
          ['保密', 'Confidentiality', 1],
          ['督导', 'Supervision', 1],
        ],
        { criterion: label('五项制度成文上墙，各 1 分', 'Five rules in writing, 1 point each') },
      ),
      deduction(
        'reports',
        '报表与报送',
        'Reports',
        5,
        [
          ['季报迟报一次', 'Quarterly report late', 1],
          ['数据差错一处', 'Figure wrong', 0.5],
        ],
        {
          criterion: label(
            '按时准确得 5 分，迟报一次扣 1，差错一处扣 0.5',
            'On time and right gives 5; late −1, wrong −0.5',
          ),
        },
      ),
      degree('files', '档案管理', 'Files', 5, {
        criterion: label(
          '一人一档、一事一档，归档及时',
          'One file per person and matter, filed in time',
        ),
        evidence: label('抽查档案', 'Files looked at'),
      }),
    ]),
    section('service', '专业服务', 'Professional service', [
      section('casework', '个案服务', 'Casework', [
        combination(
          'intake',
          '接案与预估',
          'Intake and assessment',
          [
            ['需求评估表齐全', 'Assessments complete', 2],
            ['有服务协议', 'Service agreements', 1],
          ],
          {
            criterion: label(
              '需求评估表齐全 2 分；有服务协议 1 分',
              'Assessments 2 points, agreements 1',
            ),
            evidence: label('评估表', 'Assessments'),
          },
        ),
        degree(
          'plan',
          '计划与介入',
          'Plan and intervention',
          4,
          {
            criterion: label(
              '目标可衡量、过程记录完整：优 4、良 3、中 2、差 0–1',
              'Measurable aims, full records: 4, 3, 2, 0–1',
            ),
            evidence: label('个案册', 'Case books'),
          },
          fourDegrees,
        ),
        ratioBand(
          'closing',
          '结案与评估',
          'Closing',
          [
            [100, 3],
            [80, 2],
            [60, 1],
          ],
          {
            criterion: label(
              '按期结案率 ≥100% 得 3，≥80% 得 2，≥60% 得 1',
              'Closed in time: 100 % gives 3, 80 % 2, 60 % 1',
            ),
            evidence: label('结案报告', 'Closing reports'),
          },
        ),
      ]),
      section('groupwork', '小组服务', 'Groups', [
        deduction(
          'sessions',
          '方案与签到',
          'Plans and attendance',
          4,
          [['缺方案或签到一项', 'Plan or attendance missing', 0.5]],
          {
            criterion: label(
              '每个小组有方案、每节有签到，缺一项扣 0.5',
              'A plan for each group, attendance for each session; −0.5 for each missing',
            ),
            evidence: label('签到册', 'Attendance'),
          },
        ),
        degree(
          'process',
          '过程与评估',
          'Process',
          4,
          {
            criterion: label(
              '过程记录、组员反馈、总结齐全：优 4、良 3、中 2',
              'Records, feedback and summary: 4, 3, 2',
            ),
            evidence: label('小组记录', 'Group records'),
          },
          fourDegrees,
        ),
      ]),
      section('community', '社区活动与走访', 'Activities and visits', [
        ratioBand(
          'events',
          '活动场次',
          'Activities',
          [
            [100, 6],
            [80, 4],
            [60, 2],
          ],
          {
            criterion: label(
              '年度场次完成率 ≥100% 得 6，≥80% 得 4，≥60% 得 2',
              'Of the year’s plan: 100 % gives 6, 80 % 4, 60 % 2',
            ),
            evidence: label('活动照片', 'Photos'),
          },
        ),
        degree('visits', '重点对象走访', 'Visits', 6, {
          criterion: label(
            '独居老人、困境儿童每季走访不少于 1 次',
            'Lone older people and children in difficulty visited every quarter',
          ),
          evidence: label('走访表', 'Visit forms'),
        }),
      ]),
    ]),
    section('linkage', '五社联动', 'Five societies', [
      degree('organisations', '联动社会组织和志愿队伍', 'Organisations and volunteers', 5, {
        criterion: label(
          '有联动机制和记录，参与不少于 3 类主体',
          'A working way of linking, three kinds of partners',
        ),
      }),
      degree('resources', '链接慈善资源', 'Resources', 5, {
        criterion: label('资源有登记、有去向、有公示', 'Resources recorded, traced and published'),
        evidence: label('资源台账', 'Ledger'),
      }),
    ]),
    section('outcome', '服务成效与满意度', 'Outcome and satisfaction', [
      ratioBand(
        'satisfaction',
        '服务对象满意度',
        'Satisfaction',
        [
          [95, 8],
          [90, 6],
          [80, 4],
          [60, 2],
        ],
        {
          criterion: label(
            '抽样满意度 ≥95% 得 8，≥90% 得 6，≥80% 得 4，≥60% 得 2',
            'Satisfied in the sample: 95 % gives 8, 90 % 6, 80 % 4, 60 % 2',
          ),
          evidence: label('满意度问卷', 'Questionnaires'),
        },
      ),
      degree('change', '服务对象改变', 'Change', 7, {
        criterion: label('有前后对比，改变可说明', 'Before and after are compared'),
      }),
    ]),
  ],
  bonuses: [
    bonus('praise', '受市级以上表彰', 'Praised by the city or above', 3, {
      criterion: label('市级 2 分、省级以上 3 分', 'City 2, province and above 3'),
      evidence: label('表彰文件', 'Document'),
    }),
    bonus('brand', '形成品牌项目', 'A project of renown', 2, {
      criterion: label('被市级以上推广', 'Made known by the city or above'),
    }),
    bonus('press', '媒体报道', 'In the press', 1, {
      criterion: label('省级以上媒体', 'Provincial press and above'),
    }),
  ],
  bonusCap: 50,
  vetoes: [
    veto('falseData', '虚报服务数据', 'False service figures'),
    veto('misuse', '挪用项目资金', 'Misuse of funds'),
    veto('accident', '发生安全责任事故', 'Accident by negligence'),
  ],
});
