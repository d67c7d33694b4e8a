/** Every reason for which a package, an envelope or a key file is refused. Stable: other offices' manuals name these codes. */
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
  'BAD_PASSWORD',
  'SCHEMA_MISMATCH',
  'LIMIT_EXCEEDED',
] as const;

export type PackageFailureCode = (typeof packageFailureCodes)[number];

/** Shown, never blocking: the clock does not decide. */
export type PackageWarningCode = 'CLOCK_WARNING';

export interface PackageFailure {
  code: PackageFailureCode;
  params?: Record<string, string | number>;
}

export interface PackageWarning {
  code: PackageWarningCode;
  params?: Record<string, string | number>;
}

export interface PackageRefused {
  ok: false;
  failure: PackageFailure;
}

/** True if a code that crossed a boundary as a plain string is one of ours. */
export const isPackageFailureCode = (code: string): code is PackageFailureCode =>
  (packageFailureCodes as readonly string[]).includes(code);
