import { OFFICE_ROW, type FurtherReturn } from './further-return';

/**
 * Under which name figures of the stations' return that replace the register's are kept beside those of
 * further returns; no set can call one so.
 */
export const STATIONS_RETURN = '@stations';

/** What stands in a cell: a figure in its smallest unit, a text, or of the register with a reason. */
export interface ReturnCell {
  value: number | null;
  text: string | null;
}

/** What was entered, by row (the office's own or a line of a list) and item. */
export type ReturnCells = Record<string, Record<string, ReturnCell>>;

/** What was written of a finding when the return was frozen. */
export interface ExplainedThen {
  code: string;
  field: string | null;
  text: string;
  /** The figures that it saw. */
  seen: string;
  /** By a reviewer, to let it pass. */
  passed: boolean;
}

/** A return as it was frozen: what was entered, and what the register said. */
export interface KeptReturn {
  definition: FurtherReturn;
  period: string;
  cells: ReturnCells;
  register: Record<string, number | null>;
  /** Only of a return that is frozen. */
  explained?: ExplainedThen[];
}

/** A cell of a frozen return as it leaves the office. */
interface SentCell extends ReturnCell {
  row: string;
  item: string;
  /** What the register says, where another figure stands. */
  counted: number | null;
}

/**
 * The cells of a frozen return as they leave, in the order of rows and items: figures that stand and
 * texts, without the records that were counted. Pure.
 */
export function sentCells({ definition, cells, register }: KeptReturn): SentCell[] {
  const rows = new Set([OFFICE_ROW, ...Object.keys(cells)]);
  return [...rows].sort().flatMap((row) =>
    definition.items.flatMap(({ key, source }): SentCell[] => {
      const cell = cells[row]?.[key];
      const counted = row === OFFICE_ROW && source === 'register' ? (register[key] ?? null) : null;
      if (cell) return [{ row, item: key, ...cell, counted }];
      return counted === null
        ? []
        : [{ row, item: key, value: counted, text: null, counted: null }];
    }),
  );
}
