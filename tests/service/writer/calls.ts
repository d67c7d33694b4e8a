import { noAdditions } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import type { InputOf } from '../../../shared/contract/procedures';
import { PERIOD } from '../exchange/offices';
import { PASSWORD } from '../office';
import { evaluationCalls } from './evaluation-calls';
import { returnCalls } from './return-calls';
import { stationBookCalls } from './station-book-calls';
import { trustCalls } from './trust-calls';
import type { Calls, World } from './world';

const OPEN_PERIOD = '2026Q2';

/** A number of a region that no county has, with its check digit. */
const citizenIdOf = (order: number): string => {
  const digits = `41019919900307${String(order % 1000).padStart(3, '0')}`;
  return digits + citizenIdCheck(digits);
};
const candidateOf = ({ county, next, station }: World, stage: string) =>
  county.call('records.save', {
    noun: 'candidate',
    id: null,
    revision: null,
    values: { name: `测试储备${next()}`, station, stage },
  });
const mergeOf = async (world: World): Promise<InputOf<'records.merge'>> => {
  const [keep, remove] = [await candidateOf(world, 'pool'), await candidateOf(world, 'pool')];
  return {
    noun: 'candidate',
    keep: keep.id,
    remove: remove.id,
    values: {},
    revisions: { keep: keep.revision, remove: remove.revision },
  };
};
const userOf = async ({ county, next }: World): Promise<string> =>
  (
    await county.call('users.create', {
      login: `user${next()}`,
      name: '李丽',
      role: 'clerk',
      password: PASSWORD,
    })
  ).userId;
/** A list of problems that a workbook left, whose one row has no division. */
async function problemBook({ county, out, next }: World): Promise<string> {
  const file = join(out, `problems-${next()}.csv`);
  writeFileSync(file, `站点名称,层级,所属区划\n某站${next()},站,\n`);
  const found = await county.call('import.preview', { files: [file], kind: 'stations' });
  const tokens = found.map(({ token }) => token);
  return (await county.call('import.apply', { tokens }))[0]?.books[0]?.book ?? '';
}
/** The quarter open, with every warning explained. */
async function openAndExplained({ inside, explained }: World): Promise<void> {
  inside((db) => db.prepare('DELETE FROM frozen WHERE period = ?').run(PERIOD));
  await explained();
}
const renameOf = ({ village, next }: World): InputOf<'divisions.change'> => ({
  kind: 'rename',
  sources: [village],
  targets: [{ code: village, name: `改名${next()}社区` }],
  assign: {},
  effective: '2026-10-01',
  document: '测试文号',
  note: '',
  names: false,
});

/** A call that is in order when it is made alone, for every procedure that writes. */
export const calls: Calls = {
  ...evaluationCalls,
  ...returnCalls,
  ...stationBookCalls,
  // An office stands there already: refused, and what is refused must leave nothing.
  'setup.create': () => ({
    level: 'county',
    division: '220104',
    name: '另一个单位',
    admin: { name: '王芳', login: 'admin', password: PASSWORD },
  }),
  'office.change': ({ next }) => ({
    level: 'county',
    division: '220104',
    name: `改名${next()}指导中心`,
  }),
  'setup.confirmRecovery': () => ({ groups: {} }),
  // Goes over to the demonstration, which the world has made before.
  'setup.demo': () => ({}),
  'session.login': () => ({ login: 'admin', password: PASSWORD }),
  // The code that was renewed last, if it was.
  'session.recover': async ({ county }) => ({
    recoveryCode: (await county.call('recovery.pending', {})).recoveryCode ?? county.recoveryCode,
    login: 'admin',
    newPassword: PASSWORD,
  }),
  'session.lock': () => ({}),
  'session.setPeriod': () => ({ period: PERIOD }),
  'session.changePassword': () => ({ current: PASSWORD, next: PASSWORD }),
  'backup.write': ({ out }) => ({ folder: out }),
  'backup.restore': async ({ county, out }) => ({
    file: (await county.call('backup.write', { folder: out })).file,
  }),
  'users.create': ({ next }) => ({
    login: `user${next()}`,
    name: '李丽',
    role: 'clerk',
    password: PASSWORD,
  }),
  'users.setRole': async (world) => ({ userId: await userOf(world), role: 'reviewer' }),
  'users.disable': async (world) => ({ userId: await userOf(world) }),
  'users.enable': async (world) => {
    const userId = await userOf(world);
    await world.county.call('users.disable', { userId });
    return { userId, password: PASSWORD };
  },
  'users.setPassword': async (world) => ({ userId: await userOf(world), password: PASSWORD }),
  'recovery.renew': () => ({ password: PASSWORD }),
  'indicators.setDesk': ({ next }) => ({
    keys: [['stationCoverage', 'sixHaves', 'certified', 'agencies'][next() % 4] ?? ''],
  }),
  'indicators.export': ({ out, next }) => ({
    period: PERIOD,
    plan: null,
    file: join(out, `indicators-${next()}.xlsx`),
  }),
  'report.write': ({ out, next }) => ({
    period: PERIOD,
    file: join(out, `report-${next()}.docx`),
    language: 'zh',
  }),
  'settings.set': ({ next }) => ({ idleMinutes: 5 + (next() % 100) }),
  'definitions.take': async (world) => {
    const set = join(world.out, `set-${world.next()}.json`);
    writeFileSync(set, JSON.stringify({ ...shippedSet, version: `T${world.next()}` }));
    const { sm3 } = await world.county.call('definitions.preview', { file: set });
    return { file: set, sm3, moved: [] };
  },
  'definitions.add': () => ({ additions: noAdditions, moved: [] }),
  'divisions.edit': ({ village, next }) => ({ code: village, name: `改名${next()}社区` }),
  'divisions.change': renameOf,
  'divisions.undoChange': async (world) => ({
    id: (await world.county.call('divisions.change', renameOf(world))).id,
  }),
  'records.save': ({ village, next }) => ({
    noun: 'volunteerTeam',
    id: null,
    revision: null,
    values: { name: `志愿队${next()}`, division: village },
  }),
  'records.remove': async ({ team }) => {
    const { id, revision } = await team();
    return { noun: 'volunteerTeam', id, revision };
  },
  'records.restore': async ({ county, team }) => {
    const { id, revision } = await team();
    await county.call('records.remove', { noun: 'volunteerTeam', id, revision });
    return { noun: 'volunteerTeam', id };
  },
  'records.reveal': ({ person }) => ({
    noun: 'person',
    id: person,
    field: 'citizenId',
    reason: '核对证件',
  }),
  'records.export': ({ out, next }) => ({
    noun: 'volunteerTeam',
    file: join(out, `list-${next()}.csv`),
  }),
  'records.bulkEdit': async ({ team, next }) => ({
    noun: 'volunteerTeam',
    ids: [(await team()).id, (await team()).id],
    field: 'members',
    value: next(),
  }),
  'records.removeSeveral': async ({ team }) => {
    const { id, revision } = await team();
    return { noun: 'volunteerTeam', records: [{ id, revision }] };
  },
  'records.merge': mergeOf,
  'records.unmerge': async (world) => {
    const merge = await mergeOf(world);
    await world.county.call('records.merge', merge);
    return { noun: 'candidate', id: merge.remove };
  },
  'undo.do': async ({ team }) => {
    await team();
    return { id: null };
  },
  'undo.redo': async ({ county, team }) => {
    await team();
    return { id: (await county.call('undo.do', { id: null })).id };
  },
  'filters.save': ({ next }) => ({
    noun: 'person',
    name: `筛选${next()}`,
    shared: true,
    content: { filters: {} },
  }),
  'filters.remove': async ({ county, next }) => {
    const name = `筛选${next()}`;
    const saved = await county.call('filters.save', {
      noun: 'person',
      name,
      shared: false,
      content: { filters: {} },
    });
    return { id: saved.find((one) => one.name === name)?.id ?? '' };
  },
  'duplicates.dismiss': async ({ team }) => ({
    noun: 'volunteerTeam',
    first: (await team()).id,
    second: (await team()).id,
    dismissed: true,
  }),
  'drafts.save': ({ next }) => ({ noun: 'person', id: 'new', values: { name: `草稿${next()}` } }),
  'drafts.discard': async ({ county, next }) => {
    const id = `draft-${next()}`;
    await county.call('drafts.save', { noun: 'person', id, values: {} });
    return { noun: 'person', id };
  },
  'attachments.add': ({ picture }) => ({ file: picture() }),
  'attachments.save': async ({ county, picture, out, next }) => ({
    id: (await county.call('attachments.add', { file: picture() })).id,
    file: join(out, `saved-${next()}.txt`),
  }),
  'people.renew': ({ inside, next }) => ({
    ...inside(
      (db) =>
        db
          .prepare('SELECT id, revision FROM qualification WHERE removedAt IS NULL ORDER BY id')
          .get() as { id: string; revision: number },
    ),
    registeredOn: `2026-09-${10 + (next() % 20)}`,
    registrationExpiry: null,
  }),
  'people.hire': async (world) => {
    const { next, station } = world;
    const candidate = await candidateOf(world, 'certified');
    return {
      candidate: candidate.id,
      revision: candidate.revision,
      values: {
        name: '测试储备',
        citizenId: citizenIdOf(next()),
        station,
        postSince: '2026-01-01',
      },
    };
  },
  'people.enrol': async ({ county, person, next }) => ({
    course: (
      await county.call('records.save', {
        noun: 'course',
        id: null,
        revision: null,
        values: { name: `测试培训${next()}`, date: '2026-09-10', hours: 4 },
      })
    ).id,
    people: [person],
  }),
  'people.erase': async ({ county, station, next }) => {
    const { id } = await county.call('records.save', {
      noun: 'person',
      id: null,
      revision: null,
      values: {
        name: '何秀',
        citizenId: citizenIdOf(next()),
        station,
        postSince: '2015-01-01',
        leftOn: '2020-01-01',
      },
    });
    return { ids: [id] };
  },
  'import.preview': async ({ county, out, next }) => {
    const file = join(out, `preview-${next()}.xlsx`);
    await county.call('template.write', { kind: 'staff', file });
    return { files: [file] };
  },
  'import.apply': async ({ county, team, out, next }) => {
    await team();
    const file = join(out, `import-${next()}.xlsx`);
    await county.call('records.export', { noun: 'volunteerTeam', file });
    const found = await county.call('import.preview', { files: [file] });
    return { tokens: found.map(({ token }) => token) };
  },
  'import.problemsFile': async (world) => ({
    book: await problemBook(world),
    file: join(world.out, `problems-${world.next()}.xlsx`),
  }),
  'import.settle': async (world) => ({ book: await problemBook(world) }),
  'statistics.save': ({ station, next }) => ({
    period: OPEN_PERIOD,
    cells: [{ station, item: 'trainingTimes', value: next() }],
  }),
  'statistics.replace': ({ station, next }) => ({
    period: OPEN_PERIOD,
    station,
    item: 'staffInPost',
    value: 900 + next(),
    why: '借调人员未入台账',
  }),
  'statistics.export': ({ out, next }) => ({
    period: OPEN_PERIOD,
    file: join(out, `quarter-${next()}.csv`),
  }),
  'statistics.zeroReport': ({ station }) => ({ period: OPEN_PERIOD, station, zero: true }),
  'checks.explain': ({ station, next }) => ({
    period: OPEN_PERIOD,
    code: 'STAT_JUMP',
    entity: 'statistics',
    id: station,
    text: `逐户核对说明${next()}`,
  }),
  // A reason that is taken back; there is nothing in the quarter that could be let pass.
  'checks.pass': ({ station }) => ({
    period: OPEN_PERIOD,
    code: 'STAT_JUMP',
    entity: 'statistics',
    id: station,
    text: '',
  }),
  'submission.submit': async (world) => {
    await openAndExplained(world);
    return { period: PERIOD };
  },
  'submission.sendBack': async (world) => {
    await openAndExplained(world);
    return { period: PERIOD, said: `请再核对一次${world.next()}` };
  },
  // Somebody else has filled it in, so that whoever calls is the second person.
  'submission.review': async (world) => {
    await openAndExplained(world);
    world.inside((db) =>
      db
        .prepare(
          `INSERT OR REPLACE INTO period_act (sequence, period, act, at, userId, by)
           SELECT max(sequence), ?, 'submitted', at, 'other', '李丽' FROM audit`,
        )
        .run(PERIOD),
    );
    return { period: PERIOD };
  },
  // Of a period of its own, which has no package and which no other call begins from.
  'submission.unfreeze': ({ inside, next }) => {
    const period = '2026Q1';
    const snapshot = JSON.stringify({ period, tables: [] });
    inside((db) =>
      db
        .prepare(
          `INSERT OR REPLACE INTO frozen (period, digest, at, by, snapshot)
           SELECT ?, '0', at, by, ? FROM audit LIMIT 1`,
        )
        .run(period, snapshot),
    );
    return { period, said: `漏填一个站${next()}` };
  },
  'review.see': async ({ county, station, inside, next }) => {
    inside((db) => db.prepare('DELETE FROM frozen WHERE period = ?').run(PERIOD));
    await county.call('statistics.replace', {
      ...{ period: PERIOD, station, item: 'staffInPost' },
      ...{ value: 100 + next(), why: '九月借调到区里' },
    });
    const points = await county.call('review.points', { period: PERIOD });
    return { period: PERIOD, key: points.find(({ seen }) => !seen)?.key ?? '', seen: true };
  },
  'submission.freeze': async ({ inside, explained }) => {
    inside((db) => db.prepare('DELETE FROM frozen WHERE period = ?').run(PERIOD));
    await explained();
    return { period: PERIOD };
  },
  'submission.printed': async ({ frozen, next }) => {
    await frozen();
    return { period: PERIOD, sequence: next() };
  },
  'submission.export': async ({ frozen, out }) => {
    await frozen();
    return { period: PERIOD, folder: out };
  },
  'submission.importReceipt': async ({ county, city, frozen, out }) => {
    await frozen();
    const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
    const [received] = await city.call('receive.files', { files: [file], receipts: out });
    return { file: received?.receipt ?? '' };
  },
  ...trustCalls,
  // Its own package, refused file by file; the inbox keeps what came of it.
  'receive.files': async ({ county, frozen, out }) => {
    await frozen();
    const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
    return { files: [file], receipts: null };
  },
  'checklist.publish': async ({ county, next }) => {
    const [template] = (await county.call('checklist.templates', {})).templates;
    if (!template) throw new Error('no checklist');
    const { id, version, name, groups } = template;
    return { id: null, basedOn: { id, version }, name: { ...name, zh: `清单${next()}` }, groups };
  },
  'checklist.rules': async ({ county }) => {
    const { rules } = await county.call('checklist.templates', {});
    return { ...rules, passMark: rules.passMark };
  },
  'checklist.save': async ({ county, station, next }) => {
    const { round } = await county.call('checklist.get', { station });
    const note = `备注${next()}`;
    return {
      station,
      id: round?.id ?? null,
      revision: round?.revision ?? null,
      items: { signs: { state: 'met', note, evidence: [] } },
    };
  },
  'checklist.renew': async ({ county, station }) => {
    const { round, template } = await county.call('checklist.get', { station });
    const items = template.groups.flatMap(({ criteria }) => criteria).map(({ key }) => key);
    await county.call('checklist.save', {
      station,
      id: round?.id ?? null,
      revision: round?.revision ?? null,
      items: Object.fromEntries(
        items.map((key) => [key, { state: 'met' as const, note: '', evidence: [] }]),
      ),
    });
    return { station };
  },
  'stations.coverageExport': ({ out, next }) => ({ file: join(out, `coverage-${next()}.xlsx`) }),
  'projects.saveTargets': async (world) => ({
    project: await projectOf(world),
    cells: [
      { indicator: '个案', unit: '个', item: null, period: PERIOD, planned: 10, actual: null },
    ],
  }),
  'projects.removeIndicator': async (world) => {
    const project = await projectOf(world);
    await world.county.call('projects.saveTargets', {
      project,
      cells: [
        { indicator: '小组', unit: '个', item: null, period: PERIOD, planned: 2, actual: null },
      ],
    });
    return { project, indicator: '小组' };
  },
};

/** A project of this year, made anew. */
async function projectOf({ county, inside, next }: World): Promise<string> {
  const { id } = await county.call('records.save', {
    noun: 'project',
    id: null,
    revision: null,
    values: {
      name: `测试项目${next()}`,
      purchaser: '测试区民政局',
      contractor: inside((db) => String(db.prepare('SELECT id FROM institution').pluck().get())),
      amount: 10_000_000,
      starts: '2026-01-01',
      ends: '2026-12-31',
    },
  });
  return id;
}
