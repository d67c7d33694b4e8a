import { periodLabel } from '../../../shared/codes/period';
import type { StationRow } from '../../../shared/rules/read-model';

/** What no file system takes in a name, and what would make a path of it. */
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/** Longer names leave no room for the folders above on Windows. */
const MOST = 60;

const safe = (name: string): string =>
  name
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, MOST)
    .trim() || '站点';

/**
 * The names of stations' workbooks, by station: station and period, and where two stations have one
 * name their divisions as well. File systems that do not tell capitals apart are thought of.
 */
export function bookNames(stations: readonly StationRow[], period: string): Map<string, string> {
  const names = new Map(stations.map(({ id, name }) => [id, safe(name)]));
  const count = new Map<string, number>();
  for (const name of names.values())
    count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    stations.map(({ id, division }) => {
      const name = names.get(id) ?? '';
      const apart = (count.get(name.toLowerCase()) ?? 0) > 1 ? `（${division}）` : '';
      return [id, `${name}${apart}_${periodLabel(period).zh}填报表.xlsx`];
    }),
  );
}
