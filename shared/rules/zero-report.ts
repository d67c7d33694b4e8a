import { overMonths } from '../codes/statistics-months';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';
import type { Figures } from './read-model';

/**
 * Items in which a station says that something was done within the quarter, money included: those of
 * the sections that have to be filled in, but neither what is counted on a day (在办, 建档) nor a
 * rate. Training, children and appraisals are no services; they say nothing against a zero report.
 * Pure.
 */
export function serviceItems({ items }: StatisticsForm): StatisticsItem[] {
  const services = new Set(items.flatMap((item) => (item.required ? [item.section] : [])));
  return items.filter(
    (item) =>
      services.has(item.section) &&
      item.total !== 'none' &&
      // What was done stands in the figures that it is computed from.
      item.source !== 'computed' &&
      !['first', 'last'].includes(overMonths(item)),
  );
}

/**
 * Whether a station's figures are those of a zero report (零报告): every required item is filled with
 * 0, and nothing else was done either. Pure.
 */
export const isZeroReport = (figures: Figures, form: StatisticsForm): boolean =>
  form.items.every(({ key, required }) => !required || figures[key] === 0) &&
  !serviceItems(form).some(({ key }) => (figures[key] ?? 0) > 0);
