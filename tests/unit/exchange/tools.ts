import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

export interface Scratch {
  path: string;
  write(name: string, data: string | Uint8Array): string;
  read(name: string): Buffer;
  /** Runs a shell line in the folder; a failing command gives code ≠ 0 instead of throwing. */
  sh(line: string): Promise<{ code: number; stdout: string; stderr: string }>;
}

/** A folder that is gone when the test ends. */
export function scratch(): Scratch {
  const path = mkdtempSync(join(tmpdir(), 'exchange-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(name, data) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
      return file;
    },
    read: (name) => readFileSync(join(path, name)),
    sh: (line) =>
      run('bash', ['-c', line], { cwd: path, env: { ...process.env, LC_ALL: 'C.UTF-8' } }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code?: number; stdout?: string; stderr?: string }) => ({
          code: error.code ?? 1,
          stdout: error.stdout ?? '',
          stderr: error.stderr ?? '',
        }),
      ),
  };
}

export const openssl = async (dir: Scratch, args: string[]): Promise<string> =>
  (await run('openssl', args, { cwd: dir.path })).stdout;
