import yazl from 'yazl';

export interface ArchiveFile {
  path: string;
  bytes: Uint8Array;
  /** Keep uncompressed. */
  store?: boolean;
}

// Local midnight, because DOS times have no zone: yazl writes the same bytes on every machine.
const EPOCH = new Date(1980, 0, 1);

/**
 * The files in the given order as a ZIP archive (APPNOTE 6.3.3): fixed times and modes, so equal
 * input gives equal bytes.
 */
export async function zipped(files: readonly ArchiveFile[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const { path, bytes, store } of files) {
    // Buffers alone are written with their sizes in front; streams would need data descriptors.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    zip.addBuffer(buffer, path, {
      mtime: EPOCH,
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: !store,
    });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
