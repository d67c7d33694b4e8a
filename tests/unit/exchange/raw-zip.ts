import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  name: string | Buffer;
  data: Uint8Array;
  deflate?: boolean;
  /** Overrides that make the archive hostile. */
  crc?: number;
  size?: number;
  attributes?: number;
  localName?: string;
  flags?: number;
}

/** Writes archives that no decent tool would write. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const localName = Buffer.from(entry.localName ?? name);
    const packed = entry.deflate ? deflateRawSync(entry.data) : Buffer.from(entry.data);
    const fields = (at: number, buffer: Buffer, nameLength: number): void => {
      buffer.writeUInt16LE(20, at);
      buffer.writeUInt16LE(entry.flags ?? 0x800, at + 2);
      buffer.writeUInt16LE(entry.deflate ? 8 : 0, at + 4);
      buffer.writeUInt16LE(0x21, at + 8);
      buffer.writeUInt32LE(entry.crc ?? crc32(entry.data), at + 10);
      buffer.writeUInt32LE(packed.length, at + 14);
      buffer.writeUInt32LE(entry.size ?? entry.data.length, at + 18);
      buffer.writeUInt16LE(nameLength, at + 22);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    fields(4, local, localName.length);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x033f, 4);
    fields(6, central, name.length);
    central.writeUInt32LE(entry.attributes ?? (0o100644 << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, localName, packed);
    centrals.push(central, name);
    offset += 30 + localName.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
