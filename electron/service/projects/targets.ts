import { compared, numberOf, reachedOf, totalOf } from '../../../shared/codes/exact';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { ProjectTargets, TargetCell, TargetRow } from '../../../shared/contract/projects';
import { Refusal } from '../../../shared/result';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import type { Reader, Writer } from '../database/context';
import { returnAt, stationRhythm } from '../definitions/definitions';
import { getRecord } from '../database/records';
import { real, select, text, whole, type RowOf } from '../database/rows';
import {
  beginsBefore,
  daysOf,
  isPeriod,
  localDay,
  nextPeriod,
  periodOf,
  type Rhythm,
} from '../../../shared/codes/period';
import { dueDate } from '../settings/deadline';
import { ruleParameters } from '../settings/rule-parameters';
import { inBatch } from '../records/batch';
import { removeRecord, saveRecord } from '../records/write';
import { stationsOf } from './facts';

const KEPT = {
  id: text,
  revision: whole,
  indicator: text,
  period: text,
  planned: real.orNull,
  actual: real.orNull,
  unit: text.orNull,
  item: text.orNull,
};
type Kept = RowOf<typeof KEPT>;

const kept = ({ db }: Reader, project: string): Kept[] =>
  select(
    db,
    'SELECT id, revision, indicator, period, planned, actual, unit, item FROM projectTarget WHERE project = ? AND removedAt IS NULL ORDER BY rowid',
    KEPT,
  ).all(project);

/** Periods of the return that the term touches, and those in which something is kept. */
function periodsOf(rhythm: Rhythm, starts: string, ends: string, rows: readonly Kept[]): string[] {
  const found = new Set(rows.map(({ period }) => period));
  const last = periodOf(ends, rhythm);
  if (starts !== '')
    for (let period = periodOf(starts, rhythm); period <= last; period = nextPeriod(period))
      found.add(period);
  return [...found].sort(
    (a, b) => Number(beginsBefore(b, a)) - Number(beginsBefore(a, b)) || (a < b ? -1 : 1),
  );
}

/** An item of the stations' return of a period. */
const itemOf = (store: Pick<Reader, 'db'>, period: string, key: string) =>
  itemsByKey(returnAt(store, period)).get(key);

/**
 * What the statistics say of an item in a quarter at these stations, in the item's unit; null where
 * nothing is entered.
 */
function counted(
  { db }: Reader,
  stations: readonly string[],
  item: string,
  period: string,
): number | null {
  if (stations.length === 0) return null;
  const places = stations.map(() => '?').join(', ');
  const { sum } = select(
    db,
    `SELECT sum(value) AS sum FROM statistics_value WHERE period = ? AND item = ? AND station IN (${places})`,
    { sum: whole.orNull },
  ).one(period, item, ...stations);
  // Statistics are kept in the item's smallest unit.
  return sum === null ? null : sum / 10 ** (itemOf({ db }, period, item)?.decimals ?? 0);
}

/**
 * Whether a quarter counts for what is to be reached by now: once its return was due, when its
 * figures have to be there, or, as an office may set it, once it has ended.
 */
function countsBy(context: Reader): (period: string) => boolean {
  const today = localDay(context.clock());
  if (ruleParameters(context).behindFrom === 'ended')
    return (period) => isPeriod(period) && daysOf(period).last < today;
  return (period) => isPeriod(period) && dueDate(context, period) < today;
}

/**
 * Targets of a project by indicator and quarter; what is linked to the statistics and was not
 * entered is counted. @throws Refusal RECORD_NOT_FOUND
 */
export function projectTargets(context: Reader, project: string): ProjectTargets {
  const { values } = getRecord(context.db, 'project', project);
  const [starts, ends] = [values.starts ?? '', values.ends ?? ''];
  const rows = kept(context, project);
  const periods = periodsOf(stationRhythm(context), starts, ends, rows);
  const stations = stationsOf(context, project);
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  const counts = countsBy(context);
  return {
    periods,
    rows: indicators.map((indicator): TargetRow => {
      const own = rows.filter((row) => row.indicator === indicator);
      const item = own.find((row) => row.item !== null)?.item ?? null;
      const cells = Object.fromEntries(
        periods.map((period): [string, TargetCell] => {
          const cell = own.find((row) => row.period === period);
          // A quarter without a plan is no part of the target, whatever its statistics say.
          const found =
            cell && cell.actual === null && item !== null
              ? counted(context, stations, item, period)
              : null;
          return [
            period,
            {
              id: cell?.id ?? null,
              revision: cell?.revision ?? null,
              planned: cell?.planned ?? null,
              actual: cell?.actual ?? found,
              counted: cell?.actual == null && found !== null,
            },
          ];
        }),
      );
      const planned = totalOf(Object.values(cells).map((cell) => cell.planned));
      const due = totalOf(
        Object.entries(cells).map(([period, cell]) => (counts(period) ? cell.planned : null)),
      );
      const actual = totalOf(Object.values(cells).map((cell) => cell.actual));
      return {
        indicator,
        unit: own[0]?.unit ?? '',
        item,
        cells,
        planned: numberOf(planned),
        due: numberOf(due),
        actual: numberOf(actual),
        ratio: reachedOf(actual, planned),
        behind: compared(actual, due) < 0,
      };
    }),
  };
}

/**
 * Keeps cells of the matrix as one act that can be undone; a cell without plan and result is
 * removed unless it is the indicator's only one. @throws Refusal RECORD_NOT_FOUND,
 * TARGET_ITEM_UNKNOWN
 */
export function saveTargets(
  context: Writer,
  { project, cells }: ParsedInputOf<'projects.saveTargets'>,
): ProjectTargets {
  getRecord(context.db, 'project', project);
  const unknown = cells.find(
    ({ item, period }) => item !== null && itemOf(context, period, item)?.source !== 'entered',
  )?.item;
  if (typeof unknown === 'string') throw Refusal.of('TARGET_ITEM_UNKNOWN', { item: unknown });
  return inBatch(context, { kind: 'save', noun: 'projectTarget' }, () => {
    for (const { indicator, unit, item, period, planned, actual } of cells) {
      const rows = kept(context, project).filter((row) => row.indicator === indicator);
      const cell = rows.find((row) => row.period === period);
      if (planned === null && actual === null && cell && rows.length > 1)
        removeRecord(context, 'targets', 'projectTarget', cell);
      else if (cell || planned !== null || actual !== null || rows.length === 0)
        saveRecord(context, 'targets', 'projectTarget', {
          id: cell?.id ?? null,
          revision: cell?.revision ?? null,
          values: {
            project,
            indicator,
            period,
            planned,
            actual,
            unit: unit === '' ? null : unit,
            item,
          },
        });
    }
    return projectTargets(context, project);
  });
}

/** Takes an indicator with all its quarters away; can be undone. */
export const removeIndicator = (
  context: Writer,
  { project, indicator }: ParsedInputOf<'projects.removeIndicator'>,
): ProjectTargets =>
  inBatch(context, { kind: 'remove', noun: 'projectTarget' }, () => {
    for (const row of kept(context, project).filter((one) => one.indicator === indicator))
      removeRecord(context, 'targets', 'projectTarget', row);
    return projectTargets(context, project);
  });
