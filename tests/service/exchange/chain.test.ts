import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../electron/gate/gate';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import { PASSWORD, NOW } from '../office';
import { freeze, openPair, PERIOD, stored, type Pair } from './offices';

let pair: Pair;
let out: string;
beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-chain-'));
  pair = await openPair();
}, 60_000);
afterEach(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

/** The county's next package, and with `answered` the receipt for it brought home. */
async function sent(period: string, answered: boolean): Promise<string> {
  await freeze(pair.county, period);
  const { file } = await pair.county.call('submission.export', { period, folder: out });
  if (answered) {
    const [result] = await pair.city.call('receive.files', { files: [file], receipts: out });
    await pair.county.call('submission.importReceipt', { file: result?.receipt ?? '' });
  }
  return file;
}

describe('a package that comes before its turn', () => {
  it('is held, and comes in by itself once the missing one is here: a receiver that was restored from an old backup', async () => {
    const { file: backup } = await pair.city.call('backup.write', { folder: out });
    const first = await sent('2026Q2', true);
    const second = await sent(PERIOD, false);
    const [elsewhere, later] = [join(out, 'elsewhere'), join(out, 'later')];
    mkdirSync(later);
    await pair.city.call('backup.restore', { file: backup });
    const receive = async (gate: Gate, file: string): Promise<ReceivedFile[]> => {
      const result = await gate.call('receive.files', { files: [file], receipts: out });
      return result.ok ? (result.value as ReceivedFile[]) : [];
    };
    const gate = createGate({ dataRoot: pair.city.folder, now: NOW });
    try {
      await gate.call('session.login', { login: 'admin', password: PASSWORD });
      expect(await receive(gate, second)).toMatchObject([
        { ok: false, code: 'CHAIN_BROKEN', sequence: 2, params: { missing: 1 } },
      ]);
      // Brought twice it is held once.
      await receive(gate, second);
      const board = await gate.call('receive.board', { period: PERIOD });
      expect(board).toMatchObject({
        ok: true,
        value: {
          received: 0,
          inbox: [{ code: 'CHAIN_BROKEN', params: { missing: 1 } }, { code: 'CHAIN_BROKEN' }],
        },
      });
      await gate.call('backup.write', { folder: later });
    } finally {
      await gate.close();
    }
    // On another computer: what was held came along with the backup.
    const moved = createGate({ dataRoot: elsewhere, now: NOW });
    try {
      const [name = ''] = readdirSync(later);
      expect(await moved.call('backup.restore', { file: join(later, name) })).toMatchObject({
        ok: true,
      });
      await moved.call('session.login', { login: 'admin', password: PASSWORD });
      expect(await receive(moved, first)).toMatchObject([
        {
          ok: true,
          sequence: 1,
          outcome: 'accepted',
          receipt: join(out, 'receipt-220104-2026Q2-0001.zip'),
        },
        {
          ok: true,
          sequence: 2,
          outcome: 'accepted',
          file: '220104-2026Q3-0002.zip',
          receipt: join(out, 'receipt-220104-2026Q3-0002.zip'),
        },
      ]);
      expect(await receive(moved, first)).toMatchObject([{ code: 'ALREADY_IMPORTED' }]);
      expect(await moved.call('receive.board', { period: PERIOD })).toMatchObject({
        ok: true,
        value: { received: 1 },
      });
      expect(await moved.call('audit.verify', {})).toMatchObject({ ok: true, value: { ok: true } });
    } finally {
      await moved.close();
    }
    expect(existsSync(join(out, 'receipt-220104-2026Q3-0002.zip'))).toBe(true);
  });

  it('lies open nowhere, also when it came open', async () => {
    await sent('2026Q2', false);
    const second = await sent(PERIOD, false);
    const { file: plain } = await pair.city.call('package.open', {
      file: second,
      out: join(out, 'plain.zip'),
    });
    expect(await pair.city.call('receive.files', { files: [plain], receipts: null })).toMatchObject(
      [{ code: 'CHAIN_BROKEN' }],
    );
    const { ctx, folder } = pair.city;
    expect(ctx.db.prepare('SELECT bytes FROM held_package').pluck().all()).toEqual([
      readFileSync(plain),
    ]);
    ctx.db.pragma('wal_checkpoint(TRUNCATE)');
    const start = readFileSync(plain).subarray(0, 64);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => readFileSync(file).includes(start))).toEqual([]);
    expect(stored(pair.city)).toEqual([0, 0, 0]);
  });
});

describe('the clock', () => {
  it('warns of a package made two days ahead, and of one made before the last; both come in', async () => {
    const gate = createGate({ dataRoot: pair.county.folder, now: '2026-10-12T09:00:00+08:00' });
    const ahead = async (period: string): Promise<string> => {
      await freeze(pair.county, period);
      const result = await gate.call('submission.export', { period, folder: out });
      return result.ok ? (result.value as { file: string }).file : '';
    };
    try {
      await gate.call('session.login', { login: 'admin', password: PASSWORD });
      const [early] = await pair.city.call('receive.files', {
        files: [await ahead('2026Q2')],
        receipts: out,
      });
      expect(early).toMatchObject({
        ok: true,
        code: 'CLOCK_WARNING',
        params: { reason: 'ahead' },
        outcome: 'accepted',
      });
      await pair.county.call('submission.importReceipt', { file: early?.receipt ?? '' });
    } finally {
      await gate.close();
    }
    const [late] = await pair.city.call('receive.files', {
      files: [await sent(PERIOD, false)],
      receipts: null,
    });
    expect(late).toMatchObject({
      ok: true,
      code: 'CLOCK_WARNING',
      params: { reason: 'before-last' },
      outcome: 'accepted',
    });
  });
});
