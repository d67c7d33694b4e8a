import type { Texts } from '../types';

/** Why the quarter's sheet does not take what was typed or pasted. */
export const sheetFailures = {
  SHEET_NOT_NUMBER: {
    zh: '“{text}”不是数，请填数字',
    en: '“{text}” is not a number; enter digits',
  },
  SHEET_COMMA: {
    zh: '“{text}”里的逗号或空格是小数点还是千分位？小数点请用 . ，千分位请去掉',
    en: 'Is the comma or space in “{text}” a decimal point? Use . for decimals, nothing for thousands',
  },
  SHEET_WHOLE_NUMBER: {
    zh: '“{text}”有小数，{item}只填整数',
    en: '“{text}” has decimals; enter a whole number for {item}',
  },
  SHEET_TOO_FINE: {
    zh: '“{text}”小数太多，{item}最多 {decimals} 位小数',
    en: '“{text}” is too fine for {item}; enter at most {decimals} {decimals|decimal|decimals}',
  },
  SHEET_PASTE_EMPTY: {
    zh: '剪贴板里没有可以贴的格，请先在 WPS 或 Excel 里复制',
    en: 'Nothing to paste; copy cells in WPS or Excel first',
  },
  SHEET_PASTE_HUGE: {
    zh: '剪贴板里的表太大（{rows} 行 {columns} 列），请只复制要填的部分，或用“导入工作簿”',
    en: 'The copied table is too large ({rows} × {columns}); copy less, or import the workbook',
  },
  SHEET_PASTE_DOES_NOT_FIT: {
    zh: '剪贴板里是 {rows} 行 {columns} 列，从这一格起只有 {roomRows} 行 {roomColumns} 列，放不下；请连表头和站名一起复制，或换一格再贴',
    en: 'A block of {rows} × {columns} was copied, there is room for {roomRows} × {roomColumns} from here; copy the headings and station names too, or paste at another cell',
  },
  SHEET_PASTE_STATION: {
    zh: '“{name}”不是本表的站{near}；请改站名或去掉这一行再贴',
    en: '“{name}” is no station of this sheet{near}; correct the name or leave out the row',
  },
  SHEET_PASTE_STATION_TWICE: {
    zh: '“{name}”有两行，不知道用哪一行；请只留一行再贴',
    en: '“{name}” stands in two rows; keep one of them and paste again',
  },
  SHEET_PASTE_ITEM_TWICE: {
    zh: '“{heading}”和前面一列是同一项，不知道用哪一列；请只留一列再贴',
    en: '“{heading}” is the same item as a column before; keep one of them and paste again',
  },
  SHEET_PASTE_NO_FIGURES: {
    zh: '对上了站名，没有一列对得上本表的项；请连表头一起复制',
    en: 'Stations match, but no column is an item of this sheet; copy the headings too',
  },
  SHEET_PASTE_PERIOD: {
    zh: '这张表写的是 {told}，现在填的是 {period}；请换到那<个季度>再贴',
    en: 'The copied table is of {told}, the sheet of {period}; change the <quarter> and paste again',
  },
  SHEET_PASTE_SAME: {
    zh: '和现在表里的数全都一样，没有要写的',
    en: 'All figures stand in the sheet already; there is nothing to write',
  },
  SHEET_PASTE_ONLY_DERIVED: {
    zh: '这些列都是按台账或公式计算的，不能贴；要改请改台账或公式用到的数',
    en: 'These columns are counted from the register or computed, and take no figures; change what they come from',
  },
  SHEET_PASTE_BY_NAMES: {
    zh: '按表头和站名对上，不按位置',
    en: 'matched by headings and station names',
  },
  SHEET_PASTE_BY_HEADINGS: {
    zh: '列按表头对上，行从这一格往下',
    en: 'columns by heading, rows from this cell down',
  },
  SHEET_PASTE_BY_ITEMS: {
    zh: '项目按名称对上，填到这一格所在的站',
    en: 'items by name, into the station of this cell',
  },
  SHEET_PASTE_MONTHS: {
    zh: '表头只有月份和合计，看不出是哪一项；请连项目的名称（如“小组个数”）一起复制',
    en: 'The headings are months and sums alone, and nobody can tell of which item; copy its name too',
  },
  SHEET_PASTE_BY_STATIONS: {
    zh: '行按站名对上，列从这一格往右',
    en: 'rows by station, columns from this cell on',
  },
  SHEET_PASTE_BY_PLACE: { zh: '从这一格起按位置贴', en: 'by position from this cell' },
  SHEET_PASTE_NAMED: {
    zh: '“{name}”当作{station}，这样的共 {n} 站',
    en: '“{name}” taken for {station}; {n} {n|station|stations} so',
  },
  SHEET_PASTE_GUESSED: { zh: '“{heading}”当作{item}', en: '“{heading}” taken for {item}' },
  SHEET_PASTE_CONVERTED: {
    zh: '“{column}”由{from}换算成{to}',
    en: '“{column}” converted from {from} to {to}',
  },
  SHEET_PASTE_LEFT_COLUMN: { zh: '没有用“{heading}”列', en: 'column “{heading}” not used' },
  SHEET_PASTE_LEFT_DERIVED: {
    zh: '“{heading}”按台账计算，没有贴',
    en: '“{heading}” is counted from the register, not pasted',
  },
  SHEET_PASTE_LEFT_COMPUTED: {
    zh: '“{heading}”按公式算出，只核对，没有贴',
    en: '“{heading}” is computed: it was checked, not pasted',
  },
  SHEET_PASTE_LEFT_ROW: { zh: '没有用“{text}”行', en: 'row “{text}” not used' },
  SHEET_PASTE_TOTAL_AGREES: {
    zh: '“{text}”行没有贴，与各站之和相符',
    en: 'row “{text}” not pasted; it agrees with the sum of the stations',
  },
  SHEET_PASTE_TOTAL_DIFFERS: {
    zh: '“{text}”行没有贴：{item}写的是 {told}，各站之和是 {sum}，请核对',
    en: 'row “{text}” not pasted: {told} for {item}, but {sum} is the sum of the stations; check',
  },
  SHEET_PASTE_PENDING: {
    zh: '“{text}”等还没有数的 {n} 格，不动原数',
    en: '{n} {n|cell|cells} without a figure yet, such as “{text}”, left as they are',
  },
  SHEET_PASTE_BLANK: {
    zh: '{n} 个空格不动原数',
    en: '{n} empty {n|cell|cells} left as they are',
  },
} as const satisfies Texts;
