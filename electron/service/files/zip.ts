import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type LocalFileHeader, type ZipFile } from 'yauzl';

/** Why an archive is not read; the rooms that read archives say it in their own words. */
export class ZipFault extends Error {
  constructor(readonly reason: 'zip' | 'crc') {
    super(reason);
  }
}

/** A ZIP archive whose directory has been read whole; nothing is inflated yet. */
export interface Zip {
  /** More than were asked for stand for an archive that has too many. */
  entries: readonly Entry[];
  comment: Buffer;
  /** The header before an entry's own bytes. */
  local(entry: Entry): Promise<LocalFileHeader>;
  /**
   * Inflates an entry, at most to its declared size; `each` sees the pieces as they come. Length
   * and CRC-32 must be those that the directory states.
   */
  read(entry: Entry, each?: (chunk: Uint8Array) => void): Promise<Buffer>;
}

const CENTRAL = 46;
const END = 22;
const LOCATOR = 20;
const LOCATOR_SIGN = 0x07064b50;

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Names stay raw bytes: decoding would let an extra field put another name in place of the one
    // checked.
    yauzl.fromBuffer(
      buffer,
      { lazyEntries: true, decodeStrings: false, validateEntrySizes: true },
      (error, zip) => (error ? reject(error) : resolve(zip)),
    );
  });

const list = (zip: ZipFile, most: number): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > most) resolve(entries);
      else zip.readEntry();
    });
    zip.readEntry();
  });

/**
 * Whether the entries fill the directory to its end: with a count that is too small, parts would be
 * missing in silence.
 */
function fillsDirectory(bytes: Buffer, comment: number, entries: readonly Entry[]): boolean {
  const size = entries.reduce(
    (sum, { fileNameLength, extraFieldLength, fileCommentLength }) =>
      sum + CENTRAL + fileNameLength + extraFieldLength + fileCommentLength,
    0,
  );
  const end = bytes.length - comment - END;
  const locator = end - LOCATOR;
  if (locator >= 0 && bytes.readUInt32LE(locator) === LOCATOR_SIGN) {
    const record = Number(bytes.readBigUInt64LE(locator + 8));
    return Number(bytes.readBigUInt64LE(record + 48)) + size === record;
  }
  return bytes.readUInt32LE(end + 16) + size === end;
}

const localHeader = (zip: ZipFile, entry: Entry): Promise<LocalFileHeader> =>
  new Promise((resolve, reject) =>
    zip.readLocalFileHeader(entry, {}, (error, header) =>
      error ? reject(error) : resolve(header),
    ),
  );

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );

async function inflate(
  zip: ZipFile,
  entry: Entry,
  each?: (chunk: Uint8Array) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sum = 0;
  let size = 0;
  const stream = await openEntry(zip, entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // yauzl stops at the declared size; this is the second lock on the same door.
    if (size > entry.uncompressedSize) break;
    sum = crc32(chunk, sum);
    each?.(chunk);
    chunks.push(chunk);
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new ZipFault('crc');
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

// yauzl speaks in plain errors of many wordings; to the reader they all mean the same.
const fault = (error: unknown): never => {
  throw error instanceof ZipFault ? error : new ZipFault('zip');
};

/**
 * Opens a ZIP archive and reads its directory, of at most `most` entries.
 * @throws ZipFault
 */
export async function openZip(bytes: Uint8Array, most: number): Promise<Zip> {
  const zip = await open(bytes).catch(fault);
  const entries = await list(zip, most).catch(fault);
  const comment = zip.comment as unknown as Buffer;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (entries.length <= most && !fillsDirectory(buffer, comment.length, entries))
    throw new ZipFault('zip');
  return {
    entries,
    comment,
    local: (entry) => localHeader(zip, entry).catch(fault),
    read: (entry, each) => inflate(zip, entry, each).catch(fault),
  };
}
