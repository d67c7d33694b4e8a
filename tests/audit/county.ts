import type { TestOffice } from '../service/office';
import { planFigures } from './figures';
import { Generator, PERIODS } from './generate';
import type { Person, Station } from './rows';

/** Past the last quarter: whatever has happened may be entered. */
export const NOW = '2027-01-15T09:00:00+08:00';

/** One invented county on its way through the quarters. */
export class County {
  readonly generator: Generator;
  #villages = new Map<string, string[]>();
  #merging: [into: string, gone: string, name: string] | null = null;

  private constructor(
    readonly office: TestOffice,
    random: () => number,
    townships: readonly { code: string; name: string }[],
    private readonly size: number,
  ) {
    this.generator = new Generator(
      office,
      random,
      townships.map(({ code }) => code.slice(0, 9)),
    );
    this.places = townships.slice(0, size).map(({ code }) => code);
    const [into, gone] = townships;
    if (into && gone) this.#merging = [into.code, gone.code, into.name];
  }
  /** Townships in which something stands. */
  places: string[];

  static async open(office: TestOffice, random: () => number, size: number): Promise<County> {
    const parent = office.ctx.office.division.padEnd(12, '0');
    const all = await office.call('divisions.children', { parent });
    const county = new County(office, random, all, size);
    for (const code of county.places) {
      const villages = await office.call('divisions.children', { parent: code });
      county.#villages.set(
        code,
        villages.slice(0, 3).map((village) => village.code),
      );
    }
    await county.#found();
    return county;
  }

  get raw() {
    return this.generator.raw;
  }
  get #stations(): Station[] {
    return this.raw.stations.filter(({ tier }) => tier === 'station');
  }

  /** What stood before the first quarter. */
  async #found(): Promise<void> {
    const { generator, raw } = this;
    await generator.station('centre', raw.division.padEnd(12, '0'), '2019-03-01');
    for (const [at, code] of this.places.entries()) {
      const villages = this.#villages.get(code) ?? [];
      // The last township has studios and workers, but no station.
      if (at < this.places.length - 1) await generator.station('station', code, '2020-05-01');
      for (const village of villages.slice(0, generator.between(0, 2)))
        await generator.station(
          'studio',
          village,
          generator.pick(['2021-01-01', '2026-06-30', '2026-07-01']),
        );
      if (generator.chance(0.8))
        await generator.childWorker('supervisor', code, '2021-01-01', null);
      for (const village of villages) if (generator.chance(0.7)) await this.#handOver(village);
      if (at > 1) await this.#children(code, villages);
      if (generator.chance(0.5)) await this.#protect(code);
    }
    // Two stations in one township.
    const double = this.places[2];
    if (double) await generator.station('station', double, '2024-02-01');
    const similar = [...raw.townships].filter((code) => Number(code.slice(6, 9)) >= 400);
    const [first, second] = similar;
    if (first) {
      await generator.station('station', `${first}000`, '2023-01-01');
      raw.ticked.add(first);
      await this.office.call('settings.set', { alsoDue: [`${first}000`] });
    }
    if (second) await generator.station('station', `${second}000`, '2023-01-01');
    for (const { id, tier } of [...raw.stations])
      for (
        let n = generator.between(tier === 'station' ? 1 : 0, tier === 'studio' ? 1 : 3);
        n > 0;
        n -= 1
      )
        await this.#join(id, generator.pick(['2020-01-01', '2025-12-31', '2024-06-01']));
    await this.#project();
  }

  async #join(station: string, from: string): Promise<void> {
    const { generator } = this;
    const person = await generator.person(station, from);
    if (generator.chance(0.4)) await generator.certify(person, 'assistant', '2022-03-10');
    if (generator.chance(0.2))
      await generator.certify(
        person,
        'worker',
        generator.pick(['2024-03-10', '2026-03-31', '2026-07-01']),
      );
    if (generator.chance(0.1)) await generator.certify(person, 'senior', '2026-06-30');
  }

  /** A director of a village, who may hand over to a successor: within a quarter, or on its last day. */
  async #handOver(village: string): Promise<void> {
    const { generator } = this;
    const [to, from] = generator.pick([
      [null, null],
      [null, null],
      ['2026-05-10', '2026-05-11'],
      ['2026-06-30', '2026-06-30'],
      ['2026-09-29', '2026-10-08'],
      ['2026-09-30', null],
    ] as const);
    await generator.childWorker('director', village, '2020-01-01', to);
    if (from !== null) await generator.childWorker('director', village, from, null);
  }

  async #children(code: string, villages: readonly string[]): Promise<void> {
    const { generator } = this;
    for (const year of [2024, 2025, 2026, 2027])
      if (generator.chance(0.4)) await generator.places(code, year);
    for (const village of villages)
      for (const year of [2025, 2026])
        if (generator.chance(0.3)) await generator.places(village, year);
  }

  async #protect(code: string): Promise<void> {
    const opened = this.generator.pick(['2022-06-01', '2026-03-31', '2026-04-01']);
    const name = `${code}未成年人保护工作站`;
    await this.generator.save('protectionStation', {
      name,
      division: code,
      state: 'running',
      opened,
    });
    this.raw.protection.push({ division: code, opened });
  }

  async #project(): Promise<void> {
    const { generator, raw } = this;
    const contractor = await generator.save('institution', {
      name: '晨光社会工作服务社',
      type: 'service',
    });
    const [first, second] = this.#stations;
    if (!first || !second) return;
    const amount = generator.between(10, 60) * 1_000_000;
    const id = await generator.save('project', {
      name: '驻站项目',
      purchaser: '某街道办事处',
      contractor,
      station: first.id,
      amount,
      starts: '2026-01-01',
      ends: '2026-12-31',
      noSubcontract: 'yes',
    });
    await generator.save('projectStation', { project: id, station: second.id });
    const parts = (n: number) => Array.from({ length: n }, () => generator.between(1, 1_000_001));
    const project = {
      id,
      stations: [first.id, second.id],
      amount,
      funded: parts(2),
      received: parts(2),
      paid: [] as number[],
      spent: parts(3),
      targets: [] as { item: string; decimals: number; planned: Record<string, number> }[],
    };
    for (const [at, planned] of project.funded.entries())
      await generator.save('fundingLine', {
        project: id,
        year: 2025 + at,
        source: 'budget',
        amount: planned,
        received: project.received[at] ?? 0,
      });
    for (const [at, spent] of project.spent.entries())
      await generator.save('expense', {
        project: id,
        date: `2026-0${at + 2}-01`,
        category: 'staff',
        amount: spent,
        purpose: '工作人员补贴',
      });
    for (const [item, decimals] of [
      ['visitTimes', 0],
      ['supervisionHours', 1],
      ['resourceAmount', 4],
    ] as const) {
      const planned = Object.fromEntries(
        PERIODS.map((period) => [period, generator.between(5000, 90_000)]),
      );
      project.targets.push({ item, decimals, planned });
      await this.office.call('projects.saveTargets', {
        project: id,
        cells: PERIODS.map((period) => ({
          indicator: item,
          unit: '',
          item,
          period,
          planned: (planned[period] ?? 0) / 100,
          actual: null,
        })),
      });
    }
    raw.projects.push(project);
  }

  /** What happens in a quarter: joins, leaves, moves, certificates, pauses, closings, ledgers. */
  async live(period: string): Promise<void> {
    const { generator, raw } = this;
    const stations = this.#stations.filter(({ changes }) => changes.at(-1)?.state !== 'closed');
    const inPost = raw.people.filter(({ posts }) => posts.at(-1)?.to === null);
    for (let n = generator.between(1, 3); n > 0; n -= 1)
      await this.#join(
        generator.pick(raw.stations.filter(({ changes }) => changes.length === 0)).id,
        generator.dayIn(period),
      );
    const busy = new Set<Person>();
    for (let n = generator.between(1, 3); n > 0 && inPost.length > 0; n -= 1) {
      const person = generator.pick(inPost);
      if (busy.has(person)) continue;
      busy.add(person);
      if (generator.chance(0.5)) await generator.leave(person, generator.dayIn(period));
      else {
        const from = person.posts.at(-1)?.station;
        const to = generator.pick(stations.filter(({ id }) => id !== from));
        await generator.move(person, to.id, generator.dayIn(period));
      }
    }
    for (let n = 2; n > 0 && inPost.length > 0; n -= 1)
      await generator.training(generator.pick(inPost), generator.dayIn(period));
    for (const station of stations)
      if (generator.chance(0.3)) await generator.ledgers(station, period);
    await this.#turn(stations, period);
    if (generator.chance(0.4))
      await generator.accept(
        generator.pick(stations),
        generator.dayIn(period),
        generator.chance(0.7),
      );
  }

  /** Pauses one, takes a paused one up again, closes an empty one, opens another. */
  async #turn(stations: readonly Station[], period: string): Promise<void> {
    const { generator, raw } = this;
    const paused = stations.find(({ changes }) => changes.at(-1)?.state === 'paused');
    if (paused && generator.chance(0.6))
      await generator.turn(paused, 'running', generator.dayIn(period));
    const running = stations.filter(({ changes }) => changes.length === 0);
    if (running.length > 3 && generator.chance(0.6))
      await generator.turn(generator.pick(running), 'paused', generator.dayIn(period));
    const empty = running.find(
      ({ id, changes }) =>
        changes.length === 0 &&
        !raw.people.some(({ posts }) => posts.at(-1)?.station === id && posts.at(-1)?.to === null),
    );
    if (empty && generator.chance(0.7))
      await generator.turn(empty, 'closed', generator.dayIn(period));
    const without = this.places.at(-1);
    if (period === '2026Q3' && without && generator.chance(0.5))
      await generator.station('station', without, generator.dayIn(period));
  }

  /** The second township is given up into the first. */
  async merge(): Promise<void> {
    const { raw } = this;
    if (!this.#merging) return;
    const [into, gone, name] = this.#merging;
    await this.office.call('divisions.change', {
      kind: 'merge',
      sources: [into, gone],
      targets: [{ code: into, name }],
      assign: {},
      effective: '2026-07-01',
      document: '',
      note: '',
      names: false,
    });
    const moved = (division: string): string =>
      division.startsWith(gone.slice(0, 9))
        ? into.slice(0, 9) + (division.endsWith('000') ? '000' : `m${division.slice(10)}`)
        : division;
    raw.townships.delete(gone.slice(0, 9));
    for (const rows of [raw.stations, raw.childWorkers, raw.protection])
      for (const row of rows) row.division = moved(row.division);
    this.places = this.places.filter((code) => code !== gone);
  }

  /** Fills the sheet of a quarter. */
  async fill(period: string): Promise<void> {
    const cells = planFigures(
      this.generator,
      period,
      PERIODS[PERIODS.indexOf(period as '2026Q1') - 1],
    );
    await this.office.call('statistics.save', { period, cells });
  }
}
