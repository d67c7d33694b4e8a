import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  pointAt,
  privateScalar,
  randomScalar,
  readPoint,
  Sm2Point,
  to32Bytes,
  type Randomness,
  type Sm2PointValue,
} from './curve';
import { DerReader, octets, sequence, TAG, unsigned } from './der';
import { sm3Bytes } from './sm3';

/** Key derivation (GB/T 32918.4-2016, 5.4.3): SM3 over the shared point and a counter. */
function deriveKey(shared: Sm2PointValue, size: number): Uint8Array {
  const { x, y } = shared.toAffine();
  const blocks: Uint8Array[] = [];
  for (let counter = 1; blocks.length * 32 < size; counter++) {
    blocks.push(
      sm3Bytes(
        to32Bytes(x),
        to32Bytes(y),
        Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter),
      ),
    );
  }
  return Buffer.concat(blocks).subarray(0, size);
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  Uint8Array.from(a, (byte, i) => byte ^ (b[i] ?? 0));

function check(shared: Sm2PointValue, message: Uint8Array): Uint8Array {
  const { x, y } = shared.toAffine();
  return sm3Bytes(to32Bytes(x), message, to32Bytes(y));
}

/**
 * Encrypts a short message, such as a key block (GB/T 32918.4-2016, 6.1; ASN.1, C1C3C2, GB/T
 * 35276).
 */
export function encrypt(
  message: Uint8Array,
  publicKey: Uint8Array,
  random: Randomness = randomBytes,
): Uint8Array {
  const recipient = readPoint(publicKey);
  if (message.length === 0) throw new RangeError('nothing to encrypt');
  for (;;) {
    const k = randomScalar(random);
    const shared = recipient.multiply(k);
    const stream = deriveKey(shared, message.length);
    if (stream.every((byte) => byte === 0)) continue;
    const c1 = Sm2Point.BASE.multiply(k).toAffine();
    return sequence(
      unsigned(c1.x),
      unsigned(c1.y),
      octets(check(shared, message)),
      octets(xor(message, stream)),
    );
  }
}

/**
 * Decrypts (GB/T 32918.4-2016, 7.1); null for anything malformed, off the curve, altered or meant
 * for another key.
 */
export function decrypt(ciphertext: Uint8Array, privateKey: Uint8Array): Uint8Array | null {
  const d = privateScalar(privateKey);
  try {
    const outer = new DerReader(ciphertext);
    const body = outer.sequence();
    outer.end();
    const c1 = pointAt(body.unsigned(), body.unsigned());
    const c3 = body.take(TAG.octetString);
    const c2 = body.take(TAG.octetString);
    body.end();
    if (c2.length === 0 || c3.length !== 32) return null;
    const shared = c1.multiply(d);
    const message = xor(c2, deriveKey(shared, c2.length));
    return timingSafeEqual(check(shared, message), c3) ? message : null;
  } catch {
    return null;
  }
}
