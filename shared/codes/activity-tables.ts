import type { CodeTables } from './table';
import { words } from './words';

/** Tables about what a station did: kinds of services, stages of casework (MZ/T 094-2017). */
export const activityTables = {
  activityKind: [
    {
      code: 'case',
      label: { zh: '个案', en: 'Casework' },
      synonyms: words`
        个案工作 个案服务 个案辅导 个案跟进 个案管理 个案介入 个案咨询 个案记录 个案会谈
      `,
    },
    {
      code: 'group',
      label: { zh: '小组', en: 'Group work' },
      synonyms: words`
        小组工作 小组活动 小组服务 成长小组 支持小组 支持性小组 教育小组 治疗小组 兴趣小组
        互助小组 团体辅导 团体活动 小组节次
      `,
    },
    {
      code: 'event',
      label: { zh: '社区活动', en: 'Community event' },
      synonyms: words`
        活动 社区服务 社区工作 主题活动 大型活动 节日活动 宣传活动 讲座 便民服务 志愿活动
        志愿服务活动 公益活动 文体活动 义诊 政策宣传 游园会
      `,
    },
    {
      code: 'visit',
      label: { zh: '走访', en: 'Home visit' },
      synonyms: words`
        入户 入户走访 探访 家访 走访探访 上门走访 上门探访 上门服务 慰问 走访慰问 入户探访
        居家探访 巡访 随访 入户调查
      `,
    },
    {
      code: 'advice',
      label: { zh: '咨询转介', en: 'Advice and referral' },
      synonyms: words`
        咨询 转介 政策咨询 来访咨询 电话咨询 心理咨询 资源转介 转介服务 咨询服务 接访 来访接待
        接待咨询 法律咨询 来电咨询
      `,
    },
  ],
  caseStage: [
    {
      code: 'intake',
      label: { zh: '接案', en: 'Intake' },
      synonyms: words`开案 新开 新开案 立案 新开个案 接案阶段 新接 建案 新增 新接个案`,
    },
    {
      code: 'assessment',
      label: { zh: '预估', en: 'Assessment' },
      synonyms: words`评估需求 需求评估 预估阶段 需求预估 问题预估`,
    },
    {
      code: 'planning',
      label: { zh: '计划', en: 'Planning' },
      synonyms: words`制定计划 服务计划 计划阶段 制订计划 服务方案`,
    },
    {
      code: 'intervention',
      label: { zh: '介入', en: 'Intervention' },
      synonyms: words`实施 服务中 跟进 跟进中 介入阶段 在办 服务介入 进行中 实施阶段`,
    },
    {
      code: 'evaluation',
      label: { zh: '评估', en: 'Evaluation' },
      synonyms: words`成效评估 评估阶段 效果评估 服务评估`,
    },
    {
      code: 'closure',
      label: { zh: '结案', en: 'Closure' },
      synonyms: words`已结案 办结 结束 完结 结案阶段 结案跟踪 已办结 终止 已完结`,
    },
  ],
} as const satisfies CodeTables;
