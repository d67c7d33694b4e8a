import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../electron/gate/gate';
import type { OutputOf } from '../../../shared/contract/procedures';
import type { Result } from '../../../shared/result';
import { NOW, openTestOffice, PASSWORD } from '../office';

const DEMO = join('demo', 'county-220104');

/** A folder with a demonstration that was made before, and no office yet. */
let made: string;
let folder: string;
let gate: Gate;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'stationbook-demo-'));
  await (await openTestOffice({ folder: join(made, DEMO) })).leave();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-set-up-'));
  cpSync(made, folder, { recursive: true });
  gate = createGate({ dataRoot: folder, now: NOW });
});
afterEach(async () => {
  await gate.close();
  rmSync(folder, { recursive: true, force: true });
});

const create = {
  level: 'county' as const,
  division: '220105',
  name: '测试区社会工作指导中心',
  admin: { name: '王芳', login: 'admin', password: PASSWORD },
};

async function answered<T>(call: Promise<Result<unknown>>): Promise<T> {
  const answer = await call;
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value as T;
}
const state = (): Promise<OutputOf<'app.state'>> => answered(gate.call('app.state', {}));

/** What each of these calls is given, after an office was made whose code is this. */
const inputOf = (name: string, recoveryCode: string): unknown =>
  ({
    'setup.create': create,
    'setup.confirmRecovery': {
      groups: Object.fromEntries(
        recoveryCode.split('-').map((group, at) => [String(at + 1), group]),
      ),
    },
    'session.login': { login: 'admin', password: PASSWORD },
  })[name] ?? {};

/** Calls that are asked for at once: the codes of their answers. */
async function atOnce(recoveryCode: string, ...names: string[]): Promise<string[]> {
  const answers = await Promise.all(
    names.map((name) => gate.call(name, inputOf(name, recoveryCode))),
  );
  return answers.map((answer) => (answer.ok ? 'OK' : answer.failure.code));
}

/** The office that is open, or the stage where none is. */
async function standing(): Promise<string> {
  const found = await state();
  return found.stage === 'open' ? found.office.division : found.stage;
}
const [OWN, DEMO_OFFICE] = [create.division, '220104'];

describe('set-up', () => {
  it.each<[string, string, string[], string, string]>([
    ['setup.create', 'setup.create', ['OK', 'OFFICE_EXISTS'], OWN, 'OK'],
    ['setup.create', 'setup.demo', ['OK', 'OK'], DEMO_OFFICE, 'OK'],
    ['setup.create', 'session.lock', ['OK', 'NOT_LOGGED_IN'], OWN, 'OK'],
    // In the demonstration an office stands already.
    ['setup.demo', 'setup.create', ['OK', 'OFFICE_EXISTS'], DEMO_OFFICE, 'NOTHING_TO_CONFIRM'],
    ['setup.demo', 'setup.demo', ['OK', 'OK'], DEMO_OFFICE, 'NOTHING_TO_CONFIRM'],
  ])('%s and %s at once', async (first, second, codes, after, confirmed) => {
    expect(await atOnce('', first, second)).toEqual(codes);
    expect(await standing()).toBe(after);
    if (confirmed !== 'OK') expect(await atOnce('', 'setup.confirmRecovery')).toEqual([confirmed]);
  });

  it.each<[string, string, string[], string, boolean]>([
    ['setup.confirmRecovery', 'setup.confirmRecovery', ['OK', 'NOTHING_TO_CONFIRM'], OWN, true],
    ['setup.confirmRecovery', 'setup.create', ['OK', 'OFFICE_EXISTS'], OWN, true],
    ['setup.confirmRecovery', 'setup.demo', ['OK', 'OK'], DEMO_OFFICE, true],
    // The code of an office that was left for the demonstration waits until somebody is back.
    ['setup.demo', 'setup.confirmRecovery', ['OK', 'NOTHING_TO_CONFIRM'], DEMO_OFFICE, false],
    ['session.login', 'setup.confirmRecovery', ['OK', 'OK'], OWN, true],
    ['setup.confirmRecovery', 'session.lock', ['OK', 'OK'], 'locked', true],
  ])(
    '%s and %s at once, of an office just made',
    async (first, second, codes, after, confirmed) => {
      const { recoveryCode } = await answered<OutputOf<'setup.create'>>(
        gate.call('setup.create', create),
      );
      expect(await atOnce(recoveryCode, first, second)).toEqual(codes);
      expect(await standing()).toBe(after);
      // Whichever came first, the office is set up, and its administrator gets in.
      await gate.call('session.lock', {});
      expect(await standing()).toBe('locked');
      expect(await atOnce(recoveryCode, 'setup.confirmRecovery', 'session.login')).toEqual([
        'NOTHING_TO_CONFIRM',
        'OK',
      ]);
      expect(await standing()).toBe(OWN);
      expect(await answered(gate.call('recovery.pending', {}))).toEqual({
        recoveryCode: confirmed ? null : recoveryCode,
      });
      expect(await answered(gate.call('audit.verify', {}))).toMatchObject({ ok: true });
    },
  );
});
