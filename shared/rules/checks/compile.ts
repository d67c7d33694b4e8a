import type { Environment, ParseResult } from '@marcbachmann/cel-js';
import { placesOf, type CheckRule } from '../../definitions/check-rule';
import type { StatisticsForm } from '../../domain/statistics-form';
import { failure, type FieldFailure } from '../../result';
import { languageOf, languageWithCell } from './language';
import { reading, type Name, type Reading } from './names';
import { readItems } from './read-items';
import { valueOf } from './value';
import { whyOf } from './why';
import { chosenBy, readable, type Item } from './read-types';

/** An expression that was parsed, read and type-checked. */
interface Expression {
  run: ParseResult;
  reading: Reading;
}

/** A rule that can be run. */
export interface Compiled {
  rule: CheckRule;
  where: Expression | null;
  /** The items for which a rule of a scope of items is run. */
  items: ReadonlySet<string>;
  condition: Expression;
  at: Expression | null;
  params: readonly (readonly [string, Expression])[];
  /** Without these the condition cannot be yes. */
  needs: readonly Name[];
  /** Roots and fields that any of its expressions names. */
  roots: ReadonlySet<string>;
  fields: ReadonlySet<string>;
}

/** What keeps a rule from being run, said at the rule. */
export interface RuleProblem {
  code: string;
  fault: FieldFailure;
}

/** How deep comprehensions may stand in each other, and how many steps an expression may take. */
const DEEP_MOST = 2;
const COST_MOST = 200_000;
/** What can fill a place of a sentence. */
const TOLD = ['decimal', 'int', 'double', 'string', 'Item', 'Words'];

class Fault extends Error {
  constructor(readonly fault: FieldFailure) {
    super(fault.code);
  }
}

interface Wanted {
  source: string;
  types: readonly string[];
  allowed: ReadonlySet<string>;
}

/** Compiles the expressions of one rule after the other. */
class Compiler {
  private readonly language: Environment;
  private readonly atItem: Environment;
  private readonly ofCounty: Environment;
  private readonly items: readonly Item[];

  constructor(form: StatisticsForm) {
    this.items = readItems(form);
    this.language = languageOf(form);
    this.atItem = languageWithCell(this.language, 'Cell');
    this.ofCounty = languageWithCell(this.language, 'CountyCell');
  }

  private languageOf({ scope }: CheckRule): Environment {
    if (scope === 'item') return this.atItem;
    return scope === 'countyItem' ? this.ofCounty : this.language;
  }

  private expression(rule: CheckRule, { source, types, allowed }: Wanted): Expression {
    const { code } = rule;
    const said = (error: unknown): Fault =>
      new Fault(failure('CHECK_BAD', { rule: code, source, why: whyOf(error) }));
    let run: ParseResult;
    try {
      run = this.languageOf(rule).parse(source);
    } catch (error) {
      throw said(error);
    }
    const read = reading(run.ast, () => this.items.length);
    if (read.foreign !== null)
      throw new Fault(failure('CHECK_FOREIGN', { rule: code, source, name: read.foreign }));
    const unknown = [...read.roots].find((root) => !allowed.has(root));
    if (unknown !== undefined)
      throw new Fault(failure('CHECK_NAME', { rule: code, source, name: unknown }));
    if (read.deep > DEEP_MOST || read.cost > COST_MOST)
      throw new Fault(failure('CHECK_DEAR', { rule: code, source, cost: read.cost }));
    const checked = run.check();
    if (!checked.valid) throw said(checked.error);
    const type = checked.type ?? '';
    if (!types.includes(type))
      throw new Fault(
        failure('CHECK_TYPE', { rule: code, source, type, wanted: types.join(' / ') }),
      );
    return { run, reading: read };
  }

  /** @throws Fault */
  rule(rule: CheckRule): Compiled {
    const all = new Set(Object.keys(readable[rule.scope]));
    const chosen = chosenBy[rule.scope];
    const yes = ['bool'];
    const where =
      rule.where === undefined
        ? null
        : this.expression(rule, {
            source: rule.where,
            types: yes,
            allowed: new Set(chosen === null ? [] : [chosen]),
          });
    const condition = this.expression(rule, { source: rule.condition, types: yes, allowed: all });
    const at =
      rule.at === undefined
        ? null
        : this.expression(rule, { source: rule.at, types: ['string'], allowed: all });
    const params = Object.entries(rule.params).map(
      ([name, source]) =>
        [name, this.expression(rule, { source, types: TOLD, allowed: all })] as const,
    );
    this.places(rule);
    const readings = [where, condition, at, ...params.map(([, one]) => one)].flatMap((one) =>
      one ? [one.reading] : [],
    );
    return {
      rule,
      where,
      items: this.itemsOf(rule, where),
      condition,
      at,
      params,
      needs: condition.reading.needs,
      roots: new Set(readings.flatMap(({ roots }) => [...roots])),
      fields: new Set(readings.flatMap(({ fields }) => [...fields])),
    };
  }

  private itemsOf({ code, scope }: CheckRule, where: Expression | null): Set<string> {
    if (scope !== 'item' && scope !== 'countyItem') return new Set();
    try {
      const chosen = this.items.filter((item) => !where || valueOf(where.run, { item }) === true);
      return new Set(chosen.map(({ of }) => of.key));
    } catch (error) {
      const source = where?.run.ast.input ?? '';
      throw new Fault(failure('CHECK_BAD', { rule: code, source, why: whyOf(error) }));
    }
  }

  /** Every place of its sentences has to be filled. @throws Fault */
  private places({ code, params, sentence, variants }: CheckRule): void {
    const texts = [sentence, ...Object.values(variants ?? {})].flatMap(({ zh, en }) => [zh, en]);
    for (const text of texts)
      for (const name of placesOf(text))
        if (!(name in params)) throw new Fault(failure('CHECK_PLACE', { rule: code, name }));
  }
}

/** The rules of a set that can be run, in their order, and what is wrong with the others. */
export interface CompiledRules {
  rules: readonly Compiled[];
  problems: readonly RuleProblem[];
}

function compile(checks: readonly CheckRule[], form: StatisticsForm): CompiledRules {
  const compiler = new Compiler(form);
  const rules: Compiled[] = [];
  const problems: RuleProblem[] = [];
  const codes = new Set<string>();
  for (const rule of checks) {
    try {
      if (codes.has(rule.code)) throw new Fault(failure('CHECK_TWICE', { rule: rule.code }));
      codes.add(rule.code);
      rules.push(compiler.rule(rule));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push({ code: rule.code, fault: error.fault });
    }
  }
  return { rules, problems };
}

const known = new WeakMap<readonly CheckRule[], WeakMap<StatisticsForm, CompiledRules>>();

/** The rules of a set over its return, parsed and type-checked once. Pure. */
export function compiledRules(checks: readonly CheckRule[], form: StatisticsForm): CompiledRules {
  const own = known.get(checks) ?? new WeakMap<StatisticsForm, CompiledRules>();
  known.set(checks, own);
  const made = own.get(form) ?? compile(checks, form);
  own.set(form, made);
  return made;
}
