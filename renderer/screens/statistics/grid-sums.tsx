import { memo } from 'react';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { totalsOf } from '../../../shared/rules/totals-rules';
import { useText } from '../../base/language';
import { openStations } from './filled';
import { endsGroup, shownValue } from './grid-look';
import { shortName } from '../../base/station-name';
import type { SheetState } from './use-sheet';

interface GridSumsProps {
  sheet: StatisticsSheet;
  items: readonly StatisticsItem[];
  valuesOf: SheetState['valuesOf'];
}

/** Whether some of the items have something that no station holds. */
export const hasCountyRow = ({ values }: StatisticsSheet, items: readonly StatisticsItem[]) =>
  items.some(({ key }) => (values[COUNTY_ROW]?.[key] ?? null) !== null);

/** The row of what no station holds, over the sums; it is counted and never typed. */
const CountyRow = memo(function CountyRow({ sheet, items }: Omit<GridSumsProps, 'valuesOf'>) {
  const say = useText();
  const [values, previous] = [sheet.values[COUNTY_ROW], sheet.previous[COUNTY_ROW]];
  return (
    <tr data-county aria-rowindex={sheet.stations.length + 3}>
      <th scope="row" title={say('SHEET_COUNTY_ROW_NOTE')}>
        {say('SHEET_COUNTY_ROW')}
      </th>
      {items.map((item, column) => (
        <td key={item.key} role="gridcell" data-edge={endsGroup(items, column) || undefined}>
          <div data-value>{shownValue(values?.[item.key], item) || '—'}</div>
          <div data-before>{shownValue(previous?.[item.key], item) || '\u00a0'}</div>
        </td>
      ))}
    </tr>
  );
});

/** The rows at the sheet's foot: the county's own, and the sums, this quarter's over the last one's. */
export const GridTotals = memo(function GridTotals({ sheet, items, valuesOf }: GridSumsProps) {
  const say = useText();
  const { stations, county, previous } = sheet;
  const open = openStations(sheet, valuesOf);
  const now = [...stations.map(({ id }) => valuesOf(id)), sheet.values[COUNTY_ROW]];
  const totals = new Map(totalsOf(sheet.form, now, county.now));
  const before = new Map(totalsOf(sheet.form, Object.values(previous), county.previous));
  const withCounty = hasCountyRow(sheet, items);
  const sums = (
    <tr aria-rowindex={stations.length + (withCounty ? 4 : 3)}>
      <th scope="row">
        <div data-name>{say('SHEET_TOTAL')}</div>
        {open > 0 && <div data-open>{say('SHEET_TOTAL_OPEN', { n: open })}</div>}
      </th>
      {items.map((item, column) => (
        <td key={item.key} role="gridcell" data-edge={endsGroup(items, column) || undefined}>
          <div data-value>{shownValue(totals.get(item.key), item) || '—'}</div>
          <div data-before>{shownValue(before.get(item.key), item) || '\u00a0'}</div>
        </td>
      ))}
    </tr>
  );
  return (
    <>
      {withCounty && <CountyRow sheet={sheet} items={items} />}
      {sums}
    </>
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
