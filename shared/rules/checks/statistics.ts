import type { Finding } from '../finding';
import type { StationRow } from '../read-model';
import { compiledRules, type Compiled } from './compile';
import { reachesFurther, rulesConcerning, rulesOf, type Under } from './parts';
import type { Cell, Item } from './read-types';
import { stationReader, type ReadQuarter, type StationContext } from './read-stations';
import { brokenRule, Run, type Clock } from './run';

/** Rules that follow each other and are run for the same items go through these together. */
function blocksOf(rules: readonly Compiled[]): Compiled[][] {
  const blocks: Compiled[][] = [];
  for (const compiled of rules) {
    const before = blocks.at(-1);
    const last = before?.at(-1)?.rule;
    const { scope, where } = compiled.rule;
    if (before && last && scope === 'item' && last.scope === scope && last.where === where)
      before.push(compiled);
    else blocks.push([compiled]);
  }
  return blocks;
}

interface Around {
  run: Run;
  context: StationContext;
  id: string;
  /** The cells that are looked at. */
  cells: readonly Cell[];
}

function ofBlock(block: readonly Compiled[], { run, context, id, cells }: Around): Finding[] {
  const [first] = block;
  if (!first) return [];
  const place = { entity: 'statistics', id } as const;
  if (first.rule.scope === 'station')
    return run.isFor(first, context) ? run.at(first, context, place) : [];
  // One context for all cells: a rule reads it while it runs, and keeps nothing of it.
  const here: StationContext & { item?: Item; cell?: Cell } = { ...context };
  return cells.flatMap((cell) => {
    const { item } = cell;
    if (!first.items.has(item.of.key)) return [];
    here.item = item;
    here.cell = cell;
    return block.flatMap((one) => run.at(one, here, { ...place, field: item.of.key }));
  });
}

interface Options {
  /** Of the time budget; see Run. */
  clock?: Clock;
  /** The stations that are looked at; else all. */
  only?: readonly StationRow[];
  /** The item whose figure is another; else all. */
  item?: string;
}

/** The cells that have to be looked at where the figure of one item is another. */
const cellsFor = (
  block: readonly Compiled[],
  cells: readonly Cell[],
  item: string | undefined,
): readonly Cell[] =>
  item === undefined || block.some((one) => reachesFurther(one, item))
    ? cells
    : cells.filter((one) => one.item.of.key === item);

function findings(
  rules: readonly Compiled[],
  model: ReadQuarter,
  under: Under,
  { clock, only = model.stations, item }: Options,
): Finding[] {
  const blocks = blocksOf(rules);
  if (blocks.length === 0) return [];
  const read = stationReader(model, under.form, under.parameters);
  const run = new Run(clock);
  const found = only.flatMap((station) => {
    const context = read(station);
    return blocks.flatMap((block) => {
      const cells = cellsFor(block, context.cells, item);
      return ofBlock(block, { run, context, id: station.id, cells });
    });
  });
  return [...found, ...run.setAside];
}

/**
 * Checks of a quarter's figures by the rules of its set: in one form, and from period to period.
 * Order follows stations, then rules; a rule of the set that cannot be run is said at the end. Pure.
 */
export const checkStatistics = (
  model: ReadQuarter,
  under: Under,
  options: Options = {},
): Finding[] => [
  ...findings(rulesOf(under, 'figures'), model, under, options),
  ...compiledRules(under.checks, under.form).problems.map(brokenRule),
];

/**
 * What the rules say where one figure is another: only those that it has a part in, at its station.
 * Pure.
 */
export const checkCell = (
  model: ReadQuarter,
  under: Under,
  { station, item }: { station: StationRow; item: string },
  clock?: Clock,
): Finding[] =>
  findings(rulesConcerning(under, item), model, under, {
    ...(clock && { clock }),
    only: [station],
    item,
  });

/**
 * Typed figures against what the ledgers come to; a cell that is still empty is asked for
 * elsewhere. Pure.
 */
export const checkLedgers = (model: ReadQuarter, under: Under, options: Options = {}): Finding[] =>
  findings(rulesOf(under, 'ledgers'), model, under, options);

/** Figures of a quarter that may stand in another unit, station by station. Pure. */
export const checkScales = (model: ReadQuarter, under: Under): Finding[] =>
  findings(
    rulesOf(under, 'figures').filter(({ condition }) => condition.reading.fields.has('scale')),
    model,
    under,
    {},
  );
