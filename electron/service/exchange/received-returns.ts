import type { ReceivedReturn } from '../../../shared/contract/exchange';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { returnIn } from '../returns/values';

type Store = Pick<Reader, 'db'>;

/**
 * Figures of further returns that accepted packages brought, of each office those that it sent last;
 * what is a text or a line of a list stays in the package.
 */
function receivedCells({ db }: Store) {
  return select(
    db,
    `SELECT content ->> 'return_id' AS returnId, content ->> 'period' AS period, p.unitId, p.division, o.name, p.sequence,
       content ->> 'item' AS item, content ->> 'value' AS value
     FROM received_row r JOIN received_package p ON p.packageId = r.packageId JOIN trusted_office o ON o.unitId = p.unitId
     WHERE r.tableName = 'further_returns' AND content ->> 'row' = 'county' AND content ->> 'value' IS NOT NULL
     ORDER BY period DESC, returnId, p.division, p.sequence`,
    {
      returnId: text,
      period: text,
      unitId: text,
      division: text,
      name: text,
      sequence: whole,
      item: text,
      value: whole,
    },
  ).all();
}

/** Further returns as they were received: item by item, office by office, with their sums. */
export function receivedReturns(store: Store): ReceivedReturn[] {
  const found = new Map<string, ReceivedReturn>();
  const brought = new Map<ReceivedReturn['units'][number], number>();
  for (const row of receivedCells(store)) {
    const { returnId, period, unitId, division, name, sequence, item, value } = row;
    const key = `${returnId} ${period}`;
    const definition = returnIn(store, returnId, period) ?? null;
    const own = found.get(key) ?? { returnId, period, definition, units: [], totals: {} };
    found.set(key, own);
    let unit = own.units.find((one) => one.unitId === unitId);
    if (!unit) own.units.push((unit = { unitId, division, name, values: {} }));
    // A later package of the same office stands in the place of an earlier one, as a whole.
    if (brought.get(unit) !== sequence) unit.values = {};
    brought.set(unit, sequence);
    unit.values[item] = value;
  }
  return [...found.values()].map((one) => ({ ...one, totals: totalsOf(one) }));
}

/** Sums of what adds up: no percentages. */
function totalsOf({ definition, units }: ReceivedReturn): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { key, unit } of definition?.items ?? []) {
    const values = units.flatMap(({ values: own }) => own[key] ?? []);
    if (unit.zh !== '%' && values.length > 0)
      totals[key] = values.reduce((sum, value) => sum + value, 0);
  }
  return totals;
}
