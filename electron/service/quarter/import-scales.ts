import { previousPeriod } from '../../../shared/codes/period';
import type { Figures } from '../../../shared/rules/read-model';
import { checkScales } from '../../../shared/rules/statistics-apart';
import type { ReadDb } from '../database/reading';
import { returnAt } from '../definitions/definitions';
import { ruleParameters } from '../settings/rule-parameters';
import { figuresIn } from './checks';
import type { Tell } from './collate';
import type { Spot } from './figures';
import { reportingStations } from './reporting-stations';

/** What a workbook brings for a station, and where each figure stands. */
export interface Brought {
  period: string;
  station: string;
  values: Figures;
  before: Figures;
  spots: ReadonlyMap<string, Spot>;
}

/**
 * Points out figures that come in and may stand in another unit: held against last quarter's, and
 * against the other stations' as the quarter will be. What stands there already is the checks' to
 * ask about.
 */
export function tellScales(db: ReadDb, brought: readonly Brought[], tell: Tell): void {
  for (const period of new Set(brought.map((one) => one.period))) {
    const parameters = ruleParameters({ db }, period);
    const coming = new Map(
      brought.filter((one) => one.period === period).map((one) => [one.station, one]),
    );
    const figures = figuresIn({ db }, period);
    for (const { station, values } of coming.values())
      figures.set(station, { ...figures.get(station), ...values });
    const previous = figuresIn({ db }, previousPeriod(period));
    const stations = reportingStations({ db }, period);
    const form = returnAt({ db }, period);
    const model = { stations, figures, previous };
    for (const { station, item, fault } of checkScales(model, form, parameters)) {
      const one = coming.get(station);
      const spot = one?.spots.get(item);
      if (one && spot && one.values[item] !== one.before[item]) tell(spot, fault, 'warning');
    }
  }
}
