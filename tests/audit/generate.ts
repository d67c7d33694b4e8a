import { emptyValues, type Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { evaluateStation } from '../service/evaluation/walk';
import type { TestOffice } from '../service/office';
import type { County, Person, Station } from './rows';

export const PERIODS = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'] as const;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An id number of a region that no county has, with its check character (GB 11643). */
function citizenId(serial: number): string {
  const first = `41019919${String(75 + (serial % 20))}0${1 + (serial % 9)}1${serial % 9}${String(serial % 1000).padStart(3, '0')}`;
  const weighted = WEIGHTS.reduce((all, weight, at) => all + weight * Number(first.charAt(at)), 0);
  return `${first}${'10X98765432'.charAt(weighted % 11)}`;
}

/** Enters a county through its gate, and keeps what it entered as plain rows. */
export class Generator {
  readonly raw: County;
  #serial = 0;

  constructor(
    private readonly office: TestOffice,
    private readonly random: () => number,
    townships: readonly string[],
  ) {
    this.raw = {
      division: office.ctx.office.division,
      townships: new Set(townships),
      ticked: new Set(),
      stations: [],
      people: [],
      childWorkers: [],
      places: [],
      acceptances: [],
      supervisions: [],
      trainings: [],
      linkages: [],
      resources: [],
      protection: [],
      projects: [],
      figures: new Map(),
    };
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }
  pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.random() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
  chance(share: number): boolean {
    return this.random() < share;
  }
  /** A day of a quarter; its first and last are as likely as all between. */
  dayIn(period: string): string {
    const month = 3 * (Number(period.slice(5)) - 1);
    const day = (at: number, of: number) =>
      `${period.slice(0, 4)}-${String(month + at).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
    if (this.chance(0.2)) return day(1, 1);
    if (this.chance(0.25)) return day(3, ['1', '4'].includes(period.slice(5)) ? 31 : 30);
    return day(this.between(1, 3), this.between(1, 28));
  }

  async save(noun: NounName, values: Partial<Values>): Promise<string> {
    const all = { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>;
    return (await this.office.call('records.save', { noun, id: null, revision: null, values: all }))
      .id;
  }
  async #change(noun: NounName, id: string, values: Partial<Values>): Promise<void> {
    const { revision, values: stored } = await this.office.call('records.get', { noun, id });
    await this.office.call('records.save', {
      noun,
      id,
      revision,
      values: { ...stored, ...values } as Record<string, string>,
    });
  }

  async station(tier: Station['tier'], division: string, opened: string): Promise<Station> {
    this.#serial += 1;
    const name = `${this.raw.division}第${String(this.#serial).padStart(3, '0')}${tier}`;
    const id = await this.save('station', { name, tier, division, opened, state: 'running' });
    const station: Station = {
      id,
      name,
      tier,
      division: division.padEnd(12, '0'),
      opened,
      changes: [],
    };
    this.raw.stations.push(station);
    return station;
  }

  async turn(
    station: Station,
    state: 'running' | 'paused' | 'closed',
    from: string,
  ): Promise<void> {
    await this.#change('station', station.id, {
      state,
      stateSince: from,
      stateReason: '按文件办理',
    });
    station.changes.push({ from, state });
  }

  async person(station: string, from: string): Promise<Person> {
    this.#serial += 1;
    const post = {
      station,
      from,
      to: null,
      employment: this.pick(['full', 'full', 'part', null] as const),
      role: this.pick(['worker', 'worker', 'worker', 'clerk', 'supervisor']),
    };
    const person: Person = {
      id: '',
      education: this.pick(['10', '20', '30', '40', '60']),
      category: this.pick(['socialWork', 'related', 'other', null] as const),
      posts: [post],
      certificates: [],
    };
    person.id = await this.save('person', {
      name: '林小满',
      citizenId: citizenId(this.#serial),
      station,
      postSince: from,
      employment: post.employment,
      role: post.role,
      education: person.education,
      majorCategory: person.category,
    });
    this.raw.people.push(person);
    return person;
  }

  /** To another station, to another kind of post, or both. */
  async move(person: Person, station: string, from: string): Promise<void> {
    const last = person.posts.at(-1);
    if (!last) return;
    const employment = this.pick(['full', 'part', null] as const);
    await this.#change('person', person.id, { station, postSince: from, employment });
    const day = new Date(`${from}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - 1);
    last.to = day.toISOString().slice(0, 10);
    person.posts.push({ ...last, station, from, to: null, employment });
  }

  async leave(person: Person, to: string): Promise<void> {
    const last = person.posts.at(-1);
    if (!last) return;
    await this.#change('person', person.id, { leftOn: to });
    last.to = to;
  }

  async certify(person: Person, level: 'assistant' | 'worker' | 'senior', from: string) {
    this.#serial += 1;
    const certificate = `${from.slice(0, 4)}${this.raw.division}${String(this.#serial).padStart(8, '0')}`;
    await this.save('qualification', { person: person.id, level, certificate, obtained: from });
    person.certificates.push({ level, from });
  }

  async childWorker(
    kind: 'supervisor' | 'director',
    division: string,
    from: string,
    to: string | null,
  ): Promise<void> {
    this.#serial += 1;
    const name = `林${'一二三四五六七八九'.charAt(this.#serial % 9)}${'一二三四五六七八九'.charAt(Math.floor(this.#serial / 9) % 9)}`;
    await this.save('childWorker', { name, kind, division, starts: from, ends: to });
    this.raw.childWorkers.push({ kind, division: division.padEnd(12, '0'), from, to });
  }

  async places(division: string, year: number): Promise<void> {
    const value = () => (this.chance(0.8) ? this.between(0, 300) : null);
    const [inNeed, leftBehind] = [value(), value()];
    await this.save('divisionFigure', {
      division,
      year,
      population: 1000,
      childrenInNeed: inNeed,
      leftBehindChildren: leftBehind,
    });
    this.raw.places.push({ division, year, inNeed, leftBehind });
  }

  async accept(station: Station, date: string, met: boolean): Promise<void> {
    await evaluateStation(this.office, { station: station.id, date, share: met ? 1 : 0 });
    this.raw.acceptances.push({ station: station.id, date, met });
  }

  /** What a quarter has of ledgers at a station. */
  async ledgers(station: Station, period: string): Promise<void> {
    const date = this.dayIn(period);
    const [organisations, volunteers, quarters] = [
      this.between(1, 3),
      this.between(1, 20),
      this.between(1, 40),
    ];
    await this.save('linkage', {
      name: '重阳活动',
      station: station.id,
      date,
      parties: ['community', 'volunteer'],
      organisations,
      volunteers,
      hours: quarters / 4,
    });
    this.raw.linkages.push({ station: station.id, date, organisations, volunteers, quarters });
    const amount = this.between(1, 500_000);
    const given = this.dayIn(period);
    await this.save('charityResource', {
      name: `米面油${this.raw.resources.length}`,
      kind: 'goods',
      donor: '爱心超市',
      date: given,
      station: station.id,
      amount,
    });
    this.raw.resources.push({ station: station.id, date: given, amount });
    const seen = this.dayIn(period);
    const hours = this.between(1, 16);
    await this.save('visit', {
      station: station.id,
      kind: 'supervision',
      date: seen,
      hours: hours / 4,
      findings: '按计划开展',
    });
    this.raw.supervisions.push({ station: station.id, date: seen, quarters: hours });
  }

  async training(person: Person, date: string): Promise<void> {
    await this.save('training', {
      person: person.id,
      topic: `个案实务${this.raw.trainings.length}`,
      date,
      hours: 8,
    });
    this.raw.trainings.push({ person: person.id, date });
  }
}
