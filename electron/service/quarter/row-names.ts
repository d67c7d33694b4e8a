import { nounOf } from '../../../shared/domain/nouns';
import { headOf, type Head } from '../import/figure-heads';
import { isTownship, MONTH, STATION } from '../import/kinds';
import { textsIn } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { StationAround, StationSaid } from './station-sources';
import { stationAround, tellStation, type Reading } from './table-reading';
import { TimesAcross } from './times-across';

/** A day, as a sheet shows it. */
const DAY = /^\s*(20\d\d)[年./-]\s*(1[0-2]|0?[1-9])[月./-]\s*\d{1,2}日?(?:\s.*)?$/;

/** Of whom and of which month the rows of a table are. */
export class RowNames {
  readonly #station: number | null;
  readonly #month: number | null;
  /** Months of the days in the column of months. */
  readonly #days: ReadonlySet<string>;
  /** Months or quarters below each other. */
  readonly times: TimesAcross;
  #above: string | null = null;
  /** The column of townships beside that of stations. */
  readonly #township: number | null;
  #townshipAbove = '';
  #around: StationAround | null | undefined;
  #seen = new Map<string, number>();

  constructor(private readonly reading: Reading) {
    const at = (key: string) =>
      reading.table.columns.find(({ field }) => field === key)?.column ?? null;
    this.#station = at(STATION);
    this.#month = at(MONTH);
    const township = reading.table.columns.find(({ heading }) => isTownship(heading));
    this.#township = township && township.column !== this.#station ? township.column : null;
    const column = this.#month;
    const days = reading.table.rows.flatMap((row) =>
      column === null ? [] : (DAY.exec(cellText(row.cells[column]))?.[2] ?? []),
    );
    this.#days = new Set(days);
    this.times = new TimesAcross(
      reading,
      reading.table.rows.map((row) => this.month(row)),
    );
  }

  /** Whether a column says the months of the rows. */
  get monthly(): boolean {
    return this.#month !== null;
  }

  /** The column with the names of stations. */
  get named(): number | null {
    return this.#station;
  }

  /** Where the names of stations and the months stand. */
  get columns(): { station: number | null; month: number | null } {
    return { station: this.#station, month: this.#month };
  }

  /** A line that stands over others; whether it says whose they are. */
  head(row: SheetRow): boolean {
    if (this.#station !== null) return false;
    const { stations, problems } = this.reading;
    const text = textsIn(row).join(' ');
    const head = stations.head(text, problems, { row: row.number, column: 1 });
    if (head === undefined) return false;
    this.#around = head;
    return true;
  }

  /** What a row says of months: one, their sum, or nothing. */
  month(row: SheetRow): Head | null {
    if (this.#month === null) return null;
    const cell = row.cells[this.#month];
    const text = typeof cell === 'number' ? this.#numbered(cell) : cellText(cell);
    const [, year, month] = DAY.exec(text) ?? [];
    if (month === undefined) return headOf(text);
    // One day for all of them is the last of the quarter, or the one when it was filled in.
    return this.#days.size > 1 ? { is: 'month', month: Number(month), year: Number(year) } : null;
  }

  #numbered(cell: number): string {
    const { columns } = this.reading.table;
    const heading = columns.find(({ column }) => column === this.#month)?.heading ?? '';
    return heading.includes('季') ? `第${cell}季度` : `${cell}月`;
  }

  /** Whether a row is the quarter's or sums months up: of the quarter, or of more. */
  summed(row: SheetRow): 'quarter' | 'wider' | null {
    const is = this.month(row)?.is;
    if (is === 'sum' && this.times.wider) return 'wider';
    return is === 'sum' || is === 'quarter' ? 'quarter' : null;
  }

  /** Whether a row is of another time than the table's. */
  isOther(row: SheetRow, said: Head | null): boolean {
    if (said === null || this.#month === null) return false;
    const at = { row: row.number, column: this.#month };
    const text = cellText(row.cells[this.#month]);
    return this.times.isOther(said, said.is === 'month' ? `${said.month}月` : text, at);
  }

  #townshipOf({ cells }: SheetRow): string {
    return this.#township === null ? '' : cellText(cells[this.#township]);
  }

  /** What names the station of a row: its own cell, else its township's. */
  nameOf(row: SheetRow): string {
    const own = this.#station === null ? '' : cellText(row.cells[this.#station]);
    return own === '' ? this.#townshipOf(row) : own;
  }

  /** The station that a row names, or the only one of its township. */
  #found(row: SheetRow, at: { row: number; column: number }): StationSaid | null {
    const { problems, stations } = this.reading;
    const own = cellText(row.cells[at.column]);
    const township = this.#townshipOf(row);
    // What stands above is of another township where the row names its own.
    const isSame = township === '' || township === this.#townshipAbove;
    if (township !== '') this.#townshipAbove = township;
    if (own !== '' || !isSame) this.#above = own;
    const name = own === '' && this.#month !== null ? (this.#above ?? '') : own;
    if (name !== '') return stations.named(name, problems, at);
    if (township !== '') return stations.ofTownship(township, this.reading, at);
    problems.say(at, 'IMPORT_REQUIRED', 'error', { field: nounOf('station').label });
    return null;
  }

  /** The station of a row; null where it is left out or asked about. */
  station(row: SheetRow): StationSaid | null {
    const { problems } = this.reading;
    if (this.#station === null) {
      if (this.#around === undefined) this.#around = stationAround(this.reading);
      if (this.#around) tellStation(this.reading, this.#around);
      return this.#around;
    }
    const at = { row: row.number, column: this.#station };
    const found = this.#found(row, at);
    if (found === null || this.#month !== null) return found;
    const first = this.#seen.get(found.id);
    if (first === undefined) this.#seen.set(found.id, row.number);
    else problems.say(at, 'IMPORT_DUPLICATE_DIFFERENT', 'error', { first });
    return first === undefined ? found : null;
  }
}
