import { defaultStatisticsForm } from '../../../shared/domain/statistics-form';
import type { Finding } from '../../../shared/contract/types';
import type { PersonRow, ProjectRow, StationRow } from '../../../shared/rules/read-model';
import { figuresOf } from '../../../shared/rules/received';
import { checkRegister } from '../../../shared/rules/register-rules';
import { defaultRuleParameters, type RuleParameters } from '../../../shared/rules/rule-parameters';
import { checkStatistics } from '../../../shared/rules/statistics-rules';
import type { Context } from '../context';
import { readSetting } from '../database/settings';
import { divisionChildren, divisionEdits } from '../register/divisions';
import { localDay, previousPeriod } from '../period';

/** Stations that report a quarter: the township tier, in operation. */
export const reportingStations = ({ db }: Pick<Context, 'db'>): StationRow[] =>
  db.prepare("SELECT id, name, tier, state, division FROM station WHERE removedAt IS NULL AND tier = 'station' AND state = 'running' ORDER BY division, name").all() as StationRow[];

export function figuresIn({ db }: Pick<Context, 'db'>, period: string) {
  return figuresOf(db.prepare('SELECT station AS station_id, item, value FROM statistics_value WHERE period = ?').all(period) as { station_id: string; item: string; value: number }[]);
}

/** Statutory townships of this office's county: 001–399 (GB/T 10114). */
export function townshipCount({ db, office }: Context): number | null {
  if (office.level !== 'county') return null;
  return divisionChildren(office.division.padEnd(12, '0'), divisionEdits(db)).filter(({ code, retired }) => !retired && Number(code.slice(6, 9)) < 400).length;
}

/** Runs every check of a period (in-form, cross-record, cross-form, period-on-period), with the explanations written so far; errors first. */
export function runChecks(context: Context, period: string): Finding[] {
  const { db } = context;
  const parameters = { ...defaultRuleParameters, ...readSetting<Partial<RuleParameters>>(db, 'ruleParameters') };
  const zeros = db.prepare('SELECT station FROM zero_report WHERE period = ?').all(period) as { station: string }[];
  const quarter = {
    period, stations: reportingStations(context), figures: figuresIn(context, period), previous: figuresIn(context, previousPeriod(period)), zeroReports: new Set(zeros.map(({ station }) => station)),
  };
  const register = {
    today: localDay(context.clock()), townships: townshipCount(context),
    stations: db.prepare('SELECT id, name, tier, state, division FROM station WHERE removedAt IS NULL ORDER BY id').all() as StationRow[],
    people: db.prepare('SELECT id, name, station, level, certificate, registrationExpiry FROM person WHERE removedAt IS NULL ORDER BY id').all() as PersonRow[],
    projects: db.prepare('SELECT id, name, starts, ends FROM project WHERE removedAt IS NULL ORDER BY id').all() as ProjectRow[],
  };
  const findings = [...checkStatistics(quarter, defaultStatisticsForm, parameters), ...checkRegister(register)];
  return withExplanations(context, period, findings).sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function withExplanations({ db }: Context, period: string, findings: Finding[]): Finding[] {
  const rows = db.prepare('SELECT code, entity, recordId, field, text FROM explanation WHERE period = ?').all(period) as Record<'code' | 'entity' | 'recordId' | 'field' | 'text', string>[];
  const texts = new Map(rows.map((row) => [`${row.code} ${row.entity} ${row.recordId} ${row.field}`, row.text]));
  return findings.map((finding) => {
    const explanation = texts.get(`${finding.code} ${finding.entity} ${finding.id} ${finding.field ?? ''}`);
    return explanation && finding.severity === 'warning' ? { ...finding, explanation } : finding;
  });
}
