import { type FieldFailure, failure } from '../result';
import type { ParamsFor } from '../text/failures';
import type { FailureCode } from '../text';

/**
 * Every reason for which a package, an envelope or a key file is refused. Stable: other offices'
 * manuals name these codes.
 */
export const packageFailureCodes = [
  'NOT_A_PACKAGE',
  'DAMAGED',
  'WRONG_TYPE',
  'VERSION_TOO_NEW',
  'UNKNOWN_SIGNER',
  'BAD_SIGNATURE',
  'CONTENT_ALTERED',
  'SIGNER_NOT_AUTHORISED',
  'KEY_REVOKED',
  'ALREADY_IMPORTED',
  'OLD_SEQUENCE',
  'CHAIN_BROKEN',
  'NOT_FOR_THIS_OFFICE',
  'ENVELOPE_DAMAGED',
  'SCHEMA_MISMATCH',
  'LIMIT_EXCEEDED',
  'OFFICE_SUSPENDED',
  'OFFICE_WITHDRAWN',
] as const satisfies readonly FailureCode[];

export type PackageFailureCode = (typeof packageFailureCodes)[number];

/** Shown, never blocking: the clock does not decide. */
type PackageWarningCode = 'CLOCK_WARNING';

export type PackageFailure = Extract<FieldFailure, { code: PackageFailureCode }>;

export type PackageWarning = Extract<FieldFailure, { code: PackageWarningCode }>;

export interface PackageRefused {
  ok: false;
  failure: PackageFailure;
}

/** Whether a refusal is of a class that other offices know. */
export const isPackageFailure = (failure: FieldFailure): failure is PackageFailure =>
  (packageFailureCodes as readonly string[]).includes(failure.code);

/** A failure class as a value. */
export const packageFailure = <C extends PackageFailureCode>(
  code: C,
  ...params: ParamsFor<C>
): PackageFailure => failure(code, ...params) as PackageFailure;
