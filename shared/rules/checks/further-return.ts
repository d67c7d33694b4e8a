import { formOf, type FurtherReturn } from '../../definitions/further-return';
import type { Finding } from '../finding';
import type { Figures } from '../read-model';
import type { Under } from './parts';
import { checkStatistics } from './statistics';

/** A further return as its rules read it. */
export interface CheckedReturn {
  definition: FurtherReturn;
  period: string;
  /** The office that filled it in, which rules read as they read a station. */
  office: { name: string; division: string };
  /** The figures that stand, by item. */
  figures: Figures;
  /** Those of the period before, and of last year's; empty where none are known. */
  previous: Figures;
  lastYear: Figures;
}

type More = Parameters<typeof checkStatistics>[2];

/**
 * The rules of a further return over its figures; each finding stands under the return's id.
 * @param parameters from which limits on the office that checks wants to be asked
 */
export function checkFurtherReturn(
  { definition, period, office, figures, previous, lastYear }: CheckedReturn,
  parameters: Under['parameters'],
  more?: More,
): Finding[] {
  const { id } = definition;
  const of = (values: Figures) => new Map([[id, values]]);
  const model = {
    period,
    // The one row of the return.
    stations: [{ id, ...office, tier: 'centre', state: 'running' }],
    figures: of(figures),
    previous: of(previous),
    lastYear: of(lastYear),
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  };
  const under = { checks: definition.checks, form: formOf(definition), parameters };
  return checkStatistics(model, under, more);
}
