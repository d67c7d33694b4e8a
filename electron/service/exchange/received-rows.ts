import type { WriteDb } from '../database/context';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';
import type { Submission } from '../../../shared/package/manifest';
import type { Row } from '../package-format/tables';

/** Figures of a package that the roll-up shows beside the statistics. */
export interface PackageCounts extends Record<string, number> {
  stations: number;
  studios: number;
  staff: number;
  certified: number;
  projects: number;
  amountFen: number;
}

export function packageCounts(tables: ReadonlyMap<string, Row[]>): PackageCounts {
  const of = (name: string) => tables.get(name) ?? [];
  const tier = (wanted: string) =>
    of('stations').filter((row) => row.tier === wanted && row.state !== 'closed').length;
  return {
    stations: tier('station'),
    studios: tier('studio'),
    staff: of('workers').length,
    certified: of('workers').filter((row) => row.level !== 'none').length,
    projects: of('projects').length,
    amountFen: of('projects').reduce((sum, row) => sum + Number(row.amount_fen ?? 0), 0),
  };
}

/** Stores every row of a package; statistics also as figures that can be summed. */
export function storeRows(
  db: WriteDb,
  packageId: string,
  submission: Submission,
  tables: ReadonlyMap<string, Row[]>,
): void {
  const row = db.prepare(
    'INSERT INTO received_row (packageId, tableName, rowNumber, rowKey, content) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [name, rows] of tables) {
    rows.forEach((content, index) =>
      row.run(
        packageId,
        name,
        index + 1,
        String(content.id ?? content.pseudonym ?? content.station_id ?? index),
        JSON.stringify(content),
      ),
    );
  }
  const figure = db.prepare(
    'INSERT INTO received_statistic (packageId, division, period, station, item, value) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { station_id, item, value } of tables.get('statistics') ?? []) {
    figure.run(
      packageId,
      submission.division,
      submission.period,
      String(station_id),
      String(item),
      Number(value),
    );
  }
}

/** Another period of a sender, as this office last accepted it. */
export interface AcceptedBefore {
  statistics: { station_id: string; item: string; value: number }[];
  totals: { item: string; value: number }[];
}

/**
 * Another period as this office last accepted it, for the checks from period to period: what the
 * same office sent, else another that stood at its division.
 */
export function acceptedBefore(
  db: ReadDb,
  { division, unitId }: Submission,
  period: string,
): AcceptedBefore {
  const packageId = select(
    db,
    `SELECT packageId FROM received_package WHERE division = ? AND period = ? AND outcome <> 'returned'
     ORDER BY unitId = ? DESC, sequence DESC LIMIT 1`,
    text,
  ).maybe(division, period, unitId);
  if (packageId === undefined) return { statistics: [], totals: [] };
  return {
    statistics: select(
      db,
      'SELECT station AS station_id, item, value FROM received_statistic WHERE packageId = ?',
      { station_id: text, item: text, value: whole },
    ).all(packageId),
    totals: select(
      db,
      `SELECT content ->> 'item' AS item, content ->> 'value' AS value FROM received_row
       WHERE packageId = ? AND tableName = 'statistics_totals'`,
      { item: text, value: whole },
    ).all(packageId),
  };
}
