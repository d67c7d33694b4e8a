import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../../../shared/result';
import type { Attachment } from '../../../shared/contract/attachments';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting } from '../database/settings';
import { bytes, select, text, whole } from '../database/rows';
import { defaults } from '../settings/handlers';
import { kindOf } from './kind';
import { plainName } from './names';

const MEGABYTE = 1024 * 1024;
/**
 * A file crosses to the window as one value, so its size has a bound whatever the office sets for
 * the whole.
 */
const MOST_FILE = 10 * MEGABYTE;

function fileBytes(file: string): Buffer {
  const { size } = statSync(file);
  if (size === 0) throw Refusal.of('ATTACHMENT_EMPTY');
  if (size > MOST_FILE)
    throw Refusal.of('ATTACHMENT_TOO_LARGE', {
      most: MOST_FILE / MEGABYTE,
      size: Math.ceil(size / MEGABYTE),
    });
  return readFileSync(file);
}

function keepBytes({ db }: Writer, digest: string, bytes: Buffer): void {
  if (db.prepare('SELECT 1 FROM attachment_content WHERE digest = ?').get(digest)) return;
  const most =
    (readSetting<number>(db, 'attachmentMegabytes') ?? defaults.attachmentMegabytes) * MEGABYTE;
  const { kept } = select(db, 'SELECT coalesce(sum(size), 0) AS kept FROM attachment_content', {
    kept: whole,
  }).one();
  if (kept + bytes.length > most) throw Refusal.of('ATTACHMENT_SPACE', { most: most / MEGABYTE });
  db.prepare('INSERT INTO attachment_content (digest, size, bytes) VALUES (?, ?, ?)').run(
    digest,
    bytes.length,
    bytes,
  );
}

/** A file whose content has been judged, so that it may be kept. */
export interface JudgedFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** Judges a file before a transaction keeps it. @throws Refusal what kindOf refuses */
export async function judgeFile(file: string, bytes: Buffer): Promise<JudgedFile> {
  const name = plainName(file);
  return { name, type: await kindOf(name, bytes), bytes };
}

/**
 * Keeps a file: its bytes once, whatever the names under which they come.
 * @param file path on this computer
 * @throws Refusal ATTACHMENT_EMPTY, ATTACHMENT_TOO_LARGE, ATTACHMENT_SPACE, and what kindOf refuses
 */
export const addAttachment = async (
  context: Writer,
  file: string,
): Promise<Pick<Attachment, 'id' | 'name' | 'type' | 'size'>> =>
  keepAttachment(context, await judgeFile(file, fileBytes(file)));

/** The same for a file that has been judged already. @throws Refusal ATTACHMENT_SPACE */
export function keepAttachment(
  context: Writer,
  { name, type, bytes }: JudgedFile,
): Pick<Attachment, 'id' | 'name' | 'type' | 'size'> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return inTransaction(context, () => {
    keepBytes(context, digest, bytes);
    const id = context.newId();
    context.db
      .prepare(
        'INSERT INTO attachment (id, name, type, digest, addedAt, addedBy) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, name, type, digest, context.clock().toISOString(), context.session.name);
    audited(context, {
      action: 'create',
      noun: 'attachment',
      recordId: id,
      before: null,
      after: { name, type, size: bytes.length, digest },
    });
    return { id, name, type, size: bytes.length };
  });
}

/**
 * What is known of kept files, in the order asked for; ids that are kept no longer are left out.
 */
export function describeAttachments(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Attachment[] {
  const find = select(
    db,
    'SELECT a.id, a.name, a.type, c.size, a.addedAt, a.addedBy FROM attachment a JOIN attachment_content c ON c.digest = a.digest WHERE a.id = ?',
    { id: text, name: text, type: text, size: whole, addedAt: text, addedBy: text },
  );
  return ids.map((id) => find.maybe(id)).filter((found) => found !== undefined);
}

/** A kept file with its bytes. @throws Refusal ATTACHMENT_GONE */
export function attachmentBytes(
  { db }: Pick<Reader, 'db'>,
  id: string,
): { name: string; type: string; bytes: Buffer } {
  const found = select(
    db,
    'SELECT a.name, a.type, c.bytes FROM attachment a JOIN attachment_content c ON c.digest = a.digest WHERE a.id = ?',
    { name: text, type: text, bytes },
  ).maybe(id);
  if (!found) throw Refusal.of('ATTACHMENT_GONE');
  return found;
}
