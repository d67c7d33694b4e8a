import type { FigureRecords } from '../../../shared/contract/quarter';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { isFrozen, keptFigures } from './frozen-tables';
import { countedNoun, registerCounted } from './register-figures';
import { reportingStations } from './reporting-stations';
import { returnedFigures } from './reopened';

const named = {
  person: `SELECT p.id, p.name, coalesce(s.name, '') AS place FROM person p
    LEFT JOIN station s ON s.id = p.station
    WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.search`,
  station: `SELECT id, name, '' AS place FROM station
    WHERE id IN (SELECT value FROM json_each(?)) ORDER BY division, search`,
} as const;

/** What a figure stands at that is no longer counted: of a frozen or a returned period. */
function keptFigure(context: Reader, period: string, row: string, item: string): number | null {
  const kept = isFrozen(context, period)
    ? keptFigures(context, period).get(row)
    : returnedFigures(context, period)?.[row];
  return kept?.[item] ?? null;
}

/** The records of a row by the name under which they are counted, on the period's last day. */
export function countedRecords(
  context: Reader,
  { period, station, item }: { period: string; station: string; item: string },
): Omit<FigureRecords, 'kept'> {
  const counted = registerCounted(context, period, reportingStations(context, period));
  const noun = countedNoun(item);
  const ids = JSON.stringify(counted.get(station)?.[item] ?? []);
  return {
    noun,
    records: select(context.db, named[noun], { id: text, name: text, place: text }).all(ids),
  };
}

/**
 * The records of the register that make up a figure, as the register knows them now for the period's
 * last day. @throws Refusal STAT_ITEM_UNKNOWN for an item that is not counted from the register
 */
export function figureRecords(
  context: Reader,
  at: { period: string; station: string; item: string },
): FigureRecords {
  const { period, station, item } = at;
  const known = itemsByKey(returnAt(context, period)).get(item);
  if (known?.source !== 'register') throw Refusal.of('STAT_ITEM_UNKNOWN', { item });
  return { ...countedRecords(context, at), kept: keptFigure(context, period, station, item) };
}
