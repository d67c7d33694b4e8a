import { itemLabel, type StatisticsForm } from '../domain/statistics-form';
import { failureWith } from '../result';
import type { Param } from '../text';
import type { FailureCode, ParamsFor } from '../text/failures';
import type { Finding } from './finding';
import type { Figures, StationRow } from './read-model';
import type { RuleParameters } from '../definitions/rule-parameters';
import type { Others } from './scale';

/** One station of a quarter, as a rule looks at it. */
export interface At {
  station: StationRow;
  figures: Figures;
  previous: Figures | undefined;
  /** What was left of the money of all quarters before. */
  carried: number;
  zeroReport: boolean;
  /** What the other stations have of an item beside this figure, as shown. */
  others: (item: string, own: number) => Others | undefined;
}

export type Rule = (at: At, form: StatisticsForm, parameters: RuleParameters) => Finding[];

/** A finding at a station's figure, or at its row. */
export const finding = <C extends FailureCode>(
  severity: Finding['severity'],
  code: C,
  { station }: At,
  field: string | undefined,
  ...params: ParamsFor<C, 'station'>
): Finding => ({
  ...failureWith({ station: station.name })(code, ...params),
  severity,
  entity: 'statistics',
  id: station.id,
  ...(field ? { field } : {}),
});

/** An item as messages name it. */
export const nameOf = (form: StatisticsForm, key: string): Param => {
  const item = form.items.find((one) => one.key === key);
  return item ? itemLabel(item) : key;
};

/** A figure as the sheet shows it. */
export const shown = (form: StatisticsForm, key: string, value: number): number =>
  value / 10 ** (form.items.find((one) => one.key === key)?.decimals ?? 0);
