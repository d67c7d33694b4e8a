import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Params } from '../../shared/text';
import { introduce } from '../service/exchange/offices';
import { openTestOffice, type TestOffice } from '../service/office';
import { random } from '../service/random';
import { Comparison } from './compare';
import { indicatorParts, indicatorValues } from './indicators';
import { County, NOW } from './county';
import {
  carried,
  countyCounts,
  covered,
  figuresOf,
  findings,
  ledgers,
  money,
  reached,
  share,
  totals,
  type Row,
} from './definitions';
import { ENTERED } from './figures';
import { PERIODS } from './generate';

/** 石家庄, which has more than twenty counties. */
const CITY = '130100';
const COUNTIES = 20;
const SEED = Number(process.env['AUDIT_SEED'] ?? 20_261_129);

interface Kept {
  figures: Map<string, Row>;
  totals: Row;
  covered: number;
}

const audit = new Comparison();
let city: TestOffice;
const counties: County[] = [];
/** What each county had in a quarter when it froze it. */
const kept = new Map<County, Map<string, Kept>>();
let out: string;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-audit-'));
  city = await openTestOffice({ level: 'city', division: CITY, now: NOW });
  const below = await city.call('divisions.children', { parent: CITY.padEnd(12, '0') });
  const chosen = below.filter(({ code }) => !/^(7|80)/.test(code.slice(4, 6))).slice(0, COUNTIES);
  expect(chosen).toHaveLength(COUNTIES);
  for (const [at, { code }] of chosen.entries()) {
    const office = await openTestOffice({ division: code.slice(0, 6), now: NOW });
    await introduce(city, office);
    counties.push(await County.open(office, random(SEED + at), 6 + (at % 7)));
  }
}, 120_000);
afterAll(async () => {
  for (const { office } of counties) await office.close();
  await city.close();
  rmSync(out, { recursive: true, force: true });
});

function keptOf(county: County, period: string): Kept {
  const found = kept.get(county)?.get(period);
  if (!found) throw new Error(`${county.raw.division} was not frozen for ${period}`);
  return found;
}

/** Every figure of a quarter's sheet, its ledgers and what the checks say of it. */
async function holdQuarter(county: County, period: string): Promise<void> {
  const { office, raw } = county;
  const at = `${raw.division} ${period}`;
  const sheet = await office.call('statistics.sheet', { period });
  const figures = figuresOf(raw, period);
  for (const id of new Set([...figures.keys(), ...Object.keys(sheet.values)]))
    audit.row(`${at} ${id}`, figures.get(id) ?? {}, sheet.values[id] ?? {});
  audit.row(`${at} county`, countyCounts(raw, period), sheet.county.now);
  const counted = ledgers(raw, period);
  const { items, values } = await office.call('statistics.ledgers', { period });
  for (const [id, row] of counted)
    for (const item of items)
      audit.value(`${at} ledger ${id} ${item}`, row[item] ?? 0, values[id]?.[item]);
  const run = await office.call('checks.run', { period });
  const expected = findings(raw, period, ENTERED);
  const found = new Map<string, Params>(
    run.flatMap(({ code, id, field, params }): [string, Params][] =>
      ['STAT_CHANGE', 'STAT_SPENT_OVER', 'STAT_OPENING'].includes(code)
        ? [[`${code} ${id} ${field ?? ''}`, params]]
        : [],
    ),
  );
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    audit.value(`${at} ${key}`, expected.has(key) ? 1 : 0, found.has(key) ? 1 : 0);
    for (const [name, value] of Object.entries(expected.get(key) ?? {}))
      audit.value(`${at} ${key} ${name}`, value, found.get(key)?.[name]);
  }
}

/** Every part of an indicator, what it comes to, and that its records add up to it. */
async function holdIndicators(county: County, period: string): Promise<void> {
  const { office, raw } = county;
  const { rows } = await office.call('indicators.get', { period, plan: null });
  const at = `${raw.division} ${period} indicator`;
  const parts = indicatorParts(raw, period);
  for (const [name, value] of Object.entries(parts)) {
    const [key, part] = name.split(' ');
    const row = rows.find((one) => one.key === key);
    const found = row?.parts.find((one) => one.key === part)?.value ?? 0;
    audit.value(`${at} ${name}`, Math.round(value * 1e6), Math.round(found * 1e6));
  }
  for (const [key, value] of Object.entries(indicatorValues(parts)))
    audit.value(`${at} ${key}`, value, rows.find((one) => one.key === key)?.value ?? undefined);
  for (const row of rows)
    for (const part of row.parts) {
      const where = { period, plan: null, key: row.key, part: part.key };
      const { sum } = await office.call('indicators.records', { ...where, offset: 0, limit: 1 });
      audit.value(`${at} ${row.key} ${part.key} records`, part.value ?? 0, sum);
    }
}

/** Explains what is asked, rule by rule, freezes and sends. */
async function send(county: County, period: string): Promise<string> {
  const { office, raw } = county;
  const open = (await office.call('checks.run', { period })).filter((one) => !one.explanation);
  const errors = open.filter(({ severity }) => severity === 'error');
  expect(errors, `${raw.division} ${period}`).toEqual([]);
  for (const code of new Set(open.map((one) => one.code))) {
    const [first, ...also] = open
      .filter((one) => one.code === code)
      .map(({ entity, id, field }) => ({ entity, id, ...(field ? { field } : {}) }));
    if (first)
      await office.call('checks.explain', { period, code, ...first, text: '已核对，属实', also });
  }
  await office.call('submission.freeze', { period });
  const own = kept.get(county) ?? new Map<string, Kept>();
  kept.set(county, own);
  own.set(period, {
    figures: figuresOf(raw, period),
    totals: totals(raw, period),
    covered: covered(raw, period),
  });
  const { file } = await office.call('submission.export', { period, folder: out });
  const [received] = await city.call('receive.files', { files: [file], receipts: out });
  expect(received, `${raw.division} ${period}`).toMatchObject({ ok: true, outcome: 'accepted' });
  await office.call('submission.importReceipt', { file: received?.receipt ?? '' });
  return received?.packageId ?? '';
}

/** What the city stored of a package, figure by figure, with the balances that it took over. */
function holdPackage(county: County, period: string, packageId: string): void {
  const { raw } = county;
  const { db } = city.ctx;
  const rows = db
    .prepare('SELECT station, item, value FROM received_statistic WHERE packageId = ?')
    .all(packageId) as { station: string; item: string; value: number }[];
  const stored = new Map<string, Row>();
  for (const { station, item, value } of rows)
    stored.set(station, { ...stored.get(station), [item]: value });
  const figures = figuresOf(raw, period);
  for (const id of new Set([...figures.keys(), ...stored.keys()]))
    audit.row(
      `package ${raw.division} ${period} ${id}`,
      figures.get(id) ?? {},
      stored.get(id) ?? {},
    );
  const balances = db
    .prepare(
      "SELECT content ->> 'station_id' AS id, content ->> 'value' AS value FROM received_row WHERE packageId = ? AND tableName = 'balances'",
    )
    .all(packageId) as { id: string; value: number }[];
  for (const { id, value } of balances)
    audit.value(`balance ${raw.division} ${period} ${id}`, carried(raw, period, id), value);
}

/** The city's roll-up of a quarter: each county, their sum, and coverage. */
async function holdRollup(period: string, previous: string | undefined): Promise<void> {
  const rollup = await city.call('receive.rollup', { period });
  const sums: Row = {};
  let [all, due] = [0, 0];
  for (const county of counties) {
    const own = keptOf(county, period);
    const row = rollup.byDivision.find(({ division }) => division === county.raw.division);
    if (!row) throw new Error(`${county.raw.division} has no row`);
    const at = `city ${county.raw.division} ${period}`;
    audit.row(at, own.totals, row.values);
    const last = previous === undefined ? {} : keptOf(county, previous).totals;
    audit.row(`${at} before`, last, row.previous);
    for (const [item, value] of Object.entries(own.totals)) sums[item] = (sums[item] ?? 0) + value;
    const townships = own.totals['stationsDue'] ?? 0;
    audit.value(`${at} covered`, own.covered, row.coverage.covered);
    audit.value(`${at} coverage`, share(own.covered, townships), row.coverage.share);
    all += own.covered;
    due += townships;
  }
  const { stations, studios, staff, certified, projects, amountFen, ...found } = rollup.totals;
  audit.row(`city ${period}`, sums, found);
  audit.value(`city ${period} coverage`, share(all, due), rollup.coverage.share);
  audit.value(`city ${period} staff`, sums['staffInPost'], staff);
  audit.value(`city ${period} certified`, sums['certifiedTotal'], certified);
  audit.value(`city ${period} projects`, counties.length, projects);
  expect([stations, studios, amountFen].every((one) => typeof one === 'number')).toBe(true);
}

async function holdProjects(county: County): Promise<void> {
  const { office, raw } = county;
  for (const project of raw.projects) {
    const found = await office.call('projects.money', { project: project.id });
    for (const [key, value] of Object.entries(money(project)))
      audit.value(`${raw.division} money ${key}`, value, found[key as 'paid']);
    const { rows } = await office.call('projects.targets', { project: project.id });
    for (const target of project.targets) {
      const row = rows.find(({ item }) => item === target.item);
      for (const [key, value] of Object.entries(reached(raw, project, target)))
        audit.value(`${raw.division} target ${target.item} ${key}`, value, row?.[key as 'planned']);
    }
  }
}

it('finds every figure of twenty counties and their city as its definition has it', async () => {
  for (const county of counties) await county.live(PERIODS[0]);
  for (const [at, period] of PERIODS.entries()) {
    for (const county of counties) {
      // A return is filled in when the next quarter has begun, and its events are in the register.
      const following = PERIODS[at + 1];
      if (following && county.raw.division < '130126') await county.live(following);
      await county.fill(period);
      await holdQuarter(county, period);
      await holdIndicators(county, period);
      const id = await send(county, period);
      holdPackage(county, period, id);
      if (following && county.raw.division >= '130126') await county.live(following);
      if (period === '2026Q2' && counties.indexOf(county) % 3 === 0) await county.merge();
    }
    await holdRollup(period, PERIODS[at - 1]);
  }
  for (const county of counties) {
    await holdProjects(county);
    // What was frozen is what it was.
    for (const [period, { figures }] of kept.get(county) ?? []) {
      const sheet = await county.office.call('statistics.sheet', { period });
      for (const [id, row] of figures)
        audit.row(`${county.raw.division} frozen ${period} ${id}`, row, sheet.values[id] ?? {});
    }
  }
  console.info(
    `audit: seed ${SEED}, ${counties.length} counties, ${audit.compared} values compared, ${audit.differences.length} differences`,
  );
  expect(audit.differences.slice(0, 20)).toEqual([]);
  expect(audit.differences).toHaveLength(0);
  expect(audit.compared).toBeGreaterThan(100_000);
}, 600_000);
