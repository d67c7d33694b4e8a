import { words } from '../codes/words';
import { describe } from './noun';

/** 表彰 honour: what a person, station, institution or project was commended for, by whom and when. */
export const honour = describe({
  name: 'honour',
  label: { zh: '表彰', en: 'Honour' },
  plural: { zh: '表彰', en: 'Honours' },
  title: 'name',
  area: 'ledgers',
  hint: 'holder',
  keys: [['name', 'holder', 'date']],
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '荣誉', en: 'Honour' }, holder: { zh: '获得者', en: 'Holder' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '荣誉名称', en: 'Honour' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        荣誉 荣誉称号 表彰名称 奖项名称 奖项 获奖名称 称号 获得荣誉 表彰项目 奖励名称 获奖项目
        表彰荣誉 获奖荣誉 荣誉奖项 名称 授予称号
      `,
      list: { order: 1, width: 240 },
    },
    holder: {
      kind: 'text',
      label: { zh: '获得者', en: 'Holder' },
      required: true,
      maxLength: 100,
      search: true,
      sensitivity: 'never',
      form: 'holder',
      headings: words`
        获奖者 获奖人 获奖单位 受表彰单位 受表彰对象 表彰对象 受表彰人 获得单位 获奖对象 获得人
        获奖单位或个人 单位或个人 受奖单位 受奖对象 获奖单位/个人 获奖个人 姓名 单位名称
      `,
      list: { order: 2, width: 170 },
    },
    kind: {
      kind: 'code',
      codes: 'honourFor',
      label: { zh: '对象类别', en: 'Given to' },
      required: true,
      form: 'holder',
      headings: words`
        类别 表彰类别 荣誉类别 奖项类别 个人/集体 个人或集体 获奖类别 类型 对象类型 荣誉类型
        表彰类型
      `,
      list: { order: 3, width: 100 },
    },
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '在册人员', en: 'Person' },
      form: 'holder',
      headings: words`人员 社工 社工姓名 人员姓名`,
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '所在站点', en: 'Station' },
      form: 'holder',
      headings: words`
        站点 站点名称 社工站 社工站名称 所属社工站 所属站点 所在社工站 站名 社工站点 服务站点
      `,
    },
    level: {
      kind: 'code',
      codes: 'publicLevel',
      label: { zh: '级别', en: 'Level' },
      required: true,
      form: 'basic',
      headings: words`
        荣誉级别 表彰级别 奖项级别 获奖级别 层级 荣誉等级 表彰层级 奖励级别 荣誉层级
      `,
      list: { order: 4, width: 90 },
    },
    issuer: {
      kind: 'text',
      label: { zh: '授予单位', en: 'Given by' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        表彰单位 颁发单位 颁奖单位 授奖单位 表彰部门 颁发部门 授予部门 评选单位 表彰机关 授予机关
        颁发机构 发证单位
      `,
      list: { order: 5, width: 150 },
    },
    date: {
      kind: 'date',
      label: { zh: '授予日期', en: 'Given on' },
      required: true,
      form: 'basic',
      headings: words`
        表彰时间 表彰日期 获奖时间 获奖日期 授予时间 颁发时间 颁发日期 时间 日期 获得时间 获得日期
        授奖时间 颁奖时间
      `,
      list: { order: 6, width: 100 },
    },
    number: {
      kind: 'text',
      label: { zh: '文号', en: 'Number' },
      maxLength: 100,
      form: 'basic',
      headings: words`文件号 表彰文号 文件文号 发文字号 证书编号 文件名称及文号 表彰文件`,
    },
    note: {
      kind: 'longText',
      label: { zh: '事由', en: 'For what' },
      form: 'basic',
      headings: words`事迹 主要事迹 备注 说明 表彰事由 获奖原因 事迹简介 简介`,
    },
    documents: { kind: 'attachments', label: { zh: '证书照片', en: 'Papers' }, form: 'basic' },
  },
});
