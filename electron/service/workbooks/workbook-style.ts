import type ExcelJS from 'exceljs';

/** Letters of a 1-based column: 28 → AB. */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

/** Makes a row the head of its table. */
export function styleHead(row: ExcelJS.Row): void {
  row.font = { bold: true };
  row.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
    cell.border = { bottom: { style: 'thin' } };
  });
}
