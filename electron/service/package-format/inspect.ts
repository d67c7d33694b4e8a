import type { PackageRefused } from '../../../shared/package/failures';
import { CHECKSUMS, type PackageType, type SuiteName } from '../../../shared/package/names';
import { headerOf, type ReadOptions } from './container';
import { readEnvelopeManifest } from './envelope';
import { LIMITS } from './limits';
import { asResult } from './refuse';
import { readSource, type Source } from './source';
import { openArchive } from './zip-read';

export type Inspection =
  | { ok: true; kind: 'container'; type: PackageType; suite: SuiteName; signerFingerprint: string }
  | { ok: true; kind: 'envelope'; recipient: string };

/**
 * What a file claims to be, without any key: NOT_A_PACKAGE, DAMAGED, VERSION_TOO_NEW or WRONG_TYPE
 * if it is nothing we could read. Claims only: nothing here has been verified.
 */
export const inspect = (
  source: Source,
  options: Pick<ReadOptions, 'expect'> = {},
): Promise<Inspection | PackageRefused> =>
  asResult<Inspection>(async () => {
    const limits = { ...LIMITS, inflated: LIMITS.archive };
    const archive = await openArchive(await readSource(source, limits), limits);
    if (!archive.names.includes(CHECKSUMS))
      return {
        ok: true,
        kind: 'envelope',
        recipient: (await readEnvelopeManifest(archive)).recipient,
      };
    const { type, suite, fingerprint } = headerOf(await archive.read(CHECKSUMS), options);
    return { ok: true, kind: 'container', type, suite, signerFingerprint: fingerprint };
  });
