import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/result';
import type { Level } from '../../../shared/domain/office';
import type { Wrapped } from './wrap';

export interface UserKey {
  login: string;
  key: Wrapped;
  /** Wrong passwords in a row, and until when the login is locked (ISO). */
  failures: number;
  lockedUntil: string | null;
}

/**
 * `office.json`: what must be readable before the database can be opened. It holds no personal data
 * but login names.
 */
export interface OfficeFile {
  format: 'stationbook-office/1';
  unitId: string;
  name: string;
  level: Level;
  division: string;
  divisionName: string;
  fingerprint: string;
  demo: boolean;
  users: UserKey[];
  recovery: Wrapped;
  /**
   * Where the last backup went: told when the database, which knows it too, cannot be read any
   * more.
   */
  lastBackup?: string;
}

export const officePath = (folder: string): string => join(folder, 'office.json');
export const databasePath = (folder: string): string => join(folder, 'stationbook.db');

export const officeExists = (folder: string): boolean => existsSync(officePath(folder));

/** @throws Refusal OFFICE_FILE_DAMAGED; a damaged file never silently becomes an empty office */
export function readOfficeFile(folder: string): OfficeFile {
  try {
    const file = JSON.parse(readFileSync(officePath(folder), 'utf8')) as OfficeFile;
    if (file.format !== 'stationbook-office/1' || !Array.isArray(file.users))
      throw new TypeError('format');
    return file;
  } catch {
    throw Refusal.of('OFFICE_FILE_DAMAGED', { file: officePath(folder) });
  }
}

/** Written beside, flushed, then renamed: a power cut leaves the old file or the new one. */
export function writeOfficeFile(folder: string, file: OfficeFile): void {
  const beside = `${officePath(folder)}.new`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    writeSync(handle, JSON.stringify(file, null, 2));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, officePath(folder));
}
