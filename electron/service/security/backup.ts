import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Refusal, type Failure } from '../../../shared/result';
import type { Params } from '../../../shared/text';
import type { Writer } from '../database/context';
import { audited } from '../database/audit';
import { isSound } from '../database/open';
import { inTransaction } from '../database/records';
import { writeSetting } from '../database/settings';
import { writeFileSafely } from '../files/writefile';
import {
  databasePath,
  officePath,
  readOfficeFile,
  writeOfficeFile,
  type OfficeFile,
} from './office-file';

/**
 * A backup is one file: a line of JSON (format, digest of what follows, length of office.json),
 * then office.json and the database as they are on disk. The database in it stays encrypted;
 * without a password or the recovery code the file is of no use.
 */
interface Head {
  format: 'stationbook-backup/1';
  digest: string;
  officeBytes: number;
}

const stamp = (now: Date) =>
  new Date(now.getTime() + 8 * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .replace(/[-:]/g, '')
    .replace('T', '-');

/** Each waits as long as SQLite waits for a lock (5 s). */
const ATTEMPTS = 2;

/**
 * The database file as one whole: everything in the write-ahead log goes into it first, and while
 * it is read no other window or command can write.
 * @throws Refusal DATABASE_BUSY
 */
function wholeDatabase({ db, folder }: Writer): Buffer {
  const file = databasePath(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    db.pragma('wal_checkpoint(TRUNCATE)');
    const bytes = db
      .transaction(() => (statSync(`${file}-wal`).size === 0 ? readFileSync(file) : null))
      .immediate();
    if (bytes) return bytes;
  }
  throw Refusal.of('DATABASE_BUSY');
}

/**
 * Writes a verified backup into a folder. @throws Refusal BACKUP_NOT_SOUND, FOLDER_MISSING,
 * WRITE_NOT_VERIFIED, DATABASE_BUSY
 */
export async function writeBackup(
  context: Writer,
  folder: string,
): Promise<{ file: string; digest: string }> {
  if (!existsSync(folder)) throw Refusal.of('FOLDER_MISSING', { folder });
  if (!isSound(context.db)) throw Refusal.of('BACKUP_NOT_SOUND');
  const office = readFileSync(officePath(context.folder));
  const body = Buffer.concat([office, wholeDatabase(context)]);
  const head: Head = {
    format: 'stationbook-backup/1',
    digest: createHash('sha256').update(body).digest('hex'),
    officeBytes: office.length,
  };
  const file = join(folder, `stationbook-${context.office.division}-${stamp(context.clock())}.sbk`);
  await writeFileSafely(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
  inTransaction(context, () => {
    writeSetting(context.db, 'lastBackup', {
      at: context.clock().toISOString(),
      file: basename(file),
      digest: head.digest,
    });
    audited(context, {
      action: 'backup',
      noun: 'office',
      recordId: context.office.unitId,
      before: null,
      after: { file: basename(file), digest: head.digest },
    });
  });
  writeOfficeFile(context.folder, { ...readOfficeFile(context.folder), lastBackup: file });
  return { file, digest: head.digest };
}

const USELESS = new Set(['DATABASE_DAMAGED', 'DATABASE_MISSING', 'DATABASE_KEY_WRONG']);

const namingBackup = <F extends Failure>(failure: F, backup: string): F => {
  const params: Params = { ...failure.params, reason: 'backup', backup };
  return { ...failure, params };
};

/**
 * Opens a database; where it is of no use any more the refusal names the office's newest backup, if
 * that is still sound.
 */
export function withBackupNamed<T>({ lastBackup }: OfficeFile, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (
      !(error instanceof Refusal) ||
      !USELESS.has(error.failure.code) ||
      !lastBackup ||
      !isSoundBackup(lastBackup)
    )
      throw error;
    throw new Refusal(namingBackup(error.failure, lastBackup));
  }
}

function isSoundBackup(file: string): boolean {
  try {
    splitBackup(readFileSync(file));
    return true;
  } catch {
    return false;
  }
}

function splitBackup(bytes: Buffer): { digest: string; office: Buffer; database: Buffer } {
  try {
    const line = bytes.indexOf(10);
    const head = JSON.parse(bytes.subarray(0, line).toString('utf8')) as Head;
    const body = bytes.subarray(line + 1);
    const digest = createHash('sha256').update(body).digest('hex');
    if (head.format !== 'stationbook-backup/1' || digest !== head.digest)
      throw new TypeError('digest');
    return {
      digest,
      office: body.subarray(0, head.officeBytes),
      database: body.subarray(head.officeBytes),
    };
  } catch {
    throw Refusal.of('BACKUP_DAMAGED');
  }
}

const OFFICE_FILES = ['office.json', 'stationbook.db', 'stationbook.db-wal', 'stationbook.db-shm'];

/**
 * The name itself, or with the first number behind it that is free: a second restore within a
 * minute keeps what the first one moved aside.
 */
function freeFolder(name: string): string {
  let free = name;
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** A backup that was read and found whole. */
export interface Backup {
  office: Buffer;
  database: Buffer;
}

/**
 * Reads a backup and tries what is in it; nothing that exists is touched. @throws Refusal
 * FILE_MISSING, BACKUP_DAMAGED, OFFICE_FILE_DAMAGED
 */
export async function readBackup(file: string): Promise<Backup> {
  if (!existsSync(file)) throw Refusal.of('FILE_MISSING', { file });
  const backup = splitBackup(await readFile(file));
  const trial = await mkdtemp(join(tmpdir(), 'stationbook-restore-'));
  try {
    writeFileSync(officePath(trial), backup.office);
    readOfficeFile(trial);
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
  return backup;
}

/**
 * Brings a backup back into an office's folder. What stood there is moved aside, never overwritten.
 * Nobody may have the office open.
 */
export function placeBackup({ office, database }: Backup, folder: string, now: Date): void {
  mkdirSync(folder, { recursive: true });
  const standing = OFFICE_FILES.filter((name) => existsSync(join(folder, name)));
  if (standing.length > 0) {
    const aside = freeFolder(join(folder, `before-restore-${stamp(now)}`));
    mkdirSync(aside);
    for (const name of standing) renameSync(join(folder, name), join(aside, name));
  }
  writeFileSync(databasePath(folder), database, { flush: true });
  writeFileSync(officePath(folder), office, { flush: true, mode: 0o600 });
}
