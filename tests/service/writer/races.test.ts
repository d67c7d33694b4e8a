import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import type { Writer } from '../../../electron/service/database/context';
import { openOffice } from '../../../electron/service/office';
import { freeze as freezePeriod } from '../../../electron/service/quarter/freeze';
import { securityHandlers } from '../../../electron/service/security/handlers';
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

/** Another program on the same office, which no queue of this one keeps waiting. */
const second = (): Writer => {
  const { databaseKey, clock, newId, progress } = office.ctx;
  return openOffice(office.folder, databaseKey, 'admin', { clock, newId }, progress);
};

/** What each of two programs is answered that do the same at once. */
async function both(work: (writer: Writer) => unknown): Promise<string[]> {
  const other = second();
  const answers = await Promise.allSettled(
    [office.ctx, other].map((ctx) => Promise.resolve(work(ctx))),
  );
  other.db.close();
  return answers.map((answer) =>
    answer.status === 'fulfilled' ? 'OK' : (answer.reason as Error).message,
  );
}

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

  it('is one transaction: another program cannot save between what is read and what is kept', async () => {
    const { cells } = await cell(63);
    const other = second();
    other.db.pragma('busy_timeout = 0');
    const tries: string[] = [];
    const clock = (): Date => {
      try {
        saveStatistics(other, PERIOD, cells);
        tries.push('OK');
      } catch (error) {
        tries.push((error as { code?: string }).code ?? '');
      }
      return other.clock();
    };
    // The clock is read when the snapshot is taken and the row not yet written.
    freezePeriod({ ...office.ctx, clock }, PERIOD);
    other.db.close();
    expect(new Set(tries)).toEqual(new Set(['SQLITE_BUSY']));
    const sheet = await office.call('statistics.sheet', { period: PERIOD });
    expect(frozenFigure()).toBe(sheet.values[await station()]?.trainingTimes);
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

  it('are made once also by two programs, which look again where nothing is awaited any longer', async () => {
    const passwords = [clerk.password, 'other-office-2026'];
    const answers = await both((writer) =>
      securityHandlers['users.create'](writer, { ...clerk, password: passwords.shift() ?? '' }),
    );
    expect([...answers].sort()).toEqual(['LOGIN_TAKEN', 'OK']);
    const codeOf = (password: string) => office.code('session.login', { login: 'clerk', password });
    const first = answers[0] === 'OK';
    expect(await codeOf(clerk.password)).toBe(first ? 'OK' : 'LOGIN_WRONG');
    expect(await codeOf('other-office-2026')).toBe(first ? 'LOGIN_WRONG' : 'OK');
  });

  it('change a password once also from two programs', async () => {
    const answers = await both((writer) =>
      securityHandlers['session.changePassword'](writer, {
        current: PASSWORD,
        next: writer === office.ctx ? 'first-office-2026' : 'second-office-2026',
      }),
    );
    expect([...answers].sort()).toEqual(['LOGIN_WRONG', 'OK']);
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
