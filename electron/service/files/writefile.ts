import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/result';

export const writeStages = ['write', 'flush', 'readback', 'verify'] as const;
type WriteStage = (typeof writeStages)[number];

export interface WriteOptions {
  /** Called with bytes really done, not with a guess. */
  onProgress?: (stage: WriteStage, done: number, total: number) => void;
  signal?: AbortSignal;
}

const PIECE = 1024 * 1024;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeAll(
  file: FileHandle,
  bytes: Uint8Array,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  onProgress?.('write', 0, bytes.length);
  for (let done = 0; done < bytes.length;) {
    signal?.throwIfAborted();
    const { bytesWritten } = await file.write(
      bytes,
      done,
      Math.min(PIECE, bytes.length - done),
      done,
    );
    done += bytesWritten;
    onProgress?.('write', done, bytes.length);
  }
}

async function readBack(
  path: string,
  total: number,
  { onProgress, signal }: WriteOptions,
): Promise<string> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    for (let done = 0; ;) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(piece, 0, PIECE, done);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
      done += bytesRead;
      onProgress?.('readback', done, total);
    }
  } finally {
    await file.close();
  }
}

// A folder cannot be flushed on Windows, nor on some sticks; the file itself has been.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Puts a file on a drive so that it is either there whole or not there: a temporary file beside the
 * target, flushed, read back, compared, and only then renamed. On failure or abort the temporary
 * file is removed and an older target stays. Refuses with WRITE_NOT_VERIFIED if the drive gave back
 * other bytes than it was given.
 */
export async function writeFileSafely(
  target: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<{ sha256: string }> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.part`,
  );
  try {
    const file = await open(temporary, 'wx');
    try {
      await writeAll(file, bytes, options);
      onProgress?.('flush', 0, bytes.length);
      await file.sync();
      onProgress?.('flush', bytes.length, bytes.length);
    } finally {
      await file.close();
    }
    const found = await readBack(temporary, bytes.length, options);
    onProgress?.('verify', 0, bytes.length);
    const sha256 = digestOf(bytes);
    if (found !== sha256) throw Refusal.of('WRITE_NOT_VERIFIED', { file: basename(target) });
    onProgress?.('verify', bytes.length, bytes.length);
    signal?.throwIfAborted();
    await rename(temporary, target);
    await flushFolder(dirname(target));
    return { sha256 };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // The temporary name means nothing to who chose the target.
    throw error instanceof Error && 'path' in error
      ? Object.assign(error, { path: target })
      : error;
  }
}
