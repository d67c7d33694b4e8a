import { rounded, times } from '../../codes/exact';
import { itemsByKey, type StatisticsForm } from '../../domain/statistics-form';
import { figure, Exact } from './exact-figure';
import { formulasOf, isOfTotals, type Formula } from './formulas';
import { Figures } from './read-types';
import { valueOf } from './value';

type Stored = Readonly<Record<string, number | null | undefined>>;

/** What a formula comes to over figures; undefined where it reads what is not there. */
function resultOf({ run, parts }: Formula, now: Figures, orZero: Figures): Exact | undefined {
  const known = now as Record<string, Exact | undefined>;
  // Zeros alone for figures of which none is filled in say nothing of the row.
  if (parts.every((part) => known[part] === undefined)) return undefined;
  try {
    const result = valueOf(run, { now, orZero });
    return result instanceof Exact ? result : undefined;
  } catch {
    return undefined;
  }
}

/** In whole numbers of the smallest unit, rounded here and nowhere before. */
function kept({ over, under }: Exact, decimals: number): number | undefined {
  const value = rounded(times({ over, under }, 10 ** decimals, 1));
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Works formulas out over figures; what they come to is read exactly by those that name them.
 * @param asks which of them are worked out; the others stand as they are given
 */
function workedOut(
  form: StatisticsForm,
  figures: Stored,
  asks: (formula: Formula) => boolean,
): Record<string, number | undefined> {
  const items = itemsByKey(form);
  const [now, zeros]: [Record<string, Exact>, Record<string, Exact>] = [{}, {}];
  const formulas = formulasOf(form);
  const computed = new Set(formulas.filter(asks).map(({ item }) => item.key));
  for (const key of new Set(formulas.flatMap(({ parts }) => parts))) {
    const decimals = items.get(key)?.decimals ?? 0;
    const value = computed.has(key) ? undefined : (figures[key] ?? undefined);
    if (value !== undefined) now[key] = figure(value, decimals);
    zeros[key] = now[key] ?? figure(0, decimals);
  }
  const [read, orZero] = [new Figures(now), new Figures(zeros)];
  const results: Record<string, number | undefined> = {};
  for (const formula of formulas) {
    const { key, decimals } = formula.item;
    if (!computed.has(key)) continue;
    const result = resultOf(formula, read, orZero);
    if (result !== undefined)
      for (const all of [read, orZero]) Object.assign(all, { [key]: result });
    results[key] = result && kept(result, decimals);
  }
  return results;
}

/** The computed figures of a row, item by item; undefined for one that stays empty. Pure. */
export const computedOf = (
  form: StatisticsForm,
  figures: Stored,
): Readonly<Record<string, number | undefined>> =>
  formulasOf(form).length === 0 ? {} : workedOut(form, figures, () => true);

/**
 * A row with its computed figures, whatever it has in their place; the same row where its return
 * computes none. Pure.
 */
export function withComputed<T extends Stored>(form: StatisticsForm, figures: T): T {
  if (formulasOf(form).length === 0) return figures;
  const own = Object.entries(computedOf(form, figures));
  const rest = Object.fromEntries(
    Object.entries(figures).filter(([key]) => itemsByKey(form).get(key)?.source !== 'computed'),
  );
  const filled = own.filter(([, value]) => value !== undefined);
  // An empty figure is left out, which every row of figures may do.
  return { ...rest, ...Object.fromEntries(filled) } as T;
}

/** Totals with those that are worked out of the others, such as a rate of sums. Pure. */
export function withComputedTotals(
  form: StatisticsForm,
  totals: Readonly<Record<string, number>>,
): Record<string, number> {
  const asked = formulasOf(form).some(({ item }) => isOfTotals(item));
  const own = asked ? workedOut(form, totals, ({ item }) => isOfTotals(item)) : {};
  const all = { ...totals, ...own };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** Items whose figures are others where that of an item is. Pure. */
export function computedFrom(form: StatisticsForm, item: string): string[] {
  const found = new Set<string>();
  for (const { item: own, parts } of formulasOf(form))
    if (parts.some((part) => part === item || found.has(part))) found.add(own.key);
  return [...found];
}
