import { describe } from './noun';

/**
 * 任职 post: a person's post at a station from one day to another. The post still open is the
 * person's current one; moving and leaving keep the earlier ones.
 */
export const post = describe({
  name: 'post',
  label: { zh: '任职', en: 'Post' },
  plural: { zh: '任职经历', en: 'Posts' },
  title: 'role',
  area: 'people',
  owner: 'person',
  hint: 'starts',
  keys: [['person', 'station', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends', 'POST_REVERSED']],
  sections: { basic: { zh: '任职', en: 'Post' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: ['人员', '人员姓名', '身份证号', '证件号码'],
      list: { order: 1, width: 88 },
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: ['所在站点', '任职站点', '所在社工站', '工作单位'],
      list: { order: 2, width: 190 },
    },
    role: {
      kind: 'code',
      codes: 'postRole',
      label: { zh: '岗位', en: 'Role' },
      required: true,
      initial: 'worker',
      form: 'basic',
      headings: ['职务', '岗位职务'],
      list: { order: 3, width: 80 },
    },
    employment: {
      kind: 'code',
      codes: 'employment',
      label: { zh: '专/兼职', en: 'Full or part time' },
      form: 'basic',
      headings: ['专兼职', '用工形式'],
      list: { order: 4, width: 76 },
    },
    employer: {
      kind: 'text',
      label: { zh: '用人单位', en: 'Employer' },
      maxLength: 100,
      form: 'basic',
      headings: ['聘用单位', '派出机构', '所属机构'],
      list: { order: 7, width: 170 },
    },
    starts: {
      kind: 'date',
      label: { zh: '到岗日期', en: 'From' },
      form: 'basic',
      headings: ['开始日期', '任职日期', '到岗时间', '入职日期'],
      list: { order: 5, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '离岗日期', en: 'Until' },
      form: 'basic',
      headings: ['结束日期', '离职日期', '离岗时间'],
      list: { order: 6, width: 100 },
      help: { zh: '仍在岗的留空。', en: 'Blank while in post.' },
    },
    reason: {
      kind: 'text',
      label: { zh: '变动原因', en: 'Reason' },
      maxLength: 100,
      form: 'basic',
      headings: ['离岗原因', '调动原因'],
    },
  },
});
