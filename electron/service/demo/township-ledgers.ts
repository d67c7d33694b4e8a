import * as invented from './invented';
import type { LedgerRecord, Place } from './ledger-record';
import type { Township } from './plan';
import type { QuarterFigures } from './quarter';
import type { Random } from './random';

/** Child directors of a township: one a village, as far as a demonstration goes. */
export const directorsOf = (township: Township): number => Math.min(township.villages.length, 6);

/**
 * What a township keeps besides its station: protection, child workers, its figures, an
 * organisation, a team, a candidate.
 */
export function founded(
  random: Random,
  { station, township }: Place,
  year: number,
  figures: QuarterFigures,
): LedgerRecord[] {
  const { code: division, name, villages } = township;
  const population = random.between(18_000, 52_000);
  const worker = (kind: 'supervisor' | 'director', at: string): LedgerRecord => ({
    noun: 'childWorker',
    values: {
      name: invented.personName(random),
      kind,
      division: at,
      phone: invented.phone(random),
      employment: 'part',
      trainedOn: `${year}-03-18`,
      starts: `${year - 2}-01-01`,
    },
  });
  return [
    {
      noun: 'communityOrganisation',
      as: 'organisation',
      values: {
        name: `${name}邻里互助会`,
        division,
        kind: 'mutualAid',
        members: random.between(15, 60),
        filedOn: `${year - 3}-05-12`,
        head: invented.personName(random),
        phone: invented.phone(random),
      },
    },
    {
      noun: 'volunteerTeam',
      as: 'team',
      values: {
        name: `${name}社区志愿服务队`,
        division,
        station,
        members: random.between(40, 160),
        domains: ['elderly', 'children'],
        registeredOn: `${year - 2}-03-05`,
        head: invented.personName(random),
        phone: invented.phone(random),
      },
    },
    {
      noun: 'protectionStation',
      values: {
        name: `${name}未成年人保护工作站`,
        division,
        station,
        state: 'running',
        opened: `${year - 3}-06-01`,
        head: invented.personName(random),
        phone: invented.phone(random),
      },
    },
    worker('supervisor', division),
    ...villages.slice(0, directorsOf(township)).map(({ code }) => worker('director', code)),
    {
      noun: 'divisionFigure',
      values: {
        division,
        year,
        population,
        olderPeople: Math.round(population * 0.19),
        leftBehindChildren: figures.childrenLeftBehind ?? null,
        childrenInNeed: figures.childrenInNeed ?? null,
        leftBehindWomen: random.between(10, 80),
        homes: random.between(1, 3),
        beds: random.between(20, 120),
        source: '民政局',
      },
    },
    {
      noun: 'candidate',
      values: {
        name: invented.personName(random),
        phone: invented.phone(random),
        station,
        hours: random.between(80, 400),
        stage: random.pick(['pool', 'training', 'entered']),
        stageSince: `${year}-03-01`,
        targetLevel: 'assistant',
      },
      refers: { team: 'team' },
    },
  ];
}
