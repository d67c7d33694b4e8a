import type { NounValues } from '../../../shared/domain/nouns';
import { divisionDepth } from '../../../shared/codes/division';
import type { Behaviour } from '../database/behaviour';
import { stationDerived } from '../stations/derived';
import { stationChangeFaults } from '../stations/station-checks';

type Station = NounValues<'station'>;

/** Words at the end of a name that tell the tier when the workbook has no such column. */
function tierOfName(name: string): Station['tier'] {
  if (/中心$/.test(name)) return 'centre';
  return /(站)$/.test(name) ? 'station' : /(室|点)$/.test(name) ? 'studio' : null;
}

/**
 * 社工站点 station of the three tiers: its way from state to state, and what a workbook leaves to be
 * understood.
 */
export const station: Behaviour<Station> = {
  faults: stationChangeFaults,
  derived: stationDerived,
  namedAfterPlace: true,
  // Names of the tiers happen to stand in their order: centre, station, studio.
  order: { by: 'substr(t.division, 1, 9), t.tier, t.search, t.id', walk: 'station t' },
  /** Its tier from its name, and the village that a studio stands in. */
  understood(values, places) {
    const name = values.name ?? '';
    const tier = values.tier ?? tierOfName(name);
    const { division } = values;
    return tier === 'studio' && typeof division === 'string' && divisionDepth(division) === 4
      ? { ...values, tier, division: places.village(division, name) ?? division }
      : { ...values, tier };
  },
};
