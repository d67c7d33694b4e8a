import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewGroup } from '../../shared/contract/review';
import { introduce, fill, freeze, PERIOD as period } from './exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from './office';

const OWN = 'own-password-2026';
let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
  await fill(office, 2);
  await explain();
});
afterEach(() => office.close());

async function explain(): Promise<void> {
  for (const { severity, explanation, code, entity, id, field } of await office.call('checks.run', {
    period,
  }))
    if (severity === 'warning' && !explanation)
      await office.call('checks.explain', {
        ...{ period, code, entity, id, text: '已核对，属实' },
        ...(field ? { field } : {}),
      });
}

/** Another user of the office, who has chosen a password. */
async function user(login: string, name: string, role: 'clerk' | 'reviewer'): Promise<void> {
  await office.call('users.create', { login, name, role, password: PASSWORD });
  await office.call('session.login', { login, password: PASSWORD });
  await office.call('session.changePassword', { current: PASSWORD, next: OWN });
  await be('admin');
}
const be = (login: string) =>
  office.call('session.login', { login, password: login === 'admin' ? PASSWORD : OWN });

const stand = () => office.call('submission.stand', { period });
const state = () => office.call('submission.state', { period });
const points = () => office.call('review.points', { period });
const audit = (): string[] =>
  office.ctx.db
    .prepare("SELECT action FROM audit WHERE noun = 'period' ORDER BY sequence")
    .pluck()
    .all() as string[];
const firstStation = async (): Promise<string> =>
  (await office.call('statistics.sheet', { period })).stations[0]?.id ?? '';
const enter = async (value: number | null): Promise<void> =>
  void (await office.call('statistics.save', {
    period,
    cells: [{ station: await firstStation(), item: 'volunteers', value }],
  }));

describe('a quarter on its way to its freezing', () => {
  it('is submitted, sent back with a sentence, submitted again, reviewed by another, and frozen', async () => {
    await user('lili', '李丽', 'clerk');
    await user('shen', '沈知夏', 'reviewer');
    await be('lili');
    await office.call('submission.submit', { period });
    expect(await stand()).toMatchObject({ submitted: { by: '李丽', changed: 0 }, review: null });
    await be('shen');
    const said = '志愿者人数请再核对';
    await office.call('submission.sendBack', { period, said });
    expect(await stand()).toMatchObject({ submitted: null, sentBack: { by: '沈知夏', said } });
    expect((await office.call('desk.get', { period })).sentBack).toMatchObject({ said });
    await be('lili');
    await enter(78);
    await explain();
    await office.call('submission.submit', { period });
    expect(await stand()).toMatchObject({ submitted: { by: '李丽' }, sentBack: null });
    await be('shen');
    expect(await office.call('submission.review', { period })).toMatchObject({ alone: false });
    await office.call('submission.freeze', { period });
    expect(audit()).toEqual(['submitted', 'sentBack', 'submitted', 'reviewed', 'freeze']);
  });

  it('is reviewed by another where the office has one, and by oneself only with a word', async () => {
    await office.call('submission.submit', { period });
    expect(await office.code('submission.review', { period })).toBe('REVIEW_ALONE');
    await user('shen', '沈知夏', 'reviewer');
    expect(await office.code('submission.review', { period, alone: true })).toBe(
      'REVIEW_BY_ANOTHER',
    );
    expect((await stand()).otherReviewers).toEqual(['沈知夏']);
    const users = await office.call('users.list', {});
    const userId = users.find(({ login }) => login === 'shen')?.userId ?? '';
    await office.call('users.disable', { userId });
    expect(await office.call('submission.review', { period, alone: true })).toMatchObject({
      by: '王芳',
      alone: true,
    });
  });

  it('is the work of who wrote a figure after it was submitted', async () => {
    await user('lili', '李丽', 'clerk');
    await user('shen', '沈知夏', 'reviewer');
    await be('lili');
    await office.call('submission.submit', { period });
    await be('shen');
    await enter(80);
    await explain();
    expect(await stand()).toMatchObject({ own: true, otherReviewers: ['王芳'] });
    expect(await office.code('submission.review', { period })).toBe('REVIEW_BY_ANOTHER');
  });

  it('is not submitted while something is to be corrected, and wants a sentence to be sent back', async () => {
    await enter(null);
    expect(await office.code('submission.submit', { period })).toBe('FREEZE_HAS_ERRORS');
    expect(await office.code('submission.sendBack', { period, said: '改' })).toBe('BAD_INPUT');
  });

  it('that was sent back is reviewed no more', async () => {
    await office.call('submission.review', { period, alone: true });
    await office.call('submission.sendBack', { period, said: '请补写说明内容' });
    expect((await stand()).review).toBeNull();
  });
});

describe('a frozen quarter', () => {
  it('is unfrozen with a reason while no package was written, and frozen again', async () => {
    await freeze(office);
    expect((await state()).mayUnfreeze).toBe(true);
    const said = '漏填了一个站的数';
    await office.call('submission.unfreeze', { period, said });
    expect(await state()).toMatchObject({ unfrozen: { by: '王芳', said }, mayUnfreeze: false });
    await enter(79);
    await freeze(office);
    expect(await state()).toMatchObject({ unfrozen: null });
    expect(audit()).toEqual(['freeze', 'unfrozen', 'freeze']);
    expect(await office.code('submission.unfreeze', { period: '2026Q2', said })).toBe('NOT_FROZEN');
  });

  it('that has its package is opened by a return alone', async () => {
    const city = await openTestOffice({ level: 'city' });
    try {
      await introduce(city, office);
      await freeze(office);
      await office.call('submission.export', { period, folder: office.folder });
      expect((await state()).mayUnfreeze).toBe(false);
      expect(await office.code('submission.unfreeze', { period, said: '还想再改一改' })).toBe(
        'PERIOD_HANDED_OVER',
      );
      expect((await state()).frozen).toBeDefined();
    } finally {
      await city.close();
    }
  });
});

describe('what a reviewer looks at', () => {
  const group = async (wanted: ReviewGroup) =>
    (await points()).filter((one) => one.group === wanted);

  it('is the largest changes first, with both figures and what was said of them', async () => {
    const station = await firstStation();
    await office.call('statistics.save', {
      period: '2026Q2',
      cells: [{ station, item: 'servedTimes', value: 1000 }],
    });
    await office.call('statistics.save', {
      period,
      cells: [{ station, item: 'servedTimes', value: 3000 }],
    });
    expect((await group('change'))[0]).toMatchObject({
      ...{ item: 'servedTimes', before: 1000, now: 3000, said: null, seen: false },
    });
    await explain();
    expect((await group('change'))[0]).toMatchObject({ said: '已核对，属实' });
    const told = (await group('explained')).flatMap(({ stations, item }) =>
      stations.map(({ id }) => `${id} ${item}`),
    );
    expect(told).not.toContain(`${station} servedTimes`);
  });

  it('is every replaced figure with its reason, and a station without a figure before', async () => {
    const station = await firstStation();
    await office.call('statistics.replace', {
      ...{ period, station, item: 'staffInPost', value: 9, why: '九月借调到区里' },
    });
    expect(await group('replaced')).toMatchObject([
      { item: 'staffInPost', now: 9, said: '九月借调到区里', stations: [{ id: station }] },
    ]);
    office.ctx.db
      .prepare("DELETE FROM statistics_value WHERE period = '2026Q2' AND station = ?")
      .run(station);
    expect(await group('first')).toMatchObject([{ stations: [{ id: station }] }]);
  });

  it('is one text of a rule for all that it serves, at the item that they share', async () => {
    const { stations } = await office.call('statistics.sheet', { period });
    // As last quarter, so that nothing stands out as a change.
    for (const of of ['2026Q2', period])
      await office.call('statistics.save', {
        period: of,
        cells: stations.flatMap(({ id: station }) => [
          { station, item: 'servedPersons', value: 463 },
          { station, item: 'servedTimes', value: 463 },
        ]),
      });
    await explain();
    const told = (await group('explained')).find(({ item }) => item === 'servedTimes');
    expect(told).toMatchObject({ count: stations.length, said: '已核对，属实' });
    expect(told?.stations.map(({ id }) => id)).toEqual(stations.map(({ id }) => id));
  });

  it('is seen until its figures or words change', async () => {
    const station = await firstStation();
    const replace = (value: number) =>
      office.call('statistics.replace', {
        ...{ period, station, item: 'staffInPost', value, why: '九月借调到区里' },
      });
    await replace(9);
    const [point] = await group('replaced');
    const key = point?.key ?? '';
    await office.call('review.see', { period, key, seen: true });
    expect(await group('replaced')).toMatchObject([{ seen: true }]);
    await replace(8);
    expect(await group('replaced')).toMatchObject([{ seen: false }]);
    expect(await office.code('review.see', { period, key, seen: true })).toBe('REVIEW_POINT_GONE');
  });
});

describe('the rows that would be frozen', () => {
  it('are held against the package of the quarter before', async () => {
    office.ctx.db.prepare('DELETE FROM frozen').run();
    await freeze(office, '2026Q2');
    const { tables } = await state();
    const table =
      tables.find(({ rows, table: name }) => rows > 0 && name === 'stations')?.table ?? '';
    const same = await office.call('review.rows', { period, table });
    expect(same).toMatchObject({ noun: 'station', against: '2026Q2', gone: 0 });
    expect(same.rows.map((one) => one.state)).not.toContain('changed');
    const id = await firstStation();
    const { revision, values } = await office.call('records.get', { noun: 'station', id });
    await office.call('records.save', {
      ...{ noun: 'station', id, revision },
      values: { ...values, name: '改名社会工作站' },
    });
    const [first] = (await office.call('review.rows', { period, table })).rows;
    expect(first).toMatchObject({
      state: 'changed',
      changed: ['name'],
      row: { values: { name: '改名社会工作站' } },
      before: { values: { name: values['name'] } },
    });
  });

  it('name the stations of tables that have their ids, and refuse a table that does not leave', async () => {
    const { rows } = await office.call('review.rows', { period, table: 'workers' });
    expect(Object.values(rows[0]?.row.labels ?? {}).join()).toContain('社会工作');
    expect(await office.code('review.rows', { period, table: 'user' })).toBe('RECORD_NOT_FOUND');
  });
});
