import { isPeriod } from '../../../shared/codes/period';
import type { Datapackage, TableField } from '../../../shared/package/manifest';
import { lineOf, OFFICE_ROW } from '../../../shared/definitions/further-return';
import { RETURN_STATIONS } from '../quarter/leaving-returns';
import { refuse } from '../package-format/refuse';
import type { Row } from '../package-format/tables';

/**
 * The columns that a receiver works with. A package describes its own tables; here is what those
 * descriptions must hold.
 */
const needed: Record<string, { columns: Record<string, TableField['type']>; always: boolean }> = {
  stations: {
    columns: { id: 'string', name: 'string', tier: 'string', state: 'string', division: 'string' },
    always: true,
  },
  statistics: { columns: { station_id: 'string', item: 'string', value: 'integer' }, always: true },
  statistics_totals: { columns: { item: 'string', value: 'integer' }, always: false },
  balances: { columns: { station_id: 'string', value: 'integer' }, always: false },
  workers: {
    columns: { pseudonym: 'string', station_id: 'string', level: 'string' },
    always: false,
  },
  projects: { columns: { id: 'string', amount_fen: 'integer' }, always: false },
  further_returns: {
    columns: {
      return_id: 'string',
      version: 'string',
      period: 'string',
      row: 'string',
      item: 'string',
    },
    always: false,
  },
  further_return_stations: {
    columns: {
      return_id: 'string',
      period: 'string',
      station_id: 'string',
      name: 'string',
      division: 'string',
    },
    always: false,
  },
  replaced_figures: {
    columns: { station_id: 'string', item: 'string', value: 'integer', why: 'string' },
    always: false,
  },
  explanations: { columns: { code: 'string', record_id: 'string' }, always: false },
};

const mismatch = (table: string, reason: string, field = '', row = 0): never =>
  refuse('SCHEMA_MISMATCH', { table, row, field, reason });

/** So long a text of a further return may be. */
const TEXT_MOST = 1000;

/** Stations of further returns, each once in its return. */
function returnStations(rows: readonly Row[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, { return_id: id, period, station_id: station }] of rows.entries()) {
    const key = [id, period, station].join(' ');
    if (found.has(key)) mismatch(RETURN_STATIONS, 'unique', 'station_id', index + 1);
    found.add(key);
  }
  return found;
}

/** Cells of further returns: each once, of a period and a row that is known, not below zero, no longer than any may be. */
function requireReturns(rows: readonly Row[], stations: readonly Row[]): void {
  const ran = returnStations(stations);
  const cells = new Set<string>();
  for (const [index, { return_id: id, period, row, item, value, text }] of rows.entries()) {
    const at = index + 1;
    if (!isPeriod(String(period))) mismatch('further_returns', 'constraint', 'period', at);
    if (value !== null && Number(value) < 0) mismatch('further_returns', 'constraint', 'value', at);
    if ([...String(text ?? '')].length > TEXT_MOST)
      mismatch('further_returns', 'constraint', 'text', at);
    const isStation = row !== OFFICE_ROW && lineOf(String(row)) === null;
    // Nobody could say whose figures these are.
    if (isStation && !ran.has([id, period, row].join(' ')))
      mismatch('further_returns', 'constraint', 'row', at);
    const key = [id, period, row, item].join(' ');
    if (cells.has(key)) mismatch('further_returns', 'unique', 'item', at);
    cells.add(key);
  }
}

/**
 * Step 6 for what this office goes on to store: its tables with their columns, filled, each figure
 * once, as many rows as the submission counts.
 */
export function requireTables(
  { resources, submission }: Datapackage,
  tables: ReadonlyMap<string, Row[]>,
): void {
  for (const [name, { columns, always }] of Object.entries(needed)) {
    const rows = tables.get(name);
    if (!rows && always) mismatch(name, 'missing');
    if (!rows) continue;
    const fields = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
    for (const [column, type] of Object.entries(columns)) {
      if (fields.find((field) => field.name === column)?.type !== type)
        mismatch(name, 'column', column);
      const empty = rows.findIndex((row) => row[column] === null);
      if (empty >= 0) mismatch(name, 'constraint', column, empty + 1);
    }
  }
  const figures = new Set<string>();
  for (const [index, { station_id: station, item }] of (tables.get('statistics') ?? []).entries()) {
    const key = `${String(station)} ${String(item)}`;
    if (figures.has(key)) mismatch('statistics', 'unique', 'item', index + 1);
    figures.add(key);
  }
  requireReturns(tables.get('further_returns') ?? [], tables.get(RETURN_STATIONS) ?? []);
  for (const [name, count] of Object.entries(submission.counts))
    if (tables.get(name)?.length !== count) mismatch(name, 'rowCount');
}
