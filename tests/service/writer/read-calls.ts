import { shippedSet } from '../../../shared/definitions/shipped';
import { noAdditions } from '../../../shared/definitions/definition-set';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, NameOf } from '../../../shared/contract/procedures';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { PERIOD } from '../exchange/offices';
import { withMonthly } from '../returns/monthly';
import { calls } from './calls';
import { evaluationCalls } from './evaluation-calls';
import type { World } from './world';

type Reads = {
  [N in NameOf<'reads'>]: (world: World) => InputOf<N> | Promise<InputOf<N>>;
};

const ofPeriod = () => ({ period: PERIOD });
const file = ({ out, next }: World, ending: string) => join(out, `read-${next()}.${ending}`);
const ofProject = async (world: World) => ({
  project: (await calls['projects.saveTargets']?.(world))?.project ?? '',
});
const card = async (world: World) =>
  (await world.city.call('office.card', { file: file(world, 'zip') })).file;
const submission = async (world: World) => {
  await world.frozen();
  return (await world.county.call('submission.export', { period: PERIOD, folder: world.out })).file;
};
/** What another office sealed for this one. */
const sealed = async (world: World) => {
  const sent = await evaluationCalls['assessment.take']?.(world);
  return sent?.file ?? '';
};
const template = async ({ county }: World) => {
  const [first] = await county.call('templates.list', {});
  return { id: first?.template.id ?? '', version: first?.template.version ?? '' };
};
const kept = async (world: World) => {
  const picture = file(world, 'jpg');
  writeFileSync(picture, Buffer.concat([Buffer.of(0xff, 0xd8, 0xff), Buffer.from(picture)]));
  return (await world.county.call('attachments.add', { file: picture })).id;
};

/** A return with a row for each station, which the set has from then on. */
const ofStations = ({ county }: World) => {
  takeCommon(county.ctx.db, withMonthly(), []);
  return { returnId: 'county-monthly', period: '2026M09' };
};

const setFile = (world: World): string => {
  const set = file(world, 'json');
  writeFileSync(set, JSON.stringify(shippedSet));
  return set;
};

/** A package as one of an office that is known lies in the register. */
const receivedPackage = ({ inside, city }: World): string => {
  inside((db) =>
    db
      .prepare(
        `INSERT OR IGNORE INTO received_package (packageId, unitId, division, period, sequence, kind, outcome, receivedAt, findings, counts, manifest, file)
         VALUES ('read-1', ?, '220100', ?, 1, 'original', 'returned', '2026-10-09T01:00:00.000Z', '[]', '{}', '{}', 'a.zip')`,
      )
      .run(city.ctx.office.unitId, PERIOD),
  );
  return 'read-1';
};

/** A call that is answered, for every procedure that reads. */
export const reads: Reads = {
  'app.state': () => ({}),
  'settings.get': () => ({}),
  'definitions.get': () => ({}),
  'definitions.compare': () => ({ additions: noAdditions }),
  'definitions.preview': (world) => ({ file: setFile(world) }),
  'definitions.writeBook': (world) => ({ file: file(world, 'xlsx') }),
  'definitions.write': (world) => ({ file: file(world, 'json') }),
  'users.list': () => ({}),
  'indicators.get': () => ({ period: '2026Q3', plan: null }),
  'indicators.records': () => ({
    period: '2026Q3',
    plan: null,
    key: 'certified',
    part: 'worker',
    offset: 0,
    limit: 50,
  }),
  'audit.verify': () => ({}),
  'divisions.children': () => ({ parent: '220104' }),
  'recovery.pending': () => ({}),
  'divisions.search': () => ({ query: '社区' }),
  'divisions.summary': ({ village }) => ({ code: village }),
  'divisions.use': ({ village }) => ({ code: village }),
  'divisions.changePreview': async (world) => {
    const change = await calls['divisions.change']?.(world);
    if (!change) throw new Error('no change of divisions');
    return change;
  },
  'divisions.changes': () => ({}),
  'records.list': () => ({
    noun: 'person',
    search: 'w',
    filters: { registrationExpiry: '..2027-01-01' },
    offset: 0,
    limit: 50,
  }),
  'records.sums': () => ({ noun: 'volunteerTeam' }),
  'records.usual': () => ({ noun: 'project', id: null }),
  'records.get': ({ person }) => ({ noun: 'person', id: person }),
  'records.options': () => ({ noun: 'station', search: '', limit: 10 }),
  'records.history': ({ person }) => ({ noun: 'person', id: person, owned: true }),
  'records.bulkPreview': async (world) => {
    const edit = await calls['records.bulkEdit']?.(world);
    if (!edit) throw new Error('no edit of several');
    return edit;
  },
  'records.mergePreview': async (world) => {
    const merge = await calls['records.merge']?.(world);
    return { noun: 'candidate', keep: merge?.keep ?? '', remove: merge?.remove ?? '' };
  },
  'undo.list': () => ({ limit: 10 }),
  'filters.list': () => ({ noun: 'person' }),
  'search.all': () => ({ query: 'w', limit: 10 }),
  'duplicates.find': () => ({ noun: 'person' }),
  'drafts.get': () => ({ noun: 'person', id: 'new' }),
  'attachments.describe': async (world) => ({ ids: [await kept(world)] }),
  'attachments.read': async (world) => ({ id: await kept(world) }),
  'people.page': ({ person }) => ({ id: person }),
  'people.due': () => ({}),
  'import.problems': () => ({}),
  'template.write': (world) => ({ kind: 'staff', file: file(world, 'xlsx') }),
  'desk.get': ofPeriod,
  'statistics.sheet': ofPeriod,
  'statistics.pastePlan': ({ station }) => ({
    period: PERIOD,
    rows: [['7']],
    merges: [],
    station,
    item: 'groupCount',
  }),
  'statistics.records': () => ({ period: PERIOD, station: 'county', item: 'staffInPost' }),
  'statistics.ledgers': ofPeriod,
  'checks.run': ofPeriod,
  'checks.try': () => ({ period: '2026Q3', additions: noAdditions, code: 'STAT_NEGATIVE' }),
  'checks.trySet': (world) => ({ period: '2026Q3', file: setFile(world) }),
  'checks.texts': ofPeriod,
  'linkage.totals': ofPeriod,
  'societies.overview': ofPeriod,
  'receive.returns': () => ({}),
  'receive.found': (world) => ({ packageId: receivedPackage(world) }),
  'stationBooks.list': ofPeriod,
  'returns.list': () => ({}),
  'returns.due': () => ({}),
  'returns.sheet': () => ({ returnId: 'national-annual', period: '2025Y' }),
  'returns.lines': () => ({ returnId: 'national-annual', period: '2025Y', section: 'T1' }),
  'returns.check': () => ({ returnId: 'national-annual', period: '2025Y' }),
  'returns.stations': ofStations,
  'returns.records': (world) => ({ ...ofStations(world), station: world.station, item: 'staff' }),
  'returns.pastePlan': (world) => ({
    ...ofStations(world),
    rows: [['7']],
    merges: [],
    station: world.station,
    item: 'visits',
  }),
  'returns.importPlan': async (world) => {
    const at = ofStations(world);
    const book = file(world, 'xlsx');
    await world.county.call('returns.export', { ...at, file: book });
    return { ...at, file: book };
  },
  'submission.stand': ofPeriod,
  'submission.state': ofPeriod,
  'report.get': ofPeriod,
  'review.points': ofPeriod,
  'review.rows': () => ({ period: PERIOD, table: 'stations' }),
  'office.card': (world) => ({ file: file(world, 'zip') }),
  'office.inspectCard': async (world) => ({ file: await card(world) }),
  'office.trusted': () => ({}),
  'office.trustList': () => ({}),
  'package.verify': async (world) => ({ file: await submission(world) }),
  'package.open': async (world) => ({ file: await sealed(world), out: file(world, 'zip') }),
  'receive.receipts': ({ out }) => ({ folder: out, period: PERIOD }),
  'receive.board': ofPeriod,
  'receive.rollup': (world) => ({ period: PERIOD, xlsx: file(world, 'xlsx') }),
  'checklist.templates': () => ({}),
  'checklist.get': ({ station }) => ({ station }),
  'checklist.list': () => ({ tier: 'station', offset: 0, limit: 50 }),
  'stations.coverage': () => ({}),
  'stations.tree': ofPeriod,
  'stations.events': ({ station }) => ({ id: station }),
  'templates.list': () => ({}),
  'templates.get': template,
  'templates.read': async (world) => {
    const at = file(world, 'xlsx');
    await world.county.call('templates.write', { template: await template(world), file: at });
    return { file: at };
  },
  'templates.write': async (world) => ({
    template: await template(world),
    file: file(world, 'xlsx'),
  }),
  'evaluation.list': () => ({}),
  'evaluation.get': async ({ handedIn }) => ({ id: (await handedIn()).row.id }),
  'evaluation.corrections': () => ({}),
  'assessment.sent': async ({ begun }) => ({ evaluation: (await begun()).row.id }),
  'projects.flow': ofProject,
  'projects.tryFlow': (world) => ({ file: setFile(world) }),
  'projects.money': ofProject,
  'projects.targets': ofProject,
  'projects.ranking': () => ({}),
  'projects.history': ({ inside }) => ({
    contractor: inside((db) => String(db.prepare('SELECT id FROM institution').pluck().get())),
  }),
};
