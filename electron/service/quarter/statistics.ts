import { Refusal } from '../../../shared/result';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { itemLabel, itemsByKey } from '../../../shared/domain/statistics-form';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { inBatch } from '../records/batch';
import { replacedIn } from './replaced';
import { requireNamed } from './reopened';
import { lastYearOf, previousPeriod } from '../../../shared/codes/period';
import { balancesBefore } from './balances';
import { countyFigures, currentRows, figuresIn } from './checks';
import { isFrozen, keptCounty, requireOpen } from './frozen-tables';
import { reportingStations } from './reporting-stations';
import { isOfFigures } from '../../../shared/definitions/check-rule';
import { checkedUnder } from '../settings/checked-under';
import { statisticsKey, writeValues } from './statistics-values';

const plain = (figures: ReadonlyMap<string, Figures>): StatisticsSheet['values'] =>
  Object.fromEntries(
    [...figures].map(([station, row]) => [
      station,
      Object.fromEntries(Object.entries(row).map(([item, value]) => [item, value ?? null])),
    ]),
  );

/** The figures of a quarter's own rows: their sum is the quarter's, whatever stations there are now. */
export function rowsIn(context: Reader, period: string): Map<string, Figures> {
  const own = new Set([COUNTY_ROW, ...reportingStations(context, period).map(({ id }) => id)]);
  return new Map([...figuresIn(context, period)].filter(([id]) => own.has(id)));
}

/** The quarter's sheet: stations down, items across, with last quarter and last year beside. */
export function statisticsSheet(context: Reader, period: string): StatisticsSheet {
  const before = previousPeriod(period);
  const { stations, figures } = currentRows(context, period);
  const { checks, parameters, form } = checkedUnder(context, period);
  const { fullTime, sixHavesTerm } = parameters;
  const zeros = select(context.db, 'SELECT station FROM zero_report WHERE period = ?', {
    station: text,
  }).all(period);
  return {
    form,
    period,
    stations,
    values: plain(figures),
    previous: plain(rowsIn(context, before)),
    lastYear: plain(rowsIn(context, lastYearOf(period))),
    county: { now: countyFigures(context, period), previous: keptCounty(context, before) },
    replaced: replacedIn(context, period),
    zeroReports: zeros.map(({ station }) => station),
    frozen: isFrozen(context, period),
    // Only figures are checked while they are typed; the other rules need not be read for it.
    under: { checks: checks.filter(({ scope }) => isOfFigures(scope)), parameters },
    carried: Object.fromEntries(balancesBefore(context, period)),
    counted: { fullTime, sixHavesTerm },
  };
}

export interface Cell {
  station: string;
  item: string;
  value: number | null;
}

/**
 * Writes cells of the sheet (null empties one) in one transaction, one audit entry a station.
 * @throws Refusal PERIOD_FROZEN, STATION_NOT_NAMED, STAT_ITEM_UNKNOWN, STAT_ITEM_DERIVED,
 * STAT_ITEM_COMPUTED, RECORD_NOT_FOUND
 */
export function saveStatistics(
  context: Writer,
  period: string,
  cells: readonly Cell[],
): { saved: number; savedAt: string } {
  requireOpen(context, period);
  requireNamed(context, period, byStation(cells).keys());
  const { db } = context;
  const items = itemsByKey(returnAt(context, period));
  for (const { item: key } of cells) {
    const item = items.get(key);
    if (!item) throw Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
    if (item.source === 'register')
      throw Refusal.of('STAT_ITEM_DERIVED', { item: itemLabel(item) });
    if (item.source === 'computed')
      throw Refusal.of('STAT_ITEM_COMPUTED', { item: itemLabel(item) });
  }
  const savedAt = context.clock().toISOString();
  const known = db.prepare('SELECT 1 FROM station WHERE id = ? AND removedAt IS NULL');
  let saved = 0;
  inTransaction(context, () => {
    for (const [station, own] of byStation(cells)) {
      if (!known.get(station))
        throw Refusal.of('RECORD_NOT_FOUND', { noun: 'station', id: station });
      const values = Object.fromEntries(own.map(({ item, value }) => [item, value]));
      saved += writeValues(context, 'statistics', { period, station }, values);
    }
  });
  return { saved, savedAt };
}

/** The same from the sheet; what was pasted or filled in is an act, which 最近操作 takes back. */
export function saveSheet(
  context: Writer,
  { period, cells, act: kind }: ParsedInputOf<'statistics.save'>,
): OutputOf<'statistics.save'> {
  const save = () => saveStatistics(context, period, cells);
  if (kind === undefined) return { ...inTransaction(context, save), act: null };
  const id = context.newId();
  const done = inBatch(context, { kind, noun: 'statistics', id }, save);
  return { ...done, act: done.saved > 0 ? id : null };
}

/**
 * Declares (or takes back) that a station's zeros are meant: 零报告. @throws Refusal PERIOD_FROZEN,
 * STATION_NOT_NAMED
 */
export function setZeroReport(
  context: Writer,
  period: string,
  station: string,
  zero: boolean,
): { zero: boolean } {
  requireOpen(context, period);
  requireNamed(context, period, [station]);
  inTransaction(context, () => {
    const sql = zero
      ? 'INSERT OR IGNORE INTO zero_report (period, station) VALUES (?, ?)'
      : 'DELETE FROM zero_report WHERE period = ? AND station = ?';
    context.db.prepare(sql).run(period, station);
    audited(context, {
      action: 'zeroReport',
      noun: 'statistics',
      recordId: statisticsKey(period, station),
      before: { zero: !zero },
      after: { zero },
    });
  });
  return { zero };
}

function byStation(cells: readonly Cell[]): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(cell.station, [...(groups.get(cell.station) ?? []), cell]);
  return groups;
}
