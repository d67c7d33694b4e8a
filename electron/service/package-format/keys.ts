import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import type { SuiteName } from '../../../shared/package/names';
import { Refusal } from '../../../shared/result';
import type { Randomness } from './curve';
import { bitString, DerReader, octets, oid, sequence, TAG, tlv, unsigned } from './der';
import { OID } from './oids';
import { readPem } from './pem';
import { generateKeyPair, publicKeyOf } from './sm2';
import { describeKey, readAlgorithm, type PublicKey } from './spki';

export { fingerprint, fingerprintHex } from './fingerprint';
export { exportPublicKey, importPublicKey } from './spki';

export interface KeyPair extends PublicKey {
  /** 32 bytes: the SM2 number or the Ed25519 seed. */
  privateKey: Uint8Array;
}

const ed25519Public = (seed: Uint8Array): Uint8Array => {
  const key = createPrivateKey({
    key: Buffer.from(sequence(...ed25519Parts(seed))),
    format: 'der',
    type: 'pkcs8',
  });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
};
const ed25519Parts = (seed: Uint8Array): Uint8Array[] => [
  unsigned(0),
  sequence(oid(OID.ed25519)),
  octets(octets(seed)),
];

/** Both halves from the private one. */
export function keyPairOf(suite: SuiteName, privateKey: Uint8Array): KeyPair {
  const publicKey = suite === 'sm2-sm3' ? publicKeyOf(privateKey) : ed25519Public(privateKey);
  return {
    ...describeKey(suite, Uint8Array.from(publicKey)),
    privateKey: Uint8Array.from(privateKey),
  };
}

/** A new key pair; SM2 unless told otherwise. */
export function generateKeys(
  suite: SuiteName = 'sm2-sm3',
  random: Randomness = randomBytes,
): KeyPair {
  return keyPairOf(suite, suite === 'sm2-sm3' ? generateKeyPair(random).privateKey : random(32));
}

/** PrivateKeyInfo (RFC 5208) as OpenSSL writes it, with the public half inside. */
export function privateKeyInfo({ suite, privateKey, publicKey }: KeyPair): Uint8Array {
  if (suite === 'ed25519') return sequence(...ed25519Parts(privateKey));
  const ec = sequence(unsigned(1), octets(privateKey), tlv(0xa1, bitString(publicKey)));
  return sequence(unsigned(0), sequence(oid(OID.ecPublicKey), oid(OID.sm2)), octets(ec));
}

/** ECPrivateKey (RFC 5915); the curve may stand outside (PKCS#8) or inside (SEC1). */
function readEcPrivate(bytes: Uint8Array): {
  privateKey: Uint8Array;
  publicKey: Uint8Array | null;
  curve: string | null;
} {
  const outer = new DerReader(bytes);
  const body = outer.sequence();
  outer.end();
  if (body.small() !== 1) throw new RangeError('version');
  const privateKey = body.take(TAG.octetString);
  const curve = body.nextTag === 0xa0 ? new DerReader(body.take(0xa0)).oid() : null;
  const publicKey = body.nextTag === 0xa1 ? new DerReader(body.take(0xa1)).bits() : null;
  body.end();
  return { privateKey, publicKey, curve };
}

function fromEcPrivate(bytes: Uint8Array, curveOutside: boolean): KeyPair {
  const { privateKey, publicKey, curve } = readEcPrivate(bytes);
  if (curve !== OID.sm2 && !(curve === null && curveOutside)) throw new RangeError('curve');
  const pair = keyPairOf('sm2-sm3', privateKey);
  // A file in which the halves do not belong together was put together by hand.
  if (publicKey && !Buffer.from(publicKey).equals(pair.publicKey))
    throw new RangeError('halves do not match');
  return pair;
}

function readKeyInfo(info: Uint8Array): KeyPair {
  const outer = new DerReader(info);
  const body = outer.sequence();
  outer.end();
  if (body.small() > 1) throw new RangeError('version');
  const suite = readAlgorithm(body.sequence());
  const inner = body.take(TAG.octetString);
  if (suite === 'sm2-sm3') return fromEcPrivate(inner, true);
  const seed = new DerReader(inner).take(TAG.octetString);
  if (seed.length !== 32) throw new RangeError('length');
  return keyPairOf('ed25519', seed);
}

// OpenSSL writes `SM2 PRIVATE KEY` or `EC PRIVATE KEY`, according to its version.
const readSec1 = (pem: string): Uint8Array =>
  readPem(pem, 'SM2 PRIVATE KEY') ?? readPem(pem, 'EC PRIVATE KEY') ?? new Uint8Array();

/**
 * Reads a private key as plain PKCS#8 or SEC1: an office keeps its keys in its encrypted database
 * and nowhere else.
 * @throws Refusal DAMAGED
 */
export function importPrivateKey(pem: string): KeyPair {
  try {
    const info = readPem(pem, 'PRIVATE KEY');
    return info ? readKeyInfo(info) : fromEcPrivate(readSec1(pem), false);
  } catch {
    throw Refusal.of('DAMAGED', { what: 'privateKey' });
  }
}
