import { describe } from './noun';

/**
 * 儿童工作者 child worker: the child supervisor (儿童督导员) of a township or the child director (儿童主任) of a
 * village.
 */
export const childWorker = describe({
  name: 'childWorker',
  label: { zh: '儿童工作者', en: 'Child worker' },
  plural: { zh: '儿童督导员与主任', en: 'Child supervisors and directors' },
  title: 'name',
  area: 'stations',
  hint: 'division',
  keys: [['kind', 'division', 'name']],
  spans: [['starts', 'ends']],
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    post: { zh: '任职与培训', en: 'Post and training' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '姓名', en: 'Name' },
      required: true,
      maxLength: 40,
      sensitivity: 'never',
      search: true,
      form: 'basic',
      headings: ['人员姓名'],
      list: { order: 1, width: 88 },
    },
    kind: {
      kind: 'code',
      codes: 'childWorkerKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: ['岗位', '职务', '类型'],
      list: { order: 2, width: 104 },
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: ['乡镇（街道）', '村（社区）', '所在村社区', '街道', '社区'],
      list: { order: 3, width: 190 },
      help: {
        zh: '督导员选乡镇（街道），主任选村（社区）。',
        en: 'Supervisors: township; directors: village.',
      },
    },
    sex: { kind: 'code', codes: 'sex', label: { zh: '性别', en: 'Sex' }, form: 'basic' },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: ['电话', '手机号', '联系方式'],
    },
    employment: {
      kind: 'code',
      codes: 'employment',
      label: { zh: '专/兼职', en: 'Full or part time' },
      form: 'post',
      headings: ['专兼职'],
      list: { order: 4, width: 76 },
    },
    trainedOn: {
      kind: 'date',
      label: { zh: '最近培训', en: 'Last training' },
      form: 'post',
      headings: ['培训日期', '最近培训日期'],
      list: { order: 5, width: 100 },
    },
    children: {
      kind: 'integer',
      label: { zh: '联系儿童数', en: 'Children in care' },
      unit: { zh: '人', en: '' },
      max: 10_000,
      form: 'post',
      headings: ['服务儿童数', '帮扶儿童数'],
      list: { order: 6, width: 96 },
    },
    starts: {
      kind: 'date',
      label: { zh: '任职日期', en: 'From' },
      form: 'post',
      headings: ['到岗日期'],
    },
    ends: {
      kind: 'date',
      label: { zh: '离任日期', en: 'Until' },
      form: 'post',
      headings: ['离岗日期'],
    },
  },
});
