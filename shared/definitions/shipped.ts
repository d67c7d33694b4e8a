import { definitionSetSchema, SET_FORMAT, type DefinitionSet } from './definition-set';
import checklists from './shipped/checklists.json' with { type: 'json' };
import codes from './shipped/codes.json' with { type: 'json' };
import deadlines from './shipped/deadlines.json' with { type: 'json' };
import evaluations from './shipped/evaluations.json' with { type: 'json' };
import indicators from './shipped/indicators.json' with { type: 'json' };
import letters from './shipped/letters.json' with { type: 'json' };
import nationalAnnual from './shipped/national-annual.json' with { type: 'json' };
import papers from './shipped/papers.json' with { type: 'json' };
import parameters from './shipped/parameters.json' with { type: 'json' };
import projectFlow from './shipped/project-flow.json' with { type: 'json' };
import set from './shipped/set.json' with { type: 'json' };
import { shippedChecks } from './shipped-checks';
import stationReturn from './shipped/station-return.json' with { type: 'json' };

/**
 * The set that comes with the program, until a superior office sends another: one file a part, read
 * as any other set is.
 */
export const shippedSet: DefinitionSet = definitionSetSchema.parse({
  format: SET_FORMAT,
  ...set,
  stationReturn,
  returns: [nationalAnnual],
  parameters,
  deadlines,
  checks: shippedChecks,
  codes,
  checklists,
  evaluations,
  indicators,
  projectFlow,
  papers,
  letters,
});

export const defaultRuleParameters = shippedSet.parameters;
export const defaultStatisticsForm = shippedSet.stationReturn;
