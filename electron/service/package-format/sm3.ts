import { createSM3 } from 'hash-wasm';

/** Bytes or a UTF-8 text. */
type Data = Uint8Array | string;

const BLOCK = 64;

/**
 * Set up once, before anything that imports this runs, so that a digest needs no waiting and may be
 * part of a transaction.
 */
const hasher = await createSM3();

function digest(parts: readonly Data[]): Uint8Array {
  hasher.init();
  for (const part of parts) hasher.update(part);
  return hasher.digest('binary');
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** SM3 (GB/T 32905-2016) of the parts one after the other, as 32 bytes. */
export const sm3Bytes = (...parts: Data[]): Uint8Array => digest(parts);

/** SM3 of the parts one after the other, hex. */
export const sm3 = (...parts: Data[]): string => hex(digest(parts));

export interface StreamingHash {
  update(chunk: Uint8Array): void;
  hex(): string;
  bytes(): Uint8Array;
}

/**
 * A hasher for data that arrives in pieces. Each call makes its own, so that two streams may run at
 * once.
 */
export async function createSm3(): Promise<StreamingHash> {
  const stream = await createSM3();
  stream.init();
  return {
    update: (chunk) => void stream.update(chunk),
    hex: () => stream.digest('hex'),
    bytes: () => stream.digest('binary'),
  };
}

/** HMAC-SM3 (RFC 2104 over GB/T 32905) of the parts one after the other, hex. */
export function hmacSm3(key: Data, ...parts: Data[]): string {
  const bytes = Buffer.from(key);
  const padded = Buffer.alloc(BLOCK);
  padded.set(bytes.length > BLOCK ? digest([bytes]) : bytes);
  const inner = digest([padded.map((byte) => byte ^ 0x36), ...parts]);
  return hex(digest([padded.map((byte) => byte ^ 0x5c), inner]));
}
