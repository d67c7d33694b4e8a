import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const fromRoot = (...parts: string[]): string => join(root, ...parts);

export const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(fromRoot('node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const base = (): string => {
  const named = process.env['STATIONBOOK_CACHE'];
  if (named) return named;
  if (process.platform === 'win32' && process.env['LOCALAPPDATA'])
    return join(process.env['LOCALAPPDATA'], 'stationbook-cache');
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stationbook');
};

/**
 * Where downloads and compiled parts are kept between runs: the user's cache folder, else `.cache`
 * here.
 */
export function cacheFolder(): string {
  for (const folder of [base(), fromRoot('.cache')]) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error('No folder can be written for downloads. Name one in STATIONBOOK_CACHE.');
}
