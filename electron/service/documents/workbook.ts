import ExcelJS from 'exceljs';
import { Refusal } from '../../../shared/contract/result';

/** A cell as the workbook keeps it; formulas stand for their last result. */
export type Cell = string | number | Date | null;

export interface SheetRow {
  /** 1-based, as the clerk sees it. */
  number: number;
  /** By 1-based column; index 0 is unused. Merged cells carry the value of their first cell. */
  cells: readonly Cell[];
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

function plain(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Date) return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : plain(value.text as ExcelJS.CellValue);
  if ('error' in value) return value.error;
  return 'result' in value ? plain(value.result as ExcelJS.CellValue) : null;
}

/** Reads the sheets of an .xlsx workbook (ISO/IEC 29500); anything else is refused with what to do. */
export async function readWorkbook(file: string): Promise<Sheet[]> {
  if (!/\.(xlsx|xlsm)$/i.test(file)) throw Refusal.of('IMPORT_NOT_XLSX');
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.readFile(file);
  } catch {
    throw Refusal.of('IMPORT_UNREADABLE');
  }
  return book.worksheets.filter((sheet) => sheet.state === 'visible').map((sheet) => {
    const rows: SheetRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: Cell[] = [];
      row.eachCell((cell, column) => {
        cells[column] = plain(cell.value);
      });
      rows.push({ number, cells });
    });
    return { name: sheet.name, rows };
  });
}

/** Text of a cell for comparing: trimmed, empty for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // trim() takes the ideographic space as well.
  return String(cell).trim();
}
