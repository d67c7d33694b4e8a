import { words } from '../codes/words';
import type { Label } from '../codes/label';
import { describe } from './noun';

/** How many of something a kind of institution has; its place in form and list. */
const counted = <const H extends readonly string[]>(
  label: Label,
  unit: Label,
  [order, width]: readonly [number, number],
  headings: H,
) =>
  ({
    kind: 'integer',
    label,
    unit,
    max: 1_000_000,
    form: 'counts',
    headings,
    list: { order, width },
  }) as const;

const bodies = { zh: '个', en: '' };

/**
 * 岗位设置 post establishment: how many institutions of a kind there are in a year, how many have an
 * office for social work, and the posts they set up (全国社会工作统计 tables 2 and 3).
 */
export const postEstablishment = describe({
  name: 'postEstablishment',
  label: { zh: '岗位设置', en: 'Post establishment' },
  plural: { zh: '岗位设置', en: 'Post establishments' },
  title: 'kind',
  area: 'ledgers',
  hint: 'year',
  keys: [['year', 'kind']],
  sort: { field: 'year', descending: true },
  sections: { basic: { zh: '口径', en: 'Of what' }, counts: { zh: '数量', en: 'Counts' } },
  fields: {
    year: {
      kind: 'integer',
      plain: true,
      label: { zh: '年度', en: 'Year' },
      required: true,
      min: 2000,
      max: 2100,
      form: 'basic',
      headings: words`年份 统计年度 年 数据年度 统计年份 所属年度 数据年份`,
      list: { order: 1, width: 64 },
    },
    kind: {
      kind: 'code',
      codes: 'postBody',
      label: { zh: '单位类别', en: 'Kind of institution' },
      required: true,
      form: 'basic',
      headings: words`
        类别 机构类别 单位类型 机构类型 类型 设岗单位 设岗单位类别 设岗单位类型 单位性质 机构性质
        事业单位类别 单位
      `,
      list: { order: 2, width: 190 },
    },
    institutions: counted(
      { zh: '机构总数', en: 'Institutions' },
      bodies,
      [3, 100],
      words`机构数 单位数 单位总数 机构个数 机构数量 单位个数 单位数量 总数`,
    ),
    offices: counted(
      { zh: '设社工科（室）数', en: 'With a social-work office' },
      bodies,
      [4, 160],
      words`
        设社工科室数 设科室数 社工科室数 设立社工科室的机构数 设立社工科（室）数 设社工部门数
        社工科（室）数 设科（室）数 设置社工科（室）的
      `,
    ),
    withPosts: counted(
      { zh: '未设科室但有岗位数', en: 'Without one, with posts' },
      bodies,
      [5, 170],
      words`
        未设科室有岗位数 未设科室但有岗位 未设科（室）但有岗位数 未设科室设岗单位数 仅设岗位的机构数
        未设科室但设岗数
      `,
    ),
    posts: counted(
      { zh: '岗位数', en: 'Posts' },
      bodies,
      [6, 84],
      words`
        社工岗位数 岗位个数 社会工作岗位数 设置岗位数 岗位总数 岗位数量 社工岗位 设岗数 岗位
        专业岗位数 社会工作专业岗位数
      `,
    ),
    duties: counted(
      { zh: '未明确但职责含社工的岗位', en: 'Posts with social-work duties' },
      bodies,
      [7, 190],
      words`
        职责含社工的岗位 未明确岗位 兼有社工职责的岗位 职责含社工岗位数 未明确但含社工职责的岗位
        相关岗位数
      `,
    ),
    idle: counted(
      { zh: '有学历或证书未从事者', en: 'Qualified, not in the work' },
      { zh: '人', en: '' },
      [8, 180],
      words`
        未从事人数 有学历或证书未从事人数 有证未从事 持证未从事人数 有资质未从事者 有证未上岗人数
        未从事社会工作的持证人员
      `,
    ),
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'counts',
      headings: words`说明 备注说明 备注信息 其他说明 附注`,
    },
  },
});
