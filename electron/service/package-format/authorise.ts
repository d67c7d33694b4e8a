import {
  packageFailure,
  type PackageFailureCode,
  type PackageRefused,
  type PackageWarning,
} from '../../../shared/package/failures';
import type { Submission } from '../../../shared/package/manifest';
import type { TrustedKey } from '../../../shared/package/trust';
import type { ParamsFor } from '../../../shared/text/failures';

export interface AuthoriseInput {
  submission: Submission;
  /** SM3 of CHECKSUMS of this package, hex. */
  packageId: string;
  signer: TrustedKey;
  thisUnit: { unitId: string; division: string };
  /**
   * This sender’s last sequence seen here and its last accepted package (null if none was
   * accepted), or null before the first.
   */
  last: { sequence: number; packageId: string | null; createdAt?: string } | null;
  isKnown: (packageId: string) => boolean;
  /** ISO moment. */
  now: string;
}

export type Authorisation = { ok: true; warnings: PackageWarning[] } | PackageRefused;

const refused = <C extends PackageFailureCode>(
  code: C,
  ...params: ParamsFor<C>
): PackageRefused => ({ ok: false, failure: packageFailure(code, ...params) });
const AHEAD_MS = 48 * 3600 * 1000;

/** May this key speak for this division, in this office's name, at this place of the sequence? */
export function checkSigner({
  submission,
  signer,
}: Pick<AuthoriseInput, 'submission' | 'signer'>): PackageRefused | null {
  const { division, unitId, sequence } = submission;
  const speaks =
    signer.division === division && (signer.unitId === undefined || signer.unitId === unitId);
  if (!speaks) return refused('SIGNER_NOT_AUTHORISED', { division, signer: signer.division });
  if (signer.validFromSequence != null && sequence < signer.validFromSequence) {
    return refused('SIGNER_NOT_AUTHORISED', {
      division,
      sequence,
      validFrom: signer.validFromSequence,
    });
  }
  if (signer.revokedAfterSequence != null && sequence > signer.revokedAfterSequence) {
    return refused('KEY_REVOKED', {
      division,
      sequence,
      revokedAfter: signer.revokedAfterSequence,
    });
  }
  return null;
}

/** Only last + 1 with `previous` = last accepted: nothing is left out, swapped or played again. */
function checkChain({
  submission,
  packageId,
  last,
  isKnown,
}: AuthoriseInput): PackageRefused | null {
  const { sequence, previous } = submission;
  // Before the sequence: the same package again is no error, its receipt is simply issued once
  // more.
  if (isKnown(packageId)) return refused('ALREADY_IMPORTED', { sequence, packageId });
  const expected = (last?.sequence ?? 0) + 1;
  if (sequence < expected) return refused('OLD_SEQUENCE', { sequence, expected });
  if (sequence > expected) return refused('CHAIN_BROKEN', { sequence, missing: expected });
  if (previous !== (last?.packageId ?? null)) {
    // The number fits but the predecessor does not: the sender built on a package that was never
    // accepted here.
    return refused('CHAIN_BROKEN', {
      sequence,
      missing: sequence - 1,
      reason: 'previous',
      previous: previous ?? '',
      expected: last?.packageId ?? '',
    });
  }
  return null;
}

/** The clock warns and never decides: offices' machines are off by days. */
function clockWarnings({ submission, last, now }: AuthoriseInput): PackageWarning[] {
  const created = Date.parse(submission.createdAt);
  const ahead = created - Date.parse(now) > AHEAD_MS;
  const before = last?.createdAt !== undefined && created < Date.parse(last.createdAt);
  return ahead || before
    ? [
        {
          code: 'CLOCK_WARNING',
          params: { createdAt: submission.createdAt, reason: ahead ? 'ahead' : 'before-last' },
        },
      ]
    : [];
}

/**
 * Step 5 of the reading order, as a pure function: the key, the recipient, the sequence and the
 * chain.
 */
export function authorise(input: AuthoriseInput): Authorisation {
  const { recipient } = input.submission;
  const ours = recipient === input.thisUnit.unitId || recipient === input.thisUnit.division;
  const failure =
    checkSigner(input) ??
    (ours ? null : refused('NOT_FOR_THIS_OFFICE', { recipient })) ??
    checkChain(input);
  return failure ?? { ok: true, warnings: clockWarnings(input) };
}
