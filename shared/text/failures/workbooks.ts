import type { Texts } from '../types';

/** What is said of workbooks as files, and of cells whatever they are about. */
export const workbookFailures = {
  IMPORT_ERROR_VALUE: {
    zh: '单元格是公式错误 {value}，不是数据；请在表中改正公式或直接填写后再导入。',
    en: 'The cell holds the formula error {value} and no data; mend the formula or type the value, then import again.',
  },
  IMPORT_UNCALCULATED: {
    zh: '此格是公式，文件里没有存它的结果，按空白处理；请在 WPS 或 Excel 中打开并保存一次，再导入。',
    en: 'The cell is a formula whose result the file does not hold; taken as empty. Open and save it once in WPS or Excel, then import again.',
  },
  IMPORT_MERGED_FIGURE: {
    zh: '数字 {value} 写在合并单元格 {range} 中，看不出算在哪一行、哪一列；请取消合并，把数字写到它所属的那一格。',
    en: 'The merged cells {range} hold one figure, {value}; unmerge them and write it in the row for which it counts.',
  },
  IMPORT_SCALED: {
    zh: '单元格里存的是 {stored}，按格式显示为“{shown}”；已按显示的数字读取，请核对单位。',
    en: 'The cell keeps {stored} and its format shows “{shown}”; read as shown, check the unit.',
  },
  IMPORT_FOLDER_EMPTY: {
    zh: '文件夹“{folder}”里没有工作簿；请选有 .xlsx 或 .csv 文件的文件夹。',
    en: 'The folder “{folder}” holds no workbook; choose one with .xlsx or .csv files.',
  },
  IMPORT_FILES_MANY: {
    zh: '一共有 {count} 个文件，一次最多导入 {most} 个；请分几次导入。',
    en: '{count} {count|file is|files are} chosen; import them in parts of {most} at most.',
  },
  IMPORT_PERCENT: {
    zh: '表上显示为“{shown}”，但这一项不是百分数；已按 {stored} 读取，请核对。',
    en: 'The sheet shows “{shown}”, but this is no percentage; read as {stored}, please check.',
  },
  IMPORT_SHOWN_ROUNDED: {
    zh: '单元格里存的是 {stored}，表上只显示 {shown}；已按存的 {stored} 导入，请核对。',
    en: 'The cell keeps {stored} and the sheet shows only {shown}; {stored} came in, please check.',
  },
  IMPORT_TAKEN_AS_SHOWN: {
    zh: '单元格里存的是 {stored}，表上显示 {shown}；这一项记不到这么细，已按显示的 {shown} 导入，请核对。',
    en: 'The cell keeps {stored} and the sheet shows {shown}; this is kept less finely, {shown} came in as shown. Check it.',
  },
  IMPORT_INVISIBLE: {
    zh: '单元格里存的是“{stored}”，但按格式在表上看不到；已按存的读取，请核对。',
    en: 'The cell keeps “{stored}”, which its format does not show; read as kept, please check.',
  },
  IMPORT_SUM_DIFFERS: {
    zh: '合计写的是 {sum}，各部分相加是 {parts}；合计不导入，请核对是合计还是其中的数写错了。',
    en: 'The sum says {sum} and its parts come to {parts}; sums are not taken in, check which of them is wrong.',
  },
  IMPORT_MONTHS_DIFFER: {
    zh: '<本季度>写的是 {sum}，各月相加是 {parts}，没有导入；请改正后再导入。',
    en: 'The <quarter> says {sum} and its months come to {parts}; not taken in. Mend it and import again.',
  },
  IMPORT_MONTHS_HELD: {
    zh: '“{item}”各月不能相加，按月份取 {value}，与合计栏的 {sum} 不符；请核对。',
    en: '{item} does not add up over months: taken as {value} from the month, while the sum says {sum}. Check it.',
  },
  IMPORT_MONTHS_MISSING: {
    zh: '“{item}”缺 {months} 月的数，看不出<本季度>是多少，没有导入；请补全各月，或另写一栏“<本季度>”。',
    en: '{item} has no figure for month {months}, so the <quarter> is not known and nothing is taken in; fill it in, or add a column for the <quarter>.',
  },
  IMPORT_MONTHS_ASKED: {
    zh: '“{item}”各月可能重复计算，不能直接相加；请选定<本季度>怎样取数，或另写一栏“<本季度>”。',
    en: '{item} may count the same in several months and is not simply added up; choose how the <quarter> is made, or add a column for the <quarter>.',
  },
  IMPORT_PARTS_ASKED: {
    zh: '“{station}”有几行，每行只是一部分（{said}），没有合计行，不能确定能否相加，没有导入；请选定“各行相加”，或给这个站点补一行合计。',
    en: 'Several rows of {station} are each a part of its figures ({said}) and none is their sum: left out. Choose whether they are added up, or give the station a row with the sum.',
  },
  IMPORT_PARTS_APART: {
    zh: '“{item}”不能由各部分相加得出，没有导入；请给这个站点补一行合计。',
    en: '{item} does not follow from its parts and was left out; give the station a row with the whole of it.',
  },
  IMPORT_MONTH_OUTSIDE: {
    zh: '{month} 月不在 {period} <季度>内，没有导入；请核对月份或导入的<月份|季度|半年|年度>。',
    en: 'Month {month} is not of <quarter> {period}; not taken in. Check the month, or the <quarter> that you import.',
  },
  IMPORT_QUARTER_OTHER: {
    zh: '“{heading}”不是 {period} <季度>的数，没有导入；要导入的，请选那<个季度>。',
    en: '“{heading}” is not of <quarter> {period} and stays out; import it under its own <quarter>.',
  },
  IMPORT_FIGURE_CONFLICT: {
    zh: '“{station}”的“{item}”在这里是 {value}，在“{place}”是 {first}，没有导入；请改成一致再导入。',
    en: '{item} of {station} is {value} here and {first} at {place}; not taken in. Make them agree and import again.',
  },
  IMPORT_PERIOD_CONFLICT: {
    zh: '“{first}”与“{second}”说的不是同一<个月|季度|个半年|年度>，没有导入；请改成一致再导入。',
    en: '“{first}” and “{second}” name different <quarters>; not taken in. Make them agree and import again.',
  },
  IMPORT_PERIOD_OTHER: {
    zh: '表上写的是“{text}”，不是一<个季度>的数，没有导入；请按<月|季度|半年|年度>填写后再导入。',
    en: 'The table says “{text}”, which is no <quarter>; not taken in. Fill it in by <quarter> and import again.',
  },
  IMPORT_LINE_WORDS: {
    zh: '“{name}”这一行写的是文字“{value}”，不是一个数，没有导入；请每个指标一行，只写数字。',
    en: 'The line “{name}” has words, “{value}”, where a figure should be; it was not taken in. Give each item a line with its number.',
  },
  IMPORT_PERIOD_TITLE: {
    zh: '表上写的是“{text}”，不是正在填报的<月份|季度|半年|年度>：已按 {period} 导入；不对的请改正标题再导入。',
    en: 'The table says “{text}”, which is not the <quarter> at hand: taken in for {period}. If that is wrong, mend the title and import again.',
  },
  IMPORT_PERIOD_YEAR: {
    zh: '表上写的是“{text}”，没有写<月份|季度|半年|年度>：已按 {period} 的数导入；是全年的数请不要导入。',
    en: 'The table says “{text}” and no <quarter>: taken in as figures of {period}. Do not take in figures of a whole year.',
  },
  IMPORT_FILE_EMPTY: {
    zh: '文件是空的（0 字节），可能没有保存或没有拷完；请重新保存或拷贝后再导入。',
    en: 'The file is empty (0 bytes); it may not have been saved or copied. Save or copy it again.',
  },
  IMPORT_OLD_XLS: {
    zh: '这是旧版 Excel 工作簿（.xls）；请用 WPS 或 Excel 打开，选“文件→另存为”，类型选“Excel 工作簿（.xlsx）”，再导入。',
    en: 'This is an old Excel workbook (.xls); open it in WPS or Excel, save it as .xlsx and import that.',
  },
  IMPORT_ET: {
    zh: '这是 WPS 表格自己的格式（.et）；请用 WPS 打开，选“文件→另存为”，类型选“Excel 工作簿（.xlsx）”，再导入。',
    en: 'This is a workbook in WPS’s own format (.et); open it in WPS, save it as .xlsx and import that.',
  },
  IMPORT_ENCRYPTED: {
    zh: '工作簿设有打开密码；请在 WPS 或 Excel 中打开，选“文件→文档加密（保护工作簿）”去掉密码，保存后再导入。',
    en: 'The workbook is protected by a password; open it in WPS or Excel, remove the password, save and import again.',
  },
  IMPORT_HTML: {
    zh: '这是网页，只是名称像工作簿（多为网站导出）；请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”再导入。',
    en: 'This is a web page that is called a workbook; open it in WPS or Excel, save it as .xlsx and import that.',
  },
  IMPORT_XML_SPREADSHEET: {
    zh: '这是“XML 表格 2003”格式；请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”再导入。',
    en: 'This is an XML spreadsheet of 2003; open it in WPS or Excel, save it as .xlsx and import that.',
  },
  IMPORT_TEXT_NAMED_XLS: {
    zh: '文件里是纯文本，只是名称像工作簿；请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”，或把扩展名改为 .csv 再导入。',
    en: 'The file holds plain text and is only called a workbook; save it as .xlsx, or rename it to .csv and import that.',
  },
  IMPORT_DOCUMENT: {
    zh: '这是文字文档或演示文稿，不是表格；请把其中的表格复制到新的工作簿，保存为 .xlsx 再导入。',
    en: 'This is a document or a presentation, no workbook; copy its table into a workbook and save that as .xlsx.',
  },
  IMPORT_ODS: {
    zh: '这是 OpenDocument 表格（.ods）；请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”再导入。',
    en: 'This is an OpenDocument spreadsheet (.ods); open it in WPS or Excel, save it as .xlsx and import that.',
  },
  IMPORT_XLSB: {
    zh: '这是二进制工作簿（.xlsb）；请用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”再导入。',
    en: 'This is a binary workbook (.xlsb); open it in WPS or Excel, save it as .xlsx and import that.',
  },
  IMPORT_PICTURE: {
    zh: '这是图片，不能导入；请向对方要原来的表格，或把内容录入 .xlsx 工作簿。',
    en: 'This is a picture; ask for the workbook it was taken of, or type its content into an .xlsx workbook.',
  },
  IMPORT_PDF: {
    zh: '这是 PDF，不能导入；请向对方要原来的表格，或在 WPS 中转为“Excel 工作簿（.xlsx）”并核对后再导入。',
    en: 'This is a PDF; ask for the workbook it was made of, or convert it to .xlsx in WPS and check it.',
  },
  IMPORT_ARCHIVE: {
    zh: '这是压缩包；请先解压，再选其中的工作簿导入。',
    en: 'This is an archive; unpack it first and choose the workbook inside.',
  },
  IMPORT_TOO_LARGE: {
    zh: '文件超过 {most} 兆字节，不像是登记表；请只留需要的工作表，另存后再导入。',
    en: 'The file has more than {most} {most|megabyte|megabytes}; keep only the sheets that are needed and save it again.',
  },
  IMPORT_CSV_BYTES: {
    zh: '第 {line} 行有无法识别的字节（多为汉字被截断）；请用 WPS 或 Excel 打开核对这一行，改好后另存再导入。',
    en: 'Some bytes are no character, often one that was cut in half: see line {line}. Check that line, save and import again.',
  },
  IMPORT_CSV_NOT_TEXT: {
    zh: '第 {line} 行有不是文字的内容，文件不是 CSV；请用 WPS 或 Excel 另存为 .xlsx 再导入。',
    en: 'The file is no CSV, as not all of it is text: see line {line}. Save it as .xlsx and import that.',
  },
  IMPORT_CSV_THOUSANDS: {
    zh: '第 {line} 行的格数比表头多，像是千分位的逗号（如 1,234）把一个数分成了两格，后面各格会错位；请去掉千分位逗号或加上引号，再导入。',
    en: 'Line {line} has more cells than its head: a comma of thousands (1,234) seems to part a figure, and all behind it would shift. Take the comma out or put the figure in quotes, and import again.',
  },
  IMPORT_CSV_QUOTE: {
    zh: '第 {line} 行有一个引号没有配对，后面的行会并入这一格；请补上或删去这个引号再导入。',
    en: 'A quote that opens in line {line} is never closed and would swallow the lines behind it; close or delete it.',
  },
} as const satisfies Texts;
