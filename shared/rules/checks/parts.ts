import type { CheckRule } from '../../definitions/check-rule';
import type { StatisticsForm } from '../../domain/statistics-form';
import type { RuleParameters } from '../../definitions/rule-parameters';
import { compiledRules, type Compiled } from './compile';

/** What a period is checked under: the rules and the return of its set, and the office's parameters. */
export interface Under {
  checks: readonly CheckRule[];
  form: StatisticsForm;
  parameters: RuleParameters;
}

/**
 * What rules need to be run, told by what they read: the figures of the sheet, what the ledgers come
 * to, the register's records, or the county's totals.
 */
export type Part = 'figures' | 'ledgers' | 'register' | 'totals';

const parts = { county: 'totals', countyItem: 'totals' } as const;

function partOf({ rule: { scope, mend }, roots, fields }: Compiled): Part {
  if (scope === 'county' || scope === 'countyItem') return parts[scope];
  if (scope !== 'station' && scope !== 'item') return 'register';
  if (mend === 'register') return 'register';
  return roots.has('ledger') || fields.has('ledger') ? 'ledgers' : 'figures';
}

/** The rules of a set that one part of a period's checks runs, in their order. */
export const rulesOf = ({ checks, form }: Omit<Under, 'parameters'>, part: Part): Compiled[] =>
  compiledRules(checks, form).rules.filter((compiled) => partOf(compiled) === part);

/** Whether any rule reads figures of the same period last year. */
export const readsLastYear = ({ checks, form }: Omit<Under, 'parameters'>): boolean =>
  compiledRules(checks, form).rules.some(
    ({ roots, fields }) => roots.has('lastYear') || fields.has('lastYear'),
  );

/** Whether a rule reads an item by its name, or as a part or a whole, from whichever cell it is run for. */
const readsByName = ({ roots, fields }: Compiled, item: string): boolean =>
  roots.has('cells') || fields.has(item) || fields.has('whole') || fields.has('parts');

/** Whether what a rule finds at other cells may be another where the figure of an item is. */
export const reachesFurther = (compiled: Compiled, item: string): boolean =>
  compiled.at !== null || readsByName(compiled, item);

/**
 * The rules that a figure of an item has a part in, so that only they are run when it is typed:
 * those that name the item, those that are run for it, and those that go through all figures.
 */
export const rulesConcerning = (under: Omit<Under, 'parameters'>, item: string): Compiled[] =>
  rulesOf(under, 'figures').filter(
    (compiled) =>
      readsByName(compiled, item) || (compiled.rule.scope === 'item' && compiled.items.has(item)),
  );
