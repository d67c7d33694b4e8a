import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * A register's workbook is a few megabytes; what claims to be far larger is not opened (zip bombs).
 */
const MOST_BYTES = 400 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Reads the entries of a zip file by name, each unpacked when it is asked for. Throws on anything
 * malformed.
 */
export function zipEntries(file: string): (name: string) => string | null {
  const { read } = zipOf(readFileSync(file));
  return (name) => read(name)?.toString('utf8') ?? null;
}

/**
 * The names in a zip (APPNOTE 4.3) and the bytes of each, unpacked when they are asked for. Throws
 * on anything malformed.
 */
export function zipOf(bytes: Buffer): { names: string[]; read: (name: string) => Buffer | null } {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('no end of central directory');
  const places = new Map<
    string,
    { method: number; packed: number; size: number; offset: number }
  >();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('central directory is damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const size = bytes.readUInt32LE(at + 24);
    total += size;
    if (total > MOST_BYTES) throw new Error('too large');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/\\/g, '/');
    places.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size,
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const read = (name: string): Buffer | null => {
    const place = places.get(name);
    if (!place) return null;
    const start =
      place.offset +
      30 +
      bytes.readUInt16LE(place.offset + 26) +
      bytes.readUInt16LE(place.offset + 28);
    const packed = bytes.subarray(start, start + place.packed);
    if (place.method === 0) return packed;
    // The stated size may lie, so the limit holds while unpacking as well.
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, Math.min(place.size, MOST_BYTES)),
    });
  };
  return { names: [...places.keys()], read };
}
