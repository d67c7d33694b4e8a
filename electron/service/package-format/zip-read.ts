import type { Entry } from 'yauzl';
import {
  CHECKSUMS,
  DATAPACKAGE,
  isAllowedName,
  isSignatureFile,
} from '../../../shared/package/names';
import { openZip, ZipFault, type Zip } from '../files/zip';
import { archiveIsWhole } from './archive-seal';
import type { Limits } from './limits';
import { refuse } from './refuse';

export const ENVELOPE_MANIFEST = 'envelope.json';

/** An archive whose directory has passed step 1 of the reading order; nothing is inflated yet. */
export interface Archive {
  names: readonly string[];
  /** Bytes that each file takes in the archive. */
  sizes: ReadonlyMap<string, number>;
  /** Inflates one file, at most to its declared size; `each` sees the pieces as they come. */
  read(name: string, each?: (chunk: Uint8Array) => void): Promise<Uint8Array>;
  /** False if the archive carries a digest of itself that does not fit. */
  isWhole(): boolean;
}

const damaged = (reason: string) => (): never => refuse('DAMAGED', { reason });

const nameOf = (entry: Entry): string => entry.fileNameRaw.toString('latin1');
const isFolder = (entry: Entry): boolean =>
  nameOf(entry).endsWith('/') && entry.uncompressedSize === 0;

const capOf = (name: string, limits: Limits): number => {
  if (name === CHECKSUMS || name === DATAPACKAGE) return limits.manifest;
  if (isSignatureFile(name) || name.endsWith('.pem') || name === ENVELOPE_MANIFEST)
    return limits.small;
  return limits.inflated;
};

function checkEntry(entry: Entry, limits: Limits): void {
  const name = nameOf(entry);
  if (!isAllowedName(isFolder(entry) ? name.slice(0, -1) : name))
    refuse('DAMAGED', { reason: 'name', file: JSON.stringify(name.slice(0, 120)) });
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== (isFolder(entry) ? 0o040000 : 0o100000))
    refuse('DAMAGED', { reason: 'link', file: name });
  if (!entry.canDecodeFileData()) refuse('DAMAGED', { reason: 'method', file: name });
  if (entry.uncompressedSize > capOf(name, limits))
    refuse('LIMIT_EXCEEDED', { reason: 'size', file: name });
  if (entry.uncompressedSize > entry.compressedSize * limits.ratio)
    refuse('LIMIT_EXCEEDED', { reason: 'ratio', file: name });
}

/**
 * The two headers of an entry must agree, and the entries must lie one after the other: other
 * readers may believe the other one.
 */
async function checkLayout(zip: Zip, entries: readonly Entry[]): Promise<void> {
  let end = 0;
  for (const entry of [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    const local = await zip.local(entry).catch(damaged('zip'));
    const later = (local.generalPurposeBitFlag & 8) !== 0;
    const same =
      local.fileName.equals(entry.fileNameRaw) &&
      local.compressionMethod === entry.compressionMethod &&
      local.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
      (later ||
        (local.crc32 === entry.crc32 &&
          local.compressedSize === entry.compressedSize &&
          local.uncompressedSize === entry.uncompressedSize));
    if (!same || entry.relativeOffsetOfLocalHeader < end)
      refuse('DAMAGED', { reason: 'layout', file: nameOf(entry) });
    if (end === 0 && entry.relativeOffsetOfLocalHeader !== 0)
      refuse('DAMAGED', { reason: 'layout', file: nameOf(entry) });
    end = local.fileDataStart + entry.compressedSize;
  }
}

async function inflate(
  zip: Zip,
  entry: Entry,
  each?: (chunk: Uint8Array) => void,
): Promise<Uint8Array> {
  return zip
    .read(entry, each)
    .catch((error: unknown) =>
      error instanceof ZipFault && error.reason === 'crc'
        ? refuse('DAMAGED', { reason: 'crc', file: nameOf(entry) })
        : refuse('DAMAGED', { reason: 'zip' }),
    );
}

/**
 * Step 1 of the reading order: what the file is, caps, names, duplicates, links. Refuses; never
 * writes anywhere.
 */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  if (bytes.length > limits.archive) refuse('LIMIT_EXCEEDED', { reason: 'size' });
  if (
    bytes.length < 4 ||
    bytes[0] !== 0x50 ||
    bytes[1] !== 0x4b ||
    bytes[2] !== 3 ||
    bytes[3] !== 4
  )
    refuse('NOT_A_PACKAGE');
  const zip = await openZip(bytes, limits.entries).catch(damaged('zip'));
  const all = zip.entries;
  const ours = all.some(
    (entry) => nameOf(entry) === CHECKSUMS || nameOf(entry) === ENVELOPE_MANIFEST,
  );
  if (!ours) refuse('NOT_A_PACKAGE');
  if (all.length > limits.entries) refuse('LIMIT_EXCEEDED', { reason: 'entries' });
  for (const entry of all) checkEntry(entry, limits);
  if (all.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > limits.inflated)
    refuse('LIMIT_EXCEEDED', { reason: 'size' });
  // Windows would take A.csv and a.csv for the same file.
  if (new Set(all.map((entry) => nameOf(entry).toLowerCase())).size !== all.length)
    refuse('DAMAGED', { reason: 'duplicate' });
  await checkLayout(zip, all);
  const entries = new Map(
    all.filter((entry) => !isFolder(entry)).map((entry) => [nameOf(entry), entry]),
  );
  return {
    names: [...entries.keys()],
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.compressedSize])),
    read: (name, each) =>
      inflate(zip, entries.get(name) ?? refuse('DAMAGED', { reason: 'missing', file: name }), each),
    isWhole: () => archiveIsWhole(bytes, zip.comment),
  };
}
