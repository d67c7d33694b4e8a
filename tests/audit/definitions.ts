import type { County, Person, Post, Station } from './rows';

/**
 * The definitions of the return, of its checks and of the roll-up, written down a second time from
 * their texts. Nothing of the program is used here.
 */
export type Row = Record<string, number>;
/** The row of what no station holds. */
const REST = 'county';

export const lastDay = (period: string): string => {
  const [year = '', quarter = ''] = period.split('Q');
  return `${year}-${{ 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[Number(quarter) as 1 | 2 | 3 | 4]}`;
};
const firstDay = (period: string): string => {
  const [year = '', quarter = ''] = period.split('Q');
  return `${year}-${['01', '04', '07', '10'][Number(quarter) - 1]}-01`;
};

export const township = (division: string): string => division.slice(0, 9);
const within = (date: string, period: string): boolean =>
  firstDay(period) <= date && date <= lastDay(period);

/** In operation on a day: opened by then, and the last change by then leads to running. */
export function runs({ opened, changes }: Station, day: string): boolean {
  if (opened > day) return false;
  let state = 'running';
  for (const change of changes) if (change.from <= day) state = change.state;
  return state === 'running';
}

/** Every day of a period. */
function daysOf(period: string): string[] {
  const days: string[] = [];
  const day = new Date(`${firstDay(period)}T00:00:00Z`);
  while (day.toISOString().slice(0, 10) <= lastDay(period)) {
    days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

/** Rows of a return: stations of townships in operation on any day, by division and name. */
export function rowsOf({ stations }: County, period: string): Station[] {
  const days = daysOf(period);
  const key = ({ division, name }: Station) => `${division} ${name}`;
  return stations
    .filter((one) => one.tier === 'station' && days.some((day) => runs(one, day)))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** 应建: statutory townships (001 to 399) and those that the office ticked. */
export const isDue = (county: County, code: string): boolean =>
  county.townships.has(code) && (Number(code.slice(6, 9)) < 400 || county.ticked.has(code));

/** Where a person works on a day: of the posts that hold, the one that began last. */
function postOn({ posts }: Person, day: string): Post | null {
  let found: Post | null = null;
  for (const post of posts) {
    if (post.from > day || (post.to !== null && post.to < day)) continue;
    if (found === null || post.from >= found.from) found = post;
  }
  return found;
}

const RANKS = ['assistant', 'worker', 'senior'];
/** The highest certificate that a person holds on a day. */
function levelOn({ certificates }: Person, day: string): string | null {
  const ranks = certificates
    .filter(({ from }) => from <= day)
    .map(({ level }) => RANKS.indexOf(level));
  return ranks.length === 0 ? null : (RANKS[Math.max(...ranks)] ?? null);
}

/** 专业人才: a certificate, or 大专 and above in social work or a related major. */
const isProfessional = (person: Person, day: string): boolean =>
  levelOn(person, day) !== null ||
  (['1', '2', '3'].includes(person.education.charAt(0)) &&
    (person.category === 'socialWork' || person.category === 'related'));

/** Tells the row with which a station or studio counts. */
function rowFinder(county: County, period: string): (station: string) => string {
  const rows = rowsOf(county, period);
  const day = lastDay(period);
  return (id) => {
    if (rows.some((row) => row.id === id)) return id;
    const place = county.stations.find((one) => one.id === id);
    const there = rows.filter((row) => township(row.division) === township(place?.division ?? ''));
    return (there.find((row) => runs(row, day)) ?? there[0])?.id ?? REST;
  };
}

/** The items of section B in which somebody counts on a day. */
function countedAs(person: Person, post: Post, day: string): string[] {
  const level = levelOn(person, day);
  const items: Record<string, boolean> = {
    staffInPost: true,
    staffFull: post.employment === 'full',
    staffPart: post.employment === 'part',
    certifiedAssistant: level === 'assistant',
    certifiedWorker: level === 'worker',
    certifiedSenior: level === 'senior',
    certifiedTotal: level !== null,
    professionals: isProfessional(person, day),
    supervisors: post.role === 'supervisor',
  };
  return Object.keys(items).filter((key) => items[key]);
}

/** What the register says of each row on the last day (sections A and B). */
function registerFigures(county: County, period: string): Map<string, Row> {
  const rows = rowsOf(county, period);
  const day = lastDay(period);
  const rowOf = rowFinder(county, period);
  const zero = (): Row =>
    Object.fromEntries(
      [
        'studioCount',
        'staffInPost',
        'staffFull',
        'staffPart',
        'certifiedAssistant',
        'certifiedWorker',
        'certifiedSenior',
        'certifiedTotal',
        'professionals',
        'supervisors',
      ].map((key) => [key, 0]),
    );
  const figures = new Map<string, Row>(
    [...rows.map(({ id }) => id), REST].map((id) => [id, zero()]),
  );
  const add = (row: string, item: string): void => {
    const own = figures.get(row);
    if (own) own[item] = (own[item] ?? 0) + 1;
  };
  for (const studio of county.stations)
    if (studio.tier === 'studio' && runs(studio, day)) add(rowOf(studio.id), 'studioCount');
  for (const person of county.people) {
    const post = postOn(person, day);
    if (post === null) continue;
    const row = rowOf(post.station);
    for (const item of countedAs(person, post, day)) add(row, item);
  }
  const seen = new Set<string>();
  for (const station of rows) {
    const own = figures.get(station.id) ?? {};
    const code = township(station.division);
    own['stationsDue'] = isDue(county, code) && !seen.has(code) ? 1 : 0;
    seen.add(code);
    own['stationsBuilt'] = runs(station, day) ? 1 : 0;
    const accepted = county.acceptances
      .filter((one) => one.station === station.id && one.date <= day)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .at(-1);
    own['sixHavesMet'] = runs(station, day) && accepted?.met === true ? 1 : 0;
  }
  const rest = figures.get(REST) ?? {};
  if (Object.values(rest).every((value) => value === 0)) figures.delete(REST);
  return figures;
}

/** The county's own counts: townships due, and centres in operation on the last day. */
export const countyCounts = (county: County, period: string): Row => ({
  stationsDue: [...county.townships].filter((code) => isDue(county, code)).length,
  centres: county.stations.filter((one) => one.tier === 'centre' && runs(one, lastDay(period)))
    .length,
});

/** Townships due with a station in operation on the last day, each once. */
export const covered = (county: County, period: string): number =>
  new Set(
    rowsOf(county, period)
      .filter((one) => runs(one, lastDay(period)) && isDue(county, township(one.division)))
      .map((one) => township(one.division)),
  ).size;

/** In percent with one decimal, a half up, and a hundred only where all are. */
export function share(part: number, of: number): number {
  const tenths = Math.floor((part * 2000 + of) / (2 * of));
  return (part < of && tenths >= 1000 ? 999 : tenths) / 10;
}

/** What was entered and what the register says, row by row. */
export function figuresOf(county: County, period: string): Map<string, Row> {
  const all = registerFigures(county, period);
  for (const [station, items] of county.figures.get(period) ?? [])
    all.set(station, { ...all.get(station), ...Object.fromEntries(items) });
  return all;
}

/** Sums over the rows; counts of the county stand for themselves, shares are no sums. */
export function totals(county: County, period: string): Row {
  const sums: Row = {};
  for (const row of figuresOf(county, period).values())
    for (const [item, value] of Object.entries(row))
      if (item !== 'satisfaction') sums[item] = (sums[item] ?? 0) + value;
  return { ...sums, ...countyCounts(county, period) };
}

const entered = (
  county: County,
  period: string,
  station: string,
  item: string,
): number | undefined => county.figures.get(period)?.get(station)?.get(item);

/** 上期结余: all that came in before, less all that was spent. */
export function carried(county: County, period: string, station: string): number {
  let left = 0;
  for (const [earlier, stations] of county.figures) {
    if (earlier >= period) continue;
    left += stations.get(station)?.get('fundsReceived') ?? 0;
    left -= stations.get(station)?.get('fundsSpent') ?? 0;
  }
  return left;
}

const before = (period: string): string => {
  const [year = '', quarter = ''] = period.split('Q');
  return quarter === '1' ? `${Number(year) - 1}Q4` : `${year}Q${Number(quarter) - 1}`;
};

/** Items that only grow are not asked about; decimals are of the item's shown value. */
export interface Item {
  key: string;
  decimals: number;
  grows: boolean;
}

/** Findings of a quarter's figures as `code station item`, with the figures that they name. */
export function findings(county: County, period: string, items: readonly Item[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const { id } of rowsOf(county, period)) {
    const now = (item: string) => entered(county, period, id, item);
    const then = (item: string) => entered(county, before(period), id, item);
    for (const { key, decimals, grows } of items) {
      const [a, b] = [then(key), now(key)];
      if (a === undefined || b === undefined || grows || a < 50 * 10 ** decimals) continue;
      // More than half of what it was, either way; exactly half is let pass.
      if (2 * Math.abs(b - a) > a)
        found.set(`STAT_CHANGE ${id} ${key}`, {
          before: a / 10 ** decimals,
          after: b / 10 ** decimals,
        });
    }
    const [received, spent] = [now('fundsReceived') ?? 0, now('fundsSpent') ?? 0];
    const left = carried(county, period, id);
    if (spent > received + left)
      found.set(`STAT_SPENT_OVER ${id} fundsSpent`, {
        spent: spent / 10_000,
        received: received / 10_000,
        left: left / 10_000,
      });
    const [opening, ending] = [now('caseOpening'), then('caseEnding')];
    if (opening !== undefined && ending !== undefined && opening !== ending)
      found.set(`STAT_OPENING ${id} caseOpening`, { value: opening, expected: ending });
  }
  return found;
}

/** What the ledgers come to for each row. */
export function ledgers(county: County, period: string): Map<string, Row> {
  const rows = rowsOf(county, period);
  const day = lastDay(period);
  const figures = new Map<string, Row>(rows.map(({ id }) => [id, {}]));
  const firstOf = (code: string) => rows.find((row) => township(row.division) === code)?.id;
  const rowOf = (id: string) =>
    rows.some((row) => row.id === id)
      ? id
      : firstOf(township(county.stations.find((one) => one.id === id)?.division ?? ''));
  const add = (row: string | undefined, item: string, value: number): void => {
    const own = row === undefined ? undefined : figures.get(row);
    if (own) own[item] = (own[item] ?? 0) + value;
  };
  for (const one of county.linkages.filter(({ date }) => within(date, period))) {
    add(rowOf(one.station), 'linkedSocieties', one.organisations);
    add(rowOf(one.station), 'volunteerTimes', one.volunteers);
    add(rowOf(one.station), 'volunteerQuarters', one.quarters);
  }
  for (const one of county.resources.filter(({ date }) => within(date, period))) {
    add(rowOf(one.station), 'resourceCount', 1);
    add(rowOf(one.station), 'resourceFen', one.amount);
  }
  for (const one of county.supervisions.filter(({ date }) => within(date, period))) {
    add(rowOf(one.station), 'supervisionCount', 1);
    add(rowOf(one.station), 'supervisionQuarters', one.quarters);
  }
  for (const { person, date } of county.trainings.filter((one) => within(one.date, period))) {
    const found = county.people.find(({ id }) => id === person);
    // Where somebody works on the day, who has left by then at the last station.
    const post = found && (postOn(found, date) ?? found.posts.at(-1));
    if (post) add(rowOf(post.station), 'trainingTimes', 1);
  }
  for (const one of county.protection)
    if (one.opened <= day) add(firstOf(township(one.division)), 'protectionStations', 1);
  for (const kind of ['supervisor', 'director'] as const)
    for (const division of new Set(county.childWorkers.map((one) => one.division))) {
      const there = county.childWorkers.filter(
        (one) => one.kind === kind && one.division === division && one.from <= day,
      );
      const staying = there.filter(({ to }) => to === null || to > day);
      const leaving = there.filter(({ to }) => to === day).length;
      const following = staying.filter(({ from }) => from === day).length;
      // Who hands over on the last day is not counted beside the successor.
      const count = staying.length + Math.max(0, leaving - following);
      const item = kind === 'supervisor' ? 'childSupervisors' : 'childDirectors';
      add(firstOf(township(division)), item, count);
    }
  for (const [item, field] of [
    ['childrenInNeed', 'inNeed'],
    ['childrenLeftBehind', 'leftBehind'],
  ] as const)
    for (const [code, value] of children(county, Number(period.slice(0, 4)), field))
      add(firstOf(code), item, value);
  // Hours and money are summed first and rounded once, a half up.
  for (const row of figures.values()) {
    row['volunteerHours'] = Math.floor((10 * (row['volunteerQuarters'] ?? 0) + 2) / 4);
    row['supervisionHours'] = Math.floor((10 * (row['supervisionQuarters'] ?? 0) + 2) / 4);
    row['resourceAmount'] = Math.floor(((row['resourceFen'] ?? 0) + 50) / 100);
  }
  return figures;
}

/** Each township's own figure of its newest year, else those of its villages, each of its newest. */
function children(
  { places }: County,
  year: number,
  field: 'inNeed' | 'leftBehind',
): Map<string, number> {
  const newest = (division: string): number | null => {
    const own = places
      .filter((one) => one.division === division && one.year <= year && one[field] !== null)
      .sort((a, b) => b.year - a.year)[0];
    return own?.[field] ?? null;
  };
  const counted = new Map<string, number>();
  for (const code of new Set(places.map(({ division }) => township(division)))) {
    const own = newest(`${code}000`);
    const villages = [...new Set(places.map(({ division }) => division))].filter(
      (division) => township(division) === code && !division.endsWith('000'),
    );
    const parts = villages.map(newest).filter((value) => value !== null);
    if (own !== null) counted.set(code, own);
    else if (parts.length > 0)
      counted.set(
        code,
        parts.reduce((sum, value) => sum + value, 0),
      );
  }
  return counted;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A project's money in fen. */
export const money = ({
  amount,
  funded,
  received,
  paid,
  spent,
}: County['projects'][number]): Row => ({
  contract: amount,
  funded: sum(funded),
  received: sum(received),
  paid: sum(paid),
  spent: sum(spent),
  balance: sum(received) - sum(spent),
  unpaid: amount - sum(paid),
});

/** Plan and result of a target, and what of it was reached in percent, rounded down to a tenth. */
export function reached(
  county: County,
  project: County['projects'][number],
  target: County['projects'][number]['targets'][number],
): { planned: number; actual: number; ratio: number | null } {
  const planned = sum(Object.values(target.planned));
  const found = Object.keys(target.planned).flatMap((period) =>
    project.stations.map((station) => entered(county, period, station, target.item) ?? 0),
  );
  // Plans are in hundredths, results in the item's smallest unit.
  const [a, b] = [BigInt(sum(found)) * 100n, BigInt(planned) * 10n ** BigInt(target.decimals)];
  return {
    planned: planned / 100,
    actual: sum(found) / 10 ** target.decimals,
    ratio: b === 0n ? null : Number((a * 1000n) / b) / 10,
  };
}
