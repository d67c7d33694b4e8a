/**
 * What a file is by its content. `type` is the media type under which it is kept; `extensions` are
 * the names it may honestly have.
 */
export interface Kind {
  type: string;
  extensions: readonly string[];
}

const pdf: Kind = { type: 'application/pdf', extensions: ['pdf'] };
const pictures: { kind: Kind; starts: (bytes: Buffer) => boolean }[] = [
  {
    kind: { type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
    starts: (bytes) => bytes.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff)),
  },
  {
    kind: { type: 'image/png', extensions: ['png'] },
    starts: (bytes) =>
      bytes.subarray(0, 8).equals(Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  },
  {
    kind: { type: 'image/webp', extensions: ['webp'] },
    starts: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  },
  {
    kind: { type: 'image/heic', extensions: ['heic', 'heif'] },
    starts: (bytes) =>
      ascii(bytes, 4, 8) === 'ftyp' &&
      /^(heic|heix|heim|heis|hevc|mif1|msf1)$/.test(ascii(bytes, 8, 12)),
  },
];

export const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** A picture or a PDF by its first bytes, else null. */
export function pictureOrPdf(bytes: Buffer): Kind | null {
  if (ascii(bytes, 0, 5) === '%PDF-') return pdf;
  return pictures.find(({ starts }) => starts(bytes))?.kind ?? null;
}

/**
 * Programs of Windows, Linux, macOS and Java, shortcuts, and scripts that name their interpreter.
 */
export function isProgram(bytes: Buffer): boolean {
  const head = bytes.readUIntBE(0, Math.min(4, bytes.length));
  if (ascii(bytes, 0, 2) === 'MZ' || ascii(bytes, 0, 2) === '#!') return true;
  return (
    bytes.length >= 4 &&
    [0x7f454c46, 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe, 0x4c000000].includes(
      head >>> 0,
    )
  );
}

/** Archives other than zip: RAR, 7z, gzip, xz, cabinet, tar, ISO 9660. */
export function isArchive(bytes: Buffer): boolean {
  const starts = ['Rar!', '7z\xbc\xaf', '\x1f\x8b', '\xfd7zXZ', 'MSCF', 'BZh'].some(
    (mark) => ascii(bytes, 0, mark.length) === mark,
  );
  return starts || ascii(bytes, 257, 262) === 'ustar' || ascii(bytes, 0x8001, 0x8006) === 'CD001';
}

/**
 * Whether a file that begins as something else ends as a zip: both readings are then true, and a
 * program may take the other.
 */
export const endsAsZip = (bytes: Buffer): boolean =>
  bytes.subarray(-22 - 0xffff).includes('PK\x05\x06', 0, 'latin1');

const MARKUP =
  /^\s*(<!doctype|<\?xml|<\?php|<html|<head|<body|<svg|<script|<hta:|<%|javascript:|@echo|rem |set-|param\s*\(|function\s*\w*\s*\(|import-module|on error resume|dim \w+)/i;

/**
 * Whether text is something that a browser or an interpreter would run: markup, a batch file, a
 * script.
 */
export const isScript = (text: string): boolean =>
  MARKUP.test(text) ||
  /<script[\s>]|<iframe[\s>]|wscript\.shell|powershell(\.exe)?\s+-/i.test(text);
