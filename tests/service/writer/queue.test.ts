import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import { App } from '../../../electron/service/app';
import { createQueue, type Turn } from '../../../electron/service/queue';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const clerk = {
  login: 'clerk',
  name: '李丽',
  role: 'clerk' as const,
  password: 'clerk-office-2026',
};

describe('one write at a time', () => {
  it('locks only when the write before it is done, and refuses what was asked for behind it', async () => {
    const [made, locked, late, read] = await Promise.all([
      office.gate.call('users.create', clerk),
      office.gate.call('session.lock', {}),
      office.gate.call('users.create', { ...clerk, login: 'second' }),
      office.gate.call('users.list', {}),
    ]);
    expect(made).toMatchObject({ ok: true, value: { login: 'clerk' } });
    expect(locked).toMatchObject({ ok: true, value: { stage: 'locked' } });
    expect(late).toEqual({ ok: false, failure: { code: 'NOT_LOGGED_IN' } });
    // A read does not wait: it shows what was committed when it was asked for.
    expect(read).toMatchObject({ ok: true, value: [{ login: 'admin' }] });
    await office.call('session.login', { login: 'clerk', password: clerk.password });
    expect(await office.code('users.create', { ...clerk, login: 'third' })).toBe('NOT_ALLOWED');
  });

  it('writes nothing in the name of the next login', async () => {
    await office.call('users.create', { ...clerk, role: 'admin' });
    const [, late] = await Promise.all([
      office.gate.call('session.login', { login: 'clerk', password: clerk.password }),
      office.gate.call('settings.set', { idleMinutes: 5 }),
    ]);
    expect(late).toEqual({ ok: false, failure: { code: 'NOT_LOGGED_IN' } });
  });

  it('goes on behind a write that fails', async () => {
    const codes = await Promise.all([
      office.code('session.changePassword', { current: 'wrong-2026', next: 'other-office-2026' }),
      office.code('users.create', { ...clerk, password: 'short' }),
      office.code('users.create', clerk),
    ]);
    expect(codes).toEqual(['LOGIN_WRONG', 'PASSWORD_TOO_WEAK', 'OK']);
  });

  it('closes only when the writes before it are done', async () => {
    const made = office.gate.call('users.create', clerk);
    await office.gate.close();
    expect(await made).toMatchObject({ ok: true });
    const again = createGate({ dataRoot: office.folder });
    expect(
      await again.call('session.login', { login: 'clerk', password: clerk.password }),
    ).toMatchObject({ ok: true });
    await again.close();
  });
});

it('hands no writer out against a turn that is over', async () => {
  const app = new App({
    dataRoot: office.folder,
    clock: () => new Date(),
    newId: () => 'none',
    openGate: createGate,
    progress: () => undefined,
  });
  const queue = createQueue();
  const login = { login: 'admin', password: PASSWORD };
  const kept = await queue(async (turn) => {
    await app.write(turn, 'session.login', login);
    return [turn];
  });
  await expect(app.write(kept[0] as Turn, 'settings.set', { idleMinutes: 5 })).rejects.toThrow(
    'outside its turn',
  );
  await expect(
    queue((turn) => app.write(turn, 'settings.set', { idleMinutes: 5 })),
  ).resolves.toMatchObject({ changed: ['setting'] });
  app.close();
});

describe('what a write changed', () => {
  it('travels with its answer: nouns of the audit chain, and what has no entry there', async () => {
    const draft = { noun: 'person', id: 'new', values: {} };
    expect(await office.gate.call('drafts.save', draft)).toMatchObject({ changed: ['draft'] });
    expect(await office.gate.call('users.create', clerk)).toMatchObject({ changed: ['user'] });
    expect(await office.gate.call('settings.set', { idleMinutes: 5 })).toMatchObject({
      changed: ['setting'],
    });
  });

  it('is absent from reads and from a write that changed nothing', async () => {
    expect(await office.gate.call('users.list', {})).not.toHaveProperty('changed');
    expect(await office.gate.call('session.login', { login: 'admin', password: PASSWORD })).toEqual(
      { ok: true, value: expect.objectContaining({ stage: 'open' }) as unknown },
    );
    expect(await office.gate.call('settings.set', {})).toEqual({
      ok: true,
      value: { saved: true },
    });
  });

  it('names nothing of a write that failed before it', async () => {
    expect(await office.code('undo.do', { id: null })).not.toBe('OK');
    expect(await office.gate.call('drafts.discard', { noun: 'person', id: 'new' })).toMatchObject({
      changed: ['draft'],
    });
  });
});
