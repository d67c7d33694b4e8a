import type { ASTNode } from '@marcbachmann/cel-js';
import { returnOf } from '../../definitions/breakdowns';
import type { DefinitionSet } from '../../definitions/definition-set';
import type { IndicatorDefinition } from '../../definitions/indicators';
import { registerQueries, rowCounted } from '../../definitions/register-queries';
import type { Fraction } from '../../codes/exact';
import { itemsByKey, type StatisticsForm } from '../../domain/statistics-form';
import { failure, type FieldFailure } from '../../result';
import { Exact } from './exact-figure';
import { formulaProblems, formulasOf, type Formula } from './formulas';
import { reading } from './names';
import { Figures } from './read-types';
import { valueOf } from './value';

/** No part can be called so. */
const RESULT = '@indicator';

const forms = new WeakMap<IndicatorDefinition, StatisticsForm>();

const FIGURE = {
  unit: { zh: '', en: '' },
  decimals: 0,
  required: false,
  cumulative: false,
  max: 0,
  headings: [],
  reference: 'known',
} as const;

/** An indicator as a return has it: its parts are items, and it is computed of them. */
function formOf(indicator: IndicatorDefinition): StatisticsForm {
  const known = forms.get(indicator);
  if (known) return known;
  const { key, label, parts, formula } = indicator;
  const item = { ...FIGURE, group: label, section: 'all', total: 'sum' as const };
  const form: StatisticsForm = {
    id: key,
    version: '',
    sections: [{ key: 'all', label }],
    items: [
      ...parts.map((part) => ({
        ...item,
        key: part.key,
        label: part.label,
        group: part.label,
        source: 'entered' as const,
      })),
      { ...item, key: RESULT, label, source: 'computed', formula },
    ],
  };
  forms.set(indicator, form);
  return form;
}

const formulaOf = (indicator: IndicatorDefinition): Formula | undefined =>
  formulasOf(formOf(indicator))[0];

/** What the parts of an indicator come to, by their keys; empty where nothing is known. */
export type PartFigures = Readonly<Record<string, Fraction | null | undefined>>;

/**
 * What an indicator comes to over its parts, exactly; null where it reads what is not known, divides
 * by nothing, or has no formula that can be read. Pure.
 */
export function indicatorValue(
  indicator: IndicatorDefinition,
  figures: PartFigures,
): Fraction | null {
  const formula = formulaOf(indicator);
  if (!formula) return null;
  const [now, zeros]: [Record<string, Exact>, Record<string, Exact>] = [{}, {}];
  for (const { key } of indicator.parts) {
    const value = figures[key];
    if (value) now[key] = new Exact(value.over, value.under);
    zeros[key] = now[key] ?? new Exact(0n, 1n);
  }
  if (formula.parts.every((part) => now[part] === undefined)) return null;
  const result = valueOf(formula.run, { now: new Figures(now), orZero: new Figures(zeros) });
  return result instanceof Exact ? { over: result.over, under: result.under } : null;
}

/** The outermost division of an expression. */
function divisionIn(node: ASTNode): readonly [ASTNode, ASTNode] | null {
  if (node.op === '/') return node.args;
  if (node.op !== '*' && node.op !== '+' && node.op !== '-') return null;
  return divisionIn(node.args[0]) ?? divisionIn(node.args[1]);
}

const namesIn = (node: ASTNode): string[] => [
  ...new Set(reading(node, () => 0).names.map(({ field }) => field)),
];

/** The parts of which an indicator is a share or a ratio: what is divided, and by what. Pure. */
export function sidesOf(indicator: IndicatorDefinition): {
  numerator: readonly string[];
  denominator: readonly string[];
} {
  const formula = formulaOf(indicator);
  const division = formula && divisionIn(formula.run.ast);
  if (!division) return { numerator: formula?.parts ?? [], denominator: [] };
  const denominator = namesIn(division[1]);
  const numerator = (formula.parts ?? []).filter((part) => !denominator.includes(part));
  return { numerator, denominator };
}

const PRIMES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];

/** Whether a formula comes to nothing whatever its figures are, as what divides by nothing does. */
const isDividedByNothing = (indicator: IndicatorDefinition): boolean =>
  [0, 3, 7].every((shift) => {
    const figures = Object.fromEntries(
      indicator.parts.map(({ key }, at) => [
        key,
        { over: PRIMES[(at + shift) % PRIMES.length] ?? 1n, under: 1n },
      ]),
    );
    return indicatorValue(indicator, figures) === null;
  });

/** What is wrong with from where the parts of an indicator come. */
function partFaults(indicator: IndicatorDefinition, form: StatisticsForm): FieldFailure[] {
  const items = itemsByKey(form);
  return indicator.parts.flatMap(({ key, query, item, times, beside }, at): FieldFailure[] => {
    const named = { item: indicator.label, name: key };
    const missing = [item, times, beside].filter(
      (one): one is string => one !== undefined && !items.has(one),
    );
    const ofShares = item !== undefined && times === undefined && items.get(item)?.total === 'none';
    return [
      ...(indicator.parts.findIndex((one) => one.key === key) < at
        ? [failure('DEF_PART_TWICE', named)]
        : []),
      ...(query && rowCounted(query.name) !== null
        ? [
            failure('DEF_PART_BY_STATION', {
              ...named,
              query: registerQueries[query.name].label,
            }),
          ]
        : []),
      ...missing.map((one) => failure('DEF_PART_OF_NOTHING', { ...named, key: one })),
      ...(ofShares ? [failure('DEF_PART_OF_SHARES', { ...named, key: item })] : []),
    ];
  });
}

function formulaFaults(indicator: IndicatorDefinition): FieldFailure[] {
  const faults = formulaProblems(formOf(indicator)).map(({ fault }) => fault);
  return faults.length === 0 && isDividedByNothing(indicator)
    ? [failure('DEF_FORMULA_DIVIDES', { item: indicator.label, source: indicator.formula })]
    : faults;
}

/**
 * What keeps the indicators of a set from being taken in, each by its name: one that stands twice, a
 * part of nothing, a formula that cannot be read or divides by nothing, a plan that ends before it
 * begins, a target or a square of the desk for what is not there. Pure.
 */
export function indicatorProblems(set: DefinitionSet): FieldFailure[] {
  const { shown, plans, desk } = set.indicators;
  const form = returnOf(set);
  const keys = new Set(shown.map(({ key }) => key));
  return [
    ...shown.flatMap((one, at) => [
      ...(shown.findIndex(({ key }) => key === one.key) < at
        ? [failure('DEF_KEY_TWICE', { item: one.label, key: one.key })]
        : []),
      ...partFaults(one, form),
      ...formulaFaults(one),
    ]),
    ...plans.flatMap(({ label, from, to, targets }, at) => [
      ...(to < from ? [failure('DEF_PLAN_ENDS', { plan: label })] : []),
      ...(plans.findIndex((one) => one.from === from) < at
        ? [failure('DEF_PLAN_TWICE', { plan: label, year: from })]
        : []),
      ...Object.keys(targets)
        .filter((key) => !keys.has(key))
        .map((key) => failure('DEF_TARGET_OF_NOTHING', { plan: label, key })),
    ]),
    ...desk.filter((key) => !keys.has(key)).map((key) => failure('DEF_SQUARE_OF_NOTHING', { key })),
  ];
}
