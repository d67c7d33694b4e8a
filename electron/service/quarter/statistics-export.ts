import { periodLabel } from '../../../shared/codes/period';
import { writeFileSafely } from '../files/writefile';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { returnAt } from '../definitions/definitions';
import { saveWorkbook } from '../workbooks/write-workbook';
import { currentRows } from './checks';

/** A head by which the import knows item and unit. */
const headOf = ({ group, label, unit }: StatisticsItem): string =>
  `${group.zh}·${label.zh}${unit.zh === '' ? '' : `（${unit.zh}）`}`;

const quoted = (cell: string | number | null): string => {
  const text = cell === null ? '' : String(cell);
  // A station's name is never a formula in the program that opens the file.
  const plain = typeof cell === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

type Line = (string | number | null)[];

/** The quarter's sheet as a table: its title, heads, and a row for each station with figures. */
function linesOf(context: Writer, period: string): { title: string; lines: Line[] } {
  const { stations, figures } = currentRows(context, period);
  const items = returnAt(context, period).items.filter(
    ({ key, source, required }) =>
      source !== 'register' &&
      (required || stations.some(({ id }) => figures.get(id)?.[key] !== undefined)),
  );
  const title = `${periodLabel(period).zh}服务统计`;
  const rows = stations.flatMap(({ id, name }): Line[] => {
    const own = figures.get(id);
    const cells = items.map(({ key, decimals, unit }) => {
      const value = own?.[key];
      if (value === undefined || value === null) return null;
      const shown = value / 10 ** decimals;
      // Bare, so small a rate may as well be a share of one.
      return unit.zh === '%' && shown > 0 && shown <= 1 ? `${shown}%` : shown;
    });
    return cells.every((cell) => cell === null) ? [] : [[name, ...cells]];
  });
  return { title, lines: [['站点名称', ...items.map(headOf)], ...rows] };
}

/**
 * Writes what was entered of a quarter's sheet, and what is computed of it, to an .xlsx or .csv file, of which an import changes
 * nothing; the export is logged.
 */
export async function exportStatistics(
  context: Writer,
  period: string,
  file: string,
): Promise<{ file: string; rows: number }> {
  const { title, lines } = linesOf(context, period);
  if (/\.csv$/i.test(file)) {
    const text = [[title], ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
    await writeFileSafely(file, Buffer.from(`\uFEFF${text}\r\n`));
  } else
    await saveWorkbook(
      [
        {
          name: title,
          frozen: { rows: 1, columns: 1 },
          columns: [{ width: 30 }],
          rows: lines.map((cells, at) => ({
            cells,
            ...(at === 0 ? { style: { bold: true } } : {}),
          })),
        },
      ],
      file,
    );
  const rows = lines.length - 1;
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'statistics',
      recordId: '',
      before: null,
      after: { rows, period },
    }),
  );
  return { file, rows };
}
