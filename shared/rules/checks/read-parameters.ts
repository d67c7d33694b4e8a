import { defaultRuleParameters } from '../../definitions/shipped';
import type { RuleParameters } from '../../definitions/rule-parameters';
import { exactly } from './exact-figure';
import { Parameters } from './read-types';

const typeOf = (value: unknown): string | null =>
  typeof value === 'number' ? 'decimal' : typeof value === 'string' ? 'string' : null;

/** The parameters that rules may read, each with its type: numbers and words, no lists. */
export const parameterTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(defaultRuleParameters).flatMap(([key, value]) => {
    const type = typeOf(value);
    return type === null ? [] : [[key, type]];
  }),
);

const known = new WeakMap<RuleParameters, Parameters>();

/** The parameters as rules read them: numbers exactly. */
export function readParameters(parameters: RuleParameters): Parameters {
  const read = known.get(parameters);
  if (read) return read;
  const made = new Parameters(
    Object.fromEntries(
      Object.entries(parameters).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
        if (typeof value === 'number') return [[key, exactly(value)]];
        return typeof value === 'string' ? [[key, value]] : [];
      }),
    ),
  );
  known.set(parameters, made);
  return made;
}
