import { localDay, periodOf } from '../../../shared/codes/period';
import { offeredCodes, type TableName } from '../../../shared/codes/tables';
import type { ImportKind } from '../../../shared/contract/import';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { storedFields, type FieldDescription, type FieldKind } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { enteredItems, type StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { currentDefinitions } from '../definitions/definitions';
import { divisionChildren, divisionEdits } from '../divisions/divisions';
import { divisionDepth, fullDivision } from '../../../shared/codes/division';
import { columnLetter } from '../workbooks/columns';
import { headStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { Area, DropDown, WrittenColumn, WrittenSheet } from '../workbooks/written';

/** Rows that carry drop-down lists and formats; people add more by copying a row. */
const ROWS = 500;

/** A drop-down of more is no help. */
const MOST_CHOICES = 2000;

/**
 * A list sheet that drop-downs point to: Excel allows only 255 characters within a validation
 * itself.
 */
class Lists {
  readonly #columns: (readonly string[])[] = [];
  add(values: readonly string[]): string {
    const column = columnLetter(this.#columns.push(values));
    return `选项!$${column}$1:$${column}$${Math.max(1, values.length)}`;
  }
  sheet(): WrittenSheet {
    const longest = Math.max(0, ...this.#columns.map(({ length }) => length));
    return {
      name: '选项',
      state: 'hidden',
      rows: Array.from({ length: longest }, (_, at) => ({
        cells: this.#columns.map((values) => values[at] ?? null),
      })),
    };
  }
}

/** Codes that may be chosen today. */
const offeredNow = ({ clock }: Reader, table: TableName) =>
  offeredCodes(table, periodOf(localDay(clock())));

/**
 * Choices of a field: its code table, the stations or institutions of the register, or the
 * townships of the office's area.
 */
function choices(context: Reader, field: FieldDescription): string[] {
  if (field.kind === 'code') return offeredNow(context, field.codes).map((entry) => entry.label.zh);
  if (field.kind === 'reference') {
    const { refers } = field;
    const rows = select(
      context.db,
      `SELECT DISTINCT "${nounOf(refers).title}" AS title FROM ${refers} WHERE removedAt IS NULL ORDER BY search LIMIT ${MOST_CHOICES}`,
      { title: text },
    ).all();
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

function noteOf(context: Reader, field: FieldDescription): string {
  const codes =
    field.kind === 'codes' ? offeredNow(context, field.codes).map(({ label }) => label.zh) : [];
  return [
    field.required ? '必填。' : '选填。',
    field.help?.zh,
    columns[field.kind].note,
    codes.length > 0 && `可写多个，用“、”隔开：${codes.join('、')}。`,
  ]
    .filter(Boolean)
    .join('');
}

const widthOf = (field: FieldDescription): number => Math.max(10, (field.list?.width ?? 112) / 7);

function recordSheets(context: Reader, kind: Exclude<ImportKind, 'statistics'>): WrittenSheet[] {
  const noun = nounOf(workbookNouns[kind]);
  const lists = new Lists();
  const fields = storedFields(noun)
    .map(([, field]) => field)
    .filter((field) => fieldKinds[field.kind].workbook);
  const sheet: WrittenSheet = {
    name: noun.plural.zh,
    frozen: { rows: 1 },
    columns: fields.map((field): WrittenColumn => {
      const { format } = columns[field.kind];
      return { width: widthOf(field), ...(format && { style: { format } }) };
    }),
    rows: [
      {
        style: headStyle,
        cells: fields.map((field) => ({ value: headingOf(field), note: noteOf(context, field) })),
      },
    ],
    dropDowns: fields.flatMap((field, at): DropDown[] => {
      const list = choices(context, field);
      if (list.length === 0) return [];
      const { fixed = false } = columns[field.kind];
      return [
        {
          top: 2,
          bottom: ROWS + 1,
          left: at + 1,
          right: at + 1,
          source: lists.add(list),
          otherwise: fixed ? 'stop' : 'warning',
          title: field.label.zh,
          message: fixed ? '请从下拉列表中选择。' : '列表中没有这一项；请核对后再填。',
        },
      ];
    }),
  };
  return [sheet, lists.sheet()];
}

/** Items side by side that stand beneath one group, as ranges of the first row. */
function groupRanges(items: readonly StatisticsItem[]): Area[] {
  const ranges: Area[] = [];
  let left = 2;
  items.forEach((item, at) => {
    const right = at + 2;
    if (items[at + 1]?.group.zh === item.group.zh) return;
    if (right > left) ranges.push({ top: 1, bottom: 1, left, right });
    left = right + 1;
  });
  return ranges;
}

function statisticsSheet(context: Reader): WrittenSheet {
  const items = enteredItems(returnOf(currentDefinitions(context).effective));
  const stations = select(
    context.db,
    "SELECT name FROM station WHERE removedAt IS NULL AND tier = 'station' ORDER BY division",
    { name: text },
  ).all();
  const merges = [{ top: 1, bottom: 2, left: 1, right: 1 }, ...groupRanges(items)];
  // Only the first cell of a range keeps a value; the programs throw the others away.
  const beneath = (column: number): boolean =>
    merges.some(({ top, left, right }) => top === 1 && column > left && column <= right);
  return {
    name: '季度服务统计',
    frozen: { rows: 2, columns: 1 },
    columns: [{ width: 30 }],
    rows: [
      {
        style: headStyle,
        cells: ['站点名称', ...items.map((item, at) => (beneath(at + 2) ? null : item.group.zh))],
      },
      {
        style: headStyle,
        cells: [
          null,
          ...items.map(({ unit, decimals, label }) =>
            unit.zh && decimals > 0 ? `${label.zh}（${unit.zh}）` : label.zh,
          ),
        ],
      },
      ...stations.map(({ name }) => ({ cells: [name] })),
    ],
    merges,
  };
}

/**
 * Writes the empty workbook of a kind: headings from the descriptions, drop-down lists, notes. It
 * imports as it is.
 */
export const writeTemplate = (
  context: Reader,
  kind: ImportKind,
  file: string,
): Promise<{ file: string }> =>
  saveWorkbook(
    kind === 'statistics' ? [statisticsSheet(context)] : recordSheets(context, kind),
    file,
  );
