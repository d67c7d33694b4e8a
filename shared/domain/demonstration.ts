import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 示范与品牌 demonstration: a model area or body, a training base, an incubator, a programme or a brand
 * project that was named (全国社会工作统计 table 9).
 */
export const demonstration = describe({
  name: 'demonstration',
  label: { zh: '示范与品牌', en: 'Demonstration' },
  plural: { zh: '示范与品牌', en: 'Demonstrations and brands' },
  title: 'name',
  area: 'ledgers',
  hint: 'body',
  keys: [['name', 'kind']],
  sort: { field: 'namedOn', descending: true },
  spans: [['namedOn', 'ends']],
  sections: {
    basic: { zh: '命名', en: 'Named' },
    place: { zh: '地区与单位', en: 'Place and body' },
    effect: { zh: '投入与成效', en: 'Funds and effect' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      required: true,
      maxLength: 200,
      search: true,
      form: 'basic',
      headings: words`
        示范名称 基地名称 品牌名称 项目名称 工程名称 示范单位名称 示范项目名称 品牌项目名称
        实训基地名称 示范（基地、品牌）名称 示范点名称 培育基地名称 示范区名称 称号
      `,
      list: { order: 1, width: 250 },
    },
    kind: {
      kind: 'code',
      codes: 'demonstrationKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        示范类别 类型 项目类别 基地类别 品牌类别 示范类型 项目类型 基地类型 品牌类型 称号类别
      `,
      list: { order: 2, width: 110 },
    },
    level: {
      kind: 'code',
      codes: 'publicLevel',
      label: { zh: '级别', en: 'Level' },
      form: 'basic',
      headings: words`层级 示范级别 命名级别 示范等级 项目级别 基地级别 品牌级别 示范层级`,
      list: { order: 3, width: 84 },
    },
    namedBy: {
      kind: 'text',
      label: { zh: '命名单位', en: 'Named by' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        授牌单位 认定单位 授予单位 批准单位 命名部门 认定部门 评定单位 授牌部门 批准部门 命名机关
      `,
    },
    namedOn: {
      kind: 'date',
      label: { zh: '命名日期', en: 'Named on' },
      required: true,
      form: 'basic',
      headings: words`
        命名时间 授牌时间 授牌日期 认定时间 认定日期 批准时间 批准日期 挂牌时间 创建时间 评定时间
        启动时间 时间 日期 设立时间
      `,
      list: { order: 4, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '有效期至', en: 'Until' },
      form: 'basic',
      headings: words`有效期 截止日期 到期日期 有效期截止 到期时间 有效期限 终止日期 摘牌日期`,
    },
    division: {
      kind: 'division',
      label: { zh: '地区', en: 'Place' },
      form: 'place',
      headings: words`
        所在地区 区划 所属地区 所在乡镇（街道） 乡镇（街道） 实施地区 所在区划 所在地 县区
        所在乡镇 所在街道 行政区划
      `,
      list: { order: 5, width: 130 },
    },
    body: {
      kind: 'text',
      label: { zh: '单位', en: 'Body' },
      maxLength: 100,
      search: true,
      form: 'place',
      headings: words`
        单位名称 所在单位 承担单位 实施单位 申报单位 责任单位 建设单位 运营单位 依托单位 所属单位
        承办单位 实施机构
      `,
      list: { order: 6, width: 170 },
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      form: 'place',
      headings: words`
        站点名称 社工站 社工站名称 所属社工站 所属站点 所在社工站 站名 社工站点 所在站点 依托站点
      `,
    },
    reach: {
      kind: 'integer',
      label: { zh: '覆盖数', en: 'Reached' },
      form: 'effect',
      headings: words`
        覆盖人数 服务人数 覆盖 受益人数 服务覆盖数 覆盖人次 受益人次 服务人次 惠及人数 覆盖数量
      `,
      list: { order: 7, width: 84 },
    },
    invested: {
      kind: 'money',
      label: { zh: '投入', en: 'Invested' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 1000,
      form: 'effect',
      headings: words`
        投入资金 投入金额 资金投入 经费投入 投入经费 投入（万元） 金额 资金 经费 项目资金 建设资金
      `,
      list: { order: 8, width: 84 },
    },
    about: {
      kind: 'longText',
      label: { zh: '简介', en: 'About' },
      search: true,
      form: 'effect',
      headings: words`
        项目简介 内容 主要内容 基本情况 情况简介 内容简介 说明 主要做法 特色做法 成效 备注 介绍
      `,
    },
    documents: { kind: 'attachments', label: { zh: '文件和照片', en: 'Papers' }, form: 'effect' },
  },
});
