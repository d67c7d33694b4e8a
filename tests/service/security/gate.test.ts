import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

describe('the gate', () => {
  it.each([
    ['no.such', 'UNKNOWN_PROCEDURE'],
    ['__proto__', 'UNKNOWN_PROCEDURE'],
    ['constructor', 'UNKNOWN_PROCEDURE'],
    ['', 'UNKNOWN_PROCEDURE'],
  ])('refuses the procedure %j', async (name, code) => {
    expect(await office.code(name, {})).toBe(code);
  });

  it('refuses input that is not by contract and names its place', async () => {
    const result = await office.gate.call('records.list', {
      noun: 'station',
      offset: -1,
      limit: 10,
    });
    expect(result).toEqual({
      ok: false,
      failure: { code: 'BAD_INPUT', params: { path: 'offset' } },
    });
    expect(await office.code('app.state', { extra: 1 })).toBe('BAD_INPUT');
    expect(await office.code('records.list', undefined)).toBe('BAD_INPUT');
  });

  it('lets a clerk work but not administer', async () => {
    await office.call('users.create', {
      login: 'clerk',
      name: '李明',
      role: 'clerk',
      password: 'clerk-of-2026',
    });
    await office.call('session.login', { login: 'clerk', password: 'clerk-of-2026' });
    expect(await office.code('users.list', {})).toBe('NOT_ALLOWED');
    expect(await office.code('settings.set', { deadlineDay: 20 })).toBe('NOT_ALLOWED');
    expect(await office.code('receive.files', { files: ['x'], receipts: null })).toBe(
      'NOT_ALLOWED',
    );
    expect(await office.code('records.list', { noun: 'station', offset: 0, limit: 10 })).toBe('OK');
    await office.call('session.login', { login: 'admin', password: PASSWORD });
  });

  it('answers nothing of the office while it is locked', async () => {
    await office.call('session.lock', {});
    expect(await office.code('records.list', { noun: 'station', offset: 0, limit: 10 })).toBe(
      'NOT_LOGGED_IN',
    );
    expect(await office.code('audit.verify', {})).toBe('NOT_LOGGED_IN');
    expect(await office.call('app.state', {})).toMatchObject({ stage: 'locked' });
    await office.call('session.login', { login: 'admin', password: PASSWORD });
  });

  it('starts with the quarter that ended last', async () => {
    expect(await office.call('app.state', {})).toMatchObject({
      stage: 'open',
      period: '2026Q3',
      demo: false,
    });
  });

  it('turns a fault into an incident number and logs where, not with what', async () => {
    const log = join(office.folder, 'faults.log');
    rmSync(log, { force: true });
    office.ctx.db.exec('ALTER TABLE draft RENAME TO draft_away');
    try {
      const result = await office.gate.call('drafts.save', {
        noun: 'person',
        id: 'new',
        values: { name: '不该出现在日志里' },
      });
      expect(result).toMatchObject({
        ok: false,
        failure: {
          code: 'INTERNAL',
          params: { incident: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
        },
      });
      expect(existsSync(log)).toBe(true);
      expect(readFileSync(log, 'utf8')).not.toContain('不该出现在日志里');
    } finally {
      office.ctx.db.exec('ALTER TABLE draft_away RENAME TO draft');
    }
  });
});
