import type { ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { itemFigure } from '../../base/format';
import type { Say } from '../../base/language';
import { shortName } from '../../base/station-name';

/** Whom a point is about. */
function stationsSaid({ stations }: ReviewPoint, say: Say): string {
  const [first] = stations;
  if (!first) return '';
  return stations.length === 1
    ? shortName(first.name)
    : say('REVIEW_STATIONS', {
        name: shortName(first.name),
        n: stations.length,
        more: stations.length - 1,
      });
}

/** A figure of an item as it is shown; — for none. */
export const shownFigure = (value: number | null | undefined, item?: StatisticsItem): string =>
  itemFigure(value, item ?? { decimals: 0 });

/** What a point is about in a few words: the station, and the item where it is of one. */
export const placeSaid = (one: ReviewPoint, item: StatisticsItem | undefined, say: Say): string =>
  [
    stationsSaid(one, say),
    item &&
      (item.group.zh === item.label.zh
        ? say.label(item.label)
        : `${say.label(item.group)} ${say.label(item.label)}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** By how much a figure changed, in percent with its sign. */
export function changeSaid({ before, now }: ReviewPoint): string {
  if (before === null || now === null || before === 0) return '';
  const percent = Math.round(((now - before) / before) * 100);
  return `${percent > 0 ? '+' : '\u2212'}${Math.abs(percent)}%`;
}
