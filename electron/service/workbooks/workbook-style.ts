import type { CellStyle } from './written';

/** The head of a table. */
export const headStyle: CellStyle = {
  bold: true,
  vertical: 'middle',
  horizontal: 'center',
  wrap: true,
  fill: 'E8EEF4',
  line: true,
};
/** A head that only stands out. */
export const boldStyle: CellStyle = { bold: true };
