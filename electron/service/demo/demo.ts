import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../../shared/domain/office';
import { childrenOf, countyWithTownships, townshipsOf } from './places';
import { fillCounty } from './fill';
import { demoOffice, exchangeCards, type DemoGate, type DemoOffice, type OpenGate } from './office';
import { periodAt, previousPeriod } from '../../../shared/codes/period';
import { seeded } from './random';
import type { CountyScale } from './plan';

export type DemoScale = 'typical' | 'large' | 'stress' | 'henan' | 'nation';

export interface DemoRequest {
  openGate: OpenGate;
  scale: DemoScale;
  /** Same seed, same offices (keys apart, which are always random). */
  seed: number;
  out: string;
  period?: string | undefined;
  now?: string | undefined;
  password?: string | undefined;
  progress?: (line: string) => void;
}

export interface DemoMade {
  offices: { data: string; division: string; level: Level; unitId: string }[];
  period: string;
  login: string;
  password: string;
  stations: number;
  staff: number;
  packages: number;
}

/**
 * Load profiles (domain facts, section 5): studios are spread over the townships; quarters counts
 * back from the period.
 */
const profiles: Record<DemoScale, CountyScale & { townships: number | null; quarters: number }> = {
  typical: {
    townships: null,
    studiosPerTownship: 3,
    staffPerStation: [3, 5],
    institutions: 5,
    ledgers: 2,
    quarters: 8,
  },
  large: {
    townships: 33,
    studiosPerTownship: 15,
    staffPerStation: [4, 6],
    institutions: 15,
    ledgers: 1,
    quarters: 8,
  },
  stress: {
    townships: 52,
    studiosPerTownship: 16,
    staffPerStation: [7, 9],
    institutions: 30,
    ledgers: 1,
    quarters: 20,
  },
  henan: {
    townships: null,
    studiosPerTownship: 15,
    staffPerStation: [2, 4],
    institutions: 8,
    quarters: 2,
  },
  nation: {
    townships: null,
    studiosPerTownship: 15,
    staffPerStation: [2, 3],
    institutions: 8,
    quarters: 1,
  },
};

const PASSWORD = 'demo-office-2026';
const TYPICAL = { city: '220100000000', county: '220104000000' };

/** The last `count` quarters up to and with `period`, oldest first. */
function quartersUpTo(period: string, count: number): string[] {
  const quarters = [period];
  while (quarters.length < count) quarters.unshift(previousPeriod(quarters[0] ?? period));
  return quarters;
}

/**
 * Makes demonstration offices under `out`, through the same gate that a window uses; every person
 * and institution is invented.
 */
export async function makeDemo(request: DemoRequest): Promise<DemoMade> {
  const period = request.period ?? periodAt(request.now ? new Date(request.now) : new Date());
  const password = request.password ?? PASSWORD;
  const made: DemoMade = {
    offices: [],
    period,
    login: 'admin',
    password,
    stations: 0,
    staff: 0,
    packages: 0,
  };
  await mkdir(request.out, { recursive: true });
  const places = request.openGate({ dataRoot: join(request.out, 'places') });
  try {
    for (const { city, counties } of await regions(places, request.scale))
      await makeRegion(request, made, places, city, counties);
  } finally {
    await places.close();
  }
  return made;
}

async function regions(
  gate: DemoGate,
  scale: DemoScale,
): Promise<{ city: string; counties: string[] }[]> {
  if (scale === 'typical') return [{ city: TYPICAL.city, counties: [TYPICAL.county] }];
  if (scale === 'large' || scale === 'stress') {
    const county = await countyWithTownships(gate, profiles[scale].townships ?? 0);
    return [{ city: `${county.slice(0, 4)}00000000`, counties: [county] }];
  }
  const provinces =
    scale === 'henan'
      ? ['410000000000']
      : (await childrenOf(gate, null)).map((province) => province.code);
  const all: { city: string; counties: string[] }[] = [];
  for (const province of provinces) {
    for (const city of await childrenOf(gate, province)) {
      const counties = await childrenOf(gate, city.code);
      // Units 71–80 are development zones, not counties.
      all.push({
        city: city.code,
        counties: counties
          .map((county) => county.code)
          .filter((code) => !/^7\d|80$/.test(code.slice(4, 6))),
      });
    }
  }
  return all;
}

async function makeRegion(
  request: DemoRequest,
  made: DemoMade,
  places: DemoGate,
  cityCode: string,
  counties: string[],
): Promise<void> {
  const profile = profiles[request.scale];
  const setting = {
    openGate: request.openGate,
    out: request.out,
    now: request.now,
    login: made.login,
    password: made.password,
  };
  const city = await demoOffice(setting, 'city', cityCode, places);
  made.offices.push(city.facts);
  try {
    for (const code of counties) {
      const county = await demoOffice(setting, 'county', code, places);
      try {
        await exchangeCards(city, county);
        const townships = await townshipsOf(places, code);
        const random = seeded(request.seed * 1_000_003 + Number(code.slice(0, 6)));
        const filled = await fillCounty(
          county.call,
          random,
          townships,
          profile,
          quartersUpTo(made.period, profile.quarters),
        );
        made.stations += filled.stations;
        made.staff += filled.staff;
        made.offices.push(county.facts);
        if (request.scale === 'henan' || request.scale === 'nation')
          made.packages += await submit(county, made.period, request.out);
        request.progress?.(`${county.facts.division} ${filled.stations}`);
      } finally {
        await county.close();
      }
    }
  } finally {
    await city.close();
  }
}

async function submit(county: DemoOffice, period: string, out: string): Promise<number> {
  const folder = join(out, 'packages');
  await mkdir(folder, { recursive: true });
  await county.call('submission.submit', { period });
  // Its offices have one user each.
  await county.call('submission.review', { period, alone: true });
  await county.call('submission.freeze', { period });
  await county.call('submission.export', { period, folder });
  return 1;
}
