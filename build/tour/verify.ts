import { execFile } from 'node:child_process';
import { fromRoot } from '../runtime/paths.ts';

export interface Verified {
  ok: boolean;
  code: string;
  type?: string;
  division?: string;
  period?: string;
  sequence?: number;
}

interface Office {
  data: string;
  login: string;
  password: string;
  now: string;
}

/** `package verify` on the command line with the receiving office's key, beside its open window. */
export function verifyPackage(
  file: string,
  { data, login, password, now }: Office,
): Promise<Verified> {
  // The window's own SQLite binary is not the one that Node needs.
  const { STATIONBOOK_SQLITE_BINDING: _window, ...env } = process.env;
  const words = [
    fromRoot('out', 'app', 'cli.js'),
    'package',
    'verify',
    file,
    '--data',
    data,
    '--user',
    login,
    '--now',
    now,
    '--json',
  ];
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      words,
      { env: { ...env, STATIONBOOK_PASSWORD: password } },
      (error, stdout, stderr) => {
        // Exit status 1 is a refusal and has its answer; anything else has none.
        try {
          done(JSON.parse(stdout) as Verified);
        } catch {
          failed(error ?? new Error(stderr));
        }
      },
    );
  });
}
