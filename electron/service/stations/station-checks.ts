import type { NounValues } from '../../../shared/domain/nouns';
import type { Finding } from '../../../shared/rules/finding';
import { stateChangeFault } from '../../../shared/rules/station-rules';
import { checkStations } from '../../../shared/rules/station-findings';
import type { Faults, Proposed } from '../database/behaviour';
import type { Reader } from '../database/context';
import { prepared } from '../database/records';
import { select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { everyChecklistTemplate } from '../checklists/templates';

const IN_POST = 'p.removedAt IS NULL AND p."leftOn" IS NULL';

/** A station closed by a slip may be put back on the same day to the state that it had. */
function isUndone({ db, clock }: Reader, id: string, state: unknown): boolean {
  const last = select(
    db,
    `SELECT at, before ->> 'state' AS state FROM audit WHERE noun = 'station' AND recordId = ? AND after ->> 'state' = 'closed' AND before ->> 'state' <> 'closed' ORDER BY sequence DESC LIMIT 1`,
    { at: text, state: text },
  ).maybe(id);
  return last !== undefined && last.state === state && localDay(last.at) === localDay(clock());
}

/**
 * What stands against a station's state: its way from state to state, and who is still in post
 * where it closes.
 */
export function stationChangeFaults(
  context: Reader,
  { id, values: after, before }: Proposed<NounValues<'station'>>,
): Faults {
  if (id === null) return {};
  const fault = before && stateChangeFault(before, after);
  if (fault && !(before.state === 'closed' && isUndone(context, id, after.state)))
    return { state: fault };
  if (after.state !== 'closed' || before?.state === 'closed') return {};
  const people = prepared(
    context.db,
    `SELECT count(*) FROM person p WHERE p.station = ? AND ${IN_POST}`,
    whole,
  ).one(id);
  const params = { station: after.name ?? '', people };
  return people > 0 ? { state: { code: 'STATION_CLOSED_STAFFED', params } } : {};
}

/**
 * Findings of the three-tier system on this day: overdue follow-ups and renewals, two protection
 * stations in one township, staff of a closed station.
 */
export function stationFindings(context: Reader, period: string): Finding[] {
  const { db } = context;
  const names = new Map(
    everyChecklistTemplate(context).map(({ id, version, name }) => [`${id} ${version}`, name]),
  );
  // What was accepted counts by its acceptance, whatever became of the checklist.
  const standing = select(
    db,
    `SELECT s.id, s.name AS station, c.templateId || ' ' || c.templateVersion AS template, coalesce(c.validUntil, '9999-12-31') AS validUntil,
      c.met AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.station = s.id AND e.stage = 'acceptance' AND e.state = 'concluded' AND e.removedAt IS NULL) AS counted
    FROM station s JOIN checklist c ON c.id = (SELECT id FROM checklist WHERE station = s.id AND removedAt IS NULL AND completedOn IS NOT NULL ORDER BY completedOn DESC, rowid DESC LIMIT 1)
    WHERE s.removedAt IS NULL AND s.state <> 'closed' ORDER BY s.division, s.name`,
    { id: text, station: text, template: text, validUntil: text, counted: whole },
  ).all();
  const expires = ruleParameters(context, period).sixHavesTerm === 'untilDue';
  return checkStations({
    today: localDay(context.clock()),
    visits: select(
      db,
      `SELECT v.id, s.name AS station, v.date, v.due FROM visit v JOIN station s ON s.id = v.station WHERE v.removedAt IS NULL AND v.due IS NOT NULL AND v.done IS NULL ORDER BY v.due, v.id`,
      { id: text, station: text, date: text, due: text },
    ).all(),
    checklists: standing.map(({ template, counted, ...row }) => ({
      ...row,
      counted: expires && counted === 1,
      name: names.get(template) ?? '',
    })),
    protection: select(
      db,
      "SELECT id, name, division FROM protectionStation WHERE removedAt IS NULL AND state <> 'closed' ORDER BY division, opened IS NULL, opened, id",
      { id: text, name: text, division: text },
    ).all(),
    closed: select(
      db,
      `SELECT s.id, s.name AS station, count(*) AS people FROM station s JOIN person p ON p.station = s.id WHERE s.removedAt IS NULL AND s.state = 'closed' AND ${IN_POST} GROUP BY s.id ORDER BY s.id`,
      { id: text, station: text, people: whole },
    ).all(),
  });
}
