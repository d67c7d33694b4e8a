import {
  byName,
  isAllowedName,
  packageTypes,
  suiteNames,
  type PackageType,
  type SuiteName,
} from './names';

export interface FileDigests {
  sm3: string;
  sha256: string;
}

export interface ChecksumsHeader {
  type: PackageType;
  suite: SuiteName;
  /** SM3 of the signer's SPKI, hex. Empty only in prototype files. */
  fingerprint: string;
}

export interface Checksums extends ChecksumsHeader {
  files: Map<string, FileDigests>;
}

export type HeaderReading =
  | { ok: true; header: ChecksumsHeader }
  | { ok: false; reason: 'not-ours' | 'too-new' | 'malformed' };

const VERSION = 1;

const member = <T extends string>(list: readonly T[], value: string | undefined): T | null =>
  list.find((item) => item === value) ?? null;

/**
 * Reads the first line, `# stationbook/1 <type> <suite> <fingerprint>`.
 * `product` is another name only for the prototype's vectors, which also lack the fingerprint.
 */
export function readHeader(text: string, product = 'stationbook'): HeaderReading {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')));
  const found = /^# ([a-z-]+)\/(\d{1,6}) (.*)$/.exec(line);
  if (!found || found[1] !== product) return { ok: false, reason: 'not-ours' };
  if (Number(found[2]) > VERSION) return { ok: false, reason: 'too-new' };
  const [type, suite, fingerprint, ...rest] = (found[3] ?? '').split(' ');
  const knownType = member(packageTypes, type);
  const knownSuite = member(suiteNames, suite);
  const prototype = product !== 'stationbook' && fingerprint === undefined;
  if (Number(found[2]) !== VERSION || !knownType || !knownSuite || rest.length > 0)
    return { ok: false, reason: 'malformed' };
  if (!prototype && !/^[0-9a-f]{64}$/.test(fingerprint ?? ''))
    return { ok: false, reason: 'malformed' };
  return {
    ok: true,
    header: { type: knownType, suite: knownSuite, fingerprint: fingerprint ?? '' },
  };
}

/**
 * Reads the lines after the header: BSD-style checksum lines as coreutils' `cksum --tag` writes
 * them. Every path must have exactly one SM3 and one SHA256; the order is free, since the signature
 * covers the bytes as they are.
 */
export function readFiles(text: string): Map<string, FileDigests> | null {
  if (!text.endsWith('\n')) return null;
  const files = new Map<string, Partial<FileDigests>>();
  for (const line of text.slice(text.indexOf('\n') + 1, -1).split('\n')) {
    if (line === '' && files.size === 0 && text.indexOf('\n') === text.length - 1) break;
    const found = /^(SM3|SHA256) \(([^()]+)\) = ([0-9a-f]{64})$/.exec(line);
    const [, kind, path = '', digest = ''] = found ?? [];
    if (!found || !isAllowedName(path)) return null;
    const entry = files.get(path) ?? {};
    const key = kind === 'SM3' ? 'sm3' : 'sha256';
    if (entry[key] !== undefined) return null;
    entry[key] = digest;
    files.set(path, entry);
  }
  const complete = new Map<string, FileDigests>();
  for (const [path, { sm3, sha256 }] of files) {
    if (!sm3 || !sha256) return null;
    complete.set(path, { sm3, sha256 });
  }
  return complete;
}

/** Writes CHECKSUMS: LF line ends, sorted by path. These exact bytes are what is signed. */
export function formatChecksums({ type, suite, fingerprint, files }: Checksums): string {
  const lines = [`# stationbook/${VERSION} ${type} ${suite} ${fingerprint}`];
  for (const [path, digests] of [...files].sort(([a], [b]) => byName(a, b))) {
    lines.push(`SM3 (${path}) = ${digests.sm3}`, `SHA256 (${path}) = ${digests.sha256}`);
  }
  return `${lines.join('\n')}\n`;
}
