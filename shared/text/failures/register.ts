import type { Texts } from '../types';

/** Refusals and problems of the register, the record rules and the workbook import. */
export const registerFailures = {
  FORM_INVALID: {
    zh: '还有内容需要更正，请看标红的栏目。',
    en: 'Some fields need correcting; see those marked in red.',
  },
  REQUIRED: { zh: '此项必填，请填写。', en: 'Required.' },
  CODE_UNKNOWN: {
    zh: '“{value}”不在可选项中，请从列表中选择。',
    en: '“{value}” is not one of the choices; choose from the list.',
  },
  VALUE_SHAPE: {
    zh: '填写的内容格式不对，请核对后重填。',
    en: 'The value has the wrong form; check and enter it again.',
  },
  TEXT_TOO_LONG: {
    zh: '内容过长，最多 {most} 个字，请删减。',
    en: 'Too long: at most {most} {most|character|characters}.',
  },
  NUMBER_WHOLE: { zh: '请填写整数。', en: 'Enter a whole number.' },
  NUMBER_RANGE: {
    zh: '数值应在 {least} 到 {most} 之间，请核对。',
    en: 'The number should be between {least} and {most}.',
  },
  DATE_TOO_EARLY: { zh: '请写 {from} 或以后的日期。', en: 'Enter {from} or a later day.' },
  DATE_UNKNOWN: {
    zh: '“{value}”不是有效日期，请改为如 2026-01-31 的写法。',
    en: '“{value}” is not a date; write it like 2026-01-31.',
  },
  DATE_YEAR_ONLY: {
    zh: '“{value}”只有年份，请补上月份，例如 2026年5月。',
    en: '“{value}” is a year only; add the month, e.g. 2026-05.',
  },
  DATE_NO_YEAR: {
    zh: '“{value}”没有写年份，请补上，例如 2026-03-05。',
    en: '“{value}” has no year; add it, e.g. 2026-03-05.',
  },
  DATE_MONTH_AMBIGUOUS: {
    zh: '“{value}”可能是 1 月也可能是 10 月（数字格式会丢掉末尾的 0），请改为如 2026年10月 的写法。',
    en: '“{value}” may be January or October (numbers lose a final 0); write it like 2026-10.',
  },
  ID_LENGTH: {
    zh: '身份证号应为 18 位（末位可为 X），请核对是否多位或少位。',
    en: 'A citizen ID has 18 characters (the last may be X); check for missing ones.',
  },
  ID_PROVINCE: {
    zh: '身份证号前两位不是省份代码，请对照证件核对。',
    en: 'The first two digits are no province code; check against the card.',
  },
  ID_BIRTH: {
    zh: '身份证号中的出生日期不存在或晚于今天，请对照证件核对第 7–14 位。',
    en: 'The birth date in the ID does not exist or lies ahead; check digits 7–14.',
  },
  ID_CHECK: {
    zh: '身份证号校验位不符，通常是抄错了一位，请对照证件核对。',
    en: 'The check character of the ID does not fit, usually one digit is wrong; check against the card.',
  },
  USCC_LENGTH: {
    zh: '统一社会信用代码应为 18 位，请对照登记证书核对。',
    en: 'A unified social credit code has 18 characters; check against the certificate.',
  },
  USCC_LETTER: {
    zh: '统一社会信用代码中有不会出现的字符（不用字母 I、O、S、V、Z），请对照登记证书核对。',
    en: 'The code has characters that never occur (no I, O, S, V, Z); check against the certificate.',
  },
  USCC_CHECK: {
    zh: '统一社会信用代码校验位不符，通常是抄错或颠倒了字符，请对照登记证书核对。',
    en: 'The check character of the code does not fit; check against the certificate.',
  },
  PHONE_SHAPE: {
    zh: '“{value}”不是完整的手机号或带区号的固定电话，请核对。',
    en: '“{value}” is not a mobile number or a landline with its area code.',
  },
  PHONE_TWO: {
    zh: '“{value}”里有两个号码，这一栏只记一个，请留下一个。',
    en: '“{value}” holds two numbers, and one is kept here; leave one of them.',
  },
  CERTIFICATE_SHAPE: {
    zh: '证书管理号应为 8–32 位数字或字母，请照证书抄写。',
    en: 'A certificate number has 8–32 digits or letters; copy it from the certificate.',
  },
  SEX_CONFLICT: {
    zh: '性别与身份证号不一致（身份证号显示为{sex}），请核对后更正其中一项。',
    en: 'The sex differs from what the citizen ID states; correct one of them.',
  },
  BIRTH_CONFLICT: {
    zh: '出生日期与身份证号不一致（身份证号显示为 {date}），请核对后更正其中一项。',
    en: 'The birth date differs from the citizen ID ({date}); correct one of them.',
  },
  PERIOD_REVERSED: {
    zh: '结束日期 {ends} 早于开始日期 {starts}，请核对起止是否写反。',
    en: 'The end {ends} is before the start {starts}; check whether they are swapped.',
  },
  TIER_DIVISION: {
    zh: '层级与所属区划不相符：站选乡镇（街道），室选村（社区），中心选县（市、区）。',
    en: 'Tier and division do not fit: stations take a township, studios a village, centres a county.',
  },
  DIVISION_UNKNOWN: {
    zh: '区划“{code}”不在本级区划表中，请重新选择；新设或更名的区划由管理员在设置中登记。',
    en: 'Division “{code}” is not in this office’s table; choose again, or have the administrator add it in settings.',
  },
  DIVISION_DATA_MISSING: {
    zh: '没有找到区划数据文件，程序可能不完整，请重新安装。',
    en: 'The division data is missing; install the program again.',
  },
  REFERENCE_UNKNOWN: {
    zh: '所选记录不存在或已删除，请重新选择。',
    en: 'The chosen record does not exist or was removed; choose again.',
  },
  DUPLICATE_RECORD: {
    zh: '已有相同的{noun}“{name}”，请打开已有记录修改，不要重复登记。',
    en: '“{name}” exists already; open and change it instead.',
  },
  RECORD_IN_USE: {
    zh: '还有 {count} 条{noun}记录引用它，请先改到别处再删除。',
    en: '{noun}: {count} {count|record still refers|records still refer} to it; change {count|it|those} first.',
  },
  NOTHING_TO_REVEAL: { zh: '此项没有需要查看的隐藏内容。', en: 'There is nothing hidden here.' },
  IMPORT_NOT_XLSX: {
    zh: '只能导入 .xlsx 和 .csv 文件；请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”后再导入。',
    en: 'Only .xlsx and .csv files can be imported; save the workbook as .xlsx first.',
  },
  IMPORT_UNREADABLE: {
    zh: '文件打不开，可能已损坏、设有密码或正被占用；请关闭它、去掉密码，或另存一份再导入。',
    en: 'The file cannot be read; it may be damaged, protected or in use. Save a copy and try again.',
  },
  IMPORT_NO_HEADER: {
    zh: '“{file}”里没有找到认识的表头；请在表格上方写明列名（例如“站点名称”“身份证号”），或使用程序给出的模板。',
    en: 'No known header row was found in “{file}”; name the columns or use the template.',
  },
  IMPORT_KIND_OTHER: {
    zh: '看表头，“{file}”是“{found}”，不是这次选定的“{kind}”。请不选种类再导入，或选“{found}”。',
    en: 'By its headings “{file}” is a list of “{found}”, not of the chosen kind “{kind}”. Import without choosing a kind, or choose “{found}”.',
  },
  IMPORT_TOKEN_UNKNOWN: {
    zh: '预览已失效，请重新选择文件。',
    en: 'The preview has expired; choose the file again.',
  },
  IMPORT_LIST_DONE: {
    zh: '这份问题清单已经处理完了，不用再做什么。',
    en: 'This list of problems is done; nothing is left to do.',
  },
  IMPORT_BOOK_NOT_KEPT: {
    zh: '“{file}”没有留下副本，写不出标注问题的工作簿。请重新导入这个文件一次。',
    en: 'No copy of “{file}” was kept to be marked. Import the file once more.',
  },
  IMPORT_COLUMN_MISSING: {
    zh: '没有认出必填的“{field}”一列。请在预览里指明是哪一列；表里没有的，加上这一列，或在表的上方写一行“{field}：…”，再导入一次。',
    en: 'No column was found for “{field}”, which is required. Say in the preview which it is; or add it, or a line “{field}: …” above the table, and import again.',
  },
  IMPORT_APPROXIMATE: {
    zh: '“{value}”不是确数，已按 {taken} 导入；请核对并改成准确的数。',
    en: '“{value}” is no exact figure; {taken} was taken. Check it and write what it is.',
  },
  IMPORT_REQUIRED: {
    zh: '“{field}”必填而此行为空，请补填后再导入。',
    en: '“{field}” is required but empty in this row; fill it in and import again.',
  },
  IMPORT_GONE_NO_DAY: {
    zh: '“{heading}”写着“{value}”，这一行却没有“{field}”，照此会算作在岗，没有导入；请补上“{field}”再导入。',
    en: '“{heading}” says “{value}”, but the row has no “{field}” and would count as in post: left out. Fill in “{field}” and import again.',
  },
  IMPORT_KEY_EMPTY: {
    zh: '“{field}”空着，认不出此行是哪一条{noun}，没有导入；请补填“{field}”再导入。',
    en: '“{field}” is empty, so nobody can tell which {noun} the row is; it stays out. Fill it in and import again.',
  },
  IMPORT_CODE_UNKNOWN: {
    zh: '不认识“{value}”，请改用列表中的写法（可在模板的下拉列表中查看）。',
    en: '“{value}” is not known; use a word of the list (see the template).',
  },
  IMPORT_NOT_NUMBER: {
    zh: '“{value}”不是一个确定的数，请只写阿拉伯数字。',
    en: '“{value}” is not a number; write it in digits.',
  },
  IMPORT_ITEM_SHARED: {
    zh: '“{heading}”对得上几项：{items}，看不出是哪一项；请把表头写全，如“小组人次”。',
    en: '“{heading}” may be several items: {items}. Write the heading in full, with the group of the item.',
  },
  IMPORT_FIGURE_PENDING: {
    zh: '“{value}”是还没有数，这一格没有采用，原来的数不变；有了数再填。',
    en: '“{value}” is no figure yet: not taken, what is there stays. Enter it once it is known.',
  },
  FIGURE_COUNTED_ELSEWISE: {
    zh: '“{text}”的单位是“{unit}”，这一项以“{own}”计，没有采用；请核对是不是填错了地方，对的只写数字。',
    en: '“{text}” is in {unit}, and this is counted in {own}: not taken. Check that it stands in the right place; if it does, write the number alone.',
  },
  IMPORT_FEN_BROKEN: {
    zh: '金额“{value}”不是整分，请改到分：万元最多六位小数，元最多两位。',
    en: 'The amount “{value}” is no whole fen: six decimals of 10k yuan or two of a yuan at most.',
  },
  IMPORT_NEGATIVE: {
    zh: '{value} 是负数，此项不能小于 0，请核对。',
    en: '{value} is negative; this figure cannot be below 0.',
  },
  IMPORT_FIGURE_HUGE: {
    zh: '“{value}”太大，一个站点一<个季度>不会有这么多；请核对单位，或看是否把编号、电话填到了这一格。',
    en: '“{value}” is more than a station can have in a <quarter>; check the unit, or whether another number was typed here.',
  },
  IMPORT_SEVERAL_NAMED: {
    zh: '“{value}”里是几个{noun}（{names}），一行只能写一个。请只留一个，或拆成几行再导入。',
    en: '“{value}” names several of {noun} ({names}); a row takes one. Keep one, or split the row, and import again.',
  },
  IMPORT_SEVERAL_PERSONS: {
    zh: '“{value}”像是几个人的姓名，一行只写一个人。请拆成几行，各写各的证件号，再导入。',
    en: '“{value}” looks like the names of several people; a row takes one. Split it into rows with a number each and import again.',
  },
  IMPORT_PERCENT_UNCLEAR: {
    zh: '{value} 可能是 {value}%，也可能是 {percent}%；请写成“{percent}%”或“{value}%”。',
    en: '{value} may be {value}% or {percent}%; write “{percent}%” or “{value}%”.',
  },
  IMPORT_TOO_MANY_DECIMALS: {
    zh: '{value} 的小数位太多，此项最多 {decimals} 位小数，请核对单位。',
    en: '{value} has too many decimals (at most {decimals}); check the unit.',
  },
  IMPORT_ID_AS_NUMBER: {
    zh: '身份证号存成了数字，Excel 只保留前 15 位，后几位已变成 0。请把该列设为“文本”，对照证件重新录入，不能直接使用。',
    en: 'The citizen ID is stored as a number; Excel keeps 15 digits, so the last ones are lost. Set the column to text and enter it again from the card.',
  },
  IMPORT_DIGITS_LOST: {
    zh: '编号存成了数字，Excel 只保留前 15 位，后几位已丢失。请把该列设为“文本”后重新录入。',
    en: 'The number has more than the 15 digits Excel keeps; set the column to text and enter it again.',
  },
  IMPORT_DIVISION_UNKNOWN: {
    zh: '本级区划中没有“{value}”{near}，请核对名称；新设或更名的区划先由管理员在设置中登记。',
    en: 'There is no division “{value}” in this area{near}; check the name, or have it added in settings.',
  },
  IMPORT_DIVISION_AMBIGUOUS: {
    zh: '本级区划中有多个“{value}”，请改填 12 位区划代码。',
    en: 'Several divisions are called “{value}”; enter the 12-digit code.',
  },
  IMPORT_STATION_UNKNOWN: {
    zh: '没有登记过站点“{value}”{near}，请核对名称，或先导入站点台账。',
    en: 'No station “{value}” is registered{near}; check the name or import the stations first.',
  },
  IMPORT_RECORD_UNKNOWN: {
    zh: '没有登记过{noun}“{value}”{near}，请核对名称，或先导入{noun}台账。',
    en: 'No {noun} “{value}” is registered{near}; check the name, or import the workbook of that kind first.',
  },
  IMPORT_REFERENCE_LATER: {
    zh: '没有找到唯一的“{value}”{near}，此行已导入，“{field}”暂空；请核对名称，或先导入{noun}台账，再导入一次即可补上，也可在台账中选择。',
    en: 'No single {noun} is called “{value}”{near}; the row comes in with this field empty. Check the name or import that workbook first, then import again, or choose it in the register.',
  },
  IMPORT_PERSON_AMBIGUOUS: {
    zh: '有几个人叫“{value}”（{places}），请加一列身份证号，写明是谁。',
    en: 'Several people are called “{value}” ({places}); add a column with the citizen ID.',
  },
  IMPORT_NUMBER_UNKNOWN: {
    zh: '台账中没有这个号码的{noun}，请核对号码，或先导入{noun}台账。',
    en: 'No {noun} with this number is registered; check it, or import the workbook of that kind first.',
  },
  IMPORT_NUMBER_OF_ANOTHER: {
    zh: '身份证号属于“{name}”，姓名却写“{value}”，请核对是谁。',
    en: 'The number belongs to “{name}” but the row says “{value}”; check who is meant.',
  },
  IMPORT_REFERENCE_AMBIGUOUS: {
    zh: '有多个站点或机构叫“{value}”，请在前面写上所属乡镇（街道）。',
    en: 'Several records are called “{value}”; put the township in front of the name.',
  },
  IMPORT_MASK_OTHER: {
    zh: '“{value}”带星号，与台账中这一条的{field}对不上，没有采用，台账保留原值；要改的，请填写完整的内容。',
    en: '“{value}” has stars in it and is not what the register hides here; the register keeps its {field}. To change it, enter the whole of it.',
  },
  IMPORT_MASK_UNKNOWN: {
    zh: '“{value}”带星号，台账中没有它对应的记录，不能登记；请在“{field}”填写完整的内容。',
    en: '“{value}” has stars in it and no record is known behind it; enter the whole {field}.',
  },
  IMPORT_UNIT_CONFLICT: {
    zh: '表上写着“单位：{note}”，这一列的表头却是“{heading}”，不能确定是{unit}还是{note}，这一列没有导入。请改成一致的单位再导入。',
    en: 'The note above says {note}, the heading “{heading}” says {unit}: the column was left out. Make them agree and import again.',
  },
  IMPORT_STATION_SEVERAL: {
    zh: '没有写站点，而“{place}”有几个站点（{names}），不能确定是哪一个；请在这一格写明。',
    en: 'No station is written, and {place} has several ({names}): write into this cell which it is.',
  },
  IMPORT_UNIT_SIGN: {
    zh: '“{value}”带人民币符号，像是按元写的；“{heading}”写的却是{unit}，不能确定是元还是{unit}，没有导入。请在单元格里写明单位（如“1000元”“0.1万元”），或去掉符号（单元格格式改为“数值”）再导入。',
    en: '“{value}” has the sign of the yuan, and “{heading}” says {unit}: nobody can tell which it is, and it was left out. Write the unit behind the figure in the cell, or take the sign away (a plain number format), and import again.',
  },
  IMPORT_UNIT_MISSING: {
    zh: '“{value}”没有写单位，不能确定是元还是万元，没有导入；请在表头或表的上方写明（如“单位：元”）再导入。',
    en: '“{value}” has no unit, and nobody can tell whether it is in yuan or in ten thousands of them: left out. Write the unit in the heading or above the table and import again.',
  },
  IMPORT_ROUNDED: {
    zh: '“{value}”带有角分，这一项记到元，已四舍五入按 {taken} 元导入；请核对。',
    en: '“{value}” has a part of a yuan and this is kept in whole yuan: {taken} yuan came in. Check it.',
  },
  IMPORT_UNIT_OTHER: {
    zh: '“{heading}”的单位写的是{unit}，这一项按{own}登记，没有导入；请换算成{own}、改好表头再导入。',
    en: '“{heading}” is in {unit}, and this is kept in {own}: left out. Convert the figures, change the heading and import again.',
  },
  IMPORT_UNIT_UNCLEAR: {
    zh: '表上写着“单位：{note}”，看不出“{heading}”是不是也按它计，没有导入；请在“{heading}”后面用括号写明单位（如“人”“万人”）再导入。',
    en: 'The note above says {note}, and nobody can tell whether “{heading}” is counted in it: left out. Write its unit in brackets behind it and import again.',
  },
  IMPORT_COLUMN_SECOND: {
    zh: '“{heading}”和“{first}”是同一项：先取“{first}”，那里空着时才取这一列。不对的请在上面改列的对应。',
    en: '“{heading}” is the same field as “{first}”, which comes first; this column fills what is empty there. Change the column above if that is wrong.',
  },
  IMPORT_SECOND_CODE: {
    zh: '“{value}”写了两个：按“{taken}”导入，“{left}”没有登记；需要的请在台账中另行登记。',
    en: '“{value}” names two: taken as “{taken}”, and “{left}” is not registered; enter it in the register where it is needed.',
  },
  IMPORT_PERIOD_LAST: {
    zh: '“{value}”是一段时间，本栏只记一天，已按最后一天 {taken} 导入；请核对。',
    en: '“{value}” is a period and one day is kept: its last, {taken}, was taken. Check it.',
  },
  IMPORT_SECOND_DIFFERS: {
    zh: '这里写着“{value}”，与前一列的“{field}”不同，按前一列导入，请核对。',
    en: 'This says “{value}”, unlike the first column of {field}, which is taken; check it.',
  },
  IMPORT_DUPLICATE_ROW: {
    zh: '与第 {first} 行完全相同，只导入一次；可删去此行。',
    en: 'Identical to row {first}; taken in once. This row can be deleted.',
  },
  IMPORT_DUPLICATE_DIFFERENT: {
    zh: '与第 {first} 行是同一对象而内容不同，请核对后只保留一行。',
    en: 'The same subject as row {first} with other data; keep one of them.',
  },
  IMPORT_NAME_CONFLICT: {
    zh: '与第 {first} 行（{name}）证件或代码相同而名称不同，请核对是谁的号码。',
    en: 'The same number as row {first} ({name}) but another name; check whose number it is.',
  },
  IMPORT_NAME_STORED: {
    zh: '台账中这个号码属于“{name}”，名称不同；确属更名的，请在台账中修改名称后再导入。',
    en: 'In the register this number belongs to “{name}”; if the name has changed, change it there first.',
  },
  STAT_DERIVED_DIFFERS: {
    zh: '“{item}”台账为 {register}，表中为 {value}；请核对台账。',
    en: '“{item}”: the register says {register}, the sheet {value}; check the register.',
  },
  IMPORT_COMPUTED_DIFFERS: {
    zh: '“{item}”按公式算是 {expected}，表中为 {value}；没有存表中的数，请核对。',
    en: '“{item}”: its formula gives {expected}, the sheet says {value}; that was not stored, check.',
  },
  IMPORT_CASE_BALANCE: {
    zh: '期末在办 {ending} 与“期初＋新开－结案”={expected} 不符；数值已导入，请在统计表中更正。',
    en: 'Ending cases {ending} differ from opening + new − closed = {expected}; taken in, correct it in the grid.',
  },
  IMPORT_PERSONS_OVER_TIMES: {
    zh: '服务人数 {persons} 多于服务人次 {times}；数值已导入，请在统计表中更正。',
    en: 'Persons served {persons} exceed times served {times}; taken in, correct it in the grid.',
  },
  IMPORT_PERIOD_UNKNOWN: {
    zh: '看不出是哪<个季度>，请把工作表命名为如“<2026年9月|2026年3季度|2026年上半年|2026年度>”，或先选定<月份|季度|半年|年度>。',
    en: 'The <quarter> is not named; name the sheet like “<2026年9月|2026年3季度|2026年上半年|2026年度>” or choose the <quarter> first.',
  },
  IMPORT_PERIOD_FROZEN: {
    zh: '{period} 已冻结，不能再导入；需要更正时请按更正流程办理。',
    en: '{period} is frozen and takes no more imports; use a correction.',
  },
} as const satisfies Texts;
