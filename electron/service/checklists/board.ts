import { periodHolding } from '../definitions/definitions';
import { decimal, percentOf } from '../../../shared/codes/exact';
import type { ChecklistBoard, ChecklistRow } from '../../../shared/checklist/record';
import type { GroupResult } from '../../../shared/checklist/state';
import type { Label } from '../../../shared/domain/noun';
import type { Reader } from '../database/context';
import { real, select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { divisionEdits, divisionName } from '../divisions/divisions';
import { checklistRules, checklistTemplate } from './templates';

/** A station's standing round: the last one that was completed. */
const STANDING = `(SELECT c.id FROM checklist c WHERE c.station = s.id AND c.removedAt IS NULL AND c.completedOn IS NOT NULL ORDER BY c.completedOn DESC, c.rowid DESC LIMIT 1)`;
const FROM = `FROM station s LEFT JOIN checklist c ON c.id = ${STANDING} WHERE s.removedAt IS NULL AND s.state <> 'closed' AND s.tier = @tier`;

const ROW = {
  station: text,
  name: text,
  tier: text,
  division: text,
  groups: text.orNull,
  share: real.orNull,
  completedOn: text.orNull,
  validUntil: text.orNull,
  version: text.orNull,
};

/** Whether a round `c` still stands for 六有 on `@today`, as the rules of the office have it. */
const COUNTS = `(@always = 1 OR c.validUntil >= @today)`;

/** Mean of shares in percent; a hundred only where every one is. */
const meanOf = (group: { tenths: number; shares: number } | undefined): number | null =>
  group ? percentOf(decimal(group.tenths), decimal(group.shares * 1000)) : null;

/**
 * The county's checklists of a tier: means over what was completed by the template in force,
 * whatever its version, and a page of stations, those with most lacking first.
 */
export function checklistBoard(
  context: Reader,
  { tier, offset, limit }: { tier: string; offset: number; limit: number },
): ChecklistBoard {
  const { db } = context;
  const today = localDay(context.clock());
  const always = Number(ruleParameters(context).sixHavesTerm === 'always');
  const rules = checklistRules(context);
  const template = checklistTemplate(context, rules.template.id, rules.template.version);
  const counts = select(
    db,
    `SELECT count(*) AS stations, count(c.id) AS checked, coalesce(sum(c.met AND ${COUNTS}), 0) AS met, coalesce(sum(c.validUntil < @today), 0) AS due ${FROM}`,
    { stations: whole, checked: whole, met: whole, due: whole },
  ).one({ tier, today, always });
  const means = new Map(
    select(
      db,
      `SELECT g.value ->> 'key' AS key, coalesce(sum(round((g.value ->> 'share') * 10)), 0) AS tenths, count(g.value ->> 'share') AS shares, sum(g.value ->> 'state' = 'met' AND r.counts) AS met
    FROM (SELECT c.groups, ${COUNTS} AS counts ${FROM} AND c.templateId = @template) r, json_each(r.groups) g GROUP BY 1`,
      { key: text, tenths: real, shares: whole, met: whole },
    )
      .all({ tier, template: template.id, today, always })
      .map((row) => [row.key, row]),
  );
  const rows = select(
    db,
    `SELECT s.id AS station, s.name, s.tier, s.division, c.groups, c.share, c.completedOn, c.validUntil, c.templateVersion AS version ${FROM}
    ORDER BY c.id IS NULL, c.share, s.division, s.name LIMIT @limit OFFSET @offset`,
    ROW,
  ).all({ tier, limit, offset });
  const edits = divisionEdits(db);
  return {
    name: template.name,
    example: template.example,
    ...counts,
    total: counts.stations,
    groups: template.groups.map(({ key, mark, label }) => ({
      key,
      mark,
      label,
      share: meanOf(means.get(key)),
      met: means.get(key)?.met ?? 0,
    })),
    rows: rows.map(({ division, groups, version, ...row }): ChecklistRow => ({
      ...row,
      place: divisionName(`${division.slice(0, 9)}000`, edits),
      groups: groups === null ? [] : (JSON.parse(groups) as GroupResult[]),
      due: row.validUntil !== null && row.validUntil < today,
      version: version ?? '',
    })),
  };
}

/**
 * Whether each station's last checklist completed by a day meets every group and was not to be
 * renewed before it, unless the office lets 六有 count on; by station id, a station without one is
 * left out.
 */
export function checklistsMet(store: Pick<Reader, 'db'>, day: string): Map<string, boolean> {
  const { sixHavesTerm } = ruleParameters(store, periodHolding(store, day));
  const counts = (validUntil: string | null): boolean =>
    sixHavesTerm === 'always' || validUntil === null || day <= validUntil;
  // The newest comes last and stays.
  return new Map(
    select(
      store.db,
      `SELECT c.station AS id, c.met, c.validUntil FROM checklist c JOIN station s ON s.id = c.station
      WHERE s.removedAt IS NULL AND c.removedAt IS NULL AND c.completedOn <= ? ORDER BY c.completedOn, c.rowid`,
      { id: text, met: whole, validUntil: text.orNull },
    )
      .all(day)
      .map(({ id, met, validUntil }) => [id, met === 1 && counts(validUntil)]),
  );
}

/** Stations of the township tier that are not closed, with their last checklist completed by a day. */
const GROUPS = `SELECT s.id, c.groups, c.validUntil, c.templateId FROM station s
  LEFT JOIN checklist c ON c.id = (SELECT k.id FROM checklist k WHERE k.station = s.id AND k.removedAt IS NULL
    AND k.completedOn <= @day ORDER BY k.completedOn DESC, k.rowid DESC LIMIT 1)
  WHERE s.removedAt IS NULL AND s.state <> 'closed' AND s.tier = 'station'`;

/**
 * How many stations of the township tier have each group met on a day, by the template in force; none
 * where nobody had looked by then. For the desk.
 */
export function groupsMet(
  context: Reader,
  day: string,
): { label: Label; value: number; total: number }[] {
  const rows = select(context.db, GROUPS, {
    id: text,
    groups: text.orNull,
    validUntil: text.orNull,
    templateId: text.orNull,
  }).all({ day });
  if (rows.every(({ groups }) => groups === null)) return [];
  const always = ruleParameters(context).sixHavesTerm === 'always';
  const { template: current } = checklistRules(context);
  const template = checklistTemplate(context, current.id, current.version);
  const met = rows
    .filter(
      ({ templateId, validUntil }) =>
        templateId === template.id && (always || (validUntil ?? day) >= day),
    )
    .flatMap(({ groups }) => JSON.parse(groups ?? '[]') as GroupResult[])
    .filter(({ state }) => state === 'met');
  return template.groups.map(({ key, label }) => ({
    label: { ...label, zh: label.zh.replace(/^有/, '') },
    value: met.filter((group) => group.key === key).length,
    total: rows.length,
  }));
}
