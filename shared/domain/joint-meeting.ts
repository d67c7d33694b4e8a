import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 联席会议 joint meeting: a meeting of the departments that answer for the workforce of social work
 * (人才队伍建设联席会议); what it decided stands in its matters.
 */
export const jointMeeting = describe({
  name: 'jointMeeting',
  label: { zh: '联席会议', en: 'Joint meeting' },
  plural: { zh: '联席会议', en: 'Joint meetings' },
  title: 'name',
  area: 'ledgers',
  hint: 'date',
  keys: [['name', 'date']],
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '会议', en: 'Meeting' }, content: { zh: '内容', en: 'Content' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '会议名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 联席会议名称 会议 会议标题 会议主题 联席会议 会议届次 会次 会议全称 例会名称
        联席会议主题
      `,
      list: { order: 1, width: 260 },
    },
    date: {
      kind: 'date',
      label: { zh: '会议日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        日期 时间 会议时间 召开时间 召开日期 开会时间 开会日期 举行时间 召开会议时间 举行日期
      `,
      list: { order: 2, width: 100 },
    },
    host: {
      kind: 'text',
      label: { zh: '召集单位', en: 'Called by' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        召集部门 牵头单位 牵头部门 主办单位 组织单位 召集人单位 主持单位 召开单位 组织部门
        主持部门 会议召集单位
      `,
      list: { order: 3, width: 160 },
    },
    place: {
      kind: 'text',
      label: { zh: '地点', en: 'Place' },
      maxLength: 100,
      form: 'basic',
      headings: words`会议地点 召开地点 会场 开会地点 举行地点`,
    },
    members: {
      kind: 'longText',
      label: { zh: '参加单位', en: 'Members' },
      form: 'basic',
      headings: words`
        成员单位 参会单位 参会部门 参加部门 出席单位 与会单位 参会成员单位 出席成员单位 参会人员
        与会部门
      `,
    },
    topics: {
      kind: 'longText',
      label: { zh: '议题', en: 'Topics' },
      required: true,
      search: true,
      form: 'content',
      headings: words`
        会议议题 会议内容 主要内容 议程 会议议程 研究事项 讨论事项 主要议题 内容 审议事项
        会议主要内容
      `,
      list: { order: 4, width: 300 },
    },
    matters: {
      kind: 'integer',
      derived: true,
      label: { zh: '议定事项', en: 'Decisions' },
      list: { order: 5, width: 84 },
    },
    documents: { kind: 'attachments', label: { zh: '会议纪要', en: 'Minutes' }, form: 'content' },
  },
});
