import type { Texts } from './types';

/** What a preview says of a workbook beside its problems; window and command line alike. */
export const importTexts = {
  IMPORT_SHEET_heading: {
    zh: '工作表“{sheet}”没有导入：没有认出表头。请核对表头，或在预览中指定各列。',
    en: 'Sheet “{sheet}” is left out: no known headings. Check its header row.',
  },
  IMPORT_SHEET_other: {
    zh: '工作表“{sheet}”没有导入：看表头，它不是这次选定的那种表。不选种类再导入一次，就会按它自己的种类读。',
    en: 'Sheet “{sheet}” is left out: by its headings it is of another kind. Import without choosing a kind.',
  },
  IMPORT_SHEET_hidden: {
    zh: '工作表“{sheet}”没有导入：它是隐藏的。要导入的，先在表格软件中取消隐藏。',
    en: 'Sheet “{sheet}” is left out because it is hidden; unhide it to take it in.',
  },
  IMPORT_SHEET_chart: {
    zh: '“{sheet}”没有导入：它是图表，不是工作表。',
    en: '“{sheet}” is left out: it is a chart and no worksheet.',
  },
  IMPORT_SHEET_empty: {
    zh: '工作表“{sheet}”没有导入：里面没有内容。',
    en: 'Sheet “{sheet}” is left out: it is empty.',
  },
  IMPORT_HIDDEN: {
    zh: '工作表“{sheet}”里有隐藏的 {rows} 行、{columns} 列，也一同读入。',
    en: 'Sheet “{sheet}” has {rows} hidden {rows|row|rows} and {columns} hidden {columns|column|columns}, which are read as well.',
  },
  IMPORT_FILE_UNREAD: {
    zh: '工作簿“{file}”没有导入：{text}',
    en: 'Workbook “{file}” is left out. {text}',
  },
  IMPORT_HIDDEN_OUT: {
    zh: '工作表“{sheet}”里隐藏的 {rows} 行、{columns} 列没有读入。',
    en: '{rows} hidden {rows|row|rows} and {columns} hidden {columns|column|columns} of sheet “{sheet}” are left out.',
  },
  IMPORT_HIDDEN_CHOICE: { zh: '隐藏的行和列', en: 'Hidden rows and columns' },
  IMPORT_HIDDEN_include: { zh: '一同读入', en: 'Take them in' },
  IMPORT_HIDDEN_skip: { zh: '不读入', en: 'Leave them out' },
  IMPORT_LISTS: { zh: '没有导入的内容', en: 'What did not come in' },
  IMPORT_LISTS_TEXT: {
    zh: '另存的工作簿与原来一样，有问题的格涂了颜色并加了批注。改好后再导入，已导入的行不会变。',
    en: 'The saved workbook is the one you imported, its problem cells coloured and commented. Mend it and import it again; rows that are in do not change.',
  },
  IMPORT_LIST_COUNT: {
    zh: '{errors} 处没有导入，{warnings} 处请核对',
    en: '{errors} not imported, {warnings} to check',
  },
  IMPORT_LIST_SAVE: { zh: '另存问题清单', en: 'Save marked workbook' },
  IMPORT_LIST_NAME: { zh: '{name}（问题）', en: '{name} (problems)' },
  IMPORT_LIST_SAVED: { zh: '问题清单已另存：{file}', en: 'Marked workbook saved: {file}' },
  IMPORT_LIST_SETTLE: { zh: '全部已处理', en: 'All done' },
  IMPORT_PROBLEM_SETTLE: { zh: '已处理', en: 'Done' },
  IMPORT_PROBLEM_AT: { zh: '{sheet} {cell}：已处理', en: '{sheet} {cell}: done' },
  IMPORT_COLUMN_UNKNOWN: {
    zh: '工作表“{sheet}”的“{heading}”列没有导入：没有认出这个表头。',
    en: 'Column “{heading}” of sheet “{sheet}” is left out: its heading is not known.',
  },
  IMPORT_COLUMN_OTHER: {
    zh: '“{heading}”不是<本季度>的数，没有导入（{n} 列）。',
    en: '“{heading}” holds no figures of the <quarter> and is left out ({n} {n|column|columns}).',
  },
  IMPORT_UNMATCHED_none: {
    zh: '“{field}”中的“{value}”（{n} 行）没有认出，台账中也没有相近的。',
    en: '“{value}” in {field} ({n} {n|row|rows}) is not known, and nothing registered is like it.',
  },
  IMPORT_UNMATCHED: {
    zh: '“{field}”中的“{value}”（{n} 行）没有认出，可能是：{likely}',
    en: '“{value}” in {field} ({n} {n|row|rows}) is not known; it may be: {likely}',
  },
  IMPORT_CONVERTED: {
    zh: '“{column}”按{from}填写，已换算为{to}（{n} 格）。',
    en: '“{column}” is in {from} and was converted to {to} ({n} {n|cell|cells}).',
  },
  IMPORT_NOTES: { zh: '说明', en: 'Notes' },
  IMPORT_ASKED_ALL: {
    zh: '有 {n} 个值没有认出，请先选定含义。',
    en: '{n} {n|value is|values are} not known; choose what {n|it means|they mean} first.',
  },
  IMPORT_ASKED_GO: { zh: '去选定', en: 'Choose' },
  IMPORT_ASKED: {
    zh: '“{field}”中的“{value}”（{n} 行）没有认出。选定后各行都按它导入，下次也认得。',
    en: '“{value}” in {field} ({n} {n|row|rows}) is not known. What you choose counts for every row and is remembered.',
  },
  IMPORT_MATCHED_synonym: {
    zh: '“{field}”中的“{value}”（{n} 行）按同义词导入为“{meant}”。',
    en: '“{value}” in {field} ({n} {n|row|rows}) is another word for “{meant}”.',
  },
  IMPORT_MATCHED_chosen: {
    zh: '“{field}”中的“{value}”（{n} 行）按选定的含义导入为“{meant}”。',
    en: '“{value}” in {field} ({n} {n|row|rows}) comes in as “{meant}”, as was chosen.',
  },
  IMPORT_MATCHED_empty: {
    zh: '“{field}”中的“{value}”（{n} 行）按选定的留空。',
    en: '“{value}” in {field} ({n} {n|row|rows}) is left empty, as was chosen.',
  },
  IMPORT_MEANS: { zh: '“{value}”的含义', en: 'Meaning of “{value}”' },
  IMPORT_CHOOSE_MEANING: { zh: '请选择含义', en: 'Choose its meaning' },
  IMPORT_LEAVE_EMPTY: { zh: '此项留空', en: 'Leave it empty' },
  IMPORT_CHANGE: {
    zh: '“{title}”的{field}：{before} → {after}',
    en: '{field} of “{title}”: {before} → {after}',
  },
  IMPORT_CHANGES_MORE: {
    zh: '另有 {n} 处改动没有列出。',
    en: '{n} more {n|change|changes}.',
  },
  IMPORT_VALUE_LEFT: {
    zh: '（这个值不采用，“{field}”留空或保持原样）',
    en: ' (This value is not taken; “{field}” stays empty, or as it is.)',
  },
  IMPORT_VALUE_LEFT_initial: {
    zh: '（这个值不采用：新登记的“{field}”先记为“{initial}”，已登记的保持原样；请核对）',
    en: ' (This value is not taken: “{field}” of a new record is “{initial}” for now, and stays as it is elsewhere; please check.)',
  },
  IMPORT_VALUE_LEFT_named: {
    zh: '（这里写的“{value}”不采用，“{field}”留空或保持原样）',
    en: ' (“{value}” is not taken; “{field}” stays empty, or as it is.)',
  },
  IMPORT_NEAREST: {
    zh: '，最像{names}',
    en: ' (nearest: {names})',
  },
  IMPORT_SKIPPED_total: {
    zh: '合计、小计或平均数的 {n} 行没有导入。',
    en: '{n} {n|row|rows} of sums or means left out.',
  },
  IMPORT_SKIPPED_section: {
    zh: '小标题 {n} 行没有作为记录导入。',
    en: '{n} {n|head|heads} above rows left out.',
  },
  IMPORT_SKIPPED_heading: {
    zh: '重复的表头 {n} 行没有作为记录导入。',
    en: '{n} {n|row|rows} that repeat the headings left out.',
  },
  IMPORT_SKIPPED_note: {
    zh: '填表人、审核人、备注等说明 {n} 行没有导入。',
    en: '{n} {n|row|rows} of notes and signatures left out.',
  },
  IMPORT_SKIPPED_blank: {
    zh: '空行 {n} 行没有导入（只有序号的也算）。',
    en: '{n} blank {n|row|rows} left out, those with a number alone too.',
  },
  IMPORT_DERIVED_sheet: {
    zh: '“{sheet}”各行的“{field}”取自工作表的名称：{text}（{n} 行）。',
    en: '{field} of “{sheet}” comes from the name of the sheet: {text} ({n} {n|row|rows}).',
  },
  IMPORT_DERIVED_title: {
    zh: '“{sheet}”各行的“{field}”取自表的标题：{text}（{n} 行）。',
    en: '{field} of “{sheet}” comes from its title: {text} ({n} {n|row|rows}).',
  },
  IMPORT_DERIVED_file: {
    zh: '“{sheet}”各行的“{field}”取自工作簿的名称：{text}（{n} 行）。',
    en: '{field} of “{sheet}” comes from the name of the workbook: {text} ({n} {n|row|rows}).',
  },
  IMPORT_DERIVED_section: {
    zh: '“{sheet}”中 {n} 行的“{field}”取自上面的小标题：{text}。',
    en: '{field} of {n} {n|row|rows} of “{sheet}” comes from the head above: {text}.',
  },
  IMPORT_DERIVED_short: {
    zh: '“{field}”写的是简称，按登记的全称导入：{text}（{n} 行）。',
    en: '{field} is written in short and comes in under its full name: {text} ({n} {n|row|rows}).',
  },
  IMPORT_DERIVED_column: {
    zh: '“{text}”是“{field}”的写法，已登记到“{field}”（{n} 行）。',
    en: '“{text}” is a choice of {field} and comes in there ({n} {n|row|rows}).',
  },
  IMPORT_DERIVED_score: {
    zh: '“{sheet}”没有写“{field}”，按成绩满 {text} 分为合格导入（{n} 行）；不是这样的请加一列“结果”。',
    en: '“{sheet}” says no {field}; a score of {text} or more counts as passed ({n} {n|row|rows}). Add a column where that is wrong.',
  },
  IMPORT_DERIVED_township: {
    zh: '“{sheet}”中 {n} 行的“{field}”空着，按乡镇（街道）一列取其唯一的站点：{text}。',
    en: '{field} of {n} {n|row|rows} of “{sheet}” is empty and is the only station of the township beside it: {text}.',
  },
  IMPORT_DERIVED_above: {
    zh: '“{sheet}”中 {n} 行的“{field}”空着，与上一行相同：{text}。',
    en: '{field} of {n} {n|row|rows} of “{sheet}” is empty and taken from above: {text}.',
  },
} as const satisfies Texts;
