import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { SheetState } from './use-sheet';

/** How many stations have something that must be filled in and is not. */
export function openStations(sheet: StatisticsSheet, valuesOf: SheetState['valuesOf']): number {
  const required = sheet.form.items.filter((item) => item.required).map(({ key }) => key);
  return sheet.stations.filter(({ id }) => {
    const values = valuesOf(id);
    return required.some((key) => (values[key] ?? null) === null);
  }).length;
}
