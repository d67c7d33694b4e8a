import { defaultStatisticsForm } from '../domain/statistics-form';
import { definitionSetSchema, SET_FORMAT, type DefinitionSet } from './definition-set';
import deadlines from './shipped/deadlines.json' with { type: 'json' };
import parameters from './shipped/parameters.json' with { type: 'json' };
import set from './shipped/set.json' with { type: 'json' };
import { shippedChecks } from './shipped-checks';

/**
 * The set that comes with the program, until a superior office sends another: one file a part, read
 * as any other set is.
 */
export const shippedSet: DefinitionSet = definitionSetSchema.parse({
  format: SET_FORMAT,
  ...set,
  stationReturn: defaultStatisticsForm,
  parameters,
  deadlines,
  checks: shippedChecks,
});

export const defaultRuleParameters = shippedSet.parameters;
