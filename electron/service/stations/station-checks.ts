import type { NounValues } from '../../../shared/domain/nouns';
import type { ChecklistRow, ProtectionRow, VisitRow } from '../../../shared/rules/register-model';
import { stateChangeFault } from '../../../shared/rules/station-rules';
import type { Faults, Proposed } from '../database/behaviour';
import type { Reader } from '../database/context';
import { prepared } from '../database/records';
import { select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
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

/** How many people are in post at each station that has any. */
export const peopleInPost = ({ db }: Reader): Map<string, number> =>
  new Map(
    select(
      db,
      `SELECT p.station, count(*) AS people FROM person p WHERE ${IN_POST} GROUP BY p.station`,
      { station: text, people: whole },
    )
      .all()
      .map(({ station, people }) => [station, people]),
  );

/** The newest completed checklist of each station, as rules read it. */
export function checklistRows(context: Reader): ChecklistRow[] {
  const names = new Map(
    everyChecklistTemplate(context).map(({ id, version, name }) => [`${id} ${version}`, name]),
  );
  // What was accepted counts by its acceptance, whatever became of the checklist.
  return select(
    context.db,
    `SELECT s.id AS station, c.templateId || ' ' || c.templateVersion AS template, c.validUntil,
      c.met AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.station = s.id AND e.stage = 'acceptance' AND e.state = 'concluded' AND e.removedAt IS NULL) AS counts
    FROM station s JOIN checklist c ON c.id = (SELECT id FROM checklist WHERE station = s.id AND removedAt IS NULL AND completedOn IS NOT NULL ORDER BY completedOn DESC, rowid DESC LIMIT 1)
    WHERE s.removedAt IS NULL`,
    { station: text, template: text, validUntil: text.orNull, counts: whole },
  )
    .all()
    .map(({ template, counts, ...row }) => ({
      ...row,
      counts: counts === 1,
      name: names.get(template) ?? '',
    }));
}

/** Visits that asked for something to be mended, what was due first standing first. */
export const visitRows = ({ db }: Reader): VisitRow[] =>
  select(
    db,
    `SELECT v.id, s.name AS station, v.date, v.due, v.done FROM visit v JOIN station s ON s.id = v.station WHERE v.removedAt IS NULL AND v.due IS NOT NULL ORDER BY v.due, v.id`,
    { id: text, station: text, date: text, due: text, done: text.orNull },
  ).all();

/** Stations for the protection of minors, township by township, who opened first standing first. */
export const protectionRows = ({ db }: Reader): ProtectionRow[] =>
  select(
    db,
    'SELECT id, name, state, division FROM protectionStation WHERE removedAt IS NULL ORDER BY division, opened IS NULL, opened, id',
    { id: text, name: text, state: text.orNull, division: text },
  ).all();
