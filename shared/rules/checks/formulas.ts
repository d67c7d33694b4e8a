import type { ParseResult } from '@marcbachmann/cel-js';
import { itemLabel, itemsByKey } from '../../domain/statistics-form';
import type { StatisticsForm, StatisticsItem } from '../../domain/statistics-form';
import type { ItemProblem } from '../../definitions/problems';
import { failure, type FieldFailure } from '../../result';
import { languageOf } from './language';
import { reading } from './names';
import { whyOf } from './why';

/** A computed item with its formula, and the items that this names. */
export interface Formula {
  item: StatisticsItem;
  run: ParseResult;
  parts: readonly string[];
}

/** What a formula reads: the figures of its own row, with and without 0 for what is empty. */
const ROOTS: ReadonlySet<string> = new Set(['now', 'orZero']);
const COST_MOST = 2000;

class Fault extends Error {
  constructor(readonly fault: FieldFailure) {
    super(fault.code);
  }
}

/** Whether a formula's item has its total worked out of the totals. */
export const isOfTotals = ({ source, total }: StatisticsItem): boolean =>
  source === 'computed' && total === 'county';

/** Compiles the formulas of one return. */
class Compiler {
  private readonly items: ReadonlyMap<string, StatisticsItem>;
  private readonly language: ReturnType<typeof languageOf>;

  constructor(form: StatisticsForm) {
    this.items = itemsByKey(form);
    this.language = languageOf(form);
  }

  /** @throws Fault */
  formula(item: StatisticsItem, source: string): Formula {
    const label = itemLabel(item);
    const bad = (error: unknown): Fault =>
      new Fault(failure('DEF_FORMULA_BAD', { item: label, source, why: whyOf(error) }));
    let run: ParseResult;
    try {
      run = this.language.parse(source);
    } catch (error) {
      throw bad(error);
    }
    const parts = this.parts(item, source, run);
    const checked = run.check();
    if (!checked.valid) throw bad(checked.error);
    const type = checked.type ?? '';
    if (type !== 'decimal')
      throw new Fault(failure('DEF_FORMULA_TYPE', { item: label, source, type }));
    return { item, run, parts };
  }

  /** The items that a formula names. @throws Fault where it names none, or what no item is */
  private parts(item: StatisticsItem, source: string, run: ParseResult): string[] {
    const label = itemLabel(item);
    const read = reading(run.ast, () => this.items.size);
    const root = [...read.roots].find((one) => !ROOTS.has(one));
    const parts = [...new Set(read.names.map(({ field }) => field))];
    const name = read.foreign ?? root ?? parts.find((one) => !this.items.has(one));
    if (name !== undefined)
      throw new Fault(failure('DEF_FORMULA_UNKNOWN', { item: label, name, source }));
    if (parts.length === 0 || read.cost > COST_MOST || read.deep > 0)
      throw new Fault(failure('DEF_FORMULA_NOTHING', { item: label, source }));
    const without = parts.find((one) => this.items.get(one)?.total === 'none');
    if (isOfTotals(item) && without !== undefined)
      throw new Fault(failure('DEF_FORMULA_TOTAL', { item: label, name: this.nameOf(without) }));
    return parts;
  }

  nameOf(key: string): string {
    const item = this.items.get(key);
    return item ? itemLabel(item).zh : key;
  }
}

/** The way of formulas that leads from an item back to it; null where none does. */
function circleOf(key: string, known: ReadonlyMap<string, Formula>): string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): string[] | null => {
    for (const part of known.get(at)?.parts ?? []) {
      if (part === key) return [...way, part];
      if (seen.has(part)) continue;
      seen.add(part);
      const found = walk(part, [...way, part]);
      if (found) return found;
    }
    return null;
  };
  return walk(key, [key]);
}

/** Formulas in an order in which each comes after those that it names. */
function ordered(known: ReadonlyMap<string, Formula>): Formula[] {
  const done = new Map<string, Formula>();
  const put = (formula: Formula): void => {
    if (done.has(formula.item.key)) return;
    for (const part of formula.parts) {
      const before = known.get(part);
      if (before) put(before);
    }
    done.set(formula.item.key, formula);
  };
  known.forEach(put);
  return [...done.values()];
}

interface Formulas {
  /** Those that can be worked out, each after those that it names. */
  formulas: readonly Formula[];
  problems: readonly ItemProblem[];
}

function compile(form: StatisticsForm): Formulas {
  const computed = [...form.items.entries()].filter(([, { source }]) => source === 'computed');
  if (computed.length === 0) return { formulas: [], problems: [] };
  const compiler = new Compiler(form);
  const known = new Map<string, Formula>();
  const problems: ItemProblem[] = [];
  for (const [at, item] of computed) {
    try {
      known.set(item.key, compiler.formula(item, item.formula ?? ''));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push({ at, fault: error.fault });
    }
  }
  const turning = computed.flatMap(([at, item]) => {
    const way = circleOf(item.key, known);
    return way ? [{ at, item, way }] : [];
  });
  for (const { at, item, way } of turning) {
    known.delete(item.key);
    const items = way.map((key) => compiler.nameOf(key)).join(' → ');
    problems.push({ at, fault: failure('DEF_FORMULA_CIRCLE', { item: itemLabel(item), items }) });
  }
  return { formulas: ordered(known), problems };
}

const made = new WeakMap<StatisticsForm, Formulas>();

function compiled(form: StatisticsForm): Formulas {
  const known = made.get(form) ?? compile(form);
  made.set(form, known);
  return known;
}

/** The formulas of a return that can be worked out, each after those that it names. Pure. */
export const formulasOf = (form: StatisticsForm): readonly Formula[] => compiled(form).formulas;

/**
 * What is wrong with the formulas of a return, at its item: one that names nothing or what is not
 * there, comes back to itself, or comes to no figure. Pure.
 */
export const formulaProblems = (form: StatisticsForm): readonly ItemProblem[] =>
  compiled(form).problems;
