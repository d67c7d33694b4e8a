import type { Label } from '../../codes/label';
import type { CheckRule } from '../../definitions/check-rule';
import { itemLabel } from '../../domain/statistics-form';
import { failure, listed } from '../../result';
import { knownText, type Param, type Params } from '../../text';
import type { Finding } from '../finding';
import type { Compiled, RuleProblem } from './compile';
import { Exact, numberOf } from './exact-figure';
import { Item, Words } from './read-types';
import { valueOf, type Context } from './value';
import { whyOf } from './why';

/** Where a finding stands, if its rule does not say more. */
export interface Place {
  entity: Finding['entity'];
  id: string;
  field?: string | undefined;
}

/** Clock of the time budget, in milliseconds; what runs without one has no budget. */
export type Clock = () => number;
const noClock: Clock = () => 0;

/** A rule may take so long at a station, in milliseconds; what takes longer is set aside. */
const BUDGET = 50;
const tooSlow: Label = { zh: `用时超过 ${BUDGET} 毫秒`, en: `it takes over ${BUDGET} ms` };

function paramOf(value: unknown): Param | undefined {
  if (value instanceof Exact) return numberOf(value);
  if (value instanceof Words) return value.label;
  if (value instanceof Item) return itemLabel(value.of);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** What a place is filled with whose figure is not there. */
const NO_FIGURE = '—';

function paramsOf({ params }: Compiled, context: Context): Params {
  return Object.fromEntries(
    params.flatMap(([name, expression]): [string, Param][] => {
      const told = paramOf(valueOf(expression.run, context));
      if (told !== undefined) return [[name, told]];
      return name === 'reason' ? [] : [[name, NO_FIGURE]];
    }),
  );
}

/** The rule's sentence, where the program has no such text of its own for the code. */
function ownSentence({ code, sentence, variants }: CheckRule, { reason }: Params) {
  const chosen = (typeof reason === 'string' && variants?.[reason]) || sentence;
  const known = knownText(code, reason);
  return known?.zh === chosen.zh && known.en === chosen.en ? {} : { said: chosen };
}

/** One run of the rules of a period; rules that cannot be run are set aside in it. */
export class Run {
  private readonly aside = new Map<string, Finding>();

  constructor(private readonly clock: Clock = noClock) {}

  /** Whether a rule is for what `where` of it chooses by. */
  isFor({ rule, where }: Compiled, context: Context): boolean {
    if (!where || this.aside.has(rule.code)) return true;
    try {
      return valueOf(where.run, context) === true;
    } catch (error) {
      this.set(rule, whyOf(error));
      return false;
    }
  }

  /** What was set aside, each with a finding of its own. */
  get setAside(): Finding[] {
    return [...this.aside.values()];
  }

  /** What a rule finds at one place. */
  at(compiled: Compiled, context: Context, place: Place): Finding[] {
    const { rule, needs } = compiled;
    if (this.aside.has(rule.code)) return [];
    const around = context as Record<string, Record<string, unknown> | undefined>;
    for (const { root, field } of needs) if (around[root]?.[field] === undefined) return [];
    try {
      if (!this.holds(compiled, context)) return [];
      const at = compiled.at && valueOf(compiled.at.run, context);
      const params = paramsOf(compiled, context);
      const field = typeof at === 'string' ? at : place.field;
      return [
        {
          code: rule.code,
          params: { ...params, ...ownSentence(rule, params) },
          severity: rule.grade,
          entity: place.entity,
          id: place.id,
          ...(field === undefined ? {} : { field }),
        } as Finding,
      ];
    } catch (error) {
      this.set(rule, whyOf(error));
      return [];
    }
  }

  private holds({ rule, condition }: Compiled, context: Context): boolean {
    const began = this.clock();
    const found = valueOf(condition.run, context) === true;
    if (this.clock() - began <= BUDGET) return found;
    // The machine may have been busy with something else: only what is slow twice is.
    const again = this.clock();
    valueOf(condition.run, context);
    if (this.clock() - again > BUDGET) this.set(rule, tooSlow);
    return found;
  }

  private set({ code }: CheckRule, why: Label): void {
    this.aside.set(code, brokenRule({ code, fault: failure('CHECK_ASIDE', { rule: code, why }) }));
  }
}

/** Under what rules stand that cannot be run. */
export const RULES = 'rules';

/** A rule that cannot be run, as a finding: what it would have found nobody knows. */
export const brokenRule = ({ code, fault }: RuleProblem): Finding => ({
  ...listed(fault),
  severity: 'warning',
  entity: 'statistics',
  id: RULES,
  field: code,
});
