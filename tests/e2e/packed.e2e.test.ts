import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { launchArguments } from '../../build/runtime/setup.ts';

const run = promisify(execFile);
const program = fromRoot('out', 'dist', 'linux-unpacked', 'stationbook');

// Only Linux packs into this folder; other platforms are packed on their own machines.
describe.runIf(process.platform === 'linux')('the packed program', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stationbook-packed-'));
    await run(process.execPath, [fromRoot('build', 'run.mjs'), 'dist', '--linux', 'dir'], {
      cwd: fromRoot(),
      maxBuffer: 16 * 1024 * 1024,
    });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('carries its data, its native binary and nothing of the sources', () => {
    const resources = join(program, '..', 'resources');
    expect(existsSync(join(resources, 'app.asar'))).toBe(true);
    expect(
      existsSync(
        join(
          resources,
          'app.asar.unpacked',
          'node_modules',
          'better-sqlite3',
          'prebuilds',
          `linux-${process.arch}.node`,
        ),
      ),
    ).toBe(true);
    const archive = readFileSync(join(resources, 'app.asar')).toString('latin1');
    for (const name of ['"levels.br"', '"villages.bin"', '"service-host.js"', '"cli.js"'])
      expect(archive).toContain(name);
    for (const name of ['"tests"', '"vitest"', '"app.ts"']) expect(archive).not.toContain(name);
  });

  test('answers on the command line without Node and without a window', async () => {
    const { stdout } = await run(
      program,
      [
        ...launchArguments(),
        '--cli',
        'demo',
        '--scale',
        'typical',
        '--seed',
        '1',
        '--out',
        join(folder, 'demo'),
        '--json',
      ],
      { env: { ...process.env, STATIONBOOK_PASSWORD: 'demo-office-2026' } },
    );
    expect(JSON.parse(stdout)).toMatchObject({ login: 'admin', packages: 0 });
    expect(existsSync(join(folder, 'demo', 'county-220104'))).toBe(true);
  });
});

test('installers are configured for every platform that offices use', () => {
  const text = readFileSync(fromRoot('electron-builder.yml'), 'utf8');
  expect(text).toMatch(/target: nsis\n\s+arch: \[x64\]/);
  for (const target of ['deb', 'AppImage'])
    expect(text).toMatch(new RegExp(`target: ${target}\\n\\s+arch: \\[x64, arm64\\]`));
});
