import type { ReadDb } from '../database/reading';
import { select, whole } from '../database/rows';
import { isNamed } from './reopened';
import { reportingStations } from './reporting-stations';

/** Tells which stations have rows in the sheets of periods, and may have their figures changed. */
export class FigureRows {
  readonly #rows = new Map<string, ReadonlySet<string>>();

  constructor(private readonly db: ReadDb) {}

  #of(period: string): ReadonlySet<string> {
    const { db } = this;
    const known =
      this.#rows.get(period) ?? new Set(reportingStations({ db }, period).map(({ id }) => id));
    this.#rows.set(period, known);
    return known;
  }

  /**
   * Why figures of a station are not taken: a return names others, or it has no row where anybody
   * would see them, such as a studio or a station that did not run. Null where they are.
   */
  refusal(period: string, station: string): 'STATION_NOT_NAMED' | 'STATION_WITHOUT_ROW' | null {
    if (!isNamed(this.db, period)(station)) return 'STATION_NOT_NAMED';
    // One that comes in beside its figures has its row only then; they are read again when they
    // are written.
    const isKept = select(this.db, 'SELECT 1 AS one FROM station WHERE id = ?', { one: whole });
    const isComing = isKept.all(station).length === 0;
    return isComing || this.#of(period).has(station) ? null : 'STATION_WITHOUT_ROW';
  }
}
