import type { Texts } from '../types';

/** Refusals of filters, bulk changes and undo. */
export const handlingFailures = {
  FILTER_SHARED_ADMIN: {
    zh: '全单位可用的筛选只能由管理员保存和删除。',
    en: 'Only the administrator saves and removes filters for the whole office.',
  },
  FILTER_GONE: { zh: '这个筛选已经删除。', en: 'This filter has been removed.' },
  BULK_FIELD: {
    zh: '这一栏不能批量修改，请逐条修改。',
    en: 'This field cannot be edited together; change the records one by one.',
  },
  BULK_FAULTS: {
    zh: '有 {n} 条记录不能这样改，一条也没有修改；请先处理列出的记录，或取消选择它们。',
    en: '{n} {n|record|records} cannot take this value; nothing was changed. Deal with those listed or unselect them.',
  },
  UNDO_NOTHING: { zh: '没有可以撤销的操作。', en: 'There is nothing to undo.' },
  UNDO_DONE: { zh: '这一步已经撤销过了。', en: 'This has been undone already.' },
  UNDO_CHANGED_SINCE: {
    zh: '{noun}“{name}”后来又有改动，不能整批撤销；请先看它的变更记录，逐条改回。',
    en: '“{name}” has changed since, so this cannot be undone as a whole; see its history and change it back.',
  },
  REDO_DONE: {
    zh: '这一步没有撤销，或者已经重做过了。',
    en: 'This has not been undone, or it has been done again already.',
  },
  REDO_UNKNOWN: {
    zh: '这一步撤销后不能自动重做，请重新操作一次。',
    en: 'This cannot be done again by itself; please do it once more by hand.',
  },
  REDO_CHANGED_SINCE: {
    zh: '{noun}“{name}”撤销后又有改动，不能整批重做；请先看它的变更记录，再逐条修改。',
    en: '“{name}” has changed since it was undone, so this cannot be done again as a whole; see its history and change it by hand.',
  },
  UNDO_IN_USE: {
    zh: '“{name}”后来被{noun}记录引用，不能撤销；请先改掉引用。',
    en: 'Other records refer to “{name}” by now; change those first.',
  },
  UNDO_FROZEN: {
    zh: '{period} 已封存，导入的统计不能撤销。',
    en: '{period} is frozen; its figures cannot be undone.',
  },
} as const satisfies Texts;
