import { words } from '../codes/words';
import { describe } from './noun';

/** 议定事项 decision: what a joint meeting decided, who answers for it, by when, and what became of it. */
export const meetingDecision = describe({
  name: 'meetingDecision',
  label: { zh: '议定事项', en: 'Decision' },
  plural: { zh: '议定事项', en: 'Decisions' },
  title: 'content',
  area: 'ledgers',
  owner: 'meeting',
  hint: 'responsible',
  keys: [['meeting', 'content']],
  sort: { field: 'due' },
  sections: { basic: { zh: '事项', en: 'Matter' }, done: { zh: '办理', en: 'Handling' } },
  fields: {
    meeting: {
      kind: 'reference',
      refers: 'jointMeeting',
      label: { zh: '会议', en: 'Meeting' },
      required: true,
      form: 'basic',
      headings: words`
        会议名称 联席会议 联席会议名称 所属会议 会议届次 会次 对应会议 会议标题
      `,
      list: { order: 1, width: 220 },
    },
    content: {
      kind: 'text',
      label: { zh: '事项', en: 'Matter' },
      required: true,
      maxLength: 200,
      search: true,
      form: 'basic',
      headings: words`
        议定事项 决定事项 会议决定 任务 工作任务 落实事项 任务内容 议定内容 事项内容 会议议定事项
        决议 决议事项 工作事项 任务事项 交办事项 督办事项 重点任务
      `,
      list: { order: 2, width: 280 },
    },
    responsible: {
      kind: 'text',
      label: { zh: '责任单位', en: 'Responsible' },
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        责任部门 牵头单位 牵头部门 承办单位 落实单位 办理单位 承办部门 落实部门 主办单位 办理部门
        责任主体
      `,
      list: { order: 3, width: 140 },
    },
    due: {
      kind: 'date',
      label: { zh: '办理期限', en: 'Due' },
      form: 'basic',
      headings: words`
        完成时限 期限 截止日期 完成期限 时限 办结期限 要求完成时间 办结时限 落实期限 限期 完成时限要求
        要求完成日期
      `,
      list: { order: 4, width: 100 },
      help: { zh: '到期未办会出现在检查里。', en: 'The checks name it when it is late.' },
    },
    done: {
      kind: 'date',
      label: { zh: '办结日期', en: 'Done' },
      form: 'done',
      headings: words`
        完成日期 完成时间 办结时间 落实时间 实际完成时间 销号日期 实际完成日期 落实日期 销号时间
      `,
      list: { order: 5, width: 100 },
    },
    result: {
      kind: 'longText',
      label: { zh: '落实情况', en: 'Outcome' },
      form: 'done',
      headings: words`
        办理情况 完成情况 办理结果 落实结果 进展 进展情况 工作进展 办理进展 落实进展 推进情况
      `,
    },
    documents: { kind: 'attachments', label: { zh: '办理材料', en: 'Papers' }, form: 'done' },
  },
});
