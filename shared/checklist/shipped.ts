import type { ChecklistGroup, ChecklistTemplate, Criterion } from './template';

const criterion = (
  key: string,
  zh: string,
  en: string,
  weight: number,
  seen: [zh: string, en: string],
): Criterion => ({ key, label: { zh, en }, weight, evidence: { zh: seen[0], en: seen[1] } });

const group = (
  key: string,
  mark: string,
  zh: string,
  en: string,
  criteria: Criterion[],
): ChecklistGroup => ({ key, mark, label: { zh, en }, criteria });

const places: Criterion[] = [
  criterion('fixedPlace', '固定场所', 'Fixed place', 8, [
    '产权、租赁或使用证明',
    'Title, lease or permission of use',
  ]),
  criterion('functionAreas', '功能区', 'Functional areas', 8, [
    '办公接待、个案、小组活动、档案四区照片',
    'Photos of reception, casework, group and file areas',
  ]),
  criterion('signs', '门牌标识', 'Door signs', 4, ['站牌照片', 'Photo of the sign']),
];

const staff: Criterion[] = [
  criterion('fullTime', '专职 2 人以上', 'Two full-time workers', 10, [
    '人员名册或劳动合同',
    'Roster or contracts',
  ]),
  criterion('certified', '至少 1 人持证', 'One certified worker', 6, [
    '社会工作者职业水平证书',
    'Qualification certificate',
  ]),
  criterion('supervision', '督导', 'Supervision', 4, ['督导协议和记录', 'Agreement and records']),
];

const services: Criterion[] = [
  criterion('needsPlan', '需求调研及年度计划', 'Needs survey and yearly plan', 6, [
    '本年度调研报告和计划',
    'This year’s survey and plan',
  ]),
  criterion('clientRegister', '服务对象台账', 'Register of clients', 8, [
    '台账齐全，按季度更新',
    'Complete and updated each quarter',
  ]),
  criterion('serviceRecords', '个案、小组、活动记录', 'Case, group and activity records', 6, [
    '记录与统计数相互印证',
    'Records agree with the figures',
  ]),
];

const rules: Criterion[] = [
  criterion('postRules', '岗位制度', 'Posts', 3, ['岗位职责成文', 'Duties in writing']),
  criterion('financeRules', '财务制度', 'Finance', 3, ['财务管理成文', 'Finance rules in writing']),
  criterion('fileRules', '档案制度', 'Files', 3, ['档案管理成文', 'File rules in writing']),
  criterion('secrecyRules', '保密制度', 'Confidentiality', 3, [
    '保密要求成文，签有承诺',
    'In writing, with signed undertakings',
  ]),
  criterion('supervisionRules', '督导制度', 'Supervision rules', 3, ['督导制度成文', 'In writing']),
];

/**
 * 六有: the six that 河南省“十四五”民政事业发展规划 names. Criteria and weights are a proposal of ours: no official
 * table is public.
 */
const sixHaves: ChecklistTemplate = {
  id: 'six-haves',
  version: '2026-1',
  name: { zh: '六有', en: 'Six haves' },
  example: true,
  groups: [
    group('place', '场', '有场地', 'Place', places),
    group('equipment', '设', '有设施', 'Equipment', [
      criterion('desks', '办公电脑桌椅', 'Desks and computers', 6, [
        '办公区照片',
        'Photo of the office',
      ]),
      criterion('lockedCabinet', '带锁档案柜', 'Locked file cabinet', 4, [
        '档案柜照片',
        'Photo of the cabinet',
      ]),
      criterion('fireSafety', '消防安全', 'Fire safety', 5, [
        '灭火器在有效期内，通道畅通',
        'Extinguishers in date, exits clear',
      ]),
    ]),
    group('staff', '人', '有人员', 'Staff', staff),
    group('service', '服', '有服务', 'Service', services),
    group('procedure', '流', '有流程', 'Procedure', [
      criterion('flowChart', '服务流程图上墙', 'Flow chart on the wall', 5, [
        '上墙照片',
        'Photo of the wall',
      ]),
      criterion('referral', '转介及应急流程', 'Referral and emergency', 5, [
        '成文流程',
        'Procedures in writing',
      ]),
    ]),
    group('rules', '制', '有制度', 'Rules', rules),
  ],
};

/** 五有 of 石首 (Hubei): 场地、人员、功能、制度、活动. Criteria and weights are a proposal of ours. */
const fiveHaves: ChecklistTemplate = {
  id: 'five-haves',
  version: '2026-1',
  name: { zh: '五有', en: 'Five haves' },
  example: true,
  groups: [
    group('place', '场', '有场地', 'Place', places),
    group('staff', '人', '有人员', 'Staff', staff),
    group('functions', '功', '有功能', 'Functions', [
      criterion('functionsShown', '站点功能公示', 'Functions on display', 8, [
        '公示照片',
        'Photo of the display',
      ]),
      criterion('referral', '转介及应急流程', 'Referral and emergency', 6, [
        '成文流程',
        'Procedures in writing',
      ]),
      criterion('clientRegister', '服务对象台账', 'Register of clients', 6, [
        '台账齐全，按季度更新',
        'Complete and updated each quarter',
      ]),
    ]),
    group('rules', '制', '有制度', 'Rules', rules),
    group('activities', '活', '有活动', 'Activities', [
      criterion('yearPlan', '年度活动计划', 'Yearly plan', 8, ['本年度计划', 'This year’s plan']),
      criterion('serviceRecords', '个案、小组、活动记录', 'Case, group and activity records', 17, [
        '记录与统计数相互印证',
        'Records agree with the figures',
      ]),
    ]),
  ],
};

/** Templates that come with the program; an office may copy one, change it and publish it. */
export const shippedTemplates: readonly ChecklistTemplate[] = [sixHaves, fiveHaves];
