import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 区划基础数 division figures: how many older people, care-home beds and children in need a township or
 * county has in a year; ratios are computed against them.
 */
export const divisionFigure = describe({
  name: 'divisionFigure',
  label: { zh: '区划基础数', en: 'Division figures' },
  plural: { zh: '区划基础数', en: 'Division figures' },
  title: 'year',
  area: 'stations',
  hint: 'division',
  keys: [['division', 'year']],
  packageTable: 'division_figures',
  sort: { field: 'year', descending: true },
  sections: {
    basic: { zh: '口径', en: 'Of what' },
    people: { zh: '人口', en: 'People' },
    care: { zh: '养老机构', en: 'Care homes' },
  },
  fields: {
    division: {
      kind: 'division',
      label: { zh: '区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: words`
        乡镇（街道） 街道 所属区划 地区 所在乡镇（街道） 所在乡镇 所在街道 所在镇街 所属镇街
        所属乡镇（街道） 所属乡镇 所属街道 乡镇/街道 乡镇街道 街道（乡镇） 街道（镇） 镇（街道）
        乡（镇、街道） 街镇 镇街 乡镇 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 所在区划
        行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 区域 地域 统计区域 区划名称
      `,
      list: { order: 1, width: 150 },
      package: 'division',
    },
    year: {
      kind: 'integer',
      plain: true,
      label: { zh: '年度', en: 'Year' },
      required: true,
      min: 2000,
      max: 2100,
      form: 'basic',
      headings: words`年份 统计年度 年 数据年度 数据年份 统计年份 所属年度`,
      list: { order: 2, width: 64 },
      package: 'year',
    },
    population: {
      kind: 'integer',
      label: { zh: '常住人口', en: 'Population' },
      unit: { zh: '人', en: '' },
      max: 100_000_000,
      form: 'people',
      headings: words`
        总人口 人口 人口数 人口总数 人口总量 总人口数 常住人口数 常住人口总数 常驻人口 辖区人口
      `,
      list: { order: 3, width: 96 },
      package: 'population',
    },
    olderPeople: {
      kind: 'integer',
      label: { zh: '60 岁以上老年人', en: 'Aged 60 and over' },
      unit: { zh: '人', en: '' },
      max: 100_000_000,
      form: 'people',
      headings: words`
        老年人口 老年人数 60岁及以上 60岁以上 60周岁以上 60周岁及以上 60岁以上老年人 60周岁以上人口 老年人 老年人口数 老年人总数 60岁以上人口
        60岁以上人口数 60岁以上老人 60岁以上老年人数 60岁及以上人口 60岁及以上老年人
        60岁及以上老年人口 60周岁以上老年人 60周岁及以上人口 60周岁及以上老年人
      `,
      list: { order: 4, width: 120 },
      package: 'older_people',
    },
    leftBehindChildren: {
      kind: 'integer',
      label: { zh: '留守儿童', en: 'Left-behind children' },
      unit: { zh: '人', en: '' },
      max: 10_000_000,
      form: 'people',
      headings: words`农村留守儿童 留守儿童数 留守儿童人数 农村留守儿童数 农村留守儿童人数`,
      list: { order: 5, width: 88 },
      package: 'left_behind_children',
    },
    childrenInNeed: {
      kind: 'integer',
      label: { zh: '困境儿童', en: 'Children in need' },
      unit: { zh: '人', en: '' },
      max: 10_000_000,
      form: 'people',
      headings: words`困境儿童数 困境儿童人数 困境儿童总数`,
      list: { order: 6, width: 88 },
      package: 'children_in_need',
    },
    leftBehindWomen: {
      kind: 'integer',
      label: { zh: '留守妇女', en: 'Left-behind women' },
      unit: { zh: '人', en: '' },
      max: 10_000_000,
      form: 'people',
      headings: words`农村留守妇女 留守妇女数 留守妇女人数 农村留守妇女数 农村留守妇女人数`,
      list: { order: 7, width: 88 },
      package: 'left_behind_women',
    },
    homes: {
      kind: 'integer',
      label: { zh: '养老机构', en: 'Care homes' },
      unit: { zh: '个', en: '' },
      max: 10_000,
      form: 'care',
      headings: words`
        养老机构数 养老机构数量 养老机构个数 养老服务机构 养老服务机构数 养老院 养老院数
      `,
      list: { order: 8, width: 84 },
      package: 'homes',
    },
    beds: {
      kind: 'integer',
      label: { zh: '养老机构床位', en: 'Care-home beds' },
      unit: { zh: '张', en: '' },
      max: 1_000_000,
      form: 'care',
      headings: words`
        床位数 养老床位 床位 床位数量 床位总数 养老床位数 机构床位数 机构养老床位 养老机构床位数
        养老机构床位总数
      `,
      list: { order: 9, width: 108 },
      package: 'beds',
    },
    source: {
      kind: 'text',
      label: { zh: '数据来源', en: 'Source' },
      maxLength: 100,
      form: 'basic',
      headings: words`来源 出处 数据出处 资料来源 来源说明 数据提供单位`,
    },
  },
});
