import { sm4 } from 'sm-crypto-v2';

// Only SM4 is taken from this package; its SM2 accepts malformed signatures (a lint rule and a test
// watch the import).

/** SM4-CBC (GB/T 32907-2016, GB/T 17964) with PKCS#7 padding. */
export const sm4CbcEncrypt = (data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array =>
  sm4.encrypt(data, key, { mode: 'cbc', iv, padding: 'pkcs#7', output: 'array' });

/**
 * The way back; null if the length or the padding is wrong. The padding is checked here, since the
 * library does not check all of it.
 */
export function sm4CbcDecrypt(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
): Uint8Array | null {
  if (data.length === 0 || data.length % 16 !== 0) return null;
  const plain = sm4.decrypt(data, key, {
    mode: 'cbc',
    iv,
    padding: 'none',
    output: 'array',
  });
  const pad = plain[plain.length - 1] ?? 0;
  if (pad < 1 || pad > 16) return null;
  return plain.subarray(-pad).every((byte) => byte === pad)
    ? plain.subarray(0, plain.length - pad)
    : null;
}
