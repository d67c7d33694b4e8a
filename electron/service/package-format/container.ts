import { createHash } from 'node:crypto';
import {
  readFiles,
  readHeader,
  type ChecksumsHeader,
  type FileDigests,
} from '../../../shared/package/checksums';
import type { PackageRefused } from '../../../shared/package/failures';
import {
  byName,
  CHECKSUMS,
  isSignatureFile,
  type PackageType,
  type SuiteName,
} from '../../../shared/package/names';
import { typeLabel, typeLabels } from '../../../shared/package/type-labels';
import type { TrustedKey } from '../../../shared/package/trust';
import { cardSigner, findSigner } from './signer';
import { LIMITS, type Limits } from './limits';
import { asResult, refuse } from './refuse';
import { createSm3, sm3 } from './sm3';
import { readSource, type Source } from './source';
import { suites } from './suite';
import { openArchive, type Archive } from './zip-read';

export type { TrustedKey } from '../../../shared/package/trust';
export { writeContainer, type ContainerInput } from './container-write';

export interface ReadOptions {
  /**
   * Keys that are believed; for an office card, which brings its own key, `any-self-signed-card`.
   */
  keys: readonly TrustedKey[] | 'any-self-signed-card';
  /** Refuse any other type with WRONG_TYPE. */
  expect?: PackageType | readonly PackageType[];
  limits?: Partial<Limits>;
  /** Tests only: the header name of the prototype's vectors. */
  prototype?: string;
}

export interface ContainerContent {
  ok: true;
  type: PackageType;
  suite: SuiteName;
  /** SM3 of the signer's SPKI, hex. */
  signerFingerprint: string;
  signer: TrustedKey;
  /** Everything but CHECKSUMS and the signature. */
  files: Map<string, Uint8Array>;
  /** SM3 of CHECKSUMS, hex: the name of this package for ever. */
  packageId: string;
}

export type ContainerReading = ContainerContent | PackageRefused;

/** Reads and judges the first line of CHECKSUMS. */
export function headerOf(
  checksums: Uint8Array,
  options: Pick<ReadOptions, 'expect' | 'prototype'>,
): ChecksumsHeader {
  const reading = readHeader(Buffer.from(checksums).toString('latin1'), options.prototype);
  if (!reading.ok) {
    return refuse(
      reading.reason === 'too-new'
        ? 'VERSION_TOO_NEW'
        : reading.reason === 'not-ours'
          ? 'NOT_A_PACKAGE'
          : 'DAMAGED',
      { file: CHECKSUMS },
    );
  }
  const expected = options.expect === undefined ? null : [options.expect].flat();
  if (expected && !expected.includes(reading.header.type))
    refuse('WRONG_TYPE', { expected: typeLabels(expected), found: typeLabel[reading.header.type] });
  return reading.header;
}

/** Step 3: the list and the archive must name the same files. */
function compareNames(listed: Map<string, FileDigests>, present: readonly string[]): void {
  const missing = [...listed.keys()].filter((name) => !present.includes(name));
  const extra = present.filter((name) => !listed.has(name));
  const files = [...missing, ...extra].sort(byName);
  if (files.length > 0)
    refuse('CONTENT_ALTERED', {
      files: files.join(', '),
      missing: missing.length,
      extra: extra.length,
    });
}

/**
 * Step 4: every file against both digests, while it is inflated; names all that differ, not only
 * the first.
 */
async function readContents(
  archive: Archive,
  listed: Map<string, FileDigests>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const altered: string[] = [];
  for (const [name, digests] of listed) {
    const [national, sha256] = [await createSm3(), createHash('sha256')];
    const bytes = await archive.read(name, (chunk) => {
      national.update(chunk);
      sha256.update(chunk);
    });
    if (national.hex() !== digests.sm3 || sha256.digest('hex') !== digests.sha256)
      altered.push(name);
    files.set(name, bytes);
  }
  if (altered.length > 0) refuse('CONTENT_ALTERED', { files: altered.join(', ') });
  return files;
}

async function read(source: Source, options: ReadOptions): Promise<ContainerContent> {
  const limits = { ...LIMITS, ...options.limits };
  const archive = await openArchive(await readSource(source, limits), limits);
  if (!archive.names.includes(CHECKSUMS))
    refuse('WRONG_TYPE', {
      expected: typeLabels([options.expect ?? 'package'].flat()),
      found: typeLabel.envelope,
    });
  const checksums = await archive.read(CHECKSUMS);
  const header = headerOf(checksums, options);

  const suite = suites[header.suite];
  if (!archive.names.includes(suite.file)) refuse('BAD_SIGNATURE', { file: suite.file });
  const signature = await archive.read(suite.file);
  const signed = { header, checksums, signature };
  const signer =
    options.keys === 'any-self-signed-card'
      ? await cardSigner(archive, signed)
      : findSigner(options.keys, signed);

  const listed = readFiles(Buffer.from(checksums).toString('latin1'));
  if (!listed || listed.has(CHECKSUMS) || [...listed.keys()].some(isSignatureFile))
    return refuse('DAMAGED', { file: CHECKSUMS });
  compareNames(
    listed,
    archive.names.filter((name) => name !== CHECKSUMS && name !== suite.file),
  );
  const files = await readContents(archive, listed);
  if (!archive.isWhole()) refuse('DAMAGED', { reason: 'archive' });
  const { key, fingerprint } = signer(files);
  return {
    ok: true,
    type: header.type,
    suite: header.suite,
    signerFingerprint: fingerprint,
    signer: key,
    files,
    packageId: sm3(checksums),
  };
}

/**
 * Reads a signed container: steps 1–4 of the reading order, in that order. Nothing but CHECKSUMS
 * and the signature is inflated before the signature has been verified, and nothing is ever written
 * to disk.
 */
export const readContainer = (source: Source, options: ReadOptions): Promise<ContainerReading> =>
  asResult(() => read(source, options));
