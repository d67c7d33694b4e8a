import {
  balanceItems,
  type StatisticsForm,
  type StatisticsItem,
} from '../../domain/statistics-form';
import type { Figures as Stored, QuarterModel, StationRow } from '../read-model';
import type { RuleParameters } from '../../definitions/rule-parameters';
import {
  figureKind,
  othersOf,
  placeOf,
  roundly,
  scaleOf,
  sortedFigures,
  withUnit,
  type Others as OthersOf,
} from '../scale';
import { exactly, figure, numberOf, plus, type Exact } from './exact-figure';
import { readItems } from './read-items';
import { readParameters } from './read-parameters';
import { Cell, Figures, Others, Scale, Station, Words, type Parameters } from './read-types';

/** What the rules of a period read: its figures, and what the ledgers come to. */
export interface ReadQuarter extends QuarterModel {
  /** By station id; only items whose ledger is kept. */
  ledgers?: ReadonlyMap<string, Stored>;
}

/** One station as a rule reads it. */
export interface StationContext {
  period: string;
  station: Station;
  now: Figures;
  orZero: Figures;
  last: Figures;
  lastYear: Figures;
  ledger: Figures;
  cells: readonly Cell[];
  carried: Exact;
  zeroReport: boolean;
  parameters: Parameters;
}

/** What the other stations of a period have of an item, as shown. */
type OthersIn = (item: StatisticsItem, own: number) => OthersOf | undefined;

function othersIn({ stations, figures }: QuarterModel): OthersIn {
  const byItem = new Map<string, number[]>();
  const sortedOf = ({ key, decimals }: StatisticsItem): number[] => {
    const known = byItem.get(key);
    if (known) return known;
    const values = stations.map(({ id }) => figures.get(id)?.[key]);
    const sorted = sortedFigures(values).map((value) => value / 10 ** decimals);
    byItem.set(key, sorted);
    return sorted;
  };
  return (item, own) => {
    const sorted = sortedOf(item);
    return othersOf(sorted, placeOf(sorted, own));
  };
}

/** Whether a figure may stand in another unit than its item: 元 for 万元, a fraction for percent. */
function scaleAt(
  { unit, max, decimals }: StatisticsItem,
  value: number,
  references: { last: number | undefined; others: OthersOf | undefined },
  parameters: RuleParameters,
): Scale | undefined {
  // What is above the most that can be is refused, whatever others have.
  if (max !== undefined && value > max) return undefined;
  const found = scaleOf(value, figureKind(unit.zh), references, parameters);
  if (!found) return undefined;
  const { factor, against, reference, meant } = found;
  const said = against === 'others' ? roundly(reference) : reference;
  return new Scale({
    factor: BigInt(factor),
    reason: against === 'others' ? against : undefined,
    reference: new Words({ label: withUnit(said, unit) }),
    meant: new Words({ label: withUnit(Number(meant.toFixed(decimals)), unit) }),
  });
}

/** Of figures as shown. */
export const readOthers = ({ count, middle, low, high }: OthersOf): Others =>
  new Others({
    count: BigInt(count),
    middle: exactly(middle),
    low: exactly(low),
    high: exactly(high),
  });

/** What of parts is filled in, added up; undefined where nothing is. */
function sumOf(values: readonly (Exact | undefined)[] = []): Exact | undefined {
  const filled = values.filter((value) => value !== undefined);
  return filled.length === 0 ? undefined : filled.reduce(plus);
}

type ReadStation = (station: StationRow) => StationContext;

function makeReader(
  model: ReadQuarter,
  form: StatisticsForm,
  parameters: RuleParameters,
): ReadStation {
  const items = readItems(form);
  const others = othersIn(model);
  const known = readParameters(parameters);
  const carriedDecimals = balanceItems(form)?.received.decimals ?? 0;
  const zeros = Object.fromEntries(
    items.map(({ of: { key, decimals } }) => [key, figure(0, decimals)] as const),
  );
  const parts = new Map<string, string[]>();
  for (const { key, partOf } of form.items)
    if (partOf !== undefined) parts.set(partOf, [...(parts.get(partOf) ?? []), key]);
  const exact = (stored: Stored | undefined): Figures => {
    const all: Record<string, Exact> = {};
    if (stored)
      for (const { of } of items) {
        const value = stored[of.key];
        if (value !== undefined) all[of.key] = figure(value, of.decimals);
      }
    return new Figures(all);
  };
  return ({ id, name, state, division }) => {
    const [stored, before] = [model.figures.get(id), model.previous.get(id)];
    const all = {
      now: exact(stored),
      last: exact(before),
      lastYear: exact(model.lastYear?.get(id)),
      ledger: exact(model.ledgers?.get(id)),
    };
    const of = (figures: Figures, key: string) =>
      (figures as Record<string, Exact | undefined>)[key];
    const cells = items.map((item) => {
      const { key, carriedFrom, decimals } = item.of;
      const now = of(all.now, key);
      const last = of(all.last, key);
      const ending = carriedFrom === undefined ? undefined : before?.[carriedFrom];
      const look = () => {
        if (!now) return { others: undefined, scale: undefined };
        const value = numberOf(now);
        const found = others(item.of, value);
        const references = { last: last && numberOf(last), others: found };
        return {
          others: found && readOthers(found),
          scale: scaleAt(item.of, value, references, parameters),
        };
      };
      const { partOf } = item.of;
      const held = {
        item,
        whole: partOf === undefined ? undefined : of(all.now, partOf),
        parts: sumOf(item.of.breakdown && parts.get(key)?.map((part) => of(all.now, part))),
        now,
        last,
        lastYear: of(all.lastYear, key),
        ledger: of(all.ledger, key),
        opens: ending === undefined ? undefined : figure(ending, decimals),
      };
      return new Cell(held, look);
    });
    return {
      period: model.period,
      station: new Station({ id, name, state, division }),
      ...all,
      orZero: new Figures({ ...zeros, ...all.now }),
      cells,
      carried: figure(model.carried.get(id) ?? 0, carriedDecimals),
      zeroReport: model.zeroReports.has(id),
      parameters: known,
    };
  };
}

interface Reading {
  form: StatisticsForm;
  parameters: RuleParameters;
  read: ReadStation;
}

const readings = new WeakMap<ReadQuarter, Reading>();

/**
 * Reads stations of one period, each of them once, however many kinds of rules ask for it. What was
 * read stays with the model: one that is changed in place would be read as it was.
 */
export function stationReader(
  model: ReadQuarter,
  form: StatisticsForm,
  parameters: RuleParameters,
): ReadStation {
  const known = readings.get(model);
  if (known?.form === form && known.parameters === parameters) return known.read;
  const make = makeReader(model, form, parameters);
  const contexts = new Map<StationRow, StationContext>();
  const read: ReadStation = (station) => {
    const made = contexts.get(station) ?? make(station);
    contexts.set(station, made);
    return made;
  };
  readings.set(model, { form, parameters, read });
  return read;
}
