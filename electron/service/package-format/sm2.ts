import { randomBytes } from 'node:crypto';
import {
  ORDER,
  privateScalar,
  randomScalar,
  readPoint,
  Sm2Point,
  to32Bytes,
  toNumber,
  writePoint,
  type Randomness,
} from './curve';
import { DerReader, sequence, unsigned } from './der';
import { sm3Bytes } from './sm3';

/**
 * The default user id of GB/T 35276-2017. OpenSSL's default is empty, so it must be named there:
 * `distid:1234567812345678`.
 */
const DEFAULT_ID = '1234567812345678';

export interface Sm2KeyPair {
  /** 32 bytes, big-endian, in [1, n-2]. */
  privateKey: Uint8Array;
  /** 04 ‖ x ‖ y */
  publicKey: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const CURVE = Buffer.concat([
  to32Bytes(Sm2Point.CURVE().a),
  to32Bytes(Sm2Point.CURVE().b),
  to32Bytes(Sm2Point.CURVE().Gx),
  to32Bytes(Sm2Point.CURVE().Gy),
]);

/** The public key (04 ‖ x ‖ y) of a private key. */
export const publicKeyOf = (privateKey: Uint8Array): Uint8Array =>
  writePoint(Sm2Point.BASE.multiply(privateScalar(privateKey)));

/** A new key pair (GB/T 32918.1-2016, 6.1). */
export function generateKeyPair(random: Randomness = randomBytes): Sm2KeyPair {
  let d = randomScalar(random);
  while (d === ORDER - 1n) d = randomScalar(random);
  const privateKey = to32Bytes(d);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/** e = SM3(Z ‖ M) with Z = SM3(ENTL ‖ id ‖ a ‖ b ‖ G ‖ P) (GB/T 32918.2-2016, 5.5). */
function digest(message: Uint8Array, publicKey: Uint8Array, id: string): bigint {
  const name = utf8(id);
  const bits = name.length * 8;
  const z = sm3Bytes(Uint8Array.of(bits >> 8, bits & 0xff), name, CURVE, publicKey.subarray(1));
  return toNumber(sm3Bytes(z, message));
}

const mod = (value: bigint): bigint => ((value % ORDER) + ORDER) % ORDER;

/**
 * Signs (GB/T 32918.2-2016, 6.1); returns DER {r, s} as in GB/T 35276.
 * `k` is for the standard's own example only: a nonce used twice gives the key away.
 */
export function sign(
  message: Uint8Array,
  privateKey: Uint8Array,
  options: { id?: string; k?: bigint; random?: Randomness } = {},
): Uint8Array {
  const d = privateScalar(privateKey);
  const e = digest(message, publicKeyOf(privateKey), options.id ?? DEFAULT_ID);
  for (;;) {
    const k = options.k ?? randomScalar(options.random ?? randomBytes);
    const r = mod(e + Sm2Point.BASE.multiply(k).x);
    const s = mod(Sm2Point.Fn.inv(1n + d) * (k - r * d));
    if (r !== 0n && r + k !== ORDER && s !== 0n) return sequence(unsigned(r), unsigned(s));
    if (options.k !== undefined) throw new RangeError('unusable k');
  }
}

/**
 * Verifies (GB/T 32918.2-2016, 7.1); only the one canonical DER encoding of {r, s} passes. Never
 * throws.
 */
export function verify(
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
  options: { id?: string } = {},
): boolean {
  try {
    const point = readPoint(publicKey);
    const outer = new DerReader(signature);
    const body = outer.sequence();
    outer.end();
    const r = body.unsigned();
    const s = body.unsigned();
    body.end();
    if (r < 1n || r >= ORDER || s < 1n || s >= ORDER) return false;
    const t = mod(r + s);
    if (t === 0n) return false;
    const sum = Sm2Point.BASE.multiplyUnsafe(s).add(point.multiplyUnsafe(t));
    if (sum.is0()) return false;
    return mod(digest(message, publicKey, options.id ?? DEFAULT_ID) + sum.x) === r;
  } catch {
    return false;
  }
}

export { decrypt, encrypt } from './sm2-cipher';
