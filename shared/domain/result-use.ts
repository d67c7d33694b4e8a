import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 结果应用 result use: what follows from an evaluation: preference, rectification, a bar from the next
 * year's purchases, a note on budget or policy. In force until its last day or its revocation.
 */
export const resultUse = describe({
  name: 'resultUse',
  label: { zh: '结果应用', en: 'Use of results' },
  plural: { zh: '结果应用', en: 'Uses of results' },
  title: 'kind',
  area: 'projects',
  owner: 'project',
  hint: 'contractor',
  keys: [['contractor', 'kind', 'starts', 'project']],
  packageTable: 'result_uses',
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '结果应用', en: 'Use' }, revoked: { zh: '撤销', en: 'Revocation' } },
  fields: {
    project: {
      kind: 'reference',
      refers: 'project',
      label: { zh: '项目', en: 'Project' },
      form: 'basic',
      headings: words`
        项目名称 购买项目 项目全称 所属项目 所属购买项目 关联项目 对应项目 购买项目名称 服务项目
        服务项目名称 采购项目 采购项目名称 购买服务项目 购买服务项目名称 政府购买服务项目
        政府购买服务项目名称 社工项目 社工项目名称 合同名称
      `,
      list: { order: 3, width: 180 },
      package: 'project_id',
      help: {
        zh: '站点考核的结果可不填项目。',
        en: 'May be empty for the result of a station’s assessment.',
      },
    },
    contractor: {
      kind: 'reference',
      refers: 'institution',
      label: { zh: '承接机构', en: 'Contractor' },
      required: true,
      form: 'basic',
      headings: words`
        机构 机构名称 承接主体 承接方 承接单位 承接机构名称 社工机构 被评机构 被评估机构 受评机构
        适用机构 单位名称
      `,
      list: { order: 1, width: 180 },
      package: 'contractor_id',
    },
    kind: {
      kind: 'code',
      codes: 'resultUse',
      label: { zh: '应用方式', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        方式 类型 类别 应用类型 应用类别 应用形式 应用情形 结果应用方式 结果应用类型 结果运用方式 运用方式 处理方式 处理类型 处理类别 结果运用 结果应用 评估结果应用
        评估结果运用 运用情形
      `,
      list: { order: 2, width: 120 },
      package: 'kind',
    },
    starts: {
      kind: 'date',
      label: { zh: '起始日期', en: 'From' },
      required: true,
      form: 'basic',
      headings: words`
        起 开始日期 开始时间 起始时间 起始日 起算日期 生效日期 生效时间 执行日期 适用起始日期
        限制开始日期
      `,
      list: { order: 4, width: 100 },
      package: 'starts',
    },
    ends: {
      kind: 'date',
      label: { zh: '截止日期', en: 'Until' },
      form: 'basic',
      headings: words`
        止 结束日期 截止时间 截止日 结束时间 终止日期 终止时间 到期日期 到期时间 失效日期
        适用截止日期 限制结束日期
      `,
      list: { order: 5, width: 100 },
      package: 'ends',
      help: {
        zh: '“次年不得参与”不填时按规则参数计算：出厂设置为决定次年的 12 月 31 日。',
        en: 'A bar without a last day takes the term of the rules, as shipped to the end of the year after the decision.',
      },
    },
    text: {
      kind: 'longText',
      label: { zh: '内容', en: 'Content' },
      required: true,
      form: 'basic',
      headings: words`
        说明 处理意见 具体内容 内容说明 应用内容 应用说明 应用情况 应用意见 处理内容 处理结果
        处理决定 决定内容 意见
      `,
      list: { order: 6, width: 220 },
      package: 'text',
    },
    decidedOn: {
      kind: 'date',
      label: { zh: '决定日期', en: 'Decided on' },
      form: 'basic',
      headings: words`决定时间 作出日期 作出时间 批准日期 批准时间 发文日期 发文时间 处理日期`,
      package: 'decided_on',
    },
    decidedBy: {
      kind: 'text',
      label: { zh: '决定人', en: 'Decided by' },
      maxLength: 40,
      sensitivity: 'never',
      form: 'basic',
      headings: words`决定人姓名 批准人 审批人`,
    },
    documentNumber: {
      kind: 'text',
      label: { zh: '文号', en: 'Document number' },
      maxLength: 60,
      form: 'basic',
      headings: words`文件号 文件编号 文件文号 发文号 发文字号 决定文号 处理文号 批文号`,
      package: 'document_number',
    },
    evaluation: {
      kind: 'text',
      label: {
        zh: '依据的评估',
        en: 'Evaluation',
        headings: words`评估依据 评估项目 依据评估`,
      },
      maxLength: 64,
      headings: words`评估依据 评估项目 依据评估`,
    },
    revokedOn: {
      kind: 'date',
      label: { zh: '撤销日期', en: 'Revoked on' },
      form: 'revoked',
      list: { order: 7, width: 100 },
      package: 'revoked_on',
      headings: words`撤销时间 解除日期 解除时间 取消日期`,
    },
    revokedReason: {
      kind: 'longText',
      label: { zh: '撤销理由', en: 'Reason' },
      form: 'revoked',
      package: 'revoked_reason',
      headings: words`撤销原因 解除原因 解除理由 取消原因`,
    },
  },
});
