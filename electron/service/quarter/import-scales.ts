import { previousPeriod } from '../../../shared/codes/period';
import { withComputed } from '../../../shared/rules/checks/computed';
import type { Figures } from '../../../shared/rules/read-model';
import { checkScales } from '../../../shared/rules/checks/statistics';
import type { ReadDb } from '../database/reading';
import { figuresIn } from './checks';
import type { Tell } from './collate';
import type { Spot } from './figures';
import { reportingStations } from './reporting-stations';
import { checkedUnder } from '../settings/checked-under';

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
    const coming = new Map(
      brought.filter((one) => one.period === period).map((one) => [one.station, one]),
    );
    const figures = figuresIn({ db }, period);
    const under = checkedUnder({ db }, period);
    const { form } = under;
    for (const { station, values } of coming.values())
      figures.set(station, withComputed(form, { ...figures.get(station), ...values }));
    const previous = figuresIn({ db }, previousPeriod(period));
    const stations = reportingStations({ db }, period);
    const none = { carried: new Map(), zeroReports: new Set<string>() };
    const model = { period, stations, figures, previous, ...none };
    for (const { id, field: item = '', ...fault } of checkScales(model, under)) {
      const one = coming.get(id);
      const spot = one?.spots.get(item);
      if (one && spot && one.values[item] !== one.before[item]) tell(spot, fault, 'warning');
    }
  }
}
