import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 慈善资源 charity resource: money, goods, services or places that came in; goods count with the value
 * put on them.
 */
export const charityResource = describe({
  name: 'charityResource',
  label: { zh: '慈善资源', en: 'Charity resource' },
  plural: { zh: '慈善资源', en: 'Charity resources' },
  title: 'name',
  area: 'institutions',
  hint: 'date',
  keys: [['name', 'date', 'kind']],
  packageTable: 'charity_resources',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '来源', en: 'Source' }, use: { zh: '金额与用途', en: 'Value and use' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '资源名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 捐赠项目 资源 资源名 资源内容 慈善资源名称 链接资源 链接资源名称 捐赠名称 捐赠内容
        捐赠事项 捐赠物品 捐赠款物 捐赠物资名称 款物名称 物资名称 物品名称 项目名称
      `,
      list: { order: 1, width: 210 },
      package: 'name',
    },
    donor: {
      kind: 'text',
      label: { zh: '提供方', en: 'Given by' },
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        捐赠方 来源单位 捐赠单位 捐赠人 捐赠者 捐赠主体 捐赠来源 捐赠方名称 捐赠单位/个人
        捐赠单位（个人） 捐助方 捐助人 捐助单位 资助方 资源方 资源来源 资源提供方 提供者 提供单位
        支持单位 链接单位 爱心企业 来源
      `,
      list: { order: 2, width: 160 },
      sensitivity: 'never',
      help: {
        zh: '个人捐赠写“爱心人士”，不写姓名。',
        en: 'For persons write “a well-wisher”, no names.',
      },
    },
    kind: {
      kind: 'code',
      codes: 'resourceKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        资源类别 类型 款物 资源类型 资源种类 捐赠类别 捐赠类型 捐赠形式 捐赠方式 款物类别 款物类型
        物资类别
      `,
      list: { order: 3, width: 76 },
      package: 'kind',
    },
    date: {
      kind: 'date',
      label: { zh: '接收日期', en: 'Received' },
      required: true,
      form: 'basic',
      headings: words`
        日期 捐赠日期 链接日期 时间 接收时间 接受日期 接受时间 受赠日期 受赠时间 捐赠时间 捐助日期
        捐助时间 链接时间 到账日期 到账时间 入库日期
      `,
      list: { order: 4, width: 100 },
      package: 'date',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '受益站点', en: 'Station' },
      form: 'use',
      headings: words`
        站点 站点名称 使用站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点
        所属社工站点 所在社工站 所在社工站点 站名 站（室）名称 站室名称 所在站点 受益社工站
        使用社工站 接收站点 受赠站点 链接站点
      `,
      list: { order: 5, width: 180 },
      package: 'station_id',
    },
    amount: {
      kind: 'money',
      label: { zh: '折合金额', en: 'Value' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 20,
      required: true,
      form: 'use',
      headings: words`
        金额 折合金额（万元） 金额（元） 价值 折价 折合 折合价值 折合人民币 折算金额 折价金额
        捐赠金额 捐赠价值 资源价值 物资价值 价值金额 资金金额 估值 估价
      `,
      list: { order: 6, width: 96 },
      package: 'amount_fen',
    },
    quantity: {
      kind: 'text',
      label: { zh: '数量', en: 'Quantity' },
      maxLength: 60,
      form: 'use',
      headings: words`物资数量 数量单位 数目 件数 数量/单位 数量及单位 捐赠数量 资源数量 物品数量`,
      list: { order: 7, width: 96 },
      package: 'quantity',
    },
    purpose: {
      kind: 'text',
      label: { zh: '用途', en: 'Used for' },
      maxLength: 200,
      form: 'use',
      headings: words`
        使用去向 用途说明 去向 用于 用途去向 资源用途 款物用途 捐赠用途 资金用途 使用用途 使用方向
        使用情况
      `,
    },
    documents: { kind: 'attachments', label: { zh: '捐赠凭证', en: 'Receipts' }, form: 'use' },
  },
});
