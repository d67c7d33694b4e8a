import ExcelJS from 'exceljs';
import { codesOf } from '../../../shared/codes/tables';
import type { ImportKind } from '../../../shared/contract/import';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { storedFields, type FieldDescription, type FieldKind } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { enteredItems } from '../../../shared/domain/statistics-form';
import type { Reader } from '../database/context';
import { divisionChildren, divisionEdits } from '../divisions/divisions';
import { divisionDepth, fullDivision } from '../../../shared/codes/division';
import { columnLetter, styleHead } from '../workbooks/workbook-style';

/** Rows that carry drop-down lists and formats; people add more by copying a row. */
const ROWS = 500;

/** A drop-down of more is no help. */
const MOST_CHOICES = 2000;

/**
 * A list sheet that drop-downs point to: Excel allows only 255 characters within a validation
 * itself.
 */
class Lists {
  readonly #sheet: ExcelJS.Worksheet;
  #columns = 0;
  constructor(book: ExcelJS.Workbook) {
    this.#sheet = book.addWorksheet('选项', { state: 'hidden' });
  }
  add(values: readonly string[]): string {
    this.#columns += 1;
    values.forEach((value, i) => {
      this.#sheet.getCell(i + 1, this.#columns).value = value;
    });
    const column = columnLetter(this.#columns);
    return `选项!$${column}$1:$${column}$${Math.max(1, values.length)}`;
  }
}

/**
 * Choices of a field: its code table, the stations or institutions of the register, or the
 * townships of the office's area.
 */
function choices(context: Reader, field: FieldDescription): string[] {
  if (field.kind === 'code') return codesOf(field.codes).map((entry) => entry.label.zh);
  if (field.kind === 'reference') {
    const { refers } = field;
    const rows = context.db
      .prepare(
        `SELECT DISTINCT "${nounOf(refers).title}" AS title FROM ${refers} WHERE removedAt IS NULL ORDER BY search LIMIT ${MOST_CHOICES}`,
      )
      .all() as { title: string }[];
    return rows.map((row) => row.title);
  }
  const area = fullDivision(context.office.division);
  if (field.kind !== 'division' || area === null || divisionDepth(area) < 3) return [];
  return divisionChildren(area, divisionEdits(context.db))
    .filter((division) => !division.retired)
    .map((division) => division.name);
}

const headingOf = (field: FieldDescription): string =>
  field.unit?.zh ? `${field.label.zh}（${field.unit.zh}）` : field.label.zh;

interface ColumnMaking {
  /** Number format of its cells. */
  format?: '@' | 'yyyy-mm-dd';
  /** How its cells are written, told at the head. */
  note?: string;
  /**
   * Only what the list offers may stand there; names may be written in other ways, so there the
   * list only helps.
   */
  fixed?: true;
}

// Text format keeps the 18 digits of an id number, which Excel would round.
const digits: ColumnMaking = { format: '@' };
const copied: ColumnMaking = { ...digits, note: '本列已设为文本；从别处粘贴时选“只保留文本”。' };

/** How a workbook's column is made ready for a kind of field. */
const columns: Readonly<Record<FieldKind, ColumnMaking>> = {
  text: {},
  longText: {},
  integer: {},
  decimal: {},
  money: {},
  date: { format: 'yyyy-mm-dd', note: '写成 2026-01-31，或 2026年1月。' },
  code: { fixed: true },
  codes: {},
  division: {},
  reference: {},
  phone: digits,
  citizenId: copied,
  uscc: digits,
  certificate: copied,
  attachments: {},
};

function noteOf(field: FieldDescription): string {
  const codes = field.kind === 'codes' ? codesOf(field.codes).map(({ label }) => label.zh) : [];
  return [
    field.required ? '必填。' : '选填。',
    field.help?.zh,
    columns[field.kind].note,
    codes.length > 0 && `可写多个，用“、”隔开：${codes.join('、')}。`,
  ]
    .filter(Boolean)
    .join('');
}

function recordSheet(
  context: Reader,
  book: ExcelJS.Workbook,
  kind: Exclude<ImportKind, 'statistics'>,
): void {
  const noun = nounOf(workbookNouns[kind]);
  const sheet = book.addWorksheet(noun.plural.zh, { views: [{ state: 'frozen', ySplit: 1 }] });
  const lists = new Lists(book);
  storedFields(noun)
    .map(([, field]) => field)
    .filter((field) => fieldKinds[field.kind].workbook)
    .forEach((field, i) => {
      const column = i + 1;
      const head = sheet.getCell(1, column);
      head.value = headingOf(field);
      head.note = noteOf(field);
      sheet.getColumn(column).width = Math.max(10, (field.list?.width ?? 112) / 7);
      const { format, fixed = false } = columns[field.kind];
      if (format) sheet.getColumn(column).numFmt = format;
      const list = choices(context, field);
      if (list.length === 0) return;
      const source = lists.add(list);
      for (let row = 2; row <= ROWS + 1; row += 1) {
        sheet.getCell(row, column).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [source],
          showErrorMessage: true,
          errorStyle: fixed ? 'stop' : 'warning',
          errorTitle: field.label.zh,
          error: fixed ? '请从下拉列表中选择。' : '列表中没有这一项；请核对后再填。',
        };
      }
    });
  styleHead(sheet.getRow(1));
}

function statisticsSheet(context: Reader, book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('季度服务统计', {
    views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }],
  });
  sheet.getCell(1, 1).value = '站点名称';
  sheet.getCell(2, 1).value = '站点名称';
  sheet.mergeCells(1, 1, 2, 1);
  sheet.getColumn(1).width = 30;
  let start = 2;
  enteredItems.forEach((item, i) => {
    const column = i + 2;
    const next = enteredItems[i + 1];
    sheet.getCell(1, column).value = item.group.zh;
    sheet.getCell(2, column).value =
      item.unit.zh && item.decimals > 0 ? `${item.label.zh}（${item.unit.zh}）` : item.label.zh;
    if (next?.group.zh === item.group.zh) return;
    if (column > start) sheet.mergeCells(1, start, 1, column);
    start = column + 1;
  });
  styleHead(sheet.getRow(1));
  styleHead(sheet.getRow(2));
  const stations = context.db
    .prepare(
      "SELECT name FROM station WHERE removedAt IS NULL AND tier = 'station' ORDER BY division",
    )
    .all() as { name: string }[];
  stations.forEach(({ name }, i) => {
    sheet.getCell(i + 3, 1).value = name;
  });
}

/**
 * Writes the empty workbook of a kind: headings from the descriptions, drop-down lists, notes. It
 * imports as it is.
 */
export async function writeTemplate(
  context: Reader,
  kind: ImportKind,
  file: string,
): Promise<{ file: string }> {
  const book = new ExcelJS.Workbook();
  if (kind === 'statistics') statisticsSheet(context, book);
  else recordSheet(context, book, kind);
  await book.xlsx.writeFile(file);
  return { file };
}
