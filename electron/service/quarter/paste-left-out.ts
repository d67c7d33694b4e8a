import type { ImportProblem } from '../../../shared/contract/import';
import { itemLabel, itemsByKey, type StatisticsForm } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import { STATION } from '../import/kinds';
import { skippedRow } from '../import/row-kinds';
import type { Table } from '../import/tables';
import { cellText, type SheetRow } from '../workbooks/sheet';

type Items = ReturnType<typeof itemsByKey>;

/** Rows that sum up all stations; a mean or a part's sum is held against nothing. */
const WHOLE = /^(?:.{0,8}?)(?:合计|共计|总计)$/;

/** A row of sums, held against the figures of the stations. */
function totalNote(
  row: SheetRow,
  { columns }: Table,
  problems: readonly ImportProblem[],
  items: Items,
) {
  const text = cellText(row.cells.find((cell) => /\D/.test(cellText(cell))));
  if (!WHOLE.test(text.replace(/\s/g, ''))) return failure('SHEET_PASTE_LEFT_ROW', { text });
  const wrong = problems.find((one) => one.code === 'IMPORT_SUM_DIFFERS' && one.row === row.number);
  const item = items.get(columns.find(({ column }) => column === wrong?.column)?.field ?? '');
  if (!wrong || !item) return failure('SHEET_PASTE_TOTAL_AGREES', { text });
  const { sum: told = '', parts: sum = '' } = wrong.params;
  return failure('SHEET_PASTE_TOTAL_DIFFERS', { text, item: itemLabel(item), told, sum });
}

/** Rows that are no station's: sums, notes, signatures. */
function rowNotes(table: Table, problems: readonly ImportProblem[], items: Items): FieldFailure[] {
  return table.rows.flatMap((row) => {
    const why = table.turned ? null : skippedRow(row, table.columns, STATION);
    if (why === null || why === 'blank') return [];
    if (why === 'total') return [totalNote(row, table, problems, items)];
    const text = row.cells.map(cellText).find((one) => one !== '') ?? '';
    return [failure('SHEET_PASTE_LEFT_ROW', { text: text.slice(0, LONGEST) })];
  });
}

/** A note needs no more of a text than this. */
const LONGEST = 20;

/** Why figures of an item are not written; null where they are. */
const LEFT = {
  entered: null,
  register: 'SHEET_PASTE_LEFT_DERIVED',
  computed: 'SHEET_PASTE_LEFT_COMPUTED',
} as const;

/** Columns that are no item of the form, or one that is not typed. */
function columnNotes({ columns, rows }: Table, items: Items): FieldFailure[] {
  return columns.flatMap(({ column, heading, field }) => {
    if (rows.every((row) => cellText(row.cells[column]) === '')) return [];
    if (field === null) return [failure('SHEET_PASTE_LEFT_COLUMN', { heading })];
    const why = LEFT[items.get(field)?.source ?? 'entered'];
    return why === null ? [] : [failure(why, { heading })];
  });
}

/** Empty cells beside figures: what stands in the sheet stays. */
function blanks({ columns, rows }: Table, items: Items): number {
  const entered = columns.filter(({ field }) => items.get(field ?? '')?.source === 'entered');
  return rows
    .filter((row) => skippedRow(row, columns, STATION) === null)
    .flatMap((row) => entered.map(({ column }) => cellText(row.cells[column])))
    .filter((text) => text === '' || /^[/\\—–-]+$/.test(text)).length;
}

/** Everything of a pasted block that is not written, so that nothing is dropped in silence. */
export function leftOut(
  form: StatisticsForm,
  tables: readonly Table[],
  problems: readonly ImportProblem[],
): FieldFailure[] {
  const items = itemsByKey(form);
  const empty = tables.reduce((all, table) => all + blanks(table, items), 0);
  return [
    ...tables.flatMap((table) => columnNotes(table, items)),
    ...tables.flatMap((table) => rowNotes(table, problems, items)),
    ...(empty > 0 ? [failure('SHEET_PASTE_BLANK', { n: empty })] : []),
  ];
}
