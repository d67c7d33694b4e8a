import type { Writer } from '../../electron/service/database/context';
import { inTransaction } from '../../electron/service/database/records';
import { planQuarters } from '../../electron/service/demo/quarter';
import { seeded } from '../../electron/service/demo/random';
import { divisionChildren, divisionEdits } from '../../electron/service/divisions/divisions';
import { previousPeriod } from '../../shared/codes/period';
import { insertPerson, insertStation } from './register-data';

/** A county at the upper end: stations, studios, quarters and people that it has. */
const STRESS = { stations: 52, studios: 400, quarters: 20, people: 900 } as const;

/** Puts such a county with its figures up to a period straight into an office's tables. */
export function fillStress({ db }: Writer, period: string): void {
  const random = seeded(17);
  const townships = divisionChildren('220104000000', divisionEdits(db));
  const villages = townships.flatMap(({ code }) => divisionChildren(code, divisionEdits(db)));
  const periods = [period];
  while (periods.length < STRESS.quarters) periods.unshift(previousPeriod(periods[0] ?? ''));
  const figure = db.prepare(
    'INSERT INTO statistics_value (period, station, item, value, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?)',
  );
  inTransaction({ db }, () => {
    for (let n = 0; n < STRESS.stations; n += 1) {
      const { code = '' } = townships[n % townships.length] ?? {};
      insertStation(db, random, { id: `t${n}`, name: `第${n}社会工作站`, tier: 'station', code });
      planQuarters(random, periods.length).forEach((plan, at) => {
        for (const [item, value] of Object.entries(plan))
          figure.run(periods[at], `t${n}`, item, value, '2026-10-01T00:00:00.000Z', '王芳');
      });
    }
    for (let n = 0; n < STRESS.studios; n += 1) {
      const { code = '' } = villages[n % villages.length] ?? {};
      insertStation(db, random, { id: `s${n}`, name: `第${n}社会工作室`, tier: 'studio', code });
    }
    for (let n = 0; n < STRESS.people; n += 1)
      insertPerson(db, random, { n, station: `t${n % STRESS.stations}` });
  });
}
