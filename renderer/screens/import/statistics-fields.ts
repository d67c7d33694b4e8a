import type { Label } from '../../../shared/codes/label';
import type { FieldValue } from '../../../shared/domain/noun';
import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { figure } from '../../base/format';

type Items = ReadonlyMap<string, StatisticsItem>;

/** What a column of a statistics workbook may mean: its station, its month or an item. */
export const statisticsFields = (items: Items): Record<string, { label: Label }> => ({
  station: { label: { zh: '站点', en: 'Station' } },
  month: { label: { zh: '月份', en: 'Month' } },
  ...Object.fromEntries([...items].map(([key, item]) => [key, { label: itemLabel(item) }])),
});

/** A stored figure of an item with its unit, as people read it. */
export function shownFigure(
  item: StatisticsItem | undefined,
  value: FieldValue | undefined,
  language: keyof Label,
): string {
  if (!item || typeof value !== 'number') return '—';
  const unit = item.unit[language];
  const space = language === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
  return `${figure(value / 10 ** item.decimals)}${space}${unit}`;
}
