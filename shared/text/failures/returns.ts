import type { Texts } from '../types';

/** Refusals of further returns. */
export const returnFailures = {
  RETURN_UNKNOWN: {
    zh: '现行填报定义里没有“{id}”这张表，请重新选择。',
    en: 'The definitions in force have no return “{id}”; choose another.',
  },
  RETURN_NO_LEDGER: {
    zh: '这张分表（{section}）不能从台账填入，请逐行填写。',
    en: 'No ledger fills this list ({section}); enter it line by line.',
  },
  RETURN_FROZEN: {
    zh: '{period} 的这张表已封存。要改，请审核人先解除封存。',
    en: 'This return is frozen for {period}. A reviewer has to open it again first.',
  },
  RETURN_NOT_FROZEN: {
    zh: '{period} 的这张表没有封存，可以直接修改。',
    en: 'This return is not frozen for {period}; it can be changed as it is.',
  },
  RETURN_SENT: {
    zh: '这张表已随 {period} 的上报包封存。要改请等上级退回 {period}。',
    en: 'This return was frozen with the package of {period}. Changes need a return of {period} from the superior.',
  },
  RETURN_NOT_HERE: {
    zh: '对方报了“{id}”，本机的填报定义里没有这张表，未作检查；请先采用有这张表的定义再核对。',
    en: 'The definitions here have no return “{id}”, so it was not checked. Take definitions that have it, then compare.',
  },
  RETURN_OTHER_VERSION: {
    zh: '“{title}”对方按 {sent} 版填报，本机的定义是 {own} 版，未作检查；请先换成同一版定义再核对。',
    en: '“{title}” was filled in after version {sent} and not checked; this office has {own}. Take the same version, then compare.',
  },
  RETURN_ROW_UNKNOWN: {
    zh: '“{item}”没有“{row}”这一行：这个站本期没有运行过，或者这一项不是逐站填报的；请刷新后再填。',
    en: '“{item}” has no row “{row}”: the station did not run in the period, or the item is not asked by station; reload and enter it again.',
  },
  RETURN_REPLACED_BEFORE: {
    zh: '“{item}”台账由 {counted} 变为 {now}，改报的 {value}（{why}）不再采用；请点开这一格重新改报，或恢复台账数',
    en: '“{item}” has gone from {counted} to {now} in the register, and {value} ({why}) stands no more; open the cell to replace it again, or take the register’s',
  },
  RETURN_TYPED_BEFORE: {
    zh: '“{item}”台账里现在是 {now}，原来手填的 {value} 不再采用；请核对，要报别的数请点开这一格并写明理由',
    en: '“{item}” is {now} in the register now, and {value} that was typed before stands no more; check it, or open the cell and report another with its reason',
  },
  RETURN_OUTSIDE: {
    zh: '{station}本期没有运行过，却填了 {n} 个数，这些数不计入；请核对该站的状态记录，确实没有运行的写明情况',
    en: '{station} did not run in the period, and {n} {n|figure|figures} of it count nowhere; check its states, or say why they stand',
  },
  RETURN_REQUIRED: {
    zh: '{station}“{item}”必填，还没有填；没有发生请填 0',
    en: '{station}“{item}” is required and empty; enter 0 where nothing happened',
  },
  RETURN_REQUIRED_TEXT: {
    zh: '{station}“{item}”必填，还没有填；没有的请写“无”',
    en: '{station}“{item}” is required and empty; write “none” where there is nothing',
  },
  RETURN_IMPORT_OTHER: {
    zh: '这不是从“{title}”导出的工作簿；请先在这里导出 .xlsx，填好后再导入。',
    en: 'This workbook was not exported from “{title}”; export it here, fill it in, and import it again.',
  },
  RETURN_IMPORT_OFFICE: {
    zh: '这个工作簿是别的单位导出的，没有导入；请用本单位导出的。',
    en: 'Another office exported this workbook; use one of this office.',
  },
  RETURN_IMPORT_PERIOD: {
    zh: '工作簿是 {told} 的，现在填的是 {period}；请先换到那一期再导入。',
    en: 'The workbook is of {told}, and {period} is being filled in; change to that period first.',
  },
  RETURN_IMPORT_NO_TABLE: {
    zh: '工作簿里没有“{table}”这张表，这张表不动。',
    en: 'The workbook has no sheet “{table}”; that table is left as it is.',
  },
  RETURN_IMPORT_NO_HEAD: {
    zh: '“{table}”的表头找不到了；请恢复表头再导入。',
    en: 'The head of “{table}” is gone; put it back and import the workbook again.',
  },
  RETURN_IMPORT_NO_COLUMN: {
    zh: '没有“{name}”这一列，这一项不动。',
    en: 'There is no column “{name}”; its figures are left as they are.',
  },
  RETURN_IMPORT_ROW: {
    zh: '“{name}”不是这张表里的行；请改正名称，不用的行请删去。',
    en: '“{name}” is no row of this table; correct its name, or delete the row.',
  },
  RETURN_IMPORT_COUNTED: {
    zh: '“{item}”工作簿里是 {told}，这里算出 {now}；以这里的为准，没有改。',
    en: '“{item}” is {told} in the workbook and {now} here; the figure here stands.',
  },
  RETURN_REASON: {
    zh: '“{item}”按台账计算；要改成别的数，请写明原因，不少于 {least} 个字。',
    en: '“{item}” is counted from the register; for another figure give the reason in {least} {least|character|characters} or more.',
  },
} as const satisfies Texts;
