import { grades } from '../../definitions/check-rule';
import type { Finding } from '../finding';
import type { StationRow } from '../read-model';
import { figuresSeen } from '../seen';
import type { Compiled } from './compile';
import { reachesFurther, rulesConcerning, type Under } from './parts';
import type { ReadQuarter } from './read-stations';
import { checkCell } from './statistics';

/** A figure that is another than when the quarter was checked. */
export interface ChangedCell {
  station: StationRow;
  item: string;
}

/** Whether a finding of a rule may be another since the figure of an item is. */
const concerns = (compiled: Compiled, item: string, { field }: Finding): boolean =>
  compiled.rule.scope === 'station' || reachesFurther(compiled, item) || field === item;

const sameFinding = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.id === b.id && a.field === b.field && figuresSeen(a) === figuresSeen(b);

function recheckCell(
  findings: readonly Finding[],
  model: ReadQuarter,
  under: Under,
  changed: ChangedCell,
): Finding[] {
  const { station, item } = changed;
  const rules = new Map(rulesConcerning(under, item).map((one) => [one.rule.code, one]));
  const kept = findings.filter((finding) => {
    if (finding.entity !== 'statistics' || finding.id !== station.id) return true;
    const rule = rules.get(finding.code);
    return !rule || !concerns(rule, item, finding);
  });
  // What was explained stays so while its figures do.
  const found = checkCell(model, under, changed).map(
    (finding) => findings.find((known) => sameFinding(known, finding)) ?? finding,
  );
  return [...kept, ...found];
}

/**
 * The findings of a quarter after figures of it have changed: only the rules that a changed figure
 * has a part in are run again, at its station. What the change means for other stations, and for
 * rules that read the register or the ledgers, the next whole check says. Pure.
 * @param findings of the quarter before the change, as a whole check gave them
 * @param model the quarter after it
 */
export const recheck = (
  findings: readonly Finding[],
  model: ReadQuarter,
  under: Under,
  changed: readonly ChangedCell[],
): Finding[] =>
  changed
    .reduce((now, cell) => recheckCell(now, model, under, cell), [...findings])
    .sort((a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity));
