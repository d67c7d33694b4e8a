import { periodLabel } from '../../../shared/codes/period';
import { paperLines, type Paper, type PaperLines } from '../../../shared/definitions/papers';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Figures } from '../../../shared/rules/read-model';
import type {
  Area,
  CellStyle,
  DropDown,
  Limit,
  WrittenCell,
  WrittenRow,
  WrittenSheet,
} from '../workbooks/written';
import type { TaggedItem } from './tag';
import { FIELDS, figureHeads, HEADS, nameOf, NO, noteOf, YES, type FieldName } from './words';

/** What stands in a station's workbook. */
export interface BookContent {
  /** What stands above and below the table. */
  paper: Paper;
  office: string;
  station: string;
  form: StatisticsForm;
  period: string;
  /** By when the office wants it back. */
  due: string;
  now: Figures;
  last: Figures;
  zeroReport: boolean;
}

const FILL = { input: 'FFF8DC', given: 'EFEFEF', head: 'E8EEF4', section: 'F5F7FA' } as const;
const base: CellStyle = { box: true, vertical: 'middle', wrap: true };
const style = {
  title: { bold: true, size: 16, horizontal: 'center', vertical: 'middle', wrap: true },
  line: { vertical: 'middle', wrap: true },
  head: { ...base, bold: true, horizontal: 'center', fill: FILL.head },
  section: { ...base, bold: true, fill: FILL.section },
  text: base,
  middle: { ...base, horizontal: 'center' },
  note: { ...base, size: 10, color: '595959' },
  given: { ...base, horizontal: 'right', fill: FILL.given },
  input: { ...base, horizontal: 'right', fill: FILL.input, unlocked: true },
  words: { ...base, fill: FILL.input, unlocked: true, format: '@' },
  day: { ...base, horizontal: 'left', fill: FILL.input, unlocked: true, format: 'yyyy-mm-dd' },
} as const satisfies Record<string, CellStyle>;

/** Widths in characters: together they fill an A4 page upright. */
const WIDTHS = [6, 27, 8, 11, 13, 35] as const;
const LAST = WIDTHS.length;
/** Columns, from 1. */
export const COLUMN = { number: 1, label: 2, unit: 3, last: 4, value: 5, note: 6 } as const;
/** How many characters a text is wide: a Chinese one takes two, and a little more. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2.15 : 1.1), 0);
const LINE_HEIGHT = 16;
/** Height of a row whose texts are wrapped in their columns. */
const heightOf = (...cells: [text: string, width: number][]): number =>
  Math.max(...cells.map(([text, width]) => Math.ceil(widthOf(text) / (width - 1)))) * LINE_HEIGHT +
  4;
const WHOLE_WIDTH = WIDTHS.reduce((sum: number, width) => sum + width, 0);

const across = (row: number, left: number, right: number = LAST): Area => ({
  top: row,
  bottom: row,
  left,
  right,
});
const at = (row: number): Area => across(row, COLUMN.value, COLUMN.value);

/** Cells of a merged row: each has its border. */
const filled = (first: WrittenCell, count: number): WrittenCell[] =>
  Array.from({ length: count }, (_, place) =>
    place === 0 ? first : { value: null, ...(first.style && { style: first.style }) },
  );

function figure({ decimals }: StatisticsItem, value: number | undefined): number | null {
  return value === undefined ? null : value / 10 ** decimals;
}

/** A percentage that is next to nothing would be taken for a share of one. */
const shownFigure = (item: StatisticsItem, value: number | undefined): number | string | null => {
  const shown = figure(item, value);
  return item.unit.zh === '%' && shown !== null && shown > 0 && shown <= 1 ? `${shown}%` : shown;
};

function limitOf(item: StatisticsItem, row: number): Limit {
  const { decimals, max } = item;
  const kind = decimals === 0 ? 'whole' : 'decimal';
  const unit = item.unit.zh === '' ? '' : `，单位：${item.unit.zh}`;
  const most = max === undefined ? '' : `、不大于 ${max}`;
  return {
    ...at(row),
    kind,
    ...(max === undefined ? {} : { most: max }),
    title: '请改正',
    message:
      kind === 'whole'
        ? `“${nameOf(item)}”只填 0 或正整数${most}${unit}。没有发生的填 0。`
        : `“${nameOf(item)}”只填不小于 0${most}的数，最多 ${decimals} 位小数${unit}。没有发生的填 0。`,
  };
}

/** Items that a station is shown: those that only the office as a whole has are left out. */
const itemsOf = ({ form }: BookContent): StatisticsItem[] =>
  form.items.filter(({ source, total }) => source !== 'register' || total !== 'county');

/** What a sheet is made of while its rows are put together. */
interface Making {
  rows: WrittenRow[];
  merges: Area[];
  limits: Limit[];
  dropDowns: DropDown[];
  items: TaggedItem[];
}

/** A row across the whole table. */
function addLine({ rows, merges }: Making, text: string, look: CellStyle, height: number): void {
  rows.push({ cells: filled({ value: text, style: look }, LAST), height });
  merges.push(across(rows.length, 1));
}

/** The lines of the paper, by when it is wanted and how it is filled in; the table's heads. */
function addHead(making: Making, { due, period }: BookContent, lines: PaperLines): void {
  const { last, now } = figureHeads(period);
  const guide =
    `填写说明：只填浅黄色的格，灰色的格不用填。${now}没有发生的填 0，不要空着；不知道的先空着，问清再填。` +
    '填好保存后把这个文件交回，文件名可以改，不要删表、加行或另存为别的格式。';
  const { above, title, below } = lines;
  const line = (text: string): void => {
    addLine(making, text, style.line, heightOf([text, WHOLE_WIDTH]));
  };
  above.forEach(line);
  addLine(making, title, style.title, 34);
  below.slice(0, -1).forEach(line);
  line([...below.slice(-1), `请于 ${due} 前交回`].join('\u3000\u3000'));
  line(guide);
  const heads = [HEADS.number, HEADS.label, HEADS.unit, last, now, HEADS.note];
  making.rows.push({ cells: heads.map((value) => ({ value, style: style.head })), height: 22 });
}

function addItem(making: Making, content: BookContent, item: StatisticsItem, number: number): void {
  const { rows, limits, items } = making;
  const { form, period, now, last } = content;
  const [label, note] = [nameOf(item), noteOf(item, form, period)];
  const isEntered = item.source === 'entered';
  rows.push({
    cells: [
      { value: number, style: style.middle },
      { value: label, style: style.text },
      { value: item.unit.zh === '' ? null : item.unit.zh, style: style.middle },
      { value: shownFigure(item, last[item.key]), style: style.given },
      {
        value: shownFigure(item, now[item.key]),
        style: isEntered ? style.input : style.given,
      },
      { value: note, style: style.note },
    ],
    height: heightOf([label, WIDTHS[1]], [note, WIDTHS[5]]),
  });
  items.push({ key: item.key, row: rows.length, label });
  if (isEntered) limits.push(limitOf(item, rows.length));
}

function addItems(making: Making, content: BookContent): void {
  const { rows, merges } = making;
  const items = itemsOf(content);
  let number = 0;
  for (const { key, label } of content.form.sections) {
    const own = items.filter(({ section }) => section === key);
    if (own.length === 0) continue;
    rows.push({ cells: filled({ value: label.zh, style: style.section }, LAST), height: 20 });
    merges.push(across(rows.length, 1));
    for (const item of own) addItem(making, content, item, (number += 1));
  }
}

/** A line below the table: its words at the left, room to write at the right. */
function addField(making: Making, name: FieldName, value: string | null, look: CellStyle): void {
  const { rows, merges } = making;
  const words = filled({ value: FIELDS[name], style: style.text }, COLUMN.value - COLUMN.label);
  rows.push({
    cells: [{ value: null, style: style.text }, ...words, ...filled({ value, style: look }, 2)],
    height: 24,
  });
  merges.push(across(rows.length, COLUMN.label, COLUMN.last));
  merges.push(across(rows.length, COLUMN.value));
}

function addFields(making: Making, { zeroReport }: BookContent): void {
  const { dropDowns, limits, rows } = making;
  addField(making, 'zeroReport', zeroReport ? YES : null, style.words);
  dropDowns.push({
    ...at(rows.length),
    source: `"${YES},${NO}"`,
    otherwise: 'stop',
    title: '请改正',
    message: `零报告只填“${YES}”或“${NO}”：确实没有开展服务、各项都是 0 的选“${YES}”。`,
  });
  addField(making, 'filledBy', null, style.words);
  addField(making, 'phone', null, style.words);
  addField(making, 'filledOn', null, style.day);
  limits.push({
    ...at(rows.length),
    kind: 'date',
    title: '请改正',
    message: '填表日期请按 2026-10-08 这样填。',
  });
}

/** Who signs on paper, side by side, and the note; in one cell, so that none is read as a line. */
function addFoot(making: Making, { signatures, note }: PaperLines): void {
  const room = '\u3000'.repeat(8);
  if (signatures.length > 0)
    addLine(making, signatures.map((role) => `${role}：${room}`).join(''), style.line, 32);
  if (note !== null) addLine(making, note, style.line, heightOf([note, WHOLE_WIDTH]));
}

/** A station's sheet, and where its items stand. */
export function bookSheet(content: BookContent): { sheet: WrittenSheet; items: TaggedItem[] } {
  const { paper, office, station, period } = content;
  const words = { office, period: periodLabel(period).zh };
  const title = `${station}${words.period}服务统计表`;
  const lines = paperLines(paper, { ...words, title }, ({ zh }) => zh);
  const making: Making = { rows: [], merges: [], limits: [], dropDowns: [], items: [] };
  addHead(making, content, lines);
  const headRows = making.rows.length;
  addItems(making, content);
  addFields(making, content);
  addFoot(making, lines);
  const { rows, merges, limits, dropDowns, items } = making;
  return {
    sheet: {
      name: `${periodLabel(content.period).zh}服务统计`,
      frozen: { rows: headRows },
      columns: WIDTHS.map((width) => ({ width })),
      rows,
      merges,
      limits,
      dropDowns,
      isProtected: true,
      print: { titleRows: headRows },
    },
    items,
  };
}
