import { apart, refOf } from './areas';
import { columnLetter } from './columns';
import { marginsXml, pagePropertiesXml, pageXml, protectionXml } from './write-page';
import { validationsXml } from './write-validations';
import { attributes, HEAD, MAIN, OFFICE } from './write-xml';
import type { Strings } from './write-strings';
import type { Styles } from './write-styles';
import type {
  Area,
  CellStyle,
  WrittenCell,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
} from './written';

/** A comment and the cell that it belongs to, 1-based. */
export interface Noted {
  row: number;
  column: number;
  note: string;
}

/** What the sheets of a workbook share while they are written. */
export interface BookBeingWritten {
  styles: Styles;
  strings: Strings;
}

/** Days between day 0 of a workbook and 1970-01-01. */
const EPOCH = 25_569;
const DAY = 86_400_000;
const DATE: CellStyle = { format: 'yyyy-mm-dd' };
const PLAIN: CellStyle = {};
const dated = new WeakMap<CellStyle, CellStyle>();

/** The style of a date that says nothing of its format: without one it would show as a number. */
function dateStyle(style: CellStyle): CellStyle {
  if (style.format !== undefined) return style;
  let known = dated.get(style);
  if (!known) dated.set(style, (known = { ...style, ...DATE }));
  return known;
}

const isCell = (cell: WrittenRow['cells'][number]): cell is WrittenCell =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date);

/** One cell; nothing where neither a value nor a style stands. */
function cellXml(
  { value, style = PLAIN }: WrittenCell,
  ref: string,
  { styles, strings }: BookBeingWritten,
): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('no figure');
  const number = styles.of(value instanceof Date ? dateStyle(style) : style);
  const head = `<c r="${ref}"${number === 0 ? '' : ` s="${number}"`}`;
  if (value === null) return number === 0 ? '' : `${head}/>`;
  if (typeof value === 'string') return `${head} t="s"><v>${strings.of(value)}</v></c>`;
  const figure = value instanceof Date ? value.getTime() / DAY + EPOCH : value;
  return `${head}><v>${figure}</v></c>`;
}

/** Puts the parts of a worksheet together in the order of its schema (ECMA-376 18.3.1.99). */
export function sheetXml(
  sheet: WrittenSheet,
  book: BookBeingWritten,
): { xml: string[]; notes: Noted[] } {
  const notes: Noted[] = [];
  const rows: string[] = [];
  let last = 0;
  let widest = 1;
  for (const { number = last + 1, cells, style, hidden, height } of sheet.rows) {
    if (number <= last) throw new Error('rows out of order');
    last = number;
    widest = Math.max(widest, cells.length);
    const written = cells.map((cell, at) => {
      const whole = isCell(cell) ? cell : { value: cell };
      if (whole.note !== undefined) notes.push({ row: number, column: at + 1, note: whole.note });
      return cellXml(
        whole.style ? whole : { ...whole, ...(style && { style }) },
        columnLetter(at + 1) + number,
        book,
      );
    });
    const said = attributes({
      r: number,
      ht: height,
      hidden: hidden ? 1 : undefined,
      customHeight: height === undefined ? undefined : 1,
    });
    rows.push(`<row${said}>${written.join('')}</row>`);
  }
  const area = refOf({ top: 1, left: 1, bottom: Math.max(1, last), right: widest });
  const xml = [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    pagePropertiesXml(sheet),
    `<dimension ref="${area}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columns ?? [], book.styles),
    '<sheetData>',
    ...rows,
    '</sheetData>',
    protectionXml(sheet),
    mergesXml(sheet.merges ?? []),
    validationsXml(sheet),
    marginsXml(sheet),
    pageXml(sheet),
    notes.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ];
  return { xml, notes };
}

function viewXml({ frozen }: WrittenSheet): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows + columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const said = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: columnLetter(columns + 1) + String(rows + 1),
    activePane: pane,
    state: 'frozen',
  });
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane${said}/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml(columns: readonly WrittenColumn[], styles: Styles): string {
  const said = columns.map(({ width, style, hidden }, at) =>
    width === undefined && style === undefined && !hidden
      ? ''
      : `<col${attributes({
          min: at + 1,
          max: at + 1,
          // A column has a width once it is spoken of.
          width: width ?? 9,
          style: style && styles.of(style),
          hidden: hidden ? 1 : undefined,
          customWidth: 1,
        })}/>`,
  );
  return said.some(Boolean) ? `<cols>${said.join('')}</cols>` : '';
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = apart(merges).map((merge) => `<mergeCell ref="${refOf(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}
