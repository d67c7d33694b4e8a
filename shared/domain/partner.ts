import { words } from '../codes/words';
import { describe } from './noun';

/** 合作单位 partner: 共青团, 残联, 妇联, 慈善总会 and others that work with the stations. */
export const partner = describe({
  name: 'partner',
  label: { zh: '合作单位', en: 'Partner' },
  plural: { zh: '合作单位', en: 'Partners' },
  title: 'name',
  area: 'institutions',
  hint: 'kind',
  keys: [['name']],
  packageTable: 'partners',
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '单位名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 合作单位 合作方 单位 单位全称 部门名称 合作单位名称 合作机构 合作机构名称 合作组织
        合作部门 合作方名称 合作伙伴 共建单位 共建单位名称 协作单位 协作单位名称 联动单位 参与单位
      `,
      list: { order: 1, width: 230 },
      package: 'name',
    },
    kind: {
      kind: 'code',
      codes: 'partnerKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        单位类别 类型 性质 单位类型 单位性质 机构类别 部门类别 合作单位类别 合作单位类型
        合作方类别 合作方类型
      `,
      list: { order: 2, width: 96 },
      package: 'kind',
    },
    content: {
      kind: 'text',
      label: { zh: '合作内容', en: 'Content' },
      maxLength: 200,
      search: true,
      form: 'basic',
      headings: words`
        合作事项 协作内容 合作项目 合作领域 合作范围 合作方式 合作内容及方式 共建内容 共建事项
        协作事项 联动内容 协议内容 支持内容
      `,
      list: { order: 3, width: 240 },
      package: 'content',
    },
    starts: {
      kind: 'date',
      label: { zh: '合作开始', en: 'From' },
      form: 'basic',
      headings: words`
        开始日期 签约日期 协议期限 开始时间 起始日期 起始时间 合作日期 合作时间 合作期限
        合作起止时间 合作开始日期 合作开始时间 签约时间 签订日期 签订时间 协议开始日期
        协议起止时间 协议签订日期 协议签订时间
      `,
      list: { order: 4, width: 100 },
      package: 'starts',
    },
    ends: {
      kind: 'date',
      label: { zh: '合作到期', en: 'Until' },
      form: 'basic',
      headings: words`
        结束日期 到期日期 结束时间 终止日期 到期时间 合作结束日期 合作结束时间 合作到期日期
        合作到期时间 协议到期日 协议到期日期 协议到期时间 协议截止日期
      `,
      list: { order: 5, width: 100 },
      package: 'ends',
    },
    contact: {
      kind: 'text',
      label: { zh: '联系人', en: 'Contact' },
      sensitivity: 'never',
      search: true,
      maxLength: 40,
      form: 'contact',
      headings: words`
        负责人 联系人姓名 联络人 联络员 单位联系人 对接人 对接人姓名 对接人员 负责人姓名
      `,
      list: { order: 6, width: 80 },
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
        负责人联系电话 对接人电话 联络员电话
      `,
    },
    documents: { kind: 'attachments', label: { zh: '合作协议', en: 'Agreement' }, form: 'contact' },
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
