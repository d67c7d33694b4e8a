import { quarterAt, runChecks } from '../../electron/service/quarter/checks';
import { checkedUnder } from '../../electron/service/settings/checked-under';
import { enteredItems } from '../../shared/domain/statistics-form';
import { recheck } from '../../shared/rules/checks/recheck';

import { openTestOffice } from '../service/office';
import { compare, timed } from './measure';
import { tell } from './painted';
import { fillStress } from './stress-data';

import { recorded } from './recorded';

const ROUNDS = 7;
const PERIOD = '2026Q3';
const office = await openTestOffice();
fillStress(office.ctx, PERIOD);

/** Every statement of one run of the checks, to be run again by itself. */
const statements = recorded(office.ctx.db, (db) => runChecks({ ...office.ctx, db }, PERIOD));
await compare(
  'checks of a county of 52 stations, 400 studios and 20 quarters ÷ the bare SQL that reads the rows',
  ROUNDS,
  () => timed(() => runChecks(office.ctx, PERIOD)),
  () =>
    timed(() => {
      for (const again of statements) again();
    }),
);

/** A figure of each station that is typed over, item by item: the rules that it has a part in. */
function typing(): number[] {
  const under = checkedUnder(office.ctx, PERIOD);
  const quarter = quarterAt(office.ctx, PERIOD, under);
  const findings = runChecks(office.ctx, PERIOD);
  const typed = enteredItems(under.form);
  return typed.flatMap(({ key: item }) =>
    quarter.stations.map((station, n) => {
      const figures = new Map(quarter.figures);
      figures.set(station.id, { ...figures.get(station.id), [item]: n * 7 });
      const start = performance.now();
      recheck(findings, { ...quarter, figures }, under, [{ station, item }]);
      return performance.now() - start;
    }),
  );
}
typing();
tell('the rules of one figure that is typed, in the sheet of that county', typing());
await office.close();
