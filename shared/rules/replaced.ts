import { itemLabel, itemsByKey, type StatisticsForm } from '../domain/statistics-form';
import { beside, failure, listed } from '../result';
import { isTooShort, type Finding } from './finding';

/** A figure that stands where the register says another, and why. */
export interface ReplacedFigure {
  value: number;
  /** What the register said when it was replaced; null where it counted nothing. */
  counted: number | null;
  why: string;
}

/** By station and item. */
export type ReplacedFigures = Readonly<Record<string, Readonly<Record<string, ReplacedFigure>>>>;

/** Whether a reason may stand beside a replaced figure. */
export const isReason = (why: string): boolean => why.trim() !== '' && !isTooShort(why);

interface Place {
  station: { id: string; name: string };
  item: string;
}

/**
 * A replaced figure as the checks list it: only told while the register says what it said then, and to
 * be replaced again or taken back once it says another. Pure.
 * @param now what the register says
 * @param before what is said of one that stands no more: how it is replaced again differs by screen
 */
export function replacedFinding(
  form: StatisticsForm,
  { station, item: key }: Place,
  { value, counted, why }: ReplacedFigure,
  now: number | null,
  before:
    | 'STAT_REPLACED_BEFORE'
    | 'RETURN_REPLACED_BEFORE'
    | 'RETURN_TYPED_BEFORE' = 'STAT_REPLACED_BEFORE',
): Finding[] {
  const item = itemsByKey(form).get(key);
  if (item?.source !== 'register') return [];
  const shown = (one: number | null) => (one === null ? 0 : one / 10 ** item.decimals);
  const told = {
    station: station.name,
    item: itemLabel(item),
    value: shown(value),
    counted: shown(counted),
    why,
  };
  const place = { entity: 'statistics', id: station.id, field: key } as const;
  if (now === counted)
    return [beside(listed(failure('STAT_REPLACED', told)), { severity: 'note', ...place })];
  const fault = failure(before, { ...told, now: shown(now) });
  return [beside(listed(fault), { severity: 'warning', ...place })];
}

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Replaced figures of a package that are not what its figures say, or have no reason. Pure.
 * @param told figures by station
 */
export function replacedFaults(
  form: StatisticsForm,
  rows: readonly Row[],
  told: ReadonlyMap<string, Readonly<Record<string, number | undefined>>>,
  nameOf: (station: string) => string,
): Finding[] {
  return rows.flatMap(({ station_id, item: key, value, why }): Finding[] => {
    const [id, field] = [String(station_id), String(key)];
    const item = itemsByKey(form).get(field);
    if (!item) return [];
    const stands = told.get(id)?.[field];
    if (stands === Number(value) && item.source === 'register' && isReason(String(why))) return [];
    const params = { station: nameOf(id), item: itemLabel(item) };
    const fault = listed(failure('STAT_REPLACED_DIFFERS', params));
    return [beside(fault, { severity: 'error', entity: 'statistics', id, field })];
  });
}
