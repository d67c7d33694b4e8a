import { headOf, type Head } from '../import/figure-heads';
import type { Band } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StationSaid } from './station-sources';
import { checkSum } from './sums';
import type { Amount } from './figure-reader';
import { spotAt, type Reading } from './table-reading';

/** Of whom and of which month the rows of a list are that has one figure, or few, a row. */
export class ListRows {
  readonly #stations = new Map<string, StationSaid | null>();
  /** Written figures of all stations by item and column. */
  readonly #sums = new Map<string, number[]>();
  #above = '';

  constructor(
    private readonly reading: Reading,
    private readonly band: Pick<Band, 'station' | 'month'>,
  ) {}

  /** Whether a column says whose the rows are. */
  get named(): boolean {
    return this.band.station !== null;
  }

  /** The station's cell of a row, which may stand in the first of several rows alone. */
  #text(row: SheetRow): string {
    const { station } = this.band;
    const own = station === null ? '' : cellText(row.cells[station]);
    if (own !== '') this.#above = own;
    return this.#above;
  }

  /** Whether a row adds stations up. */
  isSum(row: SheetRow): boolean {
    return this.named && headOf(this.#text(row))?.is === 'sum';
  }

  /** Whether a row begins another station's. */
  begins(row: SheetRow): boolean {
    const before = this.#above;
    return this.named && this.#text(row) !== before;
  }

  /** The station of a row; null where it is left out, asked about or missing, which is said once. */
  station(row: SheetRow): StationSaid | null {
    const text = this.#text(row);
    const known = this.#stations.get(text);
    if (known !== undefined) return known;
    const { stations, problems } = this.reading;
    const found = stations.named(text, problems, {
      row: row.number,
      column: this.band.station ?? 1,
    });
    this.#stations.set(text, found);
    return found;
  }

  /** What a row says of its month. */
  time(row: SheetRow): Head | null {
    const { month } = this.band;
    if (month === null) return null;
    const cell = row.cells[month];
    return headOf(typeof cell === 'number' ? `${cell}月` : cellText(cell));
  }

  add(item: StatisticsItem, column: number, { written }: Amount): void {
    const key = `${item.key} ${column}`;
    this.#sums.set(key, [...(this.#sums.get(key) ?? []), written]);
  }

  /** Holds a sum of stations against the figures above it. */
  check(row: SheetRow, item: StatisticsItem, column: number, sum: Amount | null): void {
    const parts = this.#sums.get(`${item.key} ${column}`);
    if (parts)
      checkSum(this.reading.problems, spotAt(this.reading, row, column), item, sum, [parts]);
  }
}
