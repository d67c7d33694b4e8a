import { periodLabel } from '../../../shared/codes/period';
import type { ReturnCell } from '../../../shared/definitions/kept-return';
import { paperLines, type PaperLines } from '../../../shared/definitions/papers';
import { lineRow, OFFICE_ROW, type FurtherItem } from '../../../shared/definitions/further-return';
import { tablesOfReturn, type ReturnTable } from '../../../shared/definitions/return-tables';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { definitionsAt } from '../definitions/definitions';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbooks/written';
import { returnKey } from './save';
import { contentOf, type Snapshot } from './values';

type Cells = Readonly<Record<string, ReturnCell>>;

/** What stands in a cell: a figure as it is shown, a text, or what the register says. */
function shownAt(item: FurtherItem | null, own: Cells, { register }: Snapshot): WrittenCell | null {
  if (item === null) return null;
  const cell = own[item.key];
  if (item.text !== undefined) return { value: cell?.text ?? null, style: { wrap: true } };
  const value = cell?.value ?? register[item.key] ?? null;
  if (value === null) return null;
  return {
    value: value / 10 ** item.decimals,
    // Why another figure stands than the register says goes with it.
    ...(item.source === 'register' && cell?.text ? { note: cell.text } : {}),
  };
}

const withUnit = ({ label, unit }: ReturnTable['columns'][number]): string =>
  unit.zh === '' ? label.zh : `${label.zh}（${unit.zh}）`;

/** A list's lines up to the last that has something. */
function linesOf(table: ReturnTable, content: Snapshot): WrittenRow[] {
  const [row] = table.rows;
  const lines = Array.from({ length: table.lines ?? 0 }, (_, at) => lineRow(at + 1));
  const last = lines.findLastIndex((line) =>
    row?.items.some((item) => content.cells[line]?.[item?.key ?? ''] !== undefined),
  );
  return lines.slice(0, last + 1).map((line, at) => ({
    cells: [
      at + 1,
      ...(row?.items ?? []).map((item) => shownAt(item, content.cells[line] ?? {}, content)),
    ],
  }));
}

/** Who signs on paper, with room beside each. */
const signed = (roles: readonly string[]): string =>
  roles.map((role) => `${role}：${'\u3000'.repeat(8)}`).join('');

function sheetOf(table: ReturnTable, content: Snapshot, lines: PaperLines): WrittenSheet {
  const { above, title, below, signatures, note } = lines;
  const isList = table.lines !== null;
  const own = content.cells[OFFICE_ROW] ?? {};
  const body = isList
    ? linesOf(table, content)
    : table.rows.map(({ label, items }) => ({
        cells: [label.zh, ...items.map((item) => shownAt(item, own, content))],
      }));
  const wide = table.rows[0]?.items.map((item) => (item?.text === undefined ? 16 : 30)) ?? [];
  return {
    name: table.label.zh,
    frozen: { rows: above.length + below.length + 3, columns: 1 },
    columns: [{ width: isList ? 8 : 34 }, ...wide.map((width) => ({ width }))],
    rows: [
      ...above.map((line) => ({ cells: [line] })),
      { cells: [title], style: { bold: true, size: 14 } },
      ...below.map((line) => ({ cells: [line] })),
      { cells: [content.definition.note.zh], style: { color: '666666' } },
      {
        cells: [isList ? '序号' : '类别', ...table.columns.map(withUnit)],
        style: { bold: true, wrap: true },
      },
      ...body,
      ...(signatures.length > 0 ? [{ cells: [] }, { cells: [signed(signatures)] }] : []),
      ...(note === null ? [] : [{ cells: [note] }]),
    ],
  };
}

/** Writes a return to a workbook, a sheet for each of its tables; the export is logged. */
export async function exportReturn(
  context: Writer,
  returnId: string,
  period: string,
  file: string,
): Promise<{ file: string }> {
  const content = contentOf(context, returnId, period);
  const { furtherReturn } = definitionsAt(context, period).common.papers;
  const words = { office: context.office.name, period: periodLabel(period).zh };
  const linesOf = (title: string): PaperLines =>
    paperLines(furtherReturn, { ...words, title }, ({ zh }) => zh);
  await saveWorkbook(
    tablesOfReturn(content.definition).map((table) =>
      sheetOf(table, content, linesOf(table.label.zh)),
    ),
    file,
  );
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'return',
      recordId: returnKey(period, returnId),
      before: null,
      after: { period },
    }),
  );
  return { file };
}
