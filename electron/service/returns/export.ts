import { periodLabel } from '../../../shared/codes/period';
import type { ReturnCell } from '../../../shared/definitions/kept-return';
import { paperLines, type PaperLines } from '../../../shared/definitions/papers';
import { lineRow, OFFICE_ROW, type FurtherItem } from '../../../shared/definitions/further-return';
import { tablesOfReturn, type ReturnTable } from '../../../shared/definitions/return-tables';
import { totalsOfReturn } from '../../../shared/rules/checks/further-return';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import type { Figures } from '../../../shared/rules/read-model';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { definitionsAt } from '../definitions/definitions';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbooks/written';
import { returnKey } from './save';
import { returnTagSheet } from './return-tag';
import { contentOf, figuresIn, type Snapshot } from './values';

type Cells = Readonly<Record<string, ReturnCell>>;

/** What stands in a cell: a figure as it is shown, a text, or what the register says. */
function shownAt(
  item: FurtherItem | null,
  own: Cells,
  { register, computed }: Snapshot,
): WrittenCell | null {
  if (item === null) return null;
  const cell = own[item.key];
  if (item.text !== undefined) return { value: cell?.text ?? null, style: { wrap: true } };
  const value = cell?.value ?? register[item.key] ?? computed?.[item.key] ?? null;
  if (value === null) return null;
  return {
    value: value / 10 ** item.decimals,
    // Why another figure stands than the register says goes with it.
    ...(item.source === 'register' && cell?.text ? { note: cell.text } : {}),
  };
}

/** A head with its unit. */
const withUnit = (label: string, unit: string): string =>
  unit === '' ? label : `${label}（${unit}）`;

/** Heads of a table's columns behind the first. */
export const headsOfTable = ({ columns }: ReturnTable): string[] =>
  columns.map(({ label, unit }) => withUnit(label.zh, unit.zh));

export const kindOfTable = ({ lines, ofStations }: ReturnTable): keyof typeof FIRST_HEADS =>
  lines !== null ? 'list' : ofStations ? 'stations' : 'office';

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

/** Heads of the first column, by which a table is known again. */
export const FIRST_HEADS = { list: '序号', office: '类别', stations: '社工站' } as const;
export const COUNTY_NAME = '本级';
export const TOTAL_NAME = '合计';

const figureCell = (value: number | null | undefined, { decimals }: FurtherItem): number | null =>
  value === null || value === undefined ? null : value / 10 ** decimals;

/** A table's stations, what no station holds, and the sums. */
function stationLines(table: ReturnTable, content: Snapshot): WrittenRow[] {
  const { definition, cells, stations } = content;
  const items = table.rows[0]?.items ?? [];
  const { office, stations: figures } = figuresIn(content);
  const totals = totalsOfReturn(definition, office, [...figures.values()]);
  const line = (name: string, of: Figures, own: Cells = {}): WrittenRow => ({
    cells: [
      name,
      ...items.map((item): WrittenCell | null => {
        const value = item && figureCell(of[item.key], item);
        const why = item?.source === 'register' ? own[item.key]?.text : null;
        return value === null ? null : { value, ...(why ? { note: why } : {}) };
      }),
    ],
  });
  const county = figures.get(COUNTY_ROW);
  return [
    ...(stations?.rows ?? []).map(({ id, name }) => line(name, figures.get(id) ?? {}, cells[id])),
    ...(county ? [line(COUNTY_NAME, county)] : []),
    { ...line(TOTAL_NAME, totals), style: { bold: true } },
  ];
}

/** Who signs on paper, with room beside each. */
const signed = (roles: readonly string[]): string =>
  roles.map((role) => `${role}：${'\u3000'.repeat(8)}`).join('');

function sheetOf(table: ReturnTable, content: Snapshot, lines: PaperLines): WrittenSheet {
  const { above, title, below, signatures, note } = lines;
  const isList = table.lines !== null;
  const own = content.cells[OFFICE_ROW] ?? {};
  const ofOffice = (): WrittenRow[] =>
    table.rows.map(({ label, items }) => ({
      cells: [label.zh, ...items.map((item) => shownAt(item, own, content))],
    }));
  const body = {
    list: () => linesOf(table, content),
    stations: () => stationLines(table, content),
    office: ofOffice,
  }[kindOfTable(table)]();
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
        cells: [FIRST_HEADS[kindOfTable(table)], ...headsOfTable(table)],
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
    [
      ...tablesOfReturn(content.definition).map((table) =>
        sheetOf(table, content, linesOf(table.label.zh)),
      ),
      returnTagSheet(context.office.unitId, content.definition, period),
    ],
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
