import { runChecks } from '../../electron/service/quarter/checks';

import { openTestOffice } from '../service/office';
import { compare, timed } from './measure';
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
await office.close();
