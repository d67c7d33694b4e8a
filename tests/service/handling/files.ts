import { crc32, deflateRawSync } from 'node:zlib';

/** A PNG of one pixel: the smallest picture that can be drawn. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.concat([
  Buffer.of(0xff, 0xd8, 0xff, 0xe0),
  Buffer.from('\0\x10JFIF\0', 'latin1'),
  Buffer.alloc(64, 1),
  Buffer.of(0xff, 0xd9),
]);
export const WEBP = Buffer.concat([
  Buffer.from('RIFF\x20\0\0\0WEBPVP8 ', 'latin1'),
  Buffer.alloc(32),
]);
export const HEIC = Buffer.concat([
  Buffer.of(0, 0, 0, 24),
  Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(32),
]);
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
export const PROGRAM = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(62),
  Buffer.from('This program cannot be run in DOS mode'),
]);

/** A zip of named contents; `lie` states another unpacked size than the true one. */
export function zip(parts: Record<string, string | Buffer>, lie?: number): Buffer {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(crc32(bytes), 16);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(lie ?? bytes.length, 24);
    head.writeUInt16LE(Buffer.byteLength(name), 28);
    head.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), packed);
    heads.push(head, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...heads, end]);
}

/** A word-processor document, with further parts. */
export const docx = (more: Record<string, string | Buffer> = {}): Buffer =>
  zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });

/** An OLE document whose directory names these streams (MS-CFB; only what is looked at). */
export const ole = (...streams: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(`${stream}\0`, 'utf16le')),
  ]);
