import type { InputOf } from '../../../shared/contract/procedures';
import type { ReviewGroup, ReviewPoint } from '../../../shared/contract/review';
import { previousPeriod } from '../../../shared/codes/period';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { Refusal } from '../../../shared/result';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { figuresSeen } from '../../../shared/rules/seen';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { sm3 } from '../package-format/sm3';
import { currentRows, figuresIn, runChecks } from './checks';
import { replacedIn } from './replaced';
import { checkedUnder } from '../settings/checked-under';

/** So many of the largest changes are looked at before the rest. */
const LARGEST = 10;

type Point = Omit<ReviewPoint, 'key' | 'seen'>;

const point = (group: ReviewGroup, more: Partial<Point>): Point => ({
  group,
  stations: [],
  count: 1,
  item: null,
  before: null,
  now: null,
  said: null,
  finding: null,
  ...more,
});

/** What a reviewer has seen of a point: its place, its figures and its words. */
const keyOf = ({ group, stations, item, before, now, said, finding }: Point): string =>
  `${group}:${sm3(
    JSON.stringify([
      stations.map(({ id }) => id),
      item,
      before,
      now,
      said,
      finding && [finding.code, figuresSeen(finding)],
    ]),
  ).slice(0, 24)}`;

interface Rows {
  items: readonly StatisticsItem[];
  stations: readonly StationRow[];
  now: ReadonlyMap<string, Figures>;
  last: ReadonlyMap<string, Figures>;
}

/**
 * The largest changes against the period before: from half of what an explanation is asked for, and from
 * the base on from which the set compares at all.
 */
function changes(
  { items, stations, now, last }: Rows,
  { least, base }: { least: number; base: number },
  said: ReadonlyMap<string, string>,
): Point[] {
  const all = stations.flatMap((station) =>
    items.flatMap(({ key: item, decimals, cumulative }) => {
      const [is, was] = [now.get(station.id)?.[item] ?? null, last.get(station.id)?.[item] ?? null];
      if (cumulative || is === null || was === null || was < base * 10 ** decimals) return [];
      const times = Math.abs(is - was) / was;
      return times * 100 < least ? [] : [{ station, item, is, was, times }];
    }),
  );
  return all
    .sort((a, b) => b.times - a.times)
    .slice(0, LARGEST)
    .map(({ station, item, is, was }) =>
      point('change', {
        stations: [station],
        item,
        before: was,
        now: is,
        said: said.get(cellOf(station.id, item)) ?? null,
      }),
    );
}

const cellOf = (station: string, item: string): string => `${station} ${item}`;

/** What was said of figures, by their cell. */
const saidOf = (findings: readonly Finding[]): Map<string, string> =>
  new Map(
    findings.flatMap(({ entity, id, field, explanation }) =>
      entity === 'statistics' && field !== undefined && explanation
        ? [[cellOf(id, field), explanation] as const]
        : [],
    ),
  );

/** Stations without a figure in the period before, where others had some: nothing can be compared. */
function firstTime({ stations, now, last }: Rows): Point[] {
  if (last.size === 0) return [];
  return stations
    .filter(({ id }) => now.has(id) && Object.keys(last.get(id) ?? {}).length === 0)
    .map((station) => point('first', { stations: [station] }));
}

function replaced(context: Reader, period: string, { stations, now }: Rows): Point[] {
  const all = replacedIn(context, period);
  return stations.flatMap((station) =>
    Object.entries(all[station.id] ?? {})
      // One that the register has overtaken stands no more, and is asked about by the checks.
      .filter(([item, { value }]) => now.get(station.id)?.[item] === value)
      .map(([item, { value, counted, why }]) =>
        point('replaced', {
          stations: [station],
          item,
          before: counted,
          now: value,
          said: why,
        }),
      ),
  );
}

/** The item of the return at which all findings stand. */
function sharedItem(group: readonly Finding[]): string | null {
  const places = new Set(
    group.map(({ entity, field }) => (entity === 'statistics' ? (field ?? null) : null)),
  );
  const [only = null] = places;
  return places.size === 1 ? only : null;
}

/** Explained findings, one point for all that one text of one rule serves. */
function explained(findings: readonly Finding[], stations: readonly StationRow[]): Point[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings.filter(({ explanation }) => explanation)) {
    const key = `${one.severity} ${one.code} ${one.explanation ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const ids = new Set(group.map(({ id }) => id));
    const own = stations.filter(({ id }) => ids.has(id));
    const finding = group.find(({ id }) => id === own[0]?.id) ?? group[0] ?? null;
    return point(finding?.severity === 'passable' ? 'passed' : 'explained', {
      stations: own,
      count: group.length,
      item: sharedItem(group),
      said: finding?.explanation ?? null,
      finding,
    });
  });
}

/** What deserves a reviewer's eyes in a period, and what of it somebody has seen. */
export function reviewPoints(context: Reader, period: string): ReviewPoint[] {
  const { stations, figures: now } = currentRows(context, period);
  const { items } = returnAt(context, period);
  const { changePercent, changeBase } = checkedUnder(context, period).parameters;
  const rows = {
    items,
    stations,
    now,
    last: figuresIn(context, previousPeriod(period)),
  };
  const findings = runChecks(context, period);
  const seen = new Set(
    select(context.db, 'SELECT point FROM review_seen WHERE period = ?', text).all(period),
  );
  const large = changes(rows, { least: changePercent / 2, base: changeBase }, saidOf(findings));
  const told = new Set(large.map(({ stations: [one], item }) => cellOf(one?.id ?? '', item ?? '')));
  // What was said of a large change stands beside it.
  const others = findings.filter(({ id, field }) => !told.has(cellOf(id, field ?? '')));
  const points = [
    ...large,
    ...replaced(context, period, rows),
    ...explained(others, stations),
    ...firstTime(rows),
  ];
  return points.map((one) => {
    const key = keyOf(one);
    const stationsShown = one.stations.map(({ id, name }) => ({ id, name }));
    return { ...one, stations: stationsShown, key, seen: seen.has(key) };
  });
}

/**
 * Notes that a reviewer has looked at a point, or has not after all.
 * @throws Refusal REVIEW_POINT_GONE where the figures or words are others by now
 */
export function seePoint(
  context: Writer,
  { period, key, seen }: InputOf<'review.see'>,
): { saved: boolean } {
  return inTransaction(context, () => {
    const { db, session } = context;
    if (!seen) {
      const { changes: gone } = db
        .prepare('DELETE FROM review_seen WHERE period = ? AND point = ?')
        .run(period, key);
      if (gone > 0) noteChange(db, 'review');
      return { saved: gone > 0 };
    }
    if (!reviewPoints(context, period).some((one) => one.key === key))
      throw Refusal.of('REVIEW_POINT_GONE');
    const { changes: made } = db
      .prepare('INSERT OR IGNORE INTO review_seen (period, point, at, by) VALUES (?, ?, ?, ?)')
      .run(period, key, context.clock().toISOString(), session.name);
    if (made > 0) noteChange(db, 'review');
    return { saved: made > 0 };
  });
}
