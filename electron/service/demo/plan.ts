import { emptyValues, type Values } from '../../../shared/domain/noun';
import { institution } from '../../../shared/domain/institution';
import { person } from '../../../shared/domain/person';
import { project } from '../../../shared/domain/project';
import { station } from '../../../shared/domain/station';
import type { Noun } from '../../../shared/domain/noun';
import * as invented from './invented';
import type { Random } from './random';

/** A township with its villages, as the division table has them. */
export interface Township {
  code: string;
  name: string;
  villages: { code: string; name: string }[];
}

/** Records that name each other by position; ids are given when they are stored. */
export interface CountyPlan {
  institutions: Values[];
  /** `operator` holds a position in institutions. */
  stations: { values: Values; operator: number | null }[];
  people: { values: Values; station: number }[];
  projects: { values: Values; contractor: number; station: number }[];
}

export interface CountyScale {
  studiosPerTownship: number;
  staffPerStation: [number, number];
  /**
   * For how many quarters stations keep ledgers of visits, linkages, trainings …; where counties
   * are many they keep none.
   */
  ledgers?: number;
  institutions: number;
}

const values = (noun: Noun, given: Partial<Values>): Values => {
  const known = emptyValues(noun);
  for (const [key, value] of Object.entries(given)) known[key] = value ?? null;
  return known;
};

const day = (random: Random, from: number, to: number) =>
  `${random.between(from, to)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;

const stationName = (name: string) => `${name}社会工作站`;
/**
 * Villages of the table carry 居委会 and 村委会 in their names; a studio is called by the place alone.
 */
const studioName = (name: string) =>
  `${name.replace(/(社区)?居民委员会$|(社区)?居委会$/, '社区').replace(/村民委员会$|村委会$/, '村')}社会工作室`;

/**
 * A plausible county: one station a township, studios in its villages, staff, institutions and
 * projects. All people are invented.
 */
export function planCounty(
  random: Random,
  townships: readonly Township[],
  scale: CountyScale,
  year: number,
): CountyPlan {
  const institutions = Array.from({ length: scale.institutions }, (_, order) =>
    values(institution, {
      name: invented.institutionName(order),
      uscc: invented.uscc(random),
      type: 'service',
      legalRepresentative: invented.personName(random),
      phone: invented.phone(random),
    }),
  );
  const plan: CountyPlan = { institutions, stations: [], people: [], projects: [] };
  for (const township of townships) addTownship(plan, random, township, scale, year);
  for (const [position, values] of institutions.entries())
    describeStaff(plan, random, position, values, year);
  return plan;
}

/**
 * An institution states as many staff as work at the stations it operates; one that operates none
 * has a few of its own.
 */
function describeStaff(
  plan: CountyPlan,
  random: Random,
  position: number,
  values: Values,
  year: number,
): void {
  const own = plan.people
    .filter(({ station: at }) => plan.stations[at]?.operator === position)
    .map((one) => one.values);
  const staff = own.length > 0 ? own.length : random.between(4, 9);
  for (const one of own) one['employer'] = values['name'] ?? null;
  Object.assign(values, {
    grade: random.pick(['5A', '4A', '3A', '3A', 'none']),
    registeredOn: day(random, year - 9, year - 4),
    authority: '民政局',
    domains: random.pick([['elderly', 'children'], ['relief', 'community'], ['general']]),
    staff,
    certifiedStaff:
      own.length > 0 ? own.filter(({ level }) => level !== 'none').length : Math.floor(staff / 2),
    party: random.pick(['own', 'joint', 'none']),
  });
}

function addTownship(
  plan: CountyPlan,
  random: Random,
  township: Township,
  scale: CountyScale,
  year: number,
): void {
  const purchased = plan.institutions.length > 0 && random.chance(0.5);
  const operator = purchased ? random.between(0, plan.institutions.length - 1) : null;
  const position = plan.stations.length;
  const place = (name: string, tier: string, division: string) =>
    values(station, {
      name,
      tier,
      division,
      state: 'running',
      opened: day(random, year - 5, year - 1),
      area: random.between(40, 220),
      mode: tier === 'station' && purchased ? 'purchased' : 'direct',
      head: invented.personName(random),
      phone: invented.phone(random),
      address: invented.address(random, township.name),
    });
  plan.stations.push({
    values: place(stationName(township.name), 'station', township.code),
    operator,
  });
  const names = new Set<string>();
  for (const village of township.villages.slice(0, scale.studiosPerTownship)) {
    const name = studioName(village.name);
    if (names.has(name)) continue;
    names.add(name);
    plan.stations.push({ values: place(name, 'studio', village.code), operator: null });
  }
  const staff = random.between(...scale.staffPerStation);
  for (let order = 0; order < staff; order += 1)
    plan.people.push({
      station: position,
      values: worker(random, plan.people.length, order, year),
    });
  if (operator !== null)
    plan.projects.push({
      contractor: operator,
      station: position,
      values: purchase(random, township.name, year),
    });
}

function worker(random: Random, serial: number, order: number, year: number): Values {
  const level = random.chance(0.7)
    ? random.pick(['assistant', 'assistant', 'assistant', 'worker', 'worker', 'senior'])
    : 'none';
  const born = random.between(year - 55, year - 24);
  const id = invented.citizenId(random, serial + 1, born);
  const made = values(person, {
    name: invented.personName(random),
    citizenId: id,
    sex: Number(id[16]) % 2 === 1 ? '1' : '2',
    birthDate: `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`,
    phone: invented.phone(random),
    education: random.pick(['10', '20', '20', '20', '30', '30', '60']),
    major: random.pick(['社会工作', '社会学', '心理学', '法学', '汉语言文学']),
    politics: random.pick(['01', '02', '13', '13']),
    postSince: `${year - 1 - (serial % 4)}-0${1 + (serial % 9)}-01`,
    role: order === 0 ? 'head' : random.chance(0.15) ? 'supervisor' : 'worker',
    employment: random.chance(0.8) ? 'full' : 'part',
    level,
    certificate:
      level === 'none' ? null : invented.certificate(random, random.between(year - 8, year - 1)),
    registrationExpiry: level === 'none' ? null : day(random, year + 1, year + 2),
  });
  if (made['role'] !== 'supervisor') return made;
  // Who supervises has what is asked of one: 社会工作师 and five years of practice.
  return ['worker', 'senior'].includes(level)
    ? { ...made, postSince: `${year - 8}-0${1 + (serial % 9)}-01` }
    : { ...made, role: 'worker' };
}

function purchase(random: Random, township: string, year: number): Values {
  return values(project, {
    name: `${township}社工站${random.pick(['驻站', '服务', '运营'])}项目`,
    purchaser: `${township}${/街道$/.test(township) ? '办事处' : '人民政府'}`,
    domains: [random.pick(['general', 'relief', 'elderly', 'children', 'community'])],
    beneficiaries: random.between(300, 3000),
    amount: random.between(8, 32) * 1_000_000,
    funding: [random.pick(['budget', 'lottery'])],
    method: random.pick(['openTender', 'consultation']),
    starts: `${year}-01-01`,
    ends: `${year}-12-31`,
    noSubcontract: 'yes',
  });
}
