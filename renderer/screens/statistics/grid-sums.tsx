import { memo } from 'react';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { sumOf } from '../../../shared/rules/totals-rules';
import { useText } from '../../base/language';
import { openStations } from './filled';
import { endsGroup, shortName, shownValue } from './grid-look';
import type { SheetState, StationValues } from './use-sheet';

interface GridSumsProps {
  sheet: StatisticsSheet;
  items: readonly StatisticsItem[];
  valuesOf: SheetState['valuesOf'];
}

/** The row of sums at the sheet's foot, this quarter's over the last one's. */
export const GridTotals = memo(function GridTotals({ sheet, items, valuesOf }: GridSumsProps) {
  const say = useText();
  const { stations, county } = sheet;
  const total = (
    item: StatisticsItem,
    own: Record<string, number>,
    of: (station: string) => StationValues | undefined,
  ): string => {
    if (item.total === 'none') return '';
    return shownValue(
      item.total === 'county' ? own[item.key] : sumOf(stations.map(({ id }) => of(id)?.[item.key])),
      item,
    );
  };
  const open = openStations(sheet, valuesOf);
  return (
    <tr aria-rowindex={stations.length + 3}>
      <th scope="row">
        <div data-name>{say('SHEET_TOTAL')}</div>
        {open > 0 && <div data-open>{say('SHEET_TOTAL_OPEN', { n: open })}</div>}
      </th>
      {items.map((item, column) => (
        <td key={item.key} role="gridcell" data-edge={endsGroup(items, column) || undefined}>
          <div data-value>{total(item, county.now, valuesOf) || '—'}</div>
          <div data-before>
            {total(item, county.previous, (id) => sheet.previous[id]) || '\u00a0'}
          </div>
        </td>
      ))}
    </tr>
  );
});

/** Chinese characters are twice as wide as letters. */
const breadth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/** The longest of some numbers, as it is shown. */
function longest(values: Iterable<number | null | undefined>, item: StatisticsItem): string {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value === null || value === undefined) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const texts = [low, high].map((value) => shownValue(value, item));
  return texts.reduce((a, b) => (b.length > a.length ? b : a));
}

/**
 * A row of no height with the widest of each column, so that columns keep their width while rows
 * come and go.
 */
export const GridWidths = memo(function GridWidths({ sheet, items, valuesOf }: GridSumsProps) {
  const say = useText();
  const name = sheet.stations
    .map((station) => shortName(station.name))
    .reduce((a, b) => (breadth(b) > breadth(a) ? b : a), '');
  return (
    <tr aria-hidden data-here style={{ visibility: 'collapse' }}>
      <th>{name}</th>
      {items.map((item) => (
        <td key={item.key}>
          <div data-value>
            {longest(
              sheet.stations.map(({ id }) => valuesOf(id)[item.key]),
              item,
            )}
          </div>
          {item.required && <div data-value="empty">{say('SHEET_EMPTY_CELL')}</div>}
          <div data-before>
            {longest(
              sheet.stations.map(({ id }) => sheet.previous[id]?.[item.key]),
              item,
            )}
          </div>
        </td>
      ))}
    </tr>
  );
});
