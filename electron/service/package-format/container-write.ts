import { createHash } from 'node:crypto';
import { formatChecksums } from '../../../shared/package/checksums';
import {
  byName,
  CHECKSUMS,
  isAllowedName,
  isSignatureFile,
  type PackageType,
  type SuiteName,
} from '../../../shared/package/names';
import type { Randomness } from './curve';
import { fingerprintHex } from './fingerprint';
import { LIMITS } from './limits';
import { sm3 } from './sm3';
import { suites } from './suite';
import { openArchive } from './zip-read';
import { writeZip, type ArchiveFile } from './zip-write';

export interface ContainerInput {
  type: PackageType;
  files: readonly { path: string; bytes: Uint8Array }[];
  signer: { suite: SuiteName; privateKey: Uint8Array; publicKeyPem: string };
  /**
   * Tests only: nonces must otherwise be fresh, and so the signature differs each time while
   * CHECKSUMS does not.
   */
  random?: Randomness;
}

function check(files: ContainerInput['files']): void {
  const names = new Set(files.map(({ path }) => path.toLowerCase()));
  const bad = files.find(
    ({ path }) => !isAllowedName(path) || path === CHECKSUMS || isSignatureFile(path),
  );
  if (bad || names.size !== files.length || files.length > LIMITS.entries - 2)
    throw new RangeError(`files of a container: ${bad?.path ?? files.length}`);
}

/** CHECKSUMS for these files: the bytes that are signed, and whose SM3 is the package's id. */
export function checksumsOf({ type, files, signer }: Omit<ContainerInput, 'random'>): Uint8Array {
  const digests = new Map<string, { sm3: string; sha256: string }>();
  for (const { path, bytes } of files) {
    digests.set(path, {
      sm3: sm3(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
  return Buffer.from(
    formatChecksums({
      type,
      suite: signer.suite,
      fingerprint: fingerprintHex(signer.publicKeyPem),
      files: digests,
    }),
    'latin1',
  );
}

/** Signs the files and packs them. */
export async function writeContainer(input: ContainerInput): Promise<Uint8Array> {
  check(input.files);
  const suite = suites[input.signer.suite];
  const checksums = checksumsOf(input);
  const signature = suite.sign(checksums, input.signer.privateKey, input.random);
  // A key that does not fit its public half would make a package that only the receiver finds out
  // about.
  if (!suite.verify(checksums, signature, input.signer.publicKeyPem))
    throw new RangeError('the halves of the signing key do not match');
  const files: ArchiveFile[] = [
    { path: CHECKSUMS, bytes: checksums },
    { path: suite.file, bytes: signature, store: true },
    ...[...input.files].sort((a, b) => byName(a.path, b.path)),
  ];
  const zip = await writeZip(files);
  const steep = await tooSteep(zip, files);
  return steep.size === 0
    ? zip
    : writeZip(files.map((file) => ({ ...file, store: steep.has(file.path) })));
}

/**
 * Files that compress better than readers allow (long runs of the same cell): these go in
 * uncompressed.
 */
async function tooSteep(zip: Uint8Array, files: readonly ArchiveFile[]): Promise<Set<string>> {
  const { sizes } = await openArchive(zip, { ...LIMITS, ratio: Infinity });
  return new Set(
    files
      .filter(({ path, bytes }) => bytes.length > (sizes.get(path) ?? 0) * LIMITS.ratio)
      .map(({ path }) => path),
  );
}
