import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import * as register from '../../../shared/rules/checks/register';
import * as statistics from '../../../shared/rules/checks/statistics';
import * as received from '../../../shared/rules/received';
import * as totals from '../../../shared/rules/checks/totals';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures, QuarterModel } from '../../../shared/rules/read-model';
import type { RegisterModel } from '../../../shared/rules/register-model';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { defaultRuleParameters, shippedSet } from '../../../shared/definitions/shipped';

const under = (form: StatisticsForm, parameters = defaultRuleParameters) => ({
  checks: shippedChecks,
  form,
  parameters,
});

/** Checks under the rules of the shipped set. */
export const checkStatistics = (
  model: QuarterModel,
  form: StatisticsForm,
  parameters: RuleParameters,
): Finding[] => statistics.checkStatistics(model, under(form, parameters));

interface LedgerModel extends Pick<QuarterModel, 'stations' | 'figures'> {
  ledgers: ReadonlyMap<string, Figures>;
}

export const checkLedgers = (model: LedgerModel, form: StatisticsForm): Finding[] =>
  statistics.checkLedgers(
    {
      period: '2026Q3',
      previous: new Map(),
      carried: new Map(),
      zeroReports: new Set(),
      ...model,
    },
    under(form),
  );

export const checkRegister = (model: RegisterModel): Finding[] =>
  register.checkRegister(model, under(shippedSet.stationReturn));

export const checkReceived = (
  form: StatisticsForm,
  tables: Parameters<typeof received.checkReceived>[1],
  period: string,
  parameters: RuleParameters,
): Finding[] => received.checkReceived(under(form, parameters), tables, period);

export const checkTotals = (
  form: StatisticsForm,
  told: Figures,
  stations: readonly Figures[],
): Finding[] =>
  totals.checkTotals(
    {
      period: '2026Q3',
      totals: told,
      rows: new Map(stations.map((row, at) => [String(at), row])),
      previous: {},
      lastYear: {},
    },
    under(form),
  );
