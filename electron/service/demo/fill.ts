import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { yearOf } from '../../../shared/codes/period';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { NounName } from '../../../shared/domain/nouns';
import { fillEvaluations } from './evaluations';
import type { LedgerRecord } from './ledger-record';
import { planCountyLedgers, planLedgers } from './ledgers';
import { directorsOf } from './township-ledgers';
import { EMPTY_PAGE, planOfficeLedgers } from './office-ledgers';
import type { Call } from './office';
import { planCounty, type CountyScale, type Township } from './plan';
import { fillProjects, type PlannedProject } from './projects';
import { planQuarters, type QuarterFigures } from './quarter';
import type { Random } from './random';

/** Stores a planned county through the gate and fills the given quarters for every station. */
export async function fillCounty(
  call: Call,
  random: Random,
  townships: readonly Township[],
  scale: CountyScale,
  quarters: readonly string[],
): Promise<{ stations: number; staff: number }> {
  const period = quarters.at(-1) ?? '';
  const year = yearOf(period);
  const plan = planCounty(random, townships, scale, year);
  const save = async (noun: NounName, values: object) =>
    (
      await call('records.save', {
        noun,
        id: null,
        revision: null,
        values: values as Record<string, string>,
      })
    ).id;

  const institutions: string[] = [];
  for (const values of plan.institutions) institutions.push(await save('institution', values));
  const stations: string[] = [];
  for (const { values, operator } of plan.stations)
    stations.push(
      await save('station', {
        ...values,
        operator: operator === null ? null : institutions[operator],
      }),
    );
  const people: string[] = [];
  for (const { values, station } of plan.people)
    people.push(await save('person', { ...values, station: stations[station] }));
  const projects: PlannedProject[] = [];
  for (const { values, station, contractor: at } of plan.projects) {
    const contractor = institutions[at] ?? '';
    projects.push({
      id: await save('project', { ...values, station: stations[station], contractor }),
      values: { ...values, station: stations[station] ?? null },
      contractor,
    });
  }

  const positions = plan.stations.flatMap(({ values }, position) =>
    values.tier === 'station' ? [position] : [],
  );
  const reporting = positions.map((position) => stations[position] ?? '');
  // One director a village is a fact of the township, not a figure of the quarter.
  const figures = townships.map((township) =>
    planQuarters(random, quarters.length).map((own) => ({
      ...own,
      childDirectors: directorsOf(township),
    })),
  );
  await fillQuarters(call, reporting, quarters, figures);
  await fillEvaluations(call, random, reporting, year);
  const idle = institutions.find((id) => projects.every(({ contractor }) => contractor !== id));
  if (scale.ledgers)
    await fillProjects(
      save,
      call,
      random,
      projects,
      idle ?? (await save('institution', { name: '晨光社会工作服务社', type: 'service' })),
      year,
    );
  const state = await call('app.state', {});
  if (state.stage !== 'open') throw new Error('a demonstration is filled in an open office');
  const { office } = state;
  const county = office.divisionName.split(' ').at(-1) ?? '';
  await storeLedgers(save, planCountyLedgers(random, county, year));
  if (scale.ledgers)
    await storeLedgers(
      save,
      planOfficeLedgers(county, office.division.padEnd(12, '0'), year, await scanned(call)),
    );
  await save('station', {
    name: office.name,
    tier: 'centre',
    division: office.division.padEnd(12, '0'),
    state: 'running',
    opened: `${year - 5}-03-01`,
    mode: 'direct',
    area: 320,
  });
  const filled = { stations: plan.stations.length + 1, staff: plan.people.length };
  if (!scale.ledgers) return filled;
  for (const [order, township] of townships.entries()) {
    const place = {
      station: reporting[order] ?? '',
      township,
      people: people.filter((_, at) => plan.people[at]?.station === positions[order]),
    };
    const kept = quarters
      .map((one, at) => ({ period: one, figures: figures[order]?.[at] ?? {} }))
      .slice(-scale.ledgers);
    await storeLedgers(save, planLedgers(random, place, kept));
  }
  await lookAt(call, random, stations);
  return filled;
}

/** The scan of a document that nobody ever signed, kept as every attachment is. */
async function scanned(call: Call): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stationbook-demo-'));
  try {
    const file = join(folder, '示例扫描件.pdf');
    await writeFile(file, EMPTY_PAGE);
    return (await call('attachments.add', { file })).id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A round of the checklist in force for each station and studio: most criteria met, some in part,
 * few missing.
 */
async function lookAt(call: Call, random: Random, stations: readonly string[]): Promise<void> {
  for (const station of stations) {
    const { template } = await call('checklist.get', { station });
    const state = () =>
      random.chance(0.9)
        ? ('met' as const)
        : random.chance(0.7)
          ? ('partial' as const)
          : ('missing' as const);
    const items = Object.fromEntries(
      template.groups
        .flatMap(({ criteria }) => criteria)
        .map(({ key }) => [key, { state: state(), note: '', evidence: [] }]),
    );
    await call('checklist.save', { station, id: null, revision: null, items });
  }
}

/** Stores records in their order; a handle stands for the one stored last under it. */
async function storeLedgers(
  save: (noun: NounName, values: object) => Promise<string>,
  records: readonly LedgerRecord[],
): Promise<void> {
  const ids = new Map<string, string>();
  for (const { noun, values, refers = {}, as } of records) {
    const id = await save(noun, {
      ...values,
      ...Object.fromEntries(
        Object.entries(refers).map(([field, handle]) => [field, ids.get(handle) ?? null]),
      ),
    });
    if (as !== undefined) ids.set(as, id);
  }
}

async function fillQuarters(
  call: Call,
  stations: readonly string[],
  quarters: readonly string[],
  figures: readonly QuarterFigures[][],
): Promise<void> {
  for (const [order, period] of quarters.entries()) {
    const { form } = await call('statistics.sheet', { period });
    const cells = stations.flatMap((station, position) =>
      form.items.flatMap(({ key, source }: StatisticsItem) =>
        source === 'entered'
          ? [{ station, item: key, value: figures[position]?.[order]?.[key] ?? null }]
          : [],
      ),
    );
    if (cells.length > 0) await call('statistics.save', { period, cells });
  }
}
