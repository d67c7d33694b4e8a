import type { Importer } from '../import/importer';
import { planStatistics } from './plan-statistics';
import { writeValues } from './statistics-values';

/** Takes in the figures of a quarter's return, a station a row. */
export const statisticsImporter: Importer = (context, reading) => {
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
      return new Map();
    },
  };
};
