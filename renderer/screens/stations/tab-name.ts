import type { Say } from '../../base/language';
import type { StationTab } from './use-station';

/** What a tab is called, with how many it holds. */
export function tabName(tab: StationTab, count: number | undefined, say: Say): string {
  const name =
    tab === 'facts'
      ? say('TIERS_FACTS')
      : tab === 'history'
        ? say('TIERS_HISTORY')
        : say(`STATION_TAB_${tab}`);
  return count === undefined ? name : `${name} ${count}`;
}
