import { failure, Refusal, type Failure } from '../../../shared/result';
import type { CodeFilledBy } from '../../../shared/text/failures';

/**
 * What the operating system and SQLite refuse with, as codes whose texts say what to do. Everything
 * else is a fault of the program.
 */
const codes: Readonly<Record<string, CodeFilledBy<'path'>>> = {
  ENOENT: 'PATH_MISSING',
  ENOTDIR: 'PATH_MISSING',
  EISDIR: 'PATH_IS_FOLDER',
  EEXIST: 'PATH_TAKEN',
  ENOTEMPTY: 'PATH_TAKEN',
  EACCES: 'PATH_FORBIDDEN',
  EPERM: 'PATH_FORBIDDEN',
  EROFS: 'DRIVE_READ_ONLY',
  ENOSPC: 'DRIVE_FULL',
  EDQUOT: 'DRIVE_FULL',
  EIO: 'DRIVE_GONE',
  ENXIO: 'DRIVE_GONE',
  ENODEV: 'DRIVE_GONE',
  EBUSY: 'FILE_BUSY',
  ETXTBSY: 'FILE_BUSY',
  ENAMETOOLONG: 'PATH_TOO_LONG',
  SQLITE_CORRUPT: 'DATABASE_DAMAGED',
  SQLITE_NOTADB: 'DATABASE_DAMAGED',
  SQLITE_FULL: 'DRIVE_FULL',
  SQLITE_IOERR: 'DRIVE_GONE',
  SQLITE_BUSY: 'DATABASE_BUSY',
  SQLITE_LOCKED: 'DATABASE_BUSY',
  SQLITE_READONLY: 'DATABASE_READ_ONLY',
  SQLITE_CANTOPEN: 'DATABASE_READ_ONLY',
};

interface SystemError {
  code?: unknown;
  /**
   * Where a rename would have gone to; `path` is then a temporary file that means nothing to the
   * reader.
   */
  dest?: unknown;
  path?: unknown;
}

/**
 * A refusal that was thrown, or a failure of the disk or database that its user can mend; null for
 * a fault of the program.
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Refusal) return error.failure;
  if (!(error instanceof Error)) return null;
  const { code, dest, path } = error as SystemError;
  // SQLite's extended codes carry a second word: SQLITE_CORRUPT_VTAB, SQLITE_IOERR_READ.
  const known =
    typeof code === 'string'
      ? (codes[code] ?? codes[code.split('_').slice(0, 2).join('_')])
      : undefined;
  if (known === undefined) return null;
  const place = [dest, path].find((one) => typeof one === 'string');
  return failure(known, { path: place ?? '' });
}
