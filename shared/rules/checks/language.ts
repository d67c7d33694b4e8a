import { Environment, EvaluationError } from '@marcbachmann/cel-js';
import type { StatisticsForm } from '../../domain/statistics-form';
import { divided, Exact, exactly, minus, negative, order, plus, times } from './exact-figure';
import { withFunctions } from './language-functions';
import { parameterTypes } from './read-parameters';
import { Figures, Parameters, readable, readTypes, Words } from './read-types';

/** Limits of an expression's size; what it may cost when run is limited beside (`names.ts`). */
const limits = {
  maxAstNodes: 300,
  maxDepth: 24,
  maxListElements: 60,
  maxMapEntries: 1,
  maxCallArguments: 4,
};

type Number = Exact | number | bigint;

/** What a figure can be reckoned and compared with. */
const pairs = [
  ['decimal', 'decimal'],
  ['decimal', 'int'],
  ['decimal', 'double'],
  ['int', 'decimal'],
  ['double', 'decimal'],
] as const;

function quotient(a: Exact, b: Exact): Exact {
  const found = divided(a, b);
  if (found) return found;
  throw new EvaluationError({ code: 'division_by_zero', message: 'division by zero' });
}

const reckoned = { '+': plus, '-': minus, '*': times, '/': quotient } as const;
const compared = {
  '<': (found: number) => found < 0,
  '<=': (found: number) => found <= 0,
  '>': (found: number) => found > 0,
  '>=': (found: number) => found >= 0,
} as const;

function withOperators(env: Environment): Environment {
  for (const [left, right] of pairs) {
    for (const [sign, made] of Object.entries(reckoned))
      env.registerOperator(`${left} ${sign} ${right}: decimal`, (a: Number, b: Number) =>
        made(exactly(a), exactly(b)),
      );
    for (const [sign, holds] of Object.entries(compared))
      env.registerOperator(`${left} ${sign} ${right}: bool`, (a: Number, b: Number) =>
        holds(order(exactly(a), exactly(b))),
      );
  }
  for (const right of ['decimal', 'int', 'double'])
    env.registerOperator(
      `decimal == ${right}`,
      (a: Number, b: Number) => order(exactly(a), exactly(b)) === 0,
    );
  return env.registerOperator('-decimal', negative);
}

/** The read model's types, operators and functions, without the items of a return. */
const base = ((): Environment => {
  const env = new Environment({ limits }).registerType('decimal', { ctor: Exact, fields: {} });
  env.registerType('Words', { ctor: Words, fields: {} });
  env.registerType('Parameters', { ctor: Parameters, fields: parameterTypes });
  // What stands in others comes first.
  const { Item, Others, Scale, ...others } = readTypes;
  for (const [name, type] of Object.entries({ Item, Others, Scale, ...others }))
    env.registerType(name, type);
  return withFunctions(withOperators(env));
})();

/** The language of rules over a return: an item that it does not have is a fault when it is parsed. */
export function languageOf({ items }: StatisticsForm): Environment {
  const env = base.clone().registerType('Figures', {
    ctor: Figures,
    fields: Object.fromEntries(items.map(({ key }) => [key, 'decimal'])),
  });
  const variables = new Map(Object.values(readable).flatMap((own) => Object.entries(own)));
  // The two kinds of cells share a name; which of them is meant is the scope's to say.
  variables.delete('cell');
  for (const [name, type] of variables) env.registerVariable(name, type);
  return env;
}

/** The same for a scope whose `cell` is of that type. */
export const languageWithCell = (language: Environment, type: string): Environment =>
  language.clone().registerVariable('cell', type);
