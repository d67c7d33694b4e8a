import { zipped, type ArchiveFile } from '../files/zip-write';
import { sealArchive } from './archive-seal';

export type { ArchiveFile } from '../files/zip-write';

/** Writes the files in the given order as a sealed ZIP; equal input gives equal bytes. */
export const writeZip = async (files: readonly ArchiveFile[]): Promise<Uint8Array> =>
  sealArchive(await zipped(files));
