import { createHMAC, createSM3, sm3 as sm3Wasm } from 'hash-wasm';

/** SM3 (GB/T 32905-2016) of bytes or of a UTF-8 text, hex. */
export const sm3 = (data: Uint8Array | string): Promise<string> => sm3Wasm(data);

export interface StreamingHash {
  update(chunk: Uint8Array): void;
  hex(): string;
  bytes(): Uint8Array;
}

/** A hasher for data that arrives in pieces. Each call makes its own, so that two streams may run at once. */
export async function createSm3(): Promise<StreamingHash> {
  const hasher = await createSM3();
  hasher.init();
  return {
    update: (chunk) => void hasher.update(chunk),
    hex: () => hasher.digest('hex'),
    bytes: () => hasher.digest('binary'),
  };
}

/** HMAC-SM3 (RFC 2104 over GB/T 32905) of the parts one after the other, hex. */
export async function hmacSm3(
  key: Uint8Array | string,
  ...parts: (Uint8Array | string)[]
): Promise<string> {
  const mac = await createHMAC(createSM3(), key);
  mac.init();
  for (const part of parts) mac.update(part);
  return mac.digest('hex');
}
