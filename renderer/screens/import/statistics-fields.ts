import type { Label } from '../../../shared/codes/label';
import type { FieldValue } from '../../../shared/domain/noun';
import { defaultStatisticsForm, itemLabel } from '../../../shared/domain/statistics-form';
import { figure } from '../../base/format';

/** What a column of a statistics workbook may mean: its station, its month or an item. */
export const statisticsFields: Record<string, { label: Label }> = {
  station: { label: { zh: '站点', en: 'Station' } },
  month: { label: { zh: '月份', en: 'Month' } },
  ...Object.fromEntries(
    defaultStatisticsForm.items.map((item) => [item.key, { label: itemLabel(item) }]),
  ),
};

const items = new Map(defaultStatisticsForm.items.map((item) => [item.key, item]));

/** A stored figure of an item with its unit, as people read it. */
export function shownFigure(
  key: string,
  value: FieldValue | undefined,
  language: keyof Label,
): string {
  const item = items.get(key);
  if (!item || typeof value !== 'number') return '—';
  const unit = item.unit[language];
  const space = language === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
  return `${figure(value / 10 ** item.decimals)}${space}${unit}`;
}
