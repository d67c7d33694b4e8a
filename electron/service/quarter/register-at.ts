import { localDay } from '../../../shared/codes/period';
import { once } from '../../../shared/codes/once';
import type { ReadQuarter } from '../../../shared/rules/checks/read-stations';
import type { RegisterModel } from '../../../shared/rules/register-model';
import type { StationRow } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { correctionRows } from '../evaluation/checks';
import { decisionRows, policyRows } from '../nouns/office-ledgers';
import { linkageRows, resourceRows, societyRows } from '../nouns/societies';
import { peopleRecords, peopleRows } from '../people/people-records';
import { projectRows } from '../projects/money';
import { amountRows } from '../records/scales';
import { checklistRows, peopleInPost, protectionRows, visitRows } from '../stations/station-checks';
import { dueTest } from '../stations/townships-due';
import { isFrozen } from './frozen-tables';

/** Stations with figures of a period in which they did not run. */
function stationsOutside({ db }: Reader, period: string, rows: readonly StationRow[]) {
  const own = new Set(rows.map(({ id }) => id));
  return select(
    db,
    'SELECT DISTINCT s.id, s.name FROM statistics_value v JOIN station s ON s.id = v.station WHERE v.period = ? AND s.removedAt IS NULL ORDER BY s.id',
    { id: text, name: text },
  )
    .all(period)
    .filter(({ id }) => !own.has(id));
}

const stationRows = ({ db }: Reader): StationRow[] =>
  select(
    db,
    'SELECT id, name, tier, state, division FROM station WHERE removedAt IS NULL ORDER BY id',
    { id: text, name: text, tier: text, state: text, division: text },
  ).all();

/**
 * The register as rules across its records read it, beside a period's figures. Each kind of records
 * is only read where a rule asks for it: a set need not have any about projects.
 */
export function registerAt(
  context: Reader,
  { period, stations: reporting, figures }: ReadQuarter,
): RegisterModel {
  const projects = once(() => projectRows(context));
  return {
    today: localDay(context.clock()),
    reporting,
    figures,
    get outside() {
      return isFrozen(context, period) ? [] : stationsOutside(context, period, reporting);
    },
    get isDue() {
      return context.office.level === 'county' ? dueTest(context) : null;
    },
    get stations() {
      return stationRows(context);
    },
    get inPost() {
      return peopleInPost(context);
    },
    get checklists() {
      return checklistRows(context);
    },
    get people() {
      return peopleRows(context);
    },
    peopleRecords: peopleRecords(context),
    get projects() {
      return projects();
    },
    get societies() {
      return societyRows(context);
    },
    get resources() {
      return resourceRows(context);
    },
    get linkages() {
      return linkageRows(context);
    },
    get visits() {
      return visitRows(context);
    },
    get protection() {
      return protectionRows(context);
    },
    get decisions() {
      return decisionRows(context);
    },
    get policies() {
      return policyRows(context);
    },
    get corrections() {
      return correctionRows(context);
    },
    get amounts() {
      return amountRows(context);
    },
  };
}
