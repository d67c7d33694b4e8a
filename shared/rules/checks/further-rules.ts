import { isOfTotals, type CheckRule } from '../../definitions/check-rule';
import {
  formOf,
  hasStationRows,
  stationFormOf,
  wholeFormOf,
  type FurtherReturn,
} from '../../definitions/further-return';
import type { ItemProblem } from '../../definitions/problems';
import { itemsByKey } from '../../domain/statistics-form';
import { failure } from '../../result';
import { compiledRules, type Compiled, type RuleProblem } from './compile';
import { formulaProblems } from './formulas';

/** The rules of a further return by what they are run over. */
interface ReturnRules {
  /** The figures of the office as a whole. */
  office: readonly CheckRule[];
  /** Those of each station. */
  stations: readonly CheckRule[];
  /** The totals of both. */
  totals: readonly CheckRule[];
  problems: readonly RuleProblem[];
}

const ofTotals = ({ scope }: CheckRule): boolean => isOfTotals(scope);

/** What a rule names: fields that it reads, and the item at which its findings stand. */
function namesOf({ rule: { at }, fields }: Compiled): string[] {
  const [, place] = /^\s*["']([^"']*)["']\s*$/.exec(at ?? '') ?? [];
  return place === undefined ? [...fields] : [...fields, place];
}

function parted(further: FurtherReturn): ReturnRules {
  const { checks } = further;
  const none: readonly CheckRule[] = [];
  if (!hasStationRows(further)) {
    const { rules, problems } = compiledRules(checks, wholeFormOf(further));
    const sound = rules.map(({ rule }) => rule);
    return {
      office: sound.filter((rule) => !ofTotals(rule)),
      stations: none,
      totals: sound.filter(ofTotals),
      problems,
    };
  }
  const forms = [formOf(further), stationFormOf(further)] as const;
  const whole = compiledRules(checks, wholeFormOf(further));
  const [inOffice, inStations] = forms.map((form, at) => {
    const [own, other] = [itemsByKey(form), itemsByKey(forms[1 - at] ?? form)];
    // That an item is filled in can be asked of one that no row has.
    const strays = (key: string): boolean => other.has(key) && !own.has(key);
    return new Set(
      compiledRules(checks, form)
        .rules.filter((compiled) => !namesOf(compiled).some(strays))
        .map(({ rule }) => rule),
    );
  }) as [Set<CheckRule>, Set<CheckRule>];
  const inWhole = new Set(whole.rules.map(({ rule }) => rule));
  const told = new Map(whole.problems.map((one) => [one.code, one]));
  const homeless = checks.filter(
    (rule) => !ofTotals(rule) && inWhole.has(rule) && !inOffice.has(rule) && !inStations.has(rule),
  );
  return {
    office: checks.filter((rule) => !ofTotals(rule) && inOffice.has(rule)),
    stations: checks.filter((rule) => !ofTotals(rule) && inStations.has(rule)),
    totals: checks.filter((rule) => ofTotals(rule) && inWhole.has(rule)),
    problems: [
      ...told.values(),
      // One row never has figures of the office and of a station side by side.
      ...homeless.map(({ code }) => ({ code, fault: failure('CHECK_ROWS_MIXED', { rule: code }) })),
    ],
  };
}

const known = new WeakMap<FurtherReturn, ReturnRules>();

/**
 * The rules of a return by what they are run over, and what is wrong with the others. A rule of each
 * station or item is run where the items stand that it names: over the office as a whole, over each
 * station, or over both where it names none. Pure.
 */
export function rulesOfReturn(further: FurtherReturn): ReturnRules {
  const made = known.get(further) ?? parted(further);
  known.set(further, made);
  return made;
}

/** What is wrong with the formulas of a return, at its item. Pure. */
export function formulasOfReturn(further: FurtherReturn): ItemProblem[] {
  const at = (key: string): number => further.items.findIndex((one) => one.key === key);
  return [formOf(further), stationFormOf(further)].flatMap((form) =>
    formulaProblems(form).map((one) => ({ ...one, at: at(form.items[one.at]?.key ?? '') })),
  );
}
