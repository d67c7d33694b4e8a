import {
  combination,
  deduction,
  degree,
  example,
  fourGrades,
  label,
  ratioBand,
  section,
  veto,
} from './make';

/**
 * Which part of the total a spot check makes is a proposal of ours; that it counts in is
 * 深圳《政府购买社会工作服务项目评估管理办法（试行）》2021.
 */
const SPOT_CHECK_WEIGHT = 30;

const vetoes = [
  veto('misuse', '挪用项目资金', 'Misuse of funds'),
  veto('subcontract', '将项目转包', 'Project subcontracted'),
  veto('falseData', '弄虚作假', 'False claims'),
];
const groups = [
  { key: 'purchaser', label: label('购买方', 'Purchaser'), weight: 40, self: false },
  { key: 'thirdParty', label: label('第三方', 'Third party'), weight: 60, self: false },
];

/**
 * 项目末期评估: a purchased project's final evaluation, by plan, delivery, quality, outcome, finance and
 * files (usual content of MZ/T 059-2014, which sets no weights).
 */
export const projectFinal = example({
  id: 'project-final',
  version: '2026-1',
  name: label('项目末期评估', 'Project’s final evaluation'),
  stage: 'final',
  subject: 'project',
  groups,
  vetoes,
  grades: fourGrades.map((grade) =>
    grade.name.zh === '合格' ? { ...grade, use: 'rectify' as const } : grade,
  ),
  counts: { stage: 'spotCheck', weight: SPOT_CHECK_WEIGHT },
  indicators: [
    section('plan', '方案与需求', 'Plan and needs', [
      degree('needs', '需求调研', 'Needs', 5, {
        criterion: label('调研方法得当，需求与服务对应', 'Sound survey; services answer it'),
        evidence: label('调研报告', 'Survey'),
      }),
      degree('design', '服务方案', 'Plan', 5, {
        criterion: label('目标可衡量，进度和分工明确', 'Measurable aims, schedule and duties'),
        evidence: label('服务方案', 'Plan'),
      }),
    ]),
    section('delivery', '实施与目标完成', 'Delivery', [
      section('consistency', '进展与计划一致性', 'In step with the plan', [
        combination('content', '服务内容', 'Content', [
          ['内容与合同一致', 'As in the contract', 1],
          ['调整有审批', 'Changes approved', 1],
        ]),
        combination('people', '服务人群', 'People', [
          ['人群与合同一致', 'As in the contract', 1],
          ['建档完整', 'Files complete', 1],
        ]),
        combination('professional', '专业性', 'Profession', [
          ['持证社工主责', 'Led by a certified worker', 1],
          ['督导到位', 'Supervised', 1],
        ]),
        combination('schedule', '进度', 'Schedule', [
          ['节点按期', 'Milestones in time', 1],
          ['按期报送', 'Reports in time', 1],
        ]),
      ]),
      section('output', '服务产出', 'Output', [
        ratioBand(
          'reached',
          '服务人数完成率',
          'People reached',
          [
            [100, 6],
            [80, 4],
            [60, 2],
          ],
          {
            criterion: label(
              '≥100% 得 6，≥80% 得 4，≥60% 得 2，<60% 不得分',
              '100 % gives 6, 80 % 4, 60 % 2, below none',
            ),
            evidence: label('服务对象台账', 'Register of clients'),
          },
        ),
        ratioBand(
          'amount',
          '服务量完成率',
          'Services',
          [
            [100, 6],
            [80, 4],
            [60, 2],
          ],
          {
            criterion: label(
              '≥100% 得 6，≥80% 得 4，≥60% 得 2，<60% 不得分',
              '100 % gives 6, 80 % 4, 60 % 2, below none',
            ),
            evidence: label('服务记录', 'Records'),
          },
        ),
        degree('quality', '产出质量', 'Quality of output', 10, {
          criterion: label('产出真实、可核查', 'Real and verifiable'),
        }),
      ]),
    ]),
    section('profession', '专业质量', 'Professional quality', [
      degree('methods', '专业方法运用', 'Methods', 10, {
        criterion: label(
          '个案、小组、社区方法运用恰当',
          'Casework, groups and community work fitly used',
        ),
        evidence: label('抽查案卷', 'Files looked at'),
      }),
      degree('records', '过程记录与督导', 'Records and supervision', 10, {
        criterion: label('记录连续，督导意见落实', 'Continuous records, supervision acted on'),
      }),
    ]),
    section('outcome', '成效与满意度', 'Outcome', [
      degree('change', '目标达成与改变', 'Change', 12, {
        criterion: label('前后测对比，成效可说明', 'Before and after compared'),
      }),
      ratioBand(
        'satisfaction',
        '满意度',
        'Satisfaction',
        [
          [95, 8],
          [90, 6],
          [80, 4],
          [60, 2],
        ],
        {
          criterion: label(
            '服务对象与购买方抽样满意度',
            'Satisfied among those served and the purchaser',
          ),
          evidence: label('满意度问卷', 'Questionnaires'),
        },
      ),
    ]),
    section('finance', '财务', 'Finance', [
      deduction(
        'spending',
        '支出合规',
        'Spending',
        10,
        [
          ['超范围支出一笔', 'Outside the scope', 2],
          ['票据不全一笔', 'Voucher missing', 0.5],
        ],
        {
          criterion: label(
            '专款专用、票据齐全；每笔问题扣分，扣完为止',
            'Spent as meant, vouchers complete; each fault takes off',
          ),
          evidence: label('财务账册或审计报告', 'Books or audit'),
        },
      ),
      ratioBand(
        'execution',
        '预算执行率',
        'Budget spent',
        [
          [95, 5],
          [85, 3],
          [70, 1],
        ],
        {
          criterion: label(
            '支出占到位资金：≥95% 得 5，≥85% 得 3，≥70% 得 1',
            'Of what was received: 95 % gives 5, 85 % 3, 70 % 1',
          ),
        },
      ),
    ]),
    section('files', '档案与宣传', 'Files and publicity', [
      degree('filed', '档案归档', 'Files', 3),
      degree('publicity', '宣传', 'Publicity', 2),
    ]),
  ],
});

/** 抽查: a spot check of a running project; it counts into the final evaluation. */
export const projectSpotCheck = example({
  id: 'project-spot-check',
  version: '2026-1',
  name: label('项目抽查评估', 'Project’s spot check'),
  stage: 'spotCheck',
  subject: 'project',
  vetoes,
  groups: [{ key: 'thirdParty', label: label('第三方', 'Third party'), weight: 100, self: false }],
  indicators: [
    section('progress', '实施进度', 'Progress', [
      ratioBand(
        'output',
        '序时产出完成率',
        'Output against time',
        [
          [100, 40],
          [80, 30],
          [60, 15],
        ],
        {
          criterion: label(
            '按时间进度：≥100% 得 40，≥80% 得 30，≥60% 得 15',
            'Against time: 100 % gives 40, 80 % 30, 60 % 15',
          ),
        },
      ),
      degree('site', '现场服务', 'On site', 20, {
        criterion: label('到岗、签到与现场一致', 'People in place, attendance agrees'),
      }),
    ]),
    section('records', '记录与资金', 'Records and funds', [
      degree('files', '案卷抽查', 'Files', 25, {
        criterion: label('抽查不少于 5 份，记录真实完整', 'Five files at least, true and complete'),
      }),
      deduction('funds', '资金使用', 'Funds', 15, [['问题一笔', 'Fault', 3]], {
        criterion: label('每笔问题扣 3 分，扣完为止', 'Each fault −3, down to zero'),
      }),
    ]),
  ],
});
