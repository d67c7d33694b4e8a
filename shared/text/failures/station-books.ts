import type { Texts } from '../types';

/** What is said of workbooks that stations fill in, on their way out and back. */
export const stationBookFailures = {
  STATION_BOOK_NO_STATIONS: {
    zh: '<本季度>还没有要填报的站；请先在“三级体系”登记乡镇（街道）社工站。',
    en: 'No station reports in this period yet; register stations first.',
  },
  STATION_BOOK_OTHER_FILE: {
    zh: '文件夹里已有同名文件“{file}”，不是这个站<本季度>的填报表，没有覆盖；请换一个文件夹，或先移走它。',
    en: 'Another file is called “{file}” there and was not written over; choose another folder, or move it away.',
  },
  STATION_BOOK_FILLED: {
    zh: '“{file}”里有站上填了、这里还没有收的数，没有覆盖；请先收回它，或换一个文件夹。',
    en: '“{file}” holds figures of the station that are not here yet and was not written over; take it in first, or choose another folder.',
  },
  STATION_BOOK_UNTAGGED: {
    zh: '不是发给站填的工作簿，或标识已丢失；请用“导入工作簿”导入。',
    en: 'No workbook that was sent to a station, or its tag is lost; bring it in under “Import workbook”.',
  },
  STATION_BOOK_LATER: {
    zh: '这份填报表由更新版本的程序发出；请先升级本机程序再收。',
    en: 'A later version of the program has made this workbook; update the program first.',
  },
  STATION_BOOK_TAG: {
    zh: '这份填报表的标识已损坏，看不出是哪个站、哪<个季度>；请用“导入工作簿”导入并核对。',
    en: 'The tag of this workbook is damaged; bring it in under “Import workbook” and check it.',
  },
  STATION_BOOK_OFFICE: {
    zh: '这份填报表是“{office}”发出的，不是本单位的，没有收；请退还给报送的人核对。',
    en: 'This workbook was sent out by “{office}” and not by this office; give it back to who brought it.',
  },
  STATION_BOOK_PERIOD: {
    zh: '这份填报表是{told}的，现在收的是{period}，没有收；请先换到那<个季度>再收。',
    en: 'This workbook is of {told}, and {period} is at hand; change the period to take it in.',
  },
  STATION_BOOK_STATION: {
    zh: '台账里没有“{name}”这个站（可能已删除或合并），没有收；请核对站名，或恢复这个站再收。',
    en: 'The register has no station “{name}” (removed or merged, perhaps); check it, or restore the station first.',
  },
  STATION_BOOK_NO_ROW: {
    zh: '“{name}”在{period}没有运行（未建成、已暂停或已撤销），没有这一行，没有收；请核对站点的状态和日期。',
    en: '“{name}” did not run in {period} and has no row in it; check the station’s state and its dates.',
  },
  STATION_BOOK_LAYOUT: {
    zh: '表格改得认不出了（找不到“指标名称”和“<本季度>数”两列），没有收；请用“导入工作簿”导入，或重发一份。',
    en: 'The table cannot be recognised any more; bring it in under “Import workbook”, or send out another one.',
  },
  STATION_BOOK_SET: {
    zh: '按旧的填报定义（{version} 版）发出：少了新增的 {added} 项，另有 {gone} 项已经停用、不收；要收请勾选，新增的项另外问站上。',
    en: 'Made under older definitions ({version}): {added} {added|item is|items are} missing and {gone} {gone|is|are} no longer asked; tick it to take the rest.',
  },
  STATION_BOOK_CLOSED: {
    zh: '“{name}”已撤销；它在<本季度>运行过的数要收，请勾选。',
    en: '“{name}” is closed by now; tick it to take the figures of the days on which it ran.',
  },
  STATION_BOOK_CELLS: {
    zh: '有 {n} 格的数不能收（见下）；勾选后只收其余的格，或请站上改好再交。',
    en: '{n} {n|cell|cells} cannot be taken (see below); tick it to take the others, or have the station mend it.',
  },
  STATION_BOOK_UNTOUCHED: {
    zh: '没有新填的数，也没有填表人，站上可能还没有填；确实是交回的，请勾选。',
    en: 'Nothing is filled in and nobody has signed; the station may not have touched it. Tick it if it did come back.',
  },
  STATION_BOOK_AGAIN: {
    zh: '这个站 {day} 已经收回过一份，这一份有 {n} 个数不同；要改成这一份，请勾选。',
    en: 'A workbook of this station came back on {day}, and {n} {n|figure differs|figures differ} from it; tick it to take this one.',
  },
  STATION_BOOK_TWICE: {
    zh: '同一个站有几份，填的数不同（另有{files}）；请问清哪一份对，只勾选那一份。',
    en: 'This station has several workbooks with different figures (also {files}); tick the right one.',
  },
  STATION_BOOK_SAME: {
    zh: '和“{file}”填的一样，收那一份就行。',
    en: 'Says the same as “{file}”, which is enough.',
  },
  STATION_BOOK_UNIT: {
    zh: '“{item}”的单位写的是“{told}”，现在是“{own}”，没有收；请换算后改正。',
    en: '{item} has the unit “{told}” here and “{own}” by now; not taken. Convert and mend it.',
  },
  STATION_BOOK_TICK: {
    zh: '零报告写的是“{text}”，看不懂，没有收；请选“是”或“否”。',
    en: 'The zero report says “{text}”; choose one of the list.',
  },
  STATION_BOOK_DAY: {
    zh: '填表日期写的是“{text}”，不是日期，没有记。',
    en: 'The day of filling in says “{text}”, which is no day; not kept.',
  },
  STATION_BOOK_LINE_GONE: {
    zh: '“{item}”的一行不见了，没有收；请问站上，或在表里直接填。',
    en: 'The line of {item} is gone; ask the station, or type the figure into the sheet.',
  },
  STATION_BOOK_GIVEN: {
    zh: '“{item}”由台账算出，是 {register}；工作簿里是 {told}，不收。不对就改台账。',
    en: '{item} is {register} by the register and {told} in the workbook, which is not taken; mend the register if it is wrong.',
  },
  STATION_BOOK_STALE: {
    zh: '看过之后表里的数又改过，一份都没有收；请重新选择文件，看过再收。',
    en: 'Figures have changed since these workbooks were shown; nothing was taken. Choose the files again.',
  },
  STATION_BOOK_REFUSED: {
    zh: '“{file}”不能收，请去掉它再收。',
    en: '“{file}” cannot be taken; leave it out.',
  },
  STATION_BOOK_ONE: {
    zh: '“{name}”选了两份，只能收一份；请去掉一份。',
    en: 'Two workbooks of “{name}” are chosen; leave one of them out.',
  },
  STATION_BOOK_NOTHING: {
    zh: '没有选要收的工作簿；请勾选至少一份。',
    en: 'No workbook is chosen; tick one at least.',
  },
} as const satisfies Texts;
