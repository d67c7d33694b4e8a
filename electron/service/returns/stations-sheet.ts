import { previousPeriod } from '../../../shared/codes/period';
import type { InputOf } from '../../../shared/contract/procedures';
import type { FigureRecords, StatisticsSheet } from '../../../shared/contract/quarter';
import {
  OFFICE_ROW,
  stationFormOf,
  stationItems,
} from '../../../shared/definitions/further-return';
import { rowCounted } from '../../../shared/definitions/register-queries';
import { Refusal } from '../../../shared/result';
import { rulesOfReturn } from '../../../shared/rules/checks/further-rules';
import type { Figures } from '../../../shared/rules/read-model';
import type { ReplacedFigure } from '../../../shared/rules/replaced';
import type { Reader } from '../database/context';
import { countedRecords } from '../quarter/figure-records';
import { ruleParameters } from '../settings/rule-parameters';
import { bothRegisters, storedCells } from './stored';
import { contentOf, figuresIn, figuresOfReturn, frozenReturn } from './values';

const plain = (rows: ReadonlyMap<string, Figures>): StatisticsSheet['values'] =>
  Object.fromEntries(
    [...rows].map(([row, figures]) => [
      row,
      Object.fromEntries(Object.entries(figures).map(([item, value]) => [item, value ?? null])),
    ]),
  );

type Content = ReturnType<typeof contentOf>;

/** Figures that stand in the place of the register's, or did until it said another. */
function replacedOf(context: Reader, content: Content): StatisticsSheet['replaced'] {
  const { definition, period, cells, stations, outdated } = content;
  const counted = new Map(
    storedCells(context, definition.id, period).map((one) => [`${one.row} ${one.item}`, one]),
  );
  const register = bothRegisters(content.register, stations?.register ?? {});
  const asked = new Set(
    stationItems(definition).flatMap(({ key, source }) => (source === 'register' ? [key] : [])),
  );
  const all: Record<string, Record<string, ReplacedFigure>> = {};
  const put = (row: string, item: string, value: number, one: Omit<ReplacedFigure, 'value'>) => {
    (all[row] ??= {})[item] = { value, ...one };
  };
  for (const [row, own] of Object.entries(cells))
    for (const [item, { value, text }] of Object.entries(own)) {
      if (!asked.has(item) || value === null || row === OFFICE_ROW) continue;
      const seen = counted.get(`${row} ${item}`)?.counted ?? register[row]?.[item] ?? null;
      put(row, item, value, { counted: seen, why: text ?? '' });
    }
  for (const { row, item, value, text, counted: seen } of outdated)
    if (asked.has(item) && value !== null)
      put(row, item, value, { counted: seen, why: text ?? '' });
  return all;
}

/**
 * The station tables of a return as the stations' return is laid out, so that the same sheet shows
 * them: stations down, items across, with the period before and last year beside.
 */
export function stationsSheet(context: Reader, returnId: string, period: string): StatisticsSheet {
  const content = contentOf(context, returnId, period);
  const { definition, stations, before } = content;
  const previous = figuresOfReturn(context, returnId, previousPeriod(period));
  const parameters = ruleParameters(context, period);
  return {
    form: stationFormOf(definition),
    period,
    stations: [...(stations?.rows ?? [])],
    values: plain(figuresIn(content).stations),
    previous: plain(previous.stations),
    lastYear: plain(before.stations),
    county: { now: {}, previous: {} },
    zeroReports: [],
    replaced: replacedOf(context, content),
    frozen: frozenReturn(context, returnId, period) !== null,
    under: { checks: [...rulesOfReturn(definition).stations], parameters },
    carried: {},
    counted: { fullTime: parameters.fullTime, sixHavesTerm: parameters.sixHavesTerm },
  };
}

/**
 * The records that make up a station's figure, as the register knows them now for the period's last
 * day. @throws Refusal RETURN_UNKNOWN, STAT_ITEM_UNKNOWN for an item that is not asked of the register
 */
export function stationRecords(
  context: Reader,
  { returnId, period, station, item: key }: InputOf<'returns.records'>,
): FigureRecords {
  const { definition, stations } = contentOf(context, returnId, period);
  const item = stationItems(definition).find((one) => one.key === key);
  const counted = item?.query ? rowCounted(item.query.name) : null;
  if (!item || counted === null) throw Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
  const kept = frozenReturn(context, returnId, period)
    ? (stations?.register[station]?.[key] ?? null)
    : null;
  return { ...countedRecords(context, { period, station, item: counted }), kept };
}
