const rotate = (x: number, n: number): number => (x << (n % 32)) | (x >>> (32 - (n % 32)));
const p0 = (x: number): number => x ^ rotate(x, 9) ^ rotate(x, 17);
const p1 = (x: number): number => x ^ rotate(x, 15) ^ rotate(x, 23);

const INITIAL = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];

function pad(parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const padded = Buffer.alloc(Math.ceil((length + 9) / 64) * 64);
  let offset = 0;
  for (const part of parts) {
    padded.set(part, offset);
    offset += part.length;
  }
  padded[length] = 0x80;
  padded.writeBigUInt64BE(BigInt(length) * 8n, padded.length - 8);
  return padded;
}

/**
 * SM3 (GB/T 32905-2016) without waiting, for short inputs: Z values, signed texts, key derivation, fingerprints.
 * Bulk data goes through the WebAssembly one in sm3.ts, which can only be set up asynchronously; tests hold the two together.
 */
export function sm3Short(...parts: readonly Uint8Array[]): Uint8Array {
  const data = pad(parts);
  const v = Int32Array.from(INITIAL);
  const w = new Int32Array(68);
  const at = (list: Int32Array, i: number): number => list[i] as number;
  for (let block = 0; block < data.length; block += 64) {
    for (let j = 0; j < 16; j++) w[j] = data.readInt32BE(block + 4 * j);
    for (let j = 16; j < 68; j++) {
      w[j] =
        p1(at(w, j - 16) ^ at(w, j - 9) ^ rotate(at(w, j - 3), 15)) ^
        rotate(at(w, j - 13), 7) ^
        at(w, j - 6);
    }
    let [a, b, c, d, e, f, g, h] = v as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let j = 0; j < 64; j++) {
      const t = j < 16 ? 0x79cc4519 : 0x7a879d8a;
      const ss1 = rotate((rotate(a, 12) + e + rotate(t, j)) | 0, 7);
      const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const tt1 = (ff + d + (ss1 ^ rotate(a, 12)) + (at(w, j) ^ at(w, j + 4))) | 0;
      const tt2 = (gg + h + ss1 + at(w, j)) | 0;
      [d, c, b, a] = [c, rotate(b, 9), a, tt1];
      [h, g, f, e] = [g, rotate(f, 19), e, p0(tt2)];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (v[i] = at(v, i) ^ word));
  }
  const out = Buffer.alloc(32);
  v.forEach((word, i) => out.writeInt32BE(word, 4 * i));
  return out;
}
