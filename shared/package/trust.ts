import type { SuiteName } from './names';

/** A public key this office has decided to believe, and for whom it may speak. */
export interface TrustedKey {
  publicKeyPem: string;
  suite: SuiteName;
  name: string;
  division: string;
  role: string;
  unitId?: string | undefined;
  validFromSequence?: number | null | undefined;
  /**
   * Packages up to this sequence stay good: revocation goes by sequence, since no clock can be
   * trusted.
   */
  revokedAfterSequence?: number | null | undefined;
}
