import { once } from '../../../../shared/codes/once';
import { localDay, periodPlus } from '../../../../shared/codes/period';
import {
  planOf,
  plansInOrder,
  type IndicatorDefinition,
  type IndicatorDefinitions,
  type Plan,
} from '../../../../shared/definitions/indicators';
import { lastOfPlan, stepsBetween } from '../../../../shared/indicators/course';
import type { Reader } from '../../database/context';
import { readSetting } from '../../database/settings';
import { definitionsAt } from '../../definitions/definitions';
import { standingOf } from '../../register/asked';
import { indicatorFigures, reckoningOf, type IndicatorFigures, type Reckoning } from './figures';
import { keptFigures, keptIndicators } from './kept';

/** So many periods of a trend. */
const TREND = 7;

/** An indicator at the end of a period. */
export interface FiguresAt extends IndicatorFigures {
  frozen: boolean;
  /** It was frozen under another formula than the one that holds. */
  otherwise: boolean;
}

/** What is shown for a period under a plan, and how each indicator is asked. */
export interface Shown {
  definitions: IndicatorDefinitions;
  /** The plan that is shown, and whether it is that of the period at hand. */
  plan: Plan | undefined;
  isCurrent: boolean;
  /** The period of which the figures are: that at hand, or the last of a plan that is over. */
  period: string;
  day: string;
  frozen: boolean;
  at: (indicator: IndicatorDefinition, period: string) => FiguresAt;
}

interface Asking {
  reckoning: Reckoning;
  kept: ReturnType<typeof keptIndicators>;
}

/**
 * Indicators of a period under its definitions. What is frozen is as it was frozen; what is open is
 * counted as of its last day, or of today where it is not over yet. What one call asks twice, it reads
 * once.
 * @param year in which the plan begins; the plan of the period itself where none is named
 */
export function shownAt(context: Reader, asked: string, year: number | null): Shown {
  const definitions = definitionsAt(context, asked).effective.indicators;
  const current = planOf(definitions, asked);
  const plan = plansInOrder(definitions).find(({ from }) => from === year) ?? current;
  const ends = plan && lastOfPlan(plan, asked);
  const period = ends !== undefined && stepsBetween(ends, asked) > 0 ? ends : asked;
  const standing = standingOf(context);
  const today = localDay(context.clock());
  const known = new Map<string, () => Asking>();
  const asking = (of: string): Asking => {
    const made =
      known.get(of) ??
      once(() => ({
        reckoning: reckoningOf(context, of, today, standing),
        kept: keptIndicators(context, of),
      }));
    known.set(of, made);
    return made();
  };
  return {
    definitions,
    plan,
    isCurrent: plan === current,
    period,
    day: asking(period).reckoning.day,
    frozen: asking(period).kept !== null,
    at: (indicator, of) => {
      const { kept, reckoning } = asking(of);
      const frozen = keptFigures(kept, indicator);
      if (frozen) return { ...frozen, frozen: true };
      return { ...indicatorFigures(reckoning, indicator), frozen: false, otherwise: false };
    },
  };
}

/** The periods of a trend that ends with one. */
export const trendPeriods = (period: string): string[] =>
  Array.from({ length: TREND }, (_, at) => periodPlus(period, at + 1 - TREND));

/** Targets that the office has set itself, in the place of its plan's. */
export const ownTargets = ({ db }: Pick<Reader, 'db'>): Readonly<Record<string, number>> =>
  readSetting<Record<string, number>>(db, 'targets') ?? {};

/** Under what the office's own choice for the desk is kept. */
export const DESK = 'deskIndicators';

/** The indicators on the desk: those that the office chose, else those of the definitions. */
export function deskKeys(
  { db }: Pick<Reader, 'db'>,
  { shown, desk }: IndicatorDefinitions,
): { keys: string[]; chosen: boolean } {
  const own = readSetting<string[]>(db, DESK) ?? [];
  const there = own.filter((key) => shown.some((one) => one.key === key));
  if (there.length > 0) return { keys: there, chosen: true };
  const said = desk.length > 0 ? desk : shown.slice(0, 4).map(({ key }) => key);
  return { keys: [...said], chosen: false };
}
