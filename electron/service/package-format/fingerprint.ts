import { importPublicKey } from './spki';
import { sm3Bytes } from './sm3';

// A province looks at thousands of files with thousands of trusted keys; checking each point anew
// for each file would take hours.
const known = new Map<string, string>();
const MOST = 20_000;

/** SM3 of the SPKI DER, hex: how files name a key. */
export function fingerprintHex(publicKeyPem: string): string {
  const found = known.get(publicKeyPem);
  if (found) return found;
  const fresh = Buffer.from(sm3Bytes(importPublicKey(publicKeyPem).spki)).toString('hex');
  if (known.size >= MOST) known.clear();
  known.set(publicKeyPem, fresh);
  return fresh;
}

/** What an office is called for ever: the first 128 bits of its first signing key's digest, hex. */
export const unitIdOf = (firstKeyPem: string): string => fingerprintHex(firstKeyPem).slice(0, 32);

/** Whether an id follows from a key; those of before this rule are counted by each office itself. */
export const isDerivedId = (unitId: string): boolean => /^[0-9a-f]{32}$/.test(unitId);

/**
 * The same for the telephone: the first 128 bits as eight groups of five digits, each a big-endian
 * 16-bit number.
 */
export function fingerprint(publicKeyPem: string): string {
  const bytes = Buffer.from(fingerprintHex(publicKeyPem), 'hex');
  return Array.from({ length: 8 }, (_, i) =>
    String(bytes.readUInt16BE(2 * i)).padStart(5, '0'),
  ).join(' ');
}
