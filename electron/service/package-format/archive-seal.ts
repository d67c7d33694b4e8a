import { sm3 } from './sm3';

const PREFIX = 'stationbook SM3 ';
const LENGTH = PREFIX.length + 64;
const END_RECORD = 22;

/**
 * Puts the SM3 of the whole archive into its ZIP comment (shown by `unzip -z`). The signature
 * covers what the files say, not how the archive holds them; this catches the rest: a flipped bit
 * in a time stamp, an attribute or a compressed stream that happens to inflate to the same text. It
 * is a guard against bad media, not against people, who could compute it anew.
 */
export function sealArchive(zip: Buffer): Uint8Array {
  const end = zip.length - END_RECORD;
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error('archive without a plain end record');
  zip.writeUInt16LE(LENGTH, end + 20);
  return Buffer.concat([zip, Buffer.from(PREFIX + sm3(zip), 'latin1')]);
}

/** True if the archive has no comment (it was made by hand) or one that fits its bytes. */
export function archiveIsWhole(zip: Uint8Array, comment: Uint8Array): boolean {
  if (comment.length === 0) return true;
  const text = Buffer.from(comment).toString('latin1');
  return comment.length === LENGTH && text === PREFIX + sm3(zip.subarray(0, zip.length - LENGTH));
}
