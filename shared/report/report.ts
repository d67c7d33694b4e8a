import type { Label } from '../codes/label';
import type { StatisticsForm } from '../domain/statistics-form';
import type { Status } from '../indicators/course';
import type { Paced } from '../indicators/pace-text';
import type { Finding } from '../rules/finding';
import type { ReplacedFigures } from '../rules/replaced';

/** Figures by item, in its smallest unit; what is not known is left out or null. */
export type ItemFigures = Readonly<Record<string, number | null | undefined>>;

/** An indicator as the report says it; see IndicatorRow. */
export interface ReportIndicator extends Paced {
  key: string;
  label: Label;
  value: number | null;
  target: number | null;
  due: number | null;
  share: number | null;
  dueShare: number | null;
  status: Status;
}

/** The totals of a period. */
export interface PeriodTotals {
  period: string;
  frozen: boolean;
  totals: ItemFigures;
}

/** All that a period's analysis report (分析报告) is drafted from. */
export interface Report {
  office: string;
  period: string;
  frozen: boolean;
  /** Who had it drafted, and on which day. */
  by: string;
  day: string;
  form: StatisticsForm;
  /** The rows of the return: its stations, and the county's own where it has one (`name` null). */
  rows: { id: string; name: string | null; figures: ItemFigures }[];
  zeroReports: string[];
  totals: ItemFigures;
  /** What it is compared with; the second is null where a period is a year. */
  before: PeriodTotals;
  lastYear: PeriodTotals | null;
  /** The last periods of which something is known, the period itself last. */
  trend: PeriodTotals[];
  plan: Label | null;
  indicators: ReportIndicator[];
  findings: Finding[];
  replaced: ReplacedFigures;
}
