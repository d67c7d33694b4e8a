import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 督导与领军人才 talent: a supervisor (督导), leading talent, trainer or assessor. MZ/T 166 sets no ranks
 * for supervisors, so a rank is free text.
 */
export const talent = describe({
  name: 'talent',
  label: { zh: '督导与领军人才', en: 'Supervisor or talent' },
  plural: { zh: '督导与领军人才', en: 'Supervisors and talents' },
  title: 'kind',
  area: 'people',
  owner: 'person',
  hint: 'starts',
  keys: [['person', 'kind', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '入选情况', en: 'Selection' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: words`
        人员 人员姓名 身份证号 证件号码 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名
        从业人员姓名 本人姓名 名字 Full_name 入选人员 人才姓名 督导姓名
      `,
      list: { order: 1, width: 88 },
    },
    kind: {
      kind: 'code',
      codes: 'talentKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        人才类别 类型 人才类型 人才种类 专业人才类别 督导类型 督导类别 人员类别 身份 身份类别
      `,
      list: { order: 2, width: 100 },
    },
    rank: {
      kind: 'text',
      label: { zh: '等级或称号', en: 'Rank or title' },
      maxLength: 60,
      search: true,
      form: 'basic',
      headings: words`
        等级 称号 督导级别 级别 职级 名称 称号名称 荣誉称号 荣誉 获评称号 等级称号 评定等级
        督导等级 人才等级 人才级别 人才称号
      `,
      list: { order: 3, width: 150 },
    },
    grantedBy: {
      kind: 'text',
      label: { zh: '认定单位', en: 'Granted by' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        认定部门 评选单位 聘任单位 认定机构 认证单位 认证机构 授予单位 授予部门 评定单位 评选部门
        命名单位 命名部门 颁发单位 颁证单位 发证单位 聘用单位 聘请单位
      `,
      list: { order: 4, width: 180 },
    },
    starts: {
      kind: 'date',
      label: { zh: '起始日期', en: 'From' },
      form: 'basic',
      headings: words`
        聘期 任期 聘用期 聘任期 聘任期限 聘用期限 聘期起止 聘任起止时间 聘期起止时间 任期起止
        认定日期 聘期开始 入选日期 认定时间 入选时间 授予日期 授予时间 评定时间 获评时间 命名时间
        聘任日期 聘任时间 聘用日期 聘期起 聘期开始日期 起聘日期 开始日期 开始时间 生效日期
      `,
      list: { order: 5, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '到期日期', en: 'Until' },
      form: 'basic',
      headings: words`
        聘期结束 有效期至 聘期止 聘期至 聘期结束日期 聘任到期 任期结束 有效期 结束日期 结束时间
        到期时间 截止日期 终止日期 失效日期
      `,
      list: { order: 6, width: 100 },
    },
    supervisees: {
      kind: 'integer',
      label: { zh: '督导人数', en: 'Supervisees' },
      unit: { zh: '人', en: '' },
      max: 1000,
      form: 'basic',
      headings: words`
        所带人数 督导对象数 督导对象人数 督导社工数 督导社工人数 督导人员数 被督导人数 带教人数
        指导人数 带领人数
      `,
      list: { order: 7, width: 84 },
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
