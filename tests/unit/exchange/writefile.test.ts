import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSafely, writeStages } from '../../../electron/service/files/writefile';
import { scratch } from './tools';

const bytes = Buffer.alloc(3_500_000, 'stationbook');

describe('writing to a drive', () => {
  it('goes through the four stages with true progress and leaves one file', async () => {
    const dir = scratch();
    const steps: [string, number][] = [];
    await writeFileSafely(join(dir.path, 'a.zip'), bytes, {
      onProgress: (stage, done) => steps.push([stage, done]),
    });
    expect(dir.read('a.zip').equals(bytes)).toBe(true);
    expect(readdirSync(dir.path)).toEqual(['a.zip']);
    expect([...new Set(steps.map(([stage]) => stage))]).toEqual([...writeStages]);
    for (const stage of writeStages)
      expect(steps.filter(([name]) => name === stage).at(-1)?.[1]).toBe(bytes.length);
    expect(steps.filter(([stage]) => stage === 'write').length).toBeGreaterThan(3);
  });
  it('replaces an older file', async () => {
    const dir = scratch();
    dir.write('a.zip', 'old');
    await writeFileSafely(join(dir.path, 'a.zip'), Buffer.from('new'));
    expect(dir.read('a.zip').toString()).toBe('new');
  });
  it.each(writeStages)('stopped at %s leaves nothing, and the older file as it was', async (at) => {
    const dir = scratch();
    dir.write('a.zip', 'old');
    const stop = new AbortController();
    await expect(
      writeFileSafely(join(dir.path, 'a.zip'), bytes, {
        signal: stop.signal,
        onProgress: (stage) => stage === at && stop.abort(),
      }),
    ).rejects.toThrow();
    expect(readdirSync(dir.path)).toEqual(['a.zip']);
    expect(dir.read('a.zip').toString()).toBe('old');
  });
  it('notices a drive that gives back other bytes', async () => {
    const dir = scratch();
    const change = (stage: string): void => {
      if (stage !== 'flush') return;
      const part = readdirSync(dir.path).find((name) => name.endsWith('.part')) ?? '';
      dir.write(part, Buffer.alloc(bytes.length, 'x'));
    };
    await expect(
      writeFileSafely(join(dir.path, 'a.zip'), bytes, {
        onProgress: change,
      }),
    ).rejects.toMatchObject({ failure: { code: 'WRITE_NOT_VERIFIED' } });
    expect(readdirSync(dir.path)).toEqual([]);
  });
});
