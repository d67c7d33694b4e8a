import type { ReceivedReturn } from '../../../shared/contract/exchange';
import {
  formOf,
  OFFICE_ROW,
  stationFormOf,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { totalsOf } from '../../../shared/rules/totals-rules';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { RETURN_STATIONS } from '../quarter/leaving-returns';
import { returnIn } from '../returns/values';

type Store = Pick<Reader, 'db'>;
type Unit = ReceivedReturn['units'][number];
type Values = Record<string, number>;

/**
 * Figures of further returns that accepted packages brought, of each office those that it sent last;
 * what is a text stays in the package.
 */
function receivedCells({ db }: Store) {
  return select(
    db,
    `SELECT content ->> 'return_id' AS returnId, content ->> 'period' AS period, p.unitId, p.division, o.name, p.sequence,
       p.packageId, content ->> 'row' AS row, content ->> 'item' AS item, content ->> 'value' AS value
     FROM received_row r JOIN received_package p ON p.packageId = r.packageId JOIN trusted_office o ON o.unitId = p.unitId
     WHERE r.tableName = 'further_returns' AND content ->> 'value' IS NOT NULL
     ORDER BY period DESC, returnId, p.division, p.sequence`,
    {
      returnId: text,
      period: text,
      unitId: text,
      division: text,
      name: text,
      sequence: whole,
      packageId: text,
      row: text,
      item: text,
      value: whole,
    },
  ).all();
}

/** The stations that a package names for a return, in the order in which it does. */
const stationsIn = ({ db }: Store, packageId: string, returnId: string, period: string) =>
  select(
    db,
    `SELECT content ->> 'station_id' AS id, content ->> 'name' AS name FROM received_row
     WHERE packageId = ? AND tableName = ? AND content ->> 'return_id' = ? AND content ->> 'period' = ? ORDER BY rowNumber`,
    { id: text, name: text },
  ).all(packageId, RETURN_STATIONS, returnId, period);

/** What one office sent of a return, by row and item. */
interface Sent {
  unit: Unit;
  packageId: string;
  rows: Map<string, Values>;
}

/** Puts an office's stations and their totals beside its own figures. */
function filled(store: Store, found: ReceivedReturn, { unit, packageId, rows }: Sent): Unit {
  const { definition, returnId, period } = found;
  const own = rows.get(OFFICE_ROW) ?? {};
  if (!definition) return { ...unit, values: own };
  const [office, stations] = [formOf(definition), stationFormOf(definition)].map(
    ({ items }) => new Set(items.map(({ key }) => key)),
  );
  const only = (values: Values, keys: ReadonlySet<string> | undefined): Values =>
    Object.fromEntries(Object.entries(values).filter(([key]) => keys?.has(key)));
  const named = stationsIn(store, packageId, returnId, period);
  const county = only(own, stations);
  const all = [
    ...named.map(({ id, name }) => ({ id, name, values: only(rows.get(id) ?? {}, stations) })),
    ...(Object.keys(county).length > 0 ? [{ id: COUNTY_ROW, name: '', values: county }] : []),
  ];
  return {
    ...unit,
    rows: all,
    values: { ...only(own, office), ...stationTotals(definition, all) },
  };
}

/** Sums over stations, and what is worked out of them. */
const stationTotals = (definition: FurtherReturn, rows: Unit['rows']): Values =>
  Object.fromEntries(
    totalsOf(
      stationFormOf(definition),
      rows.map(({ values }) => values),
      {},
    ),
  );

/** Further returns as they were received: item by item, office by office, with their sums. */
export function receivedReturns(store: Store): ReceivedReturn[] {
  const found = new Map<string, ReceivedReturn & { sent: Sent[] }>();
  const brought = new Map<Sent, number>();
  for (const cell of receivedCells(store)) {
    const { returnId, period, unitId, division, name, sequence, packageId } = cell;
    const key = `${returnId} ${period}`;
    const definition = returnIn(store, returnId, period) ?? null;
    const own = found.get(key) ?? {
      returnId,
      period,
      definition,
      units: [],
      totals: {},
      sent: [],
    };
    found.set(key, own);
    let sent = own.sent.find((one) => one.unit.unitId === unitId);
    if (!sent) {
      const unit = { unitId, division, name, values: {}, rows: [] };
      own.sent.push((sent = { unit, packageId, rows: new Map() }));
    }
    // A later package of the same office stands in the place of an earlier one, as a whole.
    if (brought.get(sent) !== sequence) Object.assign(sent, { packageId, rows: new Map() });
    brought.set(sent, sequence);
    const row = sent.rows.get(cell.row) ?? {};
    row[cell.item] = cell.value;
    sent.rows.set(cell.row, row);
  }
  return [...found.values()].map(({ sent, ...one }) => {
    const units = sent.map((each) => filled(store, one, each));
    return { ...one, units, totals: totalsOfUnits({ ...one, units }) };
  });
}

/** Sums of what adds up: no percentages; of stations over all of them, as their items say. */
function totalsOfUnits({ definition, units }: ReceivedReturn): Values {
  if (!definition) return {};
  const totals: Values = stationTotals(
    definition,
    units.flatMap(({ rows }) => rows),
  );
  for (const { key, unit } of formOf(definition).items) {
    const values = units.flatMap(({ values: own }) => own[key] ?? []);
    if (unit.zh !== '%' && values.length > 0)
      totals[key] = values.reduce((sum, value) => sum + value, 0);
  }
  return totals;
}
