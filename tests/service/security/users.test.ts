import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../electron/gate/gate';
import type { Role } from '../../../shared/domain/office';
import { NOW, openTestOffice, PASSWORD, type TestOffice } from '../office';

const FIRST = 'first-of-2026';
const OWN = 'chosen-by-2026';

let office: TestOffice;
let elsewhere: Gate;
beforeEach(async () => {
  office = await openTestOffice();
  elsewhere = createGate({ dataRoot: office.folder, now: NOW });
});
afterEach(async () => {
  await elsewhere.close();
  await office.close();
});

const user = async (login: string, role: Role = 'clerk'): Promise<string> =>
  (await office.call('users.create', { login, name: login, role, password: FIRST })).userId;
const other = async (name: string, input: unknown): Promise<string> => {
  const result = await elsewhere.call(name, input);
  return result.ok ? 'OK' : result.failure.code;
};
const list = () => office.call('users.list', {});
const actions = (): string[] =>
  office.ctx.db.prepare("SELECT action FROM audit WHERE noun = 'user'").pluck().all() as string[];

describe('a user who is shut out', () => {
  it('loses the session at hand, the login, and the key in the office file', async () => {
    const userId = await user('lili');
    expect(await other('session.login', { login: 'lili', password: FIRST })).toBe('OK');
    expect(await other('desk.get', { period: '2026Q3' })).toBe('OK');
    await office.call('users.disable', { userId });
    expect(await other('desk.get', { period: '2026Q3' })).toBe('NOT_LOGGED_IN');
    expect(await elsewhere.call('app.state', {})).toMatchObject({ value: { stage: 'locked' } });
    expect(
      await other('drafts.save', { noun: 'person', id: 'new', values: { name: '草稿' } }),
    ).toBe('NOT_LOGGED_IN');
    expect(await other('session.login', { login: 'lili', password: FIRST })).toBe('LOGIN_WRONG');
    expect(readFileSync(join(office.folder, 'office.json'), 'utf8')).not.toContain('"lili"');
    expect(
      await other('session.recover', {
        recoveryCode: office.recoveryCode,
        login: 'lili',
        newPassword: OWN,
      }),
    ).toBe('LOGIN_DISABLED');
    expect((await list()).find((row) => row.userId === userId)?.disabledAt).not.toBeNull();
    expect(actions()).toContain('user.disable');
  });

  it('comes back with a password that has to be changed first', async () => {
    const userId = await user('lili');
    await office.call('users.disable', { userId });
    expect(await office.code('users.setPassword', { userId, password: 'second-2026' })).toBe(
      'USER_DISABLED',
    );
    await office.call('users.enable', { userId, password: 'second-2026' });
    const login = { login: 'lili', password: 'second-2026' };
    expect(await elsewhere.call('session.login', login)).toMatchObject({
      value: { stage: 'open', mustChange: true },
    });
    expect(await other('desk.get', { period: '2026Q3' })).toBe('PASSWORD_MUST_CHANGE');
    expect(await other('records.list', { noun: 'person', offset: 0, limit: 1 })).toBe(
      'PASSWORD_MUST_CHANGE',
    );
    const same = { current: 'second-2026', next: 'second-2026' };
    expect(await other('session.changePassword', same)).toBe('PASSWORD_SAME');
    expect(await other('session.changePassword', { ...same, next: OWN })).toBe('OK');
    expect(await other('desk.get', { period: '2026Q3' })).toBe('OK');
    expect(await elsewhere.call('app.state', {})).toMatchObject({ value: { mustChange: false } });
    expect(await other('session.login', { login: 'lili', password: OWN })).toBe('OK');
    expect(actions()).toContain('user.enable');
  });
});

describe('another role and another password', () => {
  it('ends a session that was opened under the role before', async () => {
    const userId = await user('lili', 'admin');
    await other('session.login', { login: 'lili', password: FIRST });
    await office.call('users.setRole', { userId, role: 'clerk' });
    expect(await other('users.list', {})).toBe('NOT_LOGGED_IN');
    await other('session.login', { login: 'lili', password: FIRST });
    expect(await other('users.list', {})).toBe('NOT_ALLOWED');
    expect(actions()).toContain('user.role');
  });

  it('takes the old password away at once, and asks for one of one’s own', async () => {
    const userId = await user('lili');
    expect(await office.code('users.setPassword', { userId, password: 'short' })).toBe(
      'PASSWORD_TOO_WEAK',
    );
    await office.call('users.setPassword', { userId, password: 'second-2026' });
    expect(await other('session.login', { login: 'lili', password: FIRST })).toBe('LOGIN_WRONG');
    await other('session.login', { login: 'lili', password: 'second-2026' });
    expect(await other('backup.write', { folder: office.folder })).toBe('PASSWORD_MUST_CHANGE');
    expect(actions()).toContain('user.password');
  });

  it('counts the recovery code’s new password as one’s own', async () => {
    const userId = await user('lili');
    await office.call('users.setPassword', { userId, password: 'second-2026' });
    await other('session.recover', {
      recoveryCode: office.recoveryCode,
      login: 'lili',
      newPassword: OWN,
    });
    expect(await other('desk.get', { period: '2026Q3' })).toBe('OK');
  });
});

describe('nobody shuts the office’s door from outside', () => {
  it('leaves the last administrator who can log in', async () => {
    const second = await user('second', 'admin');
    await other('session.login', { login: 'second', password: FIRST });
    const me = (await list()).find(({ login }) => login === 'admin')?.userId ?? '';
    await office.call('users.disable', { userId: second });
    // Even through a second window that was an administrator's a moment ago.
    expect(await other('users.disable', { userId: me })).toBe('NOT_LOGGED_IN');
    expect(await office.code('users.disable', { userId: me })).toBe('USER_SELF');
    expect(await office.code('users.setRole', { userId: me, role: 'clerk' })).toBe('USER_SELF');
    expect(await office.code('users.setPassword', { userId: me, password: OWN })).toBe('USER_SELF');
    expect(await office.code('users.enable', { userId: me, password: OWN })).toBe('USER_SELF');
    expect(await office.code('users.disable', { userId: 'nobody' })).toBe('USER_UNKNOWN');
    expect(await office.code('session.login', { login: 'admin', password: PASSWORD })).toBe('OK');
  });

  it('counts only administrators who may log in, when two at once go for each other', async () => {
    const second = await user('second', 'admin');
    const me = (await list()).find(({ login }) => login === 'admin')?.userId ?? '';
    await other('session.login', { login: 'second', password: FIRST });
    const codes = [
      await other('users.setRole', { userId: me, role: 'clerk' }),
      await office.code('users.setRole', { userId: second, role: 'clerk' }),
    ];
    expect(codes).toEqual(['OK', 'NOT_LOGGED_IN']);
    expect((await elsewhere.call('users.list', {})).ok).toBe(true);
  });
});
