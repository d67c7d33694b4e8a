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
    zh: '数字 {value} 写在合并单元格 {range} 中，看不出算在哪一行；请取消合并，把数字写到所属的那一行。',
    en: 'The merged cells {range} hold one figure, {value}; unmerge them and write it in the row for which it counts.',
  },
  IMPORT_SCALED: {
    zh: '单元格里存的是 {stored}，按格式显示为“{shown}”；已按显示的数字读取，请核对单位。',
    en: 'The cell keeps {stored} and its format shows “{shown}”; read as shown, check the unit.',
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
  IMPORT_CSV_QUOTE: {
    zh: '第 {line} 行有一个引号没有配对，后面的行会并入这一格；请补上或删去这个引号再导入。',
    en: 'A quote that opens in line {line} is never closed and would swallow the lines behind it; close or delete it.',
  },
} as const satisfies Texts;
