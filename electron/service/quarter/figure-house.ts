import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import type { Figures } from '../../../shared/rules/read-model';
import type { ReadDb } from '../database/reading';
import { returnAt } from '../definitions/definitions';
import { select, text, whole } from '../database/rows';
import type { Tell } from './collate';
import { FigureRows } from './figure-rows';
import { isFrozen } from './frozen-tables';
import { tellScales, type Brought } from './import-scales';
import { registerFigures } from './register-figures';
import { withReplaced } from './replaced';
import { reportingStations } from './reporting-stations';

/** Where the figures of a table are kept that has a row for each station: which return it is. */
export interface FigureHouse {
  formAt: (period: string) => StatisticsForm;
  isFrozen: (period: string) => boolean;
  /** What was entered, by station and item. */
  stored: (period: string) => ReadonlyMap<string, Record<string, number>>;
  /** What the register counts, or what stands in its place. */
  register: (period: string) => ReadonlyMap<string, Figures>;
  /** Why figures of a station are not taken; null where they are. */
  refusal: (period: string, station: string) => 'STATION_NOT_NAMED' | 'STATION_WITHOUT_ROW' | null;
  /** Points out figures that may stand in another unit. */
  tellScales: (brought: readonly Brought[], tell: Tell) => void;
}

function stored(db: ReadDb, period: string): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const { station, item, value } of select(
    db,
    'SELECT station, item, value FROM statistics_value WHERE period = ?',
    { station: text, item: text, value: whole },
  ).all(period)) {
    const values = found.get(station) ?? {};
    values[item] = value;
    found.set(station, values);
  }
  return found;
}

/** The stations' own return. */
export function stationsHouse(db: ReadDb): FigureHouse {
  const rows = new FigureRows(db);
  return {
    formAt: (period) => returnAt({ db }, period),
    isFrozen: (period) => isFrozen({ db }, period),
    stored: (period) => stored(db, period),
    register: (period) =>
      withReplaced(
        { db },
        period,
        registerFigures({ db }, period, reportingStations({ db }, period)),
      ),
    refusal: (period, station) => rows.refusal(period, station),
    tellScales: (brought, tell) => {
      tellScales(db, brought, tell);
    },
  };
}
