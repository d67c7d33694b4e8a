import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;
afterEach(() => office.close());

/** The same office after a restart, at a later time. */
async function restarted(
  now: string,
  work: (code: (name: string, input: unknown) => Promise<string>) => Promise<void>,
): Promise<void> {
  const gate = createGate({ dataRoot: office.folder, now });
  try {
    await work(async (name, input) => {
      const result = await gate.call(name, input);
      return result.ok ? 'OK' : result.failure.code;
    });
  } finally {
    await gate.close();
  }
}

describe('login', () => {
  it('locks after five wrong passwords, stays locked over a restart, and opens after ten minutes', async () => {
    office = await openTestOffice();
    const codes: string[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1)
      codes.push(
        await office.code('session.login', { login: 'admin', password: 'wrong-2026-word' }),
      );
    expect(codes).toEqual([
      'LOGIN_WRONG',
      'LOGIN_WRONG',
      'LOGIN_WRONG',
      'LOGIN_WRONG',
      'LOGIN_LOCKED',
    ]);
    expect(await office.code('session.login', { login: 'admin', password: PASSWORD })).toBe(
      'LOGIN_LOCKED',
    );
    await restarted('2026-10-09T09:05:00+08:00', async (code) => {
      expect(await code('session.login', { login: 'admin', password: PASSWORD })).toBe(
        'LOGIN_LOCKED',
      );
    });
    await restarted('2026-10-09T09:11:00+08:00', async (code) => {
      expect(await code('session.login', { login: 'admin', password: PASSWORD })).toBe('OK');
    });
  });

  it('says the same of a login that does not exist', async () => {
    office = await openTestOffice();
    expect(await office.code('session.login', { login: 'nobody', password: PASSWORD })).toBe(
      'LOGIN_WRONG',
    );
  });

  it('opens with the recovery code, however it was typed, and sets a new password', async () => {
    office = await openTestOffice();
    await office.call('session.lock', {});
    const typed = ` ${office.recoveryCode.toLowerCase().replaceAll('-', ' ')} `;
    expect(
      await office.code('session.recover', {
        recoveryCode: 'AAAA-BBBB',
        login: 'admin',
        newPassword: 'another-2026',
      }),
    ).toBe('RECOVERY_CODE_WRONG');
    expect(
      await office.code('session.recover', {
        recoveryCode: typed,
        login: 'admin',
        newPassword: 'only-letters',
      }),
    ).toBe('PASSWORD_TOO_WEAK');
    await office.call('session.recover', {
      recoveryCode: typed,
      login: 'admin',
      newPassword: 'another-2026',
    });
    await office.call('session.lock', {});
    expect(await office.code('session.login', { login: 'admin', password: PASSWORD })).toBe(
      'LOGIN_WRONG',
    );
    expect(await office.code('session.login', { login: 'admin', password: 'another-2026' })).toBe(
      'OK',
    );
  });

  it('changes a password only for who knows the present one', async () => {
    office = await openTestOffice();
    expect(
      await office.code('session.changePassword', {
        current: 'wrong-2026-word',
        next: 'another-2026',
      }),
    ).toBe('LOGIN_WRONG');
    expect(
      await office.code('session.changePassword', { current: PASSWORD, next: 'another-2026' }),
    ).toBe('OK');
    expect(await office.code('session.login', { login: 'admin', password: 'another-2026' })).toBe(
      'OK',
    );
  });

  it('refuses a damaged office file instead of starting empty', async () => {
    office = await openTestOffice();
    await office.call('session.lock', {});
    const file = join(office.folder, 'office.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    expect(await office.code('app.state', {})).toBe('OFFICE_FILE_DAMAGED');
    expect(
      await office.code('setup.create', {
        level: 'county',
        division: '220104',
        name: '新单位',
        admin: { name: '王芳', login: 'admin', password: PASSWORD },
      }),
    ).toBe('OFFICE_EXISTS');
  });

  it('keeps neither names nor keys readable in the folder', async () => {
    office = await openTestOffice();
    await office.call('records.save', {
      noun: 'institution',
      id: null,
      revision: null,
      values: {
        name: '晨光社会工作服务中心',
        uscc: null,
        type: null,
        legalRepresentative: null,
        phone: null,
        note: null,
      },
    });
    const database = readFileSync(join(office.folder, 'stationbook.db'));
    expect(database.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(readFileSync(join(office.folder, 'stationbook.db-wal')).includes('晨光')).toBe(false);
    expect(readFileSync(join(office.folder, 'office.json'), 'utf8')).not.toMatch(/PRIVATE|王芳/);
  });
});

describe('set-up', () => {
  it('wants two groups of the recovery code typed back before anybody works', async () => {
    office = await openTestOffice();
    const folder = join(office.folder, 'second');
    const gate = createGate({ dataRoot: folder, now: '2026-10-09T09:00:00+08:00' });
    try {
      const wanted = {
        level: 'county',
        division: '220104000000',
        name: '朝阳区社会工作指导中心',
        admin: { name: '王芳', login: 'admin', password: PASSWORD },
      };
      const refused = await gate.call('setup.create', { ...wanted, level: 'city' });
      expect(refused).toMatchObject({ ok: false, failure: { code: 'DIVISION_LEVEL' } });
      const made = await gate.call('setup.create', wanted);
      if (!made.ok) throw new Error(made.failure.code);
      const groups = (made.value as { recoveryCode: string }).recoveryCode.split('-');
      expect(groups.map((group) => group.length)).toEqual(Array.from({ length: 8 }, () => 4));
      expect(await gate.call('setup.confirmRecovery', { groups: { 2: groups[1] } })).toMatchObject({
        ok: false,
        failure: { code: 'RECOVERY_GROUPS_WRONG' },
      });
      expect(
        await gate.call('setup.confirmRecovery', { groups: { 2: groups[1], 5: groups[4] } }),
      ).toMatchObject({ ok: true, value: { confirmed: true } });
      expect(await gate.call('app.state', {})).toMatchObject({
        ok: true,
        value: { stage: 'open' },
      });
    } finally {
      await gate.close();
    }
  });
});
