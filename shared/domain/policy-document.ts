import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 政策文件 policy document: a document on social work or volunteering that an office or those above it
 * issued (全国社会工作统计 tables 1 and 10); its scan is kept beside it.
 */
export const policyDocument = describe({
  name: 'policyDocument',
  label: { zh: '政策文件', en: 'Policy document' },
  plural: { zh: '政策文件', en: 'Policy documents' },
  title: 'name',
  area: 'ledgers',
  hint: 'number',
  keys: [['number'], ['name', 'issuedOn']],
  sort: { field: 'issuedOn', descending: true },
  spans: [['issuedOn', 'endedOn']],
  sections: { basic: { zh: '文件', en: 'Document' }, content: { zh: '内容', en: 'Content' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '文件名称', en: 'Title' },
      required: true,
      maxLength: 200,
      search: true,
      form: 'basic',
      headings: words`
        政策名称 文件标题 标题 政策文件名称 政策文件 制度名称 文件全称 政策标题 名称 文件名
        政策措施名称 出台政策 出台文件 出台政策名称 出台文件名称 制定政策
      `,
      list: { order: 1, width: 320 },
    },
    number: {
      kind: 'text',
      label: { zh: '文号', en: 'Number' },
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`文件号 文件编号 发文字号 发文号 文件文号 政策文号 发文文号 编号 文件字号 字号`,
      list: { order: 2, width: 150 },
    },
    issuer: {
      kind: 'text',
      label: { zh: '发文单位', en: 'Issued by' },
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        发文机关 制发单位 印发单位 发布单位 出台单位 出台部门 发文部门 制定单位 制定部门 发布机构
        印发部门 制发机关 印发机关 牵头部门
      `,
      list: { order: 3, width: 160 },
    },
    issuedOn: {
      kind: 'date',
      label: { zh: '发文日期', en: 'Issued on' },
      required: true,
      form: 'basic',
      headings: words`
        发文时间 印发日期 印发时间 成文日期 成文时间 发布日期 发布时间 出台时间 出台日期 时间 日期
        文件日期 颁布日期 颁布时间 制定时间
      `,
      list: { order: 4, width: 100 },
    },
    field: {
      kind: 'code',
      codes: 'policyField',
      label: { zh: '领域', en: 'Field' },
      required: true,
      initial: 'socialWork',
      form: 'basic',
      headings: words`
        政策领域 文件领域 类别 政策类别 文件类别 文件类型 政策类型 所属领域 工作领域 政策分类
      `,
      list: { order: 5, width: 90 },
    },
    level: {
      kind: 'code',
      codes: 'publicLevel',
      label: { zh: '级别', en: 'Level' },
      form: 'basic',
      headings: words`层级 发文级别 文件级别 政策级别 政策层级 发文层级 制发级别`,
      list: { order: 6, width: 90 },
    },
    endedOn: {
      kind: 'date',
      label: { zh: '失效日期', en: 'Ended on' },
      form: 'basic',
      headings: words`
        废止日期 失效时间 废止时间 有效期至 有效期限 截止日期 终止日期 有效期截止日期
      `,
      help: { zh: '还在执行的留空。', en: 'Blank while in force.' },
    },
    content: {
      kind: 'longText',
      label: { zh: '主要内容', en: 'Content' },
      search: true,
      form: 'content',
      headings: words`内容摘要 内容 摘要 文件内容 政策内容 主要措施 政策要点 要点 简介 备注`,
    },
    documents: { kind: 'attachments', label: { zh: '红头扫描件', en: 'Scan' }, form: 'content' },
  },
});
