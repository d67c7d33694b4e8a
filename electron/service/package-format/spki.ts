import type { SuiteName } from '../../../shared/package/names';
import { Refusal } from '../../../shared/result';
import { readPoint } from './curve';
import { bitString, DerReader, oid, sequence } from './der';
import { OID } from './oids';
import { readPem, writePem } from './pem';

export interface PublicKey {
  suite: SuiteName;
  /** SM2: 04 ‖ x ‖ y; Ed25519: 32 bytes. */
  publicKey: Uint8Array;
  /** SubjectPublicKeyInfo, re-encoded: two files of the same key have the same fingerprint. */
  spki: Uint8Array;
  publicKeyPem: string;
}

/** All forms of one public key. */
export function describeKey(suite: SuiteName, publicKey: Uint8Array): PublicKey {
  const algorithm =
    suite === 'sm2-sm3' ? sequence(oid(OID.ecPublicKey), oid(OID.sm2)) : sequence(oid(OID.ed25519));
  const spki = sequence(algorithm, bitString(publicKey));
  return { suite, publicKey, spki, publicKeyPem: writePem(spki, 'PUBLIC KEY') };
}

/** AlgorithmIdentifier: SM2 or Ed25519, nothing else. */
export function readAlgorithm(reader: DerReader): SuiteName {
  const kind = reader.oid();
  const suite =
    kind === OID.ed25519
      ? 'ed25519'
      : kind === OID.ecPublicKey && reader.oid() === OID.sm2
        ? 'sm2-sm3'
        : null;
  if (!suite) throw new RangeError('neither SM2 nor Ed25519');
  reader.end();
  return suite;
}

/**
 * Reads a public key (SPKI, RFC 5280, PEM). Refuses points off the curve, the point (0, 0), and any
 * other curve, whatever its point: such keys would let signatures be forged or keys be drawn out.
 */
export function importPublicKey(pem: string): PublicKey {
  try {
    const der = readPem(pem, 'PUBLIC KEY');
    const outer = new DerReader(der ?? new Uint8Array());
    const body = outer.sequence();
    outer.end();
    const suite = readAlgorithm(body.sequence());
    const publicKey = body.bits();
    body.end();
    if (suite === 'sm2-sm3') readPoint(publicKey);
    else if (publicKey.length !== 32) throw new RangeError('length');
    return describeKey(suite, Uint8Array.from(publicKey));
  } catch {
    throw Refusal.of('DAMAGED', { what: 'publicKey' });
  }
}

/** Writes the public half as SPKI PEM. */
export const exportPublicKey = (suite: SuiteName, publicKey: Uint8Array): string =>
  describeKey(suite, publicKey).publicKeyPem;
