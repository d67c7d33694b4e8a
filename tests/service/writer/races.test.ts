import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import { saveStatistics } from '../../../electron/service/quarter/statistics';
import { fill, freeze, PERIOD } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

/** Whatever is asked for at once: codes of the answers, in the order of the calls. */
const codes = (...calls: [string, unknown][]): Promise<string[]> =>
  Promise.all(calls.map(([name, input]) => office.code(name, input)));

describe('a quarter that is being frozen', () => {
  const station = async (): Promise<string> =>
    (await office.call('statistics.sheet', { period: PERIOD })).stations[0]?.id ?? '';
  const cell = async (value: number) => ({
    period: PERIOD,
    cells: [{ station: await station(), item: 'trainingTimes', value }],
  });
  const frozenFigure = (): unknown => {
    const { snapshot } = office.ctx.db.prepare('SELECT snapshot FROM frozen').get() as {
      snapshot: string;
    };
    const { tables } = JSON.parse(snapshot) as { tables: { name: string; rows: unknown[][] }[] };
    return tables
      .find(({ name }) => name === 'statistics')
      ?.rows.find(([, item]) => item === 'trainingTimes')?.[2];
  };

  beforeEach(async () => {
    await fill(office);
    // Everything explained, and open again.
    await freeze(office);
    office.ctx.db.exec('DELETE FROM frozen');
  });

  it('holds what was saved before it and refuses what is saved behind it', async () => {
    const [first, second] = [await cell(61), await cell(62)];
    expect(
      await codes(
        ['statistics.save', first],
        ['submission.freeze', { period: PERIOD }],
        ['statistics.save', second],
        ['statistics.zeroReport', { period: PERIOD, station: await station(), zero: true }],
      ),
    ).toEqual(['OK', 'OK', 'PERIOD_FROZEN', 'PERIOD_FROZEN']);
    expect(frozenFigure()).toBe(61);
    const sheet = await office.call('statistics.sheet', { period: PERIOD });
    expect(sheet.values[await station()]?.trainingTimes).toBe(61);
  });

  it('is frozen once', async () => {
    expect(
      await codes(
        ['submission.freeze', { period: PERIOD }],
        ['submission.freeze', { period: PERIOD }],
      ),
    ).toEqual(['OK', 'PERIOD_FROZEN']);
  });

  it('is one transaction: another program on the same database comes before it or behind it', async () => {
    const { cells } = await cell(63);
    const frozen = office.code('submission.freeze', { period: PERIOD });
    let other = 'OK';
    try {
      saveStatistics(office.ctx, PERIOD, cells);
    } catch (error) {
      other = (error as Error).message;
    }
    expect(await frozen).toBe('OK');
    if (other === 'OK') expect(frozenFigure()).toBe(63);
    else expect(other).toBe('PERIOD_FROZEN');
  });
});

describe('passwords tried at once', () => {
  const wrong = { login: 'admin', password: 'wrong-2026-word' };

  it('get no more tries than one after the other, also after a restart', async () => {
    const tries = Array.from({ length: 24 }, () => office.code('session.login', wrong));
    expect(await Promise.all(tries)).toEqual([
      ...Array.from({ length: 4 }, () => 'LOGIN_WRONG'),
      ...Array.from({ length: 20 }, () => 'LOGIN_LOCKED'),
    ]);
    const restarted = createGate({ dataRoot: office.folder, now: '2026-10-09T09:05:00+08:00' });
    expect(
      await restarted.call('session.login', { login: 'admin', password: PASSWORD }),
    ).toMatchObject({ failure: { code: 'LOGIN_LOCKED' } });
    await restarted.close();
  });

  it('count while they are under way, so that two programs have no more between them', async () => {
    const other = createGate({ dataRoot: office.folder, now: '2026-10-09T09:00:00+08:00' });
    const tries = Array.from({ length: 8 }, (_, at) =>
      (at % 2 ? other : office.gate).call('session.login', wrong),
    );
    const answers = await Promise.all(tries);
    const locked = answers.filter((answer) => !answer.ok && answer.failure.code === 'LOGIN_LOCKED');
    expect(locked).toHaveLength(4);
    await other.close();
  });

  it('are forgotten by the right one', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 4; at += 1)
        expect(await office.code('session.login', wrong)).toBe('LOGIN_WRONG');
      expect(await office.code('session.login', { login: 'admin', password: PASSWORD })).toBe('OK');
    }
  });
});

describe('users', () => {
  const clerk = {
    login: 'clerk',
    name: '李丽',
    role: 'clerk' as const,
    password: 'clerk-office-2026',
  };

  it('are made once under one login, and the second does not take the password of the first', async () => {
    expect(
      await codes(
        ['users.create', clerk],
        ['users.create', { ...clerk, name: '王强', password: 'other-office-2026' }],
      ),
    ).toEqual(['OK', 'LOGIN_TAKEN']);
    expect(await office.code('session.login', { login: 'clerk', password: clerk.password })).toBe(
      'OK',
    );
  });

  it('change a password only from the one that holds when it is changed', async () => {
    expect(
      await codes(
        ['session.changePassword', { current: PASSWORD, next: 'first-office-2026' }],
        ['session.changePassword', { current: PASSWORD, next: 'second-office-2026' }],
      ),
    ).toEqual(['OK', 'LOGIN_WRONG']);
    expect(
      await office.code('session.login', { login: 'admin', password: 'first-office-2026' }),
    ).toBe('OK');
  });

  it('are not let in by a recovery whose new password is refused', async () => {
    await office.call('session.lock', {});
    const recover = { recoveryCode: office.recoveryCode, login: 'admin' };
    expect(await office.code('session.recover', { ...recover, newPassword: 'short' })).toBe(
      'PASSWORD_TOO_WEAK',
    );
    expect(await office.call('app.state', {})).toMatchObject({ stage: 'locked' });
    expect(
      await office.code('session.recover', {
        ...recover,
        login: 'nobody',
        newPassword: 'third-office-2026',
      }),
    ).toBe('LOGIN_WRONG');
    expect(
      await office.code('session.login', { login: 'nobody', password: 'third-office-2026' }),
    ).toBe('LOGIN_WRONG');
  });
});
