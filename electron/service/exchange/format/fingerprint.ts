import { importPublicKey } from './spki';
import { sm3Short } from './sm3-short';

/** SM3 of the SPKI DER, hex: how files name a key. */
export const fingerprintHex = (publicKeyPem: string): string => Buffer.from(sm3Short(importPublicKey(publicKeyPem).spki)).toString('hex');

/** The same for the telephone: the first 128 bits as eight groups of five digits, each a big-endian 16-bit number. */
export function fingerprint(publicKeyPem: string): string {
  const bytes = Buffer.from(fingerprintHex(publicKeyPem), 'hex');
  return Array.from({ length: 8 }, (_, i) => String(bytes.readUInt16BE(2 * i)).padStart(5, '0')).join(' ');
}
