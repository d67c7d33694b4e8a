import { describe } from './noun';

/** 区划基础数 division figures: how many older people, care-home beds and children in need a township or county has in a year; ratios are computed against them. */
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
  sections: { basic: { zh: '口径', en: 'Of what' }, people: { zh: '人口', en: 'People' }, care: { zh: '养老机构', en: 'Care homes' } },
  fields: {
    division: { kind: 'division', label: { zh: '区划', en: 'Division' }, required: true, form: 'basic', headings: ['乡镇（街道）', '街道', '所属区划', '地区'], list: { order: 1, width: 150 }, package: 'division' },
    year: { kind: 'integer', plain: true, label: { zh: '年度', en: 'Year' }, required: true, min: 2000, max: 2100, form: 'basic', headings: ['年份', '统计年度'], list: { order: 2, width: 64 }, package: 'year' },
    population: { kind: 'integer', label: { zh: '常住人口', en: 'Population' }, unit: { zh: '人', en: '' }, max: 100_000_000, form: 'people', headings: ['总人口', '人口'], list: { order: 3, width: 96 }, package: 'population' },
    olderPeople: { kind: 'integer', label: { zh: '60 岁以上老年人', en: 'Aged 60 and over' }, unit: { zh: '人', en: '' }, max: 100_000_000, form: 'people', headings: ['老年人口', '老年人数', '60岁以上老年人', '60周岁以上人口'], list: { order: 4, width: 120 }, package: 'older_people' },
    leftBehindChildren: { kind: 'integer', label: { zh: '留守儿童', en: 'Left-behind children' }, unit: { zh: '人', en: '' }, max: 10_000_000, form: 'people', headings: ['农村留守儿童'], list: { order: 5, width: 88 }, package: 'left_behind_children' },
    childrenInNeed: { kind: 'integer', label: { zh: '困境儿童', en: 'Children in need' }, unit: { zh: '人', en: '' }, max: 10_000_000, form: 'people', headings: ['困境儿童数'], list: { order: 6, width: 88 }, package: 'children_in_need' },
    leftBehindWomen: { kind: 'integer', label: { zh: '留守妇女', en: 'Left-behind women' }, unit: { zh: '人', en: '' }, max: 10_000_000, form: 'people', headings: ['农村留守妇女'], list: { order: 7, width: 88 }, package: 'left_behind_women' },
    homes: { kind: 'integer', label: { zh: '养老机构', en: 'Care homes' }, unit: { zh: '个', en: '' }, max: 10_000, form: 'care', headings: ['养老机构数'], list: { order: 8, width: 84 }, package: 'homes' },
    beds: { kind: 'integer', label: { zh: '养老机构床位', en: 'Care-home beds' }, unit: { zh: '张', en: '' }, max: 1_000_000, form: 'care', headings: ['床位数', '养老床位', '床位'], list: { order: 9, width: 108 }, package: 'beds' },
    source: { kind: 'text', label: { zh: '数据来源', en: 'Source' }, maxLength: 100, form: 'basic', headings: ['来源'] },
  },
});
