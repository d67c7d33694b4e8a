import { open } from 'node:fs/promises';
import { Refusal } from '../../../shared/result';
import type { Limits } from './limits';
import { refuse } from './refuse';

/** Bytes, or the path of a file. */
export type Source = Uint8Array | string;

/**
 * Reads a file once, whole, up to the cap. Everything is then checked and taken from this one copy:
 * a stick that is pulled out or changed meanwhile cannot show one thing to the check and another to
 * the import.
 * @throws Refusal FILE_MISSING, LIMIT_EXCEEDED
 */
export async function readSource(source: Source, limits: Limits): Promise<Uint8Array> {
  if (typeof source !== 'string') return source;
  const file = await open(source, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? Refusal.of('FILE_MISSING', { file: source }) : error;
  });
  try {
    const { size } = await file.stat();
    if (size > limits.archive) refuse('LIMIT_EXCEEDED', { reason: 'size' });
    return await file.readFile();
  } finally {
    await file.close();
  }
}
