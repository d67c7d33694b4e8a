import { createCipheriv, createDecipheriv, pbkdf2, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { DerReader, octets, oid, sequence, TAG, tlv, unsigned } from './der';
import { OID } from './oids';
import { sm4CbcDecrypt } from './sm4';

type Derive = (password: Uint8Array) => Promise<Uint8Array>;
const pbkdf2Async = promisify(pbkdf2);

// Node's promisified type forgets the options of scrypt.
const scryptAsync = (
  password: Uint8Array,
  salt: Uint8Array,
  size: number,
  options: { N: number; r: number; p: number; maxmem: number },
) =>
  new Promise<Uint8Array>((resolve, reject) =>
    scrypt(password, salt, size, options, (error, key) => (error ? reject(error) : resolve(key))),
  );

const SCRYPT = { N: 16384, r: 8, p: 5 };
const MEMORY = 64 * 1024 * 1024;

/** The same password typed on two keyboards must give the same bytes: NFC, UTF-8. */
const passwordBytes = (password: string): Uint8Array =>
  new TextEncoder().encode(password.normalize('NFC'));

/** Encrypts a PrivateKeyInfo as PBES2 (RFC 8018) with scrypt (RFC 7914) and AES-256-CBC. OpenSSL 3.0 reads this; N=32768 would pass its limit. */
export async function encryptKeyInfo(
  info: Uint8Array,
  password: string,
  random: (size: number) => Uint8Array = randomBytes,
): Promise<Uint8Array> {
  const salt = random(16);
  const iv = random(16);
  const key = await scryptAsync(passwordBytes(password), salt, 32, { ...SCRYPT, maxmem: MEMORY });
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const encrypted = Buffer.concat([cipher.update(info), cipher.final()]);
  const kdf = sequence(
    oid(OID.scrypt),
    sequence(octets(salt), unsigned(SCRYPT.N), unsigned(SCRYPT.r), unsigned(SCRYPT.p)),
  );
  const scheme = sequence(oid(OID.pbes2), sequence(kdf, sequence(oid(OID.aes256Cbc), octets(iv))));
  return sequence(scheme, octets(encrypted));
}

function readScrypt(params: DerReader, size: number): Derive {
  const salt = params.take(TAG.octetString);
  const [N, r, p] = [params.small(), params.small(), params.small()];
  if (!params.done) params.small();
  // A key file comes from outside: without caps it could ask for hours or for all the memory.
  if (128 * N * r > MEMORY / 2 || p > 64) throw new RangeError('scrypt cost');
  return (password) => scryptAsync(password, salt, size, { N, r, p, maxmem: MEMORY });
}

const PRF: Record<string, string> = {
  [OID.hmacSha1]: 'sha1',
  [OID.hmacSha256]: 'sha256',
  [OID.hmacSha512]: 'sha512',
};

function readPbkdf2(params: DerReader, size: number): Derive {
  const salt = params.take(TAG.octetString);
  const iterations = params.small();
  if (params.nextTag === TAG.integer) params.small();
  const prf = params.done ? OID.hmacSha1 : params.sequence().oid();
  const hash = PRF[prf];
  if (!hash || iterations < 1 || iterations > 10_000_000) throw new RangeError('pbkdf2 parameters');
  return (password) => pbkdf2Async(password, salt, iterations, size, hash);
}

const KEY_SIZE: Record<string, number> = {
  [OID.aes256Cbc]: 32,
  [OID.aes128Cbc]: 16,
  [OID.sm4Cbc]: 16,
};

function decipher(
  cipher: string,
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
): Uint8Array | null {
  if (cipher === OID.sm4Cbc) return sm4CbcDecrypt(data, key, iv);
  try {
    const stream = createDecipheriv(
      cipher === OID.aes256Cbc ? 'aes-256-cbc' : 'aes-128-cbc',
      key,
      iv,
    );
    return Buffer.concat([stream.update(data), stream.final()]);
  } catch {
    return null;
  }
}

/**
 * Decrypts an EncryptedPrivateKeyInfo made by us or by OpenSSL (scrypt or PBKDF2; AES-CBC or SM4-CBC).
 * Throws if the file is malformed; null if the padding tells that the password is wrong (not every wrong password shows here).
 */
export async function decryptKeyInfo(
  encrypted: Uint8Array,
  password: string,
): Promise<Uint8Array | null> {
  const outer = new DerReader(encrypted);
  const body = outer.sequence();
  outer.end();
  const scheme = body.sequence();
  const data = body.take(TAG.octetString);
  body.end();
  if (scheme.oid() !== OID.pbes2) throw new RangeError('not PBES2');
  const params = scheme.sequence();
  const kdf = params.sequence();
  const encryption = params.sequence();
  const cipher = encryption.oid();
  const iv = encryption.take(TAG.octetString);
  const size = KEY_SIZE[cipher];
  if (!size || iv.length !== 16) throw new RangeError('cipher');
  const kind = kdf.oid();
  if (kind !== OID.scrypt && kind !== OID.pbkdf2) throw new RangeError('key derivation');
  const derive = (kind === OID.scrypt ? readScrypt : readPbkdf2)(kdf.sequence(), size);
  return decipher(cipher, await derive(passwordBytes(password)), iv, data);
}

export const explicit = (number: number, value: Uint8Array): Uint8Array =>
  tlv(0xa0 + number, value);
