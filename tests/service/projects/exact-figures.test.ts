import { afterEach, expect, it } from 'vitest';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';
import { input, type Own } from './purchase';

let office: TestOffice | undefined;
afterEach(() => office?.close());

/** An office on a day with a station and a project of the year 2026 for it. */
async function withProject(now?: string) {
  const opened = await openTestOffice(now === undefined ? {} : { now });
  office = opened;
  const save = async (noun: Parameters<typeof input>[0], values: Own) =>
    (await opened.call('records.save', input(noun, values))).id;
  const station = await save('station', {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104004000',
    state: 'running',
  });
  const project = await save('project', {
    name: '永昌街道服务项目',
    purchaser: '永昌街道办事处',
    contractor: await save('institution', { name: '明心社会工作服务中心', type: 'service' }),
    station,
    amount: 10_000_000,
    starts: '2026-01-01',
    ends: '2026-12-31',
  });
  const target = (period: string, planned: number | null, actual: number | null, more = {}) => ({
    indicator: '投入资金',
    unit: '万元',
    item: null,
    period,
    planned,
    actual,
    ...more,
  });
  type Cells = Parameters<typeof opened.call<'projects.saveTargets'>>[1]['cells'];
  const keep = async (cells: Cells) =>
    (await opened.call('projects.saveTargets', { project, cells })).rows[0];
  return { opened, station, project, target, keep };
}

it('reaches a plan of decimals exactly, and no sooner', async () => {
  const { target, keep } = await withProject();
  expect(await keep([target('2026Q1', 262.72, 262.72)])).toMatchObject({ ratio: 100 });
  expect(await keep([target('2026Q1', 10, 9.996)])).toMatchObject({ actual: 9.996, ratio: 99.9 });
  expect(await keep([target('2026Q1', 10, 9.999999)])).toMatchObject({ ratio: 99.9, behind: true });
  // 0.1 and 0.2 are 0.3.
  const parts = [target('2026Q1', 0.3, 0.1), target('2026Q2', null, 0.2)];
  expect(await keep(parts)).toMatchObject({ planned: 0.3, actual: 0.3, ratio: 100, behind: false });
});

it('takes what the statistics say of 万元 to its last decimal', async () => {
  const { opened, station, target, keep } = await withProject();
  await opened.call('statistics.save', {
    period: '2026Q3',
    cells: [{ station, item: 'fundsReceived', value: 99_960 }],
  });
  const row = await keep([target('2026Q3', 10, null, { item: 'fundsReceived' })]);
  expect(row).toMatchObject({ actual: 9.996, ratio: 99.9 });
});

it('is behind only after the return of a quarter was due, or after its end where set so', async () => {
  const late = [
    ['2026-10-15T23:00:00+08:00', false],
    ['2026-10-16T00:30:00+08:00', true],
  ] as const;
  for (const [now, behind] of late) {
    const { target, keep, opened, project } = await withProject(now);
    expect(await keep([target('2026Q3', 8, 7)])).toMatchObject({ behind, due: behind ? 8 : 0 });
    await opened.call('settings.set', {
      ruleParameters: { ...defaultRuleParameters, behindFrom: 'ended' },
    });
    expect((await opened.call('projects.targets', { project })).rows[0]?.behind).toBe(true);
    await opened.call('settings.set', { ruleParameters: defaultRuleParameters, deadlineDay: 20 });
    expect((await opened.call('projects.targets', { project })).rows[0]?.behind).toBe(false);
    await opened.close();
    office = undefined;
  }
});

it('adds up a list of decimals exactly', async () => {
  const { opened, target, keep } = await withProject();
  await keep([target('2026Q1', 0.1, 0.000001), target('2026Q2', 0.2, 0.000002)]);
  expect(await opened.call('records.sums', { noun: 'projectTarget' })).toMatchObject({
    planned: 0.3,
    actual: 0.000003,
  });
});
