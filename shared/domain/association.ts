import { words } from '../codes/words';
import { describe } from './noun';

/** 行业协会 association: a professional association of social workers, by level (全国社会工作统计 table 6). */
export const association = describe({
  name: 'association',
  label: { zh: '行业协会', en: 'Association' },
  plural: { zh: '行业协会', en: 'Associations' },
  title: 'name',
  area: 'institutions',
  identified: true,
  hint: 'level',
  keys: [['uscc'], ['name']],
  packageTable: 'associations',
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    members: { zh: '会员与党建', en: 'Members' },
    contact: { zh: '联系', en: 'Contact' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '协会名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 行业协会名称 协会 协会全称 社工协会名称 社会工作者协会名称 社会工作协会名称
        行业组织名称 社会组织名称 社会组织全称 社团名称 组织名称 单位名称 全称
      `,
      list: { order: 1, width: 240 },
      package: 'name',
    },
    uscc: {
      kind: 'uscc',
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      search: true,
      form: 'basic',
      headings: words`
        信用代码 社会信用代码 社会统一信用代码 统一社会信用码 统一社会信用编码 统一社会信用代码证
        统一社会信用代码证号 统一社会信用代码号 统一代码 信用码 信用代码证号 社会信用码
        机构信用代码 组织信用代码 法人信用代码 USCC
      `,
      list: { order: 2, width: 176 },
      package: 'uscc',
    },
    level: {
      kind: 'code',
      codes: 'administrativeLevel',
      label: { zh: '级别', en: 'Level' },
      form: 'basic',
      headings: words`协会级别 登记级别 层级 所属层级 协会层级 协会等级 组织级别 登记层级 行政级别`,
      list: { order: 3, width: 64 },
      package: 'level',
    },
    registeredOn: {
      kind: 'date',
      label: { zh: '成立日期', en: 'Founded' },
      form: 'basic',
      headings: words`
        成立时间 登记日期 成立年月 登记时间 注册日期 注册时间 设立日期 设立时间 成立登记日期
        成立登记时间
      `,
      list: { order: 4, width: 100 },
      package: 'registered_on',
    },
    unitMembers: {
      kind: 'integer',
      label: { zh: '单位会员', en: 'Unit members' },
      unit: { zh: '个', en: '' },
      max: 100_000,
      form: 'members',
      headings: words`
        其中单位会员 其中会员单位
        单位会员数 单位会员数量 会员单位 会员单位数 会员单位数量 团体会员 团体会员数 机构会员
        机构会员数
      `,
      list: { order: 5, width: 84 },
      package: 'unit_members',
    },
    personMembers: {
      kind: 'integer',
      label: { zh: '个人会员', en: 'Personal members' },
      unit: { zh: '人', en: '' },
      max: 1_000_000,
      form: 'members',
      headings: words`个人会员数 会员人数 个人会员人数 个人会员数量 个体会员数`,
      list: { order: 6, width: 84 },
      package: 'person_members',
    },
    party: {
      kind: 'code',
      codes: 'partyGroup',
      label: { zh: '党组织', en: 'Party group' },
      form: 'members',
      headings: words`
        党组织情况 基层党组织 党建 党建情况 党支部 党支部情况 党组织建设 党组织建立情况 党组织形式
        党组织类型 是否建立党组织 是否成立党组织 是否有党组织
      `,
      list: { order: 7, width: 96 },
      package: 'party',
    },
    president: {
      kind: 'text',
      label: { zh: '会长', en: 'President' },
      sensitivity: 'never',
      maxLength: 40,
      form: 'contact',
      headings: words`
        负责人 法定代表人 会长姓名 现任会长 会长（法定代表人） 法人 法人代表 法定代表人姓名 理事长
        负责人姓名 主要负责人 协会负责人
      `,
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 联系方式 手机 手机号 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码
        移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 办公电话 办公室电话 固定电话
        座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式
        负责人联系电话 会长电话 协会电话
      `,
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'contact',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
