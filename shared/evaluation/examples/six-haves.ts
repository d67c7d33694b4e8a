import type { EvaluationTemplate } from '../template';
import { combination, degree, example, label, section } from './make';

const written = { evidence: label('成文制度', 'Rules in writing') };

const indicators = (full: boolean): EvaluationTemplate['indicators'] => [
  section('place', '有场地', 'Place', [
    degree('fixedPlace', '固定场所', 'Fixed place', 8, {
      criterion: label(
        '有产权、租赁或使用证明，能长期使用',
        'Title, lease or permission of use; available for the long term',
      ),
      evidence: label('产权、租赁或使用证明', 'Title, lease or permission of use'),
    }),
    full
      ? combination(
          'functionAreas',
          '功能区',
          'Functional areas',
          [
            ['办公接待', 'Reception', 2],
            ['个案', 'Casework', 2],
            ['小组活动', 'Groups', 2],
            ['档案', 'Files', 2],
          ],
          {
            criterion: label(
              '办公接待、个案、小组活动、档案四区齐备，每区 2 分',
              'Reception, casework, group and file areas, 2 points each',
            ),
            evidence: label('各区照片', 'Photos of the areas'),
          },
        )
      : degree('functionAreas', '功能区', 'Functional areas', 8, {
          criterion: label(
            '办公接待、个案、小组活动、档案四区齐备，每区 2 分',
            'Reception, casework, group and file areas, 2 points each',
          ),
        }),
    degree('signs', '门牌标识', 'Door signs', 4, {
      criterion: label('站牌与标识醒目规范', 'Clear, proper signs'),
      evidence: label('站牌照片', 'Photo of the sign'),
    }),
  ]),
  section('equipment', '有设施', 'Equipment', [
    degree('desks', '办公电脑桌椅', 'Desks and computers', 6, {
      criterion: label('能满足在岗人员日常办公', 'Enough for those in post'),
    }),
    degree('lockedCabinet', '带锁档案柜', 'Locked file cabinet', 4, {
      criterion: label('服务档案能上锁保管', 'Case files can be locked away'),
    }),
    degree('fireSafety', '消防安全', 'Fire safety', 5, {
      criterion: label('灭火器在有效期内，通道畅通', 'Extinguishers in date, exits clear'),
    }),
  ]),
  section('staff', '有人员', 'Staff', [
    degree('fullTime', '专职 2 人以上', 'Two full-time workers', 10, {
      criterion: label(
        '专职社工不少于 2 人；1 人得 5 分',
        'At least two full-time workers; one gives 5 points',
      ),
      evidence: label('人员名册或劳动合同', 'Roster or contracts'),
    }),
    degree('certified', '至少 1 人持证', 'One certified worker', 6, {
      criterion: label(
        '至少 1 人持有社会工作者职业水平证书',
        'At least one holds a qualification certificate',
      ),
      evidence: label('职业水平证书', 'Certificate'),
    }),
    degree('supervision', '督导', 'Supervision', 4, {
      criterion: label('有督导安排和记录', 'Supervision arranged and recorded'),
    }),
  ]),
  section('service', '有服务', 'Service', [
    degree('needsPlan', '需求调研及年度计划', 'Needs survey and yearly plan', 6, {
      criterion: label('有本年度需求调研报告和服务计划', 'This year’s needs survey and plan'),
      evidence: label('调研报告和计划', 'Survey and plan'),
    }),
    degree('clientRegister', '服务对象台账', 'Register of clients', 8, {
      criterion: label('台账齐全，按季度更新', 'Complete and updated each quarter'),
    }),
    degree('serviceRecords', '个案、小组、活动记录', 'Case, group and activity records', 6, {
      criterion: label(
        '记录完整，能与统计数相互印证',
        'Complete and in agreement with the figures',
      ),
    }),
  ]),
  section('procedure', '有流程', 'Procedure', [
    degree('flowChart', '服务流程图上墙', 'Flow chart on the wall', 5, {
      criterion: label('服务流程图公示上墙', 'The service procedure is displayed'),
    }),
    degree('referral', '转介及应急流程', 'Referral and emergency', 5, {
      criterion: label('有转介和应急处置流程', 'Procedures for referral and emergencies'),
    }),
  ]),
  section('rules', '有制度', 'Rules', [
    degree('postRules', '岗位制度', 'Posts', 3, {
      criterion: label('岗位职责成文', 'Duties in writing'),
      ...written,
    }),
    degree('financeRules', '财务制度', 'Finance', 3, {
      criterion: label('财务管理成文', 'Finance rules in writing'),
      ...written,
    }),
    degree('fileRules', '档案制度', 'Files', 3, {
      criterion: label('档案管理成文', 'File rules in writing'),
      ...written,
    }),
    degree('secrecyRules', '保密制度', 'Confidentiality', 3, {
      criterion: label('保密要求成文，签有承诺', 'In writing, with signed undertakings'),
      ...written,
    }),
    degree('supervisionRules', '督导制度', 'Supervision', 3, {
      criterion: label('督导制度成文', 'Supervision rules in writing'),
      ...written,
    }),
  ]),
];

const sixHaves = (version: string, full: boolean): EvaluationTemplate =>
  example({
    id: 'six-haves',
    version,
    name: label('六有验收', 'Six-haves acceptance'),
    stage: 'acceptance',
    subject: 'station',
    indicators: indicators(full),
    zeroSectionFails: true,
  });

/**
 * The first version, in which every item takes any score; evaluations that were begun with it keep
 * it.
 */
export const sixHavesFirst = sixHaves('2026-1', false);

/**
 * 六有验收: has place, equipment, staff, service, procedure, rules (河南省“十四五”民政事业发展规划 names the six; no
 * scoring is published). Passes from 60 with no 有 at zero.
 */
export const sixHaves2026 = sixHaves('2026-2', true);
