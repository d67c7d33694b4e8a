import type { StatisticsItem } from '../../../shared/domain/statistics-form';

/** Where something stands in the workbooks that come in together. */
export interface Spot {
  /** The workbook, where several come in together. */
  file: string;
  sheet: string;
  row: number;
  column: number;
}

/** One figure of a workbook, of whom and what it is, in the smallest unit of its item. */
export interface Figure {
  spot: Spot;
  /** Where the station's name stands; the figure's own spot where none of its row does. */
  named: Spot;
  period: string;
  station: string;
  stationName: string;
  item: StatisticsItem;
  /** The month that it is of; null where it is the quarter's. */
  month: number | null;
  /** It stands under a sum beside months. */
  summed: boolean;
  /** It says itself that it is the quarter's (本季度). */
  quarter: boolean;
  value: number;
  /** As it is written, with the 角分 that are not kept. */
  written: number;
  /** The cell of an amount of money for which no unit is written anywhere, else null. */
  unsaid: string | null;
}

/** `B5` of a spot, as a spreadsheet calls it. */
function cellName({ row, column }: Pick<Spot, 'row' | 'column'>): string {
  let letters = '';
  for (let at = column; at > 0; at = Math.floor((at - 1) / 26))
    letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** A spot as a message names it: workbook, sheet and cell. */
export const spotText = (spot: Spot): string =>
  [spot.file, spot.sheet, cellName(spot)].filter(Boolean).join(' · ');
