import type { Importer, Reading } from '../import/importer';
import type { Writer } from '../database/context';
import { planStatistics, type StatisticsPlan } from './plan-statistics';
import { writeValues } from './statistics-values';

/** What else is kept of workbooks once their figures are in; call inside `inTransaction`. */
export type TakenIn = (
  context: Writer,
  rows: StatisticsPlan['rows'],
  books: NonNullable<Reading['books']>,
) => void;

/**
 * Takes in the figures of a quarter's return, a station a row.
 * @param takenIn what upper rooms keep of the workbooks
 */
export const statisticsImporter =
  (takenIn: TakenIn): Importer =>
  (context, reading) => {
    const plan = planStatistics(context.db, reading);
    return {
      plan,
      sample: (_, count) =>
        plan.rows
          .slice(0, count)
          .map(({ file, sheet, row, action, values, stationName, station }) => ({
            ...(file === '' ? {} : { file }),
            sheet,
            row,
            action,
            values: { ...values, station },
            labels: { station: stationName },
          })),
      apply(now) {
        for (const row of plan.rows)
          if (row.action !== 'unchanged') writeValues(now, 'statistics.import', row, row.values);
        takenIn(now, plan.rows, reading.books ?? []);
        return new Map();
      },
    };
  };
