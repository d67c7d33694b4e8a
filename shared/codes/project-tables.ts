import type { CodeEntry, CodeTables } from './table';
import { words } from './words';

const steps = [
  {
    code: 'need',
    label: { zh: '需求立项', en: 'Need' },
    synonyms: words`
      需求 立项 需求与立项 需求调研 需求调查 需求评估 需求申报 需求征集 需求确定 提出需求 申报
      项目申报 项目立项 立项申请 立项审批 立项批复
    `,
  },
  {
    code: 'budget',
    label: { zh: '预算目录', en: 'Budget' },
    synonyms: words`
      预算 预算与目录 预算/目录 预算编制 编制预算 预算申报 预算批复 预算安排 预算审批 预算下达
      预算评审 经费预算 资金预算 目录 纳入目录
    `,
  },
  {
    code: 'method',
    label: { zh: '采购方式', en: 'Way of purchase' },
    synonyms: words`
      确定采购方式 采购 采购方式确定 组织采购 采购实施 采购申请 采购审批 采购备案 采购立项
      采购文件 招标 招投标 招标采购 政府采购 磋商 开标 评标 确定承接主体
    `,
  },
  {
    code: 'notice',
    label: { zh: '公示', en: 'Notice' },
    synonyms: words`
      公告 中标公示 结果公示 公示公告 信息公开 公开公示 中标 中标公告 中标结果公示 中标通知
      中标通知书 成交公告 成交公示 成交通知书 结果公告 采购公告
    `,
  },
  {
    code: 'contract',
    label: { zh: '合同', en: 'Contract' },
    synonyms: words`
      签订合同 合同签订 签约 签合同 签署合同 合同签署 合同签约 订立合同 合同备案 项目签约
      签订协议 协议签订 协议
    `,
  },
  {
    code: 'payment',
    label: { zh: '拨付', en: 'Payment' },
    synonyms: words`
      付款 资金拨付 拨款 支付 拨付资金 经费拨付 款项支付 资金支付 支付资金 首付款 首款 首期款
      首期拨付 二期款 中期款 进度款 预付款 拨付首款
    `,
  },
  {
    code: 'interim',
    label: { zh: '中期', en: 'Interim' },
    synonyms: words`
      中期评估 中期检查 中期验收 中期考核 中期审核 中期评审 中期督导 中期报告 中期绩效评价 中评
      期中 期中评估
    `,
  },
  {
    code: 'final',
    label: { zh: '末期', en: 'Final' },
    synonyms: words`
      末期评估 终期评估 验收 末期验收 末期考核 末期评审 末评 期末 期末评估 终期 终期验收
      终期考核 终评 结项评估 结束评估 项目验收 绩效评估 绩效评价
    `,
  },
  {
    code: 'closing',
    label: { zh: '结项', en: 'Closing' },
    synonyms: words`
      结项验收 尾款 结项/尾款 项目结项 项目结束 项目收尾 结项报告 结项审计 结项归档 归档 结题
      完结 办结 结清 支付尾款 尾款支付 尾款拨付
    `,
  },
  {
    code: 'use',
    label: { zh: '结果应用', en: 'Use of results' },
    synonyms: words`
      结果运用 结果使用 评估结果应用 评估结果运用 绩效结果应用 绩效结果运用 成果应用 成果运用
      成果转化 应用
    `,
  },
  {
    code: 'termination',
    label: { zh: '终止', en: 'Termination' },
    synonyms: words`
      合同终止 解除合同 提前终止 终止合同 终止协议 中止 中止合同 项目终止 解约 合同解除 提前解除
      撤项
    `,
  },
] as const;

/**
 * Tables of purchased projects. Steps and their order are a proposal of ours after 政府购买服务管理办法
 * (财政部令102号); no regulation lists them so.
 */
export const projectTables = {
  projectStep: steps,
  projectStage: [
    { code: 'none', label: { zh: '未开始', en: 'Not begun' } },
    ...steps.map(({ code, label }) => ({ code, label })),
  ],
  expenseCategory: [
    {
      code: 'staff',
      label: { zh: '人员', en: 'Staff' },
      synonyms: words`
        人员经费 工资 人员费用 人力成本 人力 人力费 人工 人工费 人员支出 人员成本 人员工资
        人员薪酬 薪酬 工资薪酬 工资福利 工资社保 社工工资 社工薪酬 社保 社会保险 劳务费 五险一金
        专职人员费用 人员补贴 人员劳务 社工人力成本
      `,
    },
    {
      code: 'service',
      label: { zh: '服务活动', en: 'Services' },
      synonyms: words`
        活动 活动经费 业务活动 活动费 活动费用 活动支出 活动物资 活动物料 服务费 服务经费
        服务支出 服务成本 服务物资 服务活动费 服务活动经费 项目活动 项目活动费 业务费 业务活动费
        业务活动成本 专业服务 专业服务费 物料 物料费 慰问 慰问品 慰问物资 宣传 宣传费 印刷费
        直接服务费
      `,
    },
    {
      code: 'training',
      label: { zh: '培训督导', en: 'Training and supervision' },
      synonyms: words`
        培训 督导 培训费 培训费用 培训经费 督导费 督导费用 督导经费 培训督导费 督导培训
        督导培训费 专家费 专家督导费 讲课费 讲师费 能力建设 培训与督导
      `,
    },
    {
      code: 'office',
      label: { zh: '办公设施', en: 'Office' },
      synonyms: words`
        办公 设备 办公费 办公费用 办公经费 办公支出 办公用品 办公设备 办公耗材 办公设施费
        行政办公 行政办公费 行政费用 行政费 日常办公 设备购置 设备费 设施设备 水电费 房租 场地费
        场地租金 租赁费 交通费 差旅费 通讯费 硬件
      `,
    },
    {
      code: 'audit',
      label: { zh: '评估审计', en: 'Evaluation and audit' },
      synonyms: words`
        审计 评估 审计费 审计费用 评估费 评估费用 评估审计费 审计评估 第三方评估 第三方审计
        第三方评估费 财务审计 验收费 监测评估 绩效评估 评估与审计
      `,
    },
    {
      code: 'tax',
      label: { zh: '税费', en: 'Taxes' },
      synonyms: words`
        税金 管理费 税 税款 税收 增值税 税金及附加 税费支出 管理费用 机构管理费 税费及管理费
        管理费及税费 税费管理费 管理费税费
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他费用 其他支出 其他经费 不可预见费 不可预见 备用金 杂费 机动经费`,
    },
  ],
  resultUse: [
    {
      code: 'preference',
      label: { zh: '优先选择', en: 'Preference' },
      synonyms: words`
        优先 同等条件优先 优先承接 优先续签 优先续约 优先购买 优先选用 优先考虑 优先推荐
        同等优先 续签 续约
      `,
    },
    {
      code: 'rectify',
      label: { zh: '限期整改', en: 'Rectification' },
      synonyms: words`整改 整改通知 责令整改 责令改正 限期改正 要求整改 督促整改`,
    },
    {
      code: 'bar',
      label: { zh: '次年不得参与', en: 'Barred' },
      synonyms: words`
        不得参与 限制参与 禁止参与 取消资格 取消承接资格 取消次年资格 黑名单 列入黑名单 禁入
        限制承接 不得承接 次年不得承接 下年度不得参与 一年内不得承接 暂停承接 限制准入
      `,
    },
    {
      code: 'budget',
      label: { zh: '预算安排意见', en: 'Budget note' },
      synonyms: words`
        预算 预算意见 预算安排 预算挂钩 与预算挂钩 预算调整 调整预算 核减预算 预算建议 扣减经费
        扣减资金
      `,
    },
    {
      code: 'policy',
      label: { zh: '政策建议', en: 'Policy note' },
      synonyms: words`政策调整 政策意见 政策完善 完善政策 政策优化 政策参考 制度完善 决策参考`,
    },
  ],
  /**
   * Items of the quarterly statistics that an indicator may be linked to: the definitions say which
   * there are.
   */
  statisticsItem: [] as readonly CodeEntry[],
} as const satisfies CodeTables;
