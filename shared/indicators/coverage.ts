export type PlaceState = 'running' | 'paused' | 'preparing';

interface CoveredVillage {
  code: string;
  name: string;
  studio: PlaceState | null;
  /** Has a child director (儿童主任) in post. */
  director: boolean;
}

export interface CoveredTownship {
  code: string;
  name: string;
  station: PlaceState | null;
  protection: PlaceState | null;
  /** Has a child supervisor (儿童督导员) in post. */
  supervisor: boolean;
  villages: CoveredVillage[];
  /** Studios that name the township alone and so cover no village. */
  unplaced: number;
}

export interface Coverage {
  townships: CoveredTownship[];
}

/** What a place may lack, what weighs most first. */
export const lackKinds = ['station', 'studio', 'protection', 'supervisor', 'director'] as const;
export type Lacks = (typeof lackKinds)[number];

export interface LackingPlace {
  /** Where the missing one would be entered. */
  code: string;
  township: string;
  village: string | null;
  lacks: Lacks;
  /** Something stands there that is not running. */
  state: PlaceState | null;
}

const isOpen = (state: PlaceState | null): boolean => state === 'running';

const inTable = ({ townships }: Coverage): LackingPlace[] =>
  townships.flatMap(({ code, name, villages, ...township }) => {
    const at = (lacks: Lacks, state: PlaceState | null = null): LackingPlace => ({
      code,
      township: name,
      village: null,
      lacks,
      state,
    });
    return [
      ...(isOpen(township.station) ? [] : [at('station', township.station)]),
      ...(isOpen(township.protection) ? [] : [at('protection', township.protection)]),
      ...(township.supervisor ? [] : [at('supervisor')]),
      ...villages.flatMap((village): LackingPlace[] => [
        ...(isOpen(village.studio)
          ? []
          : [{ ...at('studio', village.studio), code: village.code, village: village.name }]),
        ...(village.director
          ? []
          : [{ ...at('director'), code: village.code, village: village.name }]),
      ]),
    ];
  });

/** Every place that lacks something, by what it lacks, then in the order of the table. Pure. */
export const lackingPlaces = (coverage: Coverage): LackingPlace[] =>
  inTable(coverage).sort((a, b) => lackKinds.indexOf(a.lacks) - lackKinds.indexOf(b.lacks));

export interface CoverageCount {
  covered: number;
  of: number;
}

/** How many places of all have each thing; what is paused or being prepared does not count. */
export function coverageCounts({ townships }: Coverage): Record<Lacks, CoverageCount> {
  const villages = townships.flatMap((township) => township.villages);
  const count = <P>(places: readonly P[], has: (place: P) => boolean): CoverageCount => ({
    covered: places.filter(has).length,
    of: places.length,
  });
  return {
    station: count(townships, ({ station }) => isOpen(station)),
    studio: count(villages, ({ studio }) => isOpen(studio)),
    protection: count(townships, ({ protection }) => isOpen(protection)),
    supervisor: count(townships, ({ supervisor }) => supervisor),
    director: count(villages, ({ director }) => director),
  };
}
