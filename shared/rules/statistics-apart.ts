import { itemLabel, type StatisticsForm, type StatisticsItem } from '../domain/statistics-form';
import { failureWith, type FieldFailure } from '../result';
import type { Params } from '../text';
import type { Finding } from './finding';
import type { QuarterModel } from './read-model';
import type { RuleParameters } from '../definitions/rule-parameters';
import { figureKind, othersOf, placeOf, roundly, scaleOf, sortedFigures, withUnit } from './scale';
import { finding, nameOf, shown, type At, type Rule } from './statistics-rule';

/** A quarter, as far as its figures are held against each other. */
type Compared = Pick<QuarterModel, 'stations' | 'figures' | 'previous'>;

/** Looks up what the other stations of a quarter have of an item, as shown. */
export function othersIn({ stations, figures }: Compared, form: StatisticsForm): At['others'] {
  const byItem = new Map<string, number[]>();
  const sortedOf = (item: string): number[] => {
    const known = byItem.get(item);
    if (known) return known;
    const values = stations.map(({ id }) => figures.get(id)?.[item]);
    const sorted = sortedFigures(values).map((value) => shown(form, item, value));
    byItem.set(item, sorted);
    return sorted;
  };
  return (item, own) => {
    const sorted = sortedOf(item);
    return othersOf(sorted, placeOf(sorted, own));
  };
}

/** A figure that may stand in another unit than its item: 元 for 万元, a fraction for percent. */
function scale(
  at: At,
  form: StatisticsForm,
  item: StatisticsItem,
  parameters: RuleParameters,
): (FieldFailure & { params: Params }) | null {
  const { key, unit, max, decimals } = item;
  const [now, then] = [at.figures[key], at.previous?.[key]];
  if (now === undefined || now <= 0) return null;
  const value = shown(form, key, now);
  // What is above the most that can be is refused, whatever others have.
  if (max !== undefined && value > max) return null;
  const last = then === undefined ? undefined : shown(form, key, then);
  const others = at.others(key, value);
  const found = scaleOf(value, figureKind(unit.zh), { last, others }, parameters);
  if (!found) return null;
  const { factor, against, reference, meant } = found;
  const isOthers = against === 'others';
  return failureWith({ station: at.station.name })('STAT_SCALE', {
    item: itemLabel(item),
    value: withUnit(value, unit),
    reference: withUnit(isOthers ? roundly(reference) : reference, unit),
    factor,
    meant: withUnit(Number(meant.toFixed(decimals)), unit),
    ...(isOthers ? { reason: against } : {}),
  });
}

/**
 * A change in percent, of one decimal or as many as show that it lies beyond the limit: −50.04 % is
 * not told as −50 % where 50 % is still let pass.
 */
function percentBeyond(now: number, then: number, limit: number): number {
  const exact = ((now - then) * 100) / then;
  const rounded = [1, 2, 3, 4].map((decimals) => Number(exact.toFixed(decimals)));
  return rounded.find((value) => Math.abs(value) > limit) ?? exact;
}

/**
 * More or less than last quarter by more than so many percent (环比), compared in whole numbers of
 * the smallest unit: exactly the limit is let pass. What is cumulative only grows, and is not asked
 * about; nor is what began below the base, or with nothing.
 */
function change(
  at: At,
  form: StatisticsForm,
  { key, cumulative, decimals }: StatisticsItem,
  { changePercent, changeBase }: RuleParameters,
): Finding | null {
  const now = at.figures[key];
  const then = at.previous?.[key];
  if (
    cumulative ||
    now === undefined ||
    then === undefined ||
    now < 0 ||
    then <= 0 ||
    then < changeBase * 10 ** decimals
  )
    return null;
  return Math.abs(now - then) * 100 > changePercent * then
    ? finding('warning', 'STAT_CHANGE', at, key, {
        item: nameOf(form, key),
        before: shown(form, key, then),
        after: shown(form, key, now),
        percent: percentBeyond(now, then, changePercent),
      })
    : null;
}

/**
 * Figures far from last quarter's or the other stations'. What the register counts explains itself;
 * what may stand in the wrong unit is not asked about again as a change.
 */
export const apart: Rule = (at, form, parameters) =>
  form.items.flatMap((item): Finding[] => {
    if (item.source === 'register') return [];
    const { key } = item;
    const fault = scale(at, form, item, parameters);
    if (fault)
      return [
        { ...fault, severity: 'warning', entity: 'statistics', id: at.station.id, field: key },
      ];
    const found = change(at, form, item, parameters);
    return found ? [found] : [];
  });

/** Figures of a quarter that may stand in another unit, station by station. Pure. */
export function checkScales(
  model: Compared,
  form: StatisticsForm,
  parameters: RuleParameters,
): { station: string; item: string; fault: FieldFailure }[] {
  const others = othersIn(model, form);
  return model.stations.flatMap((station) => {
    const figures = model.figures.get(station.id) ?? {};
    const previous = model.previous.get(station.id);
    const at: At = { station, figures, previous, carried: 0, zeroReport: false, others };
    return form.items.flatMap((item) => {
      const fault = item.source === 'register' ? null : scale(at, form, item, parameters);
      return fault ? [{ station: station.id, item: item.key, fault }] : [];
    });
  });
}
