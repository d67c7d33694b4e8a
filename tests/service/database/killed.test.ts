import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { isSound } from '../../../electron/service/database/open';
import { createGate } from '../../../electron/gate/gate';
import { NOW, openTestOffice, PASSWORD } from '../office';

const here = (name: string): string => join(import.meta.dirname, name);

/**
 * Lets a process of its own write into an office, kills it outright after some saves, and gives
 * what it had been told was saved.
 */
const killedAfter = (folder: string, round: number, saves: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const args = [
      '--experimental-transform-types',
      '--no-warnings',
      '--import',
      pathToFileURL(here('typescript-hook.mjs')).href,
      here('writer.ts'),
      folder,
      PASSWORD,
      String(round),
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    let wrong = '';
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString();
      if (told.split('\n').length > saves) child.kill('SIGKILL');
    });
    child.stderr.on('data', (text: Buffer) => (wrong += text.toString()));
    // The last line may have been cut off in the middle.
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(told.split('\n').slice(0, -1)) : reject(new Error(wrong)),
    );
  });

it('a program killed in mid-write loses nothing that it said was saved, and leaves a sound database', async () => {
  const office = await openTestOffice();
  await office.gate.close();
  for (const [round, saves] of [20, 47].entries()) {
    const told = await killedAfter(office.folder, round, saves);
    expect(told.length).toBeGreaterThanOrEqual(saves);
    const gate = createGate({ dataRoot: office.folder, now: NOW });
    try {
      expect(
        await gate.call('session.login', { login: 'admin', password: PASSWORD }),
      ).toMatchObject({ ok: true });
      expect(await gate.call('audit.verify', {})).toMatchObject({ ok: true, value: { ok: true } });
    } finally {
      await gate.close();
    }
    const stored = new Set(
      (office.ctx.db.prepare('SELECT name FROM institution').all() as { name: string }[]).map(
        ({ name }) => name,
      ),
    );
    expect(told.filter((name) => !stored.has(name))).toEqual([]);
    // Each save is a record and its audit entry together, or neither.
    const { n } = office.ctx.db
      .prepare("SELECT count(*) AS n FROM audit WHERE noun = 'institution'")
      .get() as { n: number };
    expect(n).toBe(stored.size);
    expect(isSound(office.ctx.db)).toBe(true);
  }
  await office.close();
}, 120_000);
