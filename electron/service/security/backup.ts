import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Refusal } from '../../../shared/contract/result';
import type { Context } from '../context';
import { audited } from '../database/audit';
import { isSound } from '../database/open';
import { inTransaction } from '../database/records';
import { writeSetting } from '../database/settings';
import { databasePath, officeExists, officePath, readOfficeFile } from './office-file';

/**
 * A backup is one file: a line of JSON (format, digest of what follows, length of office.json), then office.json and the database as they are on disk.
 * The database in it stays encrypted; without a password or the recovery code the file is of no use.
 */
interface Head {
  format: 'stationbook-backup/1';
  digest: string;
  officeBytes: number;
}

const stamp = (now: Date) => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');

/** Writes a verified backup into a folder. @throws Refusal BACKUP_NOT_SOUND, FOLDER_MISSING */
export async function writeBackup(context: Context, folder: string): Promise<{ file: string; digest: string }> {
  if (!existsSync(folder)) throw Refusal.of('FOLDER_MISSING', { folder });
  if (!isSound(context.db)) throw Refusal.of('BACKUP_NOT_SOUND');
  // Everything in the write-ahead log goes into the main file, which then is the whole database.
  context.db.pragma('wal_checkpoint(TRUNCATE)');
  const office = readFileSync(officePath(context.folder));
  const database = readFileSync(databasePath(context.folder));
  const body = Buffer.concat([office, database]);
  const head: Head = { format: 'stationbook-backup/1', digest: createHash('sha256').update(body).digest('hex'), officeBytes: office.length };
  const file = join(folder, `stationbook-${context.office.division}-${stamp(context.clock())}.sbk`);
  writeFileSync(`${file}.part`, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]), { flush: true });
  if (splitBackup(readFileSync(`${file}.part`)).digest !== head.digest) throw Refusal.of('BACKUP_NOT_SOUND');
  renameSync(`${file}.part`, file);
  inTransaction(context, () => {
    writeSetting(context.db, 'lastBackup', { at: context.clock().toISOString(), file: basename(file), digest: head.digest });
    audited(context, { action: 'backup', noun: 'office', recordId: context.office.unitId, before: null, after: { file: basename(file), digest: head.digest } });
  });
  return { file, digest: head.digest };
}

function splitBackup(bytes: Buffer): { digest: string; office: Buffer; database: Buffer } {
  try {
    const line = bytes.indexOf(10);
    const head = JSON.parse(bytes.subarray(0, line).toString('utf8')) as Head;
    const body = bytes.subarray(line + 1);
    const digest = createHash('sha256').update(body).digest('hex');
    if (head.format !== 'stationbook-backup/1' || digest !== head.digest) throw new TypeError('digest');
    return { digest, office: body.subarray(0, head.officeBytes), database: body.subarray(head.officeBytes) };
  } catch {
    throw Refusal.of('BACKUP_DAMAGED');
  }
}

/**
 * Brings a backup back into an office's folder. What stood there is moved aside, never overwritten.
 * @throws Refusal BACKUP_DAMAGED
 */
export async function restoreBackup(file: string, folder: string, now: Date): Promise<void> {
  if (!existsSync(file)) throw Refusal.of('FILE_MISSING', { file });
  const { office, database } = splitBackup(await readFile(file));
  // Written out and read once before anything that exists is touched.
  const trial = await mkdtemp(join(tmpdir(), 'stationbook-restore-'));
  try {
    writeFileSync(officePath(trial), office);
    readOfficeFile(trial);
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  if (officeExists(folder)) {
    const aside = join(folder, `before-restore-${stamp(now)}`);
    mkdirSync(aside, { recursive: true });
    for (const name of ['office.json', 'stationbook.db', 'stationbook.db-wal', 'stationbook.db-shm']) {
      if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
    }
  }
  writeFileSync(databasePath(folder), database, { flush: true });
  writeFileSync(officePath(folder), office, { flush: true, mode: 0o600 });
}
