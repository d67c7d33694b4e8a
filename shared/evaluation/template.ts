import type { EvaluationTemplate } from '../contract/types';
import type { Label } from '../domain/noun';

type Item = EvaluationTemplate['groups'][number]['items'][number];

const item = (key: string, zh: string, en: string, full: number, criterion?: Label): Item => ({ key, label: { zh, en }, full, ...(criterion ? { criterion } : {}) });

const group = (key: string, zh: string, en: string, items: Item[]): EvaluationTemplate['groups'][number] => ({
  key, label: { zh, en }, full: items.reduce((sum, { full }) => sum + full, 0), items,
});

/**
 * 六有验收: has place, equipment, staff, service, procedure, rules (河南省“十四五”民政事业发展规划 names the six; no scoring is published).
 * Weights and criteria are a proposal of ours, hence `example`; the bands 90/80/60 are those of 深圳《政府购买社会工作服务项目评估管理办法（试行）》2021. Pass from 60 with no 有 at zero.
 */
export const sixHavesTemplate: EvaluationTemplate = {
  id: 'six-haves',
  version: '2026-1',
  name: { zh: '六有验收', en: 'Six-haves acceptance' },
  example: true,
  fullMark: 100,
  passMark: 60,
  noGroupZero: true,
  grades: [
    { name: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { name: { zh: '良好', en: 'Good' }, from: 80 },
    { name: { zh: '合格', en: 'Pass' }, from: 60 },
    { name: { zh: '不合格', en: 'Fail' }, from: 0 },
  ],
  groups: [
    group('place', '有场地', 'Place', [
      item('fixedPlace', '固定场所', 'Fixed place', 8, { zh: '有产权、租赁或使用证明，能长期使用', en: 'Title, lease or permission of use; available for the long term' }),
      item('functionAreas', '功能区', 'Functional areas', 8, { zh: '办公接待、个案、小组活动、档案四区齐备，每区 2 分', en: 'Reception, casework, group and file areas, 2 points each' }),
      item('signs', '门牌标识', 'Door signs', 4, { zh: '站牌与标识醒目规范', en: 'Clear, proper signs' }),
    ]),
    group('equipment', '有设施', 'Equipment', [
      item('desks', '办公电脑桌椅', 'Desks and computers', 6, { zh: '能满足在岗人员日常办公', en: 'Enough for those in post' }),
      item('lockedCabinet', '带锁档案柜', 'Locked file cabinet', 4, { zh: '服务档案能上锁保管', en: 'Case files can be locked away' }),
      item('fireSafety', '消防安全', 'Fire safety', 5, { zh: '灭火器在有效期内，通道畅通', en: 'Extinguishers in date, exits clear' }),
    ]),
    group('staff', '有人员', 'Staff', [
      item('fullTime', '专职 2 人以上', 'Two full-time workers', 10, { zh: '专职社工不少于 2 人；1 人得 5 分', en: 'At least two full-time workers; one gives 5 points' }),
      item('certified', '至少 1 人持证', 'One certified worker', 6, { zh: '至少 1 人持有社会工作者职业水平证书', en: 'At least one holds a qualification certificate' }),
      item('supervision', '督导', 'Supervision', 4, { zh: '有督导安排和记录', en: 'Supervision arranged and recorded' }),
    ]),
    group('service', '有服务', 'Service', [
      item('needsPlan', '需求调研及年度计划', 'Needs survey and yearly plan', 6, { zh: '有本年度需求调研报告和服务计划', en: 'This year’s needs survey and plan' }),
      item('clientRegister', '服务对象台账', 'Register of clients', 8, { zh: '台账齐全，按季度更新', en: 'Complete and updated each quarter' }),
      item('serviceRecords', '个案、小组、活动记录', 'Case, group and activity records', 6, { zh: '记录完整，能与统计数相互印证', en: 'Complete and in agreement with the figures' }),
    ]),
    group('procedure', '有流程', 'Procedure', [
      item('flowChart', '服务流程图上墙', 'Flow chart on the wall', 5, { zh: '服务流程图公示上墙', en: 'The service procedure is displayed' }),
      item('referral', '转介及应急流程', 'Referral and emergency', 5, { zh: '有转介和应急处置流程', en: 'Procedures for referral and emergencies' }),
    ]),
    group('rules', '有制度', 'Rules', [
      item('postRules', '岗位制度', 'Posts', 3, { zh: '岗位职责成文', en: 'Duties in writing' }),
      item('financeRules', '财务制度', 'Finance', 3, { zh: '财务管理成文', en: 'Finance rules in writing' }),
      item('fileRules', '档案制度', 'Files', 3, { zh: '档案管理成文', en: 'File rules in writing' }),
      item('secrecyRules', '保密制度', 'Confidentiality', 3, { zh: '保密要求成文，签有承诺', en: 'In writing, with signed undertakings' }),
      item('supervisionRules', '督导制度', 'Supervision', 3, { zh: '督导制度成文', en: 'Supervision rules in writing' }),
    ]),
  ],
};

/** Templates an office may score with. */
export const evaluationTemplates: readonly EvaluationTemplate[] = [sixHavesTemplate];
