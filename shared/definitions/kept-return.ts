import { lineOf, OFFICE_ROW, stationTables, type FurtherReturn } from './further-return';

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

/** What was entered, by row (the office's own, a line of a list or a station's) and item. */
export type ReturnCells = Record<string, Record<string, ReturnCell>>;

/** What was written of a finding when the return was frozen. */
export interface ExplainedThen {
  code: string;
  /** The station at which it stands, or the totals; none where it is about the office as a whole. */
  row?: string;
  field: string | null;
  text: string;
  /** The figures that it saw. */
  seen: string;
  /** By a reviewer, to let it pass. */
  passed: boolean;
}

/** A station with a row in a return. */
export interface ReturnStation {
  id: string;
  name: string;
  tier: string;
  state: string;
  division: string;
}

/** The rows of a return's tables that have one for each station. */
export interface KeptStations {
  rows: readonly ReturnStation[];
  /** What the register says, by row and item; what no station holds under the county's own row. */
  register: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** What is worked out of them, by row and item. */
  computed: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A return as it was frozen: what was entered, and what the register said. */
export interface KeptReturn {
  definition: FurtherReturn;
  period: string;
  cells: ReturnCells;
  register: Record<string, number | null>;
  /** Only of a return with a table that has a row for each station. */
  stations?: KeptStations;
  /** What is worked out of the office's own figures, by item. */
  computed?: Readonly<Record<string, number>>;
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

const isLine = (row: string): boolean => lineOf(row) !== null;

type Row = Readonly<Record<string, number | null>>;

/**
 * The cells of a frozen return as they leave, in the order of rows and items: figures that stand and
 * texts, without the records that were counted. Pure.
 */
export function sentCells(kept: KeptReturn): SentCell[] {
  const { definition, cells, register, stations } = kept;
  const ofStations = stationTables(definition);
  const ran = stations ? [...stations.rows.map(({ id }) => id), OFFICE_ROW] : [];
  const own = Object.keys(cells).filter((row) => row === OFFICE_ROW || isLine(row));
  const registerOf = (row: string, ofStation: boolean): Row => {
    if (ofStation) return stations?.register[row] ?? {};
    return row === OFFICE_ROW ? register : {};
  };
  const computedOf = (row: string, ofStation: boolean): Row => {
    if (ofStation) return stations?.computed[row] ?? {};
    return row === OFFICE_ROW ? (kept.computed ?? {}) : {};
  };
  return [...new Set([OFFICE_ROW, ...own, ...ran])].sort().flatMap((row) =>
    definition.items.flatMap(({ key, section, source }): SentCell[] => {
      const ofStation = ofStations.has(section);
      const cell = ofStation && !ran.includes(row) ? undefined : cells[row]?.[key];
      const from = source === 'computed' ? computedOf : registerOf;
      const value = source === 'entered' ? null : (from(row, ofStation)[key] ?? null);
      const counted = source === 'register' ? value : null;
      if (cell) return [{ row, item: key, value: cell.value, text: cell.text, counted }];
      return value === null ? [] : [{ row, item: key, value, text: null, counted: null }];
    }),
  );
}
