import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/**
 * A secret under a password: scrypt (RFC 7914) makes the key, AES-256-GCM wraps and so also tells a
 * wrong password. All hex.
 */
export interface Wrapped {
  kdf: 'scrypt';
  cost: number;
  salt: string;
  nonce: string;
  tag: string;
  data: string;
}

/** 2^15 takes about 0.1 s on an office PC: unnoticed once, too long for guessing. */
const COST = 2 ** 15;

const derive = (secret: string, salt: Buffer, cost: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 };
    scrypt(secret.normalize('NFC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** @param cost scrypt's N, a power of two */
export async function wrap(key: Buffer, secret: string, cost = COST): Promise<Wrapped> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, salt, cost), nonce);
  const data = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    kdf: 'scrypt',
    cost,
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
    data: data.toString('hex'),
  };
}

/** The key again, or null if the secret is not the one. */
export async function unwrap(wrapped: Wrapped, secret: string): Promise<Buffer | null> {
  const key = await derive(secret, Buffer.from(wrapped.salt, 'hex'), wrapped.cost);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrapped.nonce, 'hex'));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'hex'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrapped.data, 'hex')), decipher.final()]);
  } catch {
    return null;
  }
}
