import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../electron/gate/gate';
import { openDatabase } from '../../../electron/service/database/open';
import { keyByPassword } from '../../../electron/service/security/login';
import { databasePath, readOfficeFile } from '../../../electron/service/security/office-file';
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/procedures';
import { NOW, PASSWORD } from '../office';

let folder: string;
let gate: Gate;
let code: string;
const start = (): void => void (gate = createGate({ dataRoot: folder, now: NOW }));
const restart = async (): Promise<void> => {
  await gate.close();
  start();
};
async function call<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await gate.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value as OutputOf<N>;
}
const codeOf = async (name: ProcedureName, input: unknown): Promise<string> => {
  const result = await gate.call(name, input);
  return result.ok ? 'OK' : result.failure.code;
};
const twoOf = (whole: string) => {
  const groups = whole.split('-');
  return { groups: { 3: groups[2] ?? '', 7: groups[6] ?? '' } };
};
const login = () => call('session.login', { login: 'admin', password: PASSWORD });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-recovery-'));
  start();
  const made = await call('setup.create', {
    level: 'county',
    division: '220104',
    name: '测试社会工作指导中心',
    admin: { name: '王芳', login: 'admin', password: PASSWORD },
  });
  code = made.recoveryCode;
});
afterEach(async () => {
  await gate.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that stands in the database, as one text. */
async function inside(): Promise<string> {
  const key = await keyByPassword(folder, 'admin', PASSWORD, new Date(NOW));
  const db = openDatabase(databasePath(folder), key.toString('hex'), { existing: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    return JSON.stringify(
      tables.map((table) => db.prepare(`SELECT * FROM "${String(table)}"`).all()),
    );
  } finally {
    db.close();
  }
}

it('makes guessing the password or the code of an office slow', () => {
  const { users, recovery } = readOfficeFile(folder);
  expect([...users.map(({ key }) => key.cost), recovery.cost]).toEqual([2 ** 15, 2 ** 15]);
});

describe('a recovery code that nobody has typed back', () => {
  it('is shown again after the window was closed, until it is', async () => {
    await restart();
    expect(await codeOf('recovery.pending', {})).toBe('NOT_LOGGED_IN');
    expect(await codeOf('setup.confirmRecovery', twoOf(code))).toBe('NOTHING_TO_CONFIRM');
    expect(await login()).toMatchObject({ stage: 'open', unconfirmed: true });
    expect(await call('recovery.pending', {})).toEqual({ recoveryCode: code });
    expect(await codeOf('setup.confirmRecovery', { groups: { 1: 'AAAA', 2: 'BBBB' } })).toBe(
      'RECOVERY_GROUPS_WRONG',
    );
    await restart();
    expect(await login()).toMatchObject({ unconfirmed: true });
    await call('setup.confirmRecovery', twoOf(code));
    expect(await call('app.state', {})).toMatchObject({ unconfirmed: false });
    expect(await call('recovery.pending', {})).toEqual({ recoveryCode: null });
    await restart();
    expect(await login()).toMatchObject({ unconfirmed: false });
    expect(await codeOf('setup.confirmRecovery', twoOf(code))).toBe('NOTHING_TO_CONFIRM');
  });

  it('is told to administrators only', async () => {
    const clerk = { login: 'clerk', name: '李丽', role: 'clerk' as const, password: PASSWORD };
    await call('users.create', clerk);
    expect(await call('session.login', { login: 'clerk', password: PASSWORD })).toMatchObject({
      unconfirmed: false,
    });
    expect(await codeOf('recovery.pending', {})).toBe('NOT_ALLOWED');
    expect(await codeOf('setup.confirmRecovery', twoOf(code))).toBe('NOTHING_TO_CONFIRM');
  });

  it('stands in the encrypted database only, and nowhere once it was typed back', async () => {
    await gate.close();
    expect(await inside()).toContain(code);
    start();
    await login();
    await call('setup.confirmRecovery', twoOf(code));
    await gate.close();
    expect(await inside()).not.toContain(code);
  });
});

describe('a new recovery code', () => {
  it('asks for the password, shuts the old code out, and is typed back like the first', async () => {
    await call('setup.confirmRecovery', twoOf(code));
    expect(await codeOf('recovery.renew', { password: 'wrong-2026-word' })).toBe('LOGIN_WRONG');
    await call('recovery.renew', { password: PASSWORD });
    const { recoveryCode } = await call('recovery.pending', {});
    if (recoveryCode === null) throw new Error('no code');
    expect(recoveryCode).not.toBe(code);
    expect(await call('app.state', {})).toMatchObject({ unconfirmed: true });
    const recover = (recoveryCode: string) =>
      codeOf('session.recover', { recoveryCode, login: 'admin', newPassword: PASSWORD });
    expect(await recover(code)).toBe('RECOVERY_CODE_WRONG');
    expect(await recover(recoveryCode)).toBe('OK');
    await call('setup.confirmRecovery', twoOf(recoveryCode));
    expect(await call('app.state', {})).toMatchObject({ unconfirmed: false });
    await gate.close();
    const all = await inside();
    expect(all).toContain('recovery.renew');
    expect(all).toContain('recovery.confirm');
    expect(all).not.toContain(recoveryCode);
    start();
  });

  it('leaves backups made before with the code of their time', async () => {
    await call('setup.confirmRecovery', twoOf(code));
    const { file } = await call('backup.write', { folder });
    await call('recovery.renew', { password: PASSWORD });
    const { recoveryCode } = await call('recovery.pending', {});
    await call('backup.restore', { file });
    const recover = (with_: string) =>
      codeOf('session.recover', { recoveryCode: with_, login: 'admin', newPassword: PASSWORD });
    expect(await recover(recoveryCode ?? '')).toBe('RECOVERY_CODE_WRONG');
    expect(await recover(code)).toBe('OK');
  });
});
