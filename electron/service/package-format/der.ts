/**
 * Strict DER (ITU-T X.690, clause 10): definite minimal lengths, minimal non-negative integers,
 * nothing left over. Leniency here would let one signature have many encodings.
 */
export interface Tlv {
  tag: number;
  value: Uint8Array;
}

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
} as const;

class DerError extends Error {}

/** Walks the elements of one constructed value. */
export class DerReader {
  private offset = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.offset === this.bytes.length;
  }

  get nextTag(): number | null {
    return this.bytes[this.offset] ?? null;
  }

  private byte(): number {
    const value = this.bytes[this.offset++];
    if (value === undefined) throw new DerError('truncated');
    return value;
  }

  private length(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw new DerError('length form');
    let length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + this.byte();
    if (length < 0x80 || length < 256 ** (count - 1)) throw new DerError('length not minimal');
    return length;
  }

  any(): Tlv {
    const tag = this.byte();
    const length = this.length();
    const value = this.bytes.subarray(this.offset, this.offset + length);
    if (value.length !== length) throw new DerError('truncated');
    this.offset += length;
    return { tag, value };
  }

  take(tag: number): Uint8Array {
    const found = this.any();
    if (found.tag !== tag) throw new DerError(`tag ${found.tag} instead of ${tag}`);
    return found.value;
  }

  sequence(): DerReader {
    return new DerReader(this.take(TAG.sequence));
  }

  /** A non-negative INTEGER in its shortest form. */
  unsigned(): bigint {
    const value = this.take(TAG.integer);
    const [first, second] = value;
    if (first === undefined || first >= 0x80) throw new DerError('integer empty or negative');
    if (first === 0 && second !== undefined && second < 0x80) throw new DerError('integer padded');
    return BigInt(`0x${Buffer.from(value).toString('hex')}`);
  }

  small(): number {
    const value = this.unsigned();
    if (value > 0x7fffffffn) throw new DerError('integer too large');
    return Number(value);
  }

  oid(): string {
    return Buffer.from(this.take(TAG.oid)).toString('hex');
  }

  /** BIT STRING with whole bytes. */
  bits(): Uint8Array {
    const value = this.take(TAG.bitString);
    if (value[0] !== 0) throw new DerError('unused bits');
    return value.subarray(1);
  }

  end(): void {
    if (!this.done) throw new DerError('trailing bytes');
  }
}

/** Encodes one element. */
export function tlv(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length =
    size < 0x80
      ? [size]
      : size < 0x100
        ? [0x81, size]
        : size < 0x10000
          ? [0x82, size >> 8, size & 0xff]
          : null;
  const head = length ?? [
    0x84,
    size >>> 24,
    (size >>> 16) & 0xff,
    (size >>> 8) & 0xff,
    size & 0xff,
  ];
  return Buffer.concat([Uint8Array.from([tag, ...head]), value]);
}

/** Encodes a non-negative INTEGER in its shortest form. */
export function unsigned(value: bigint | number): Uint8Array {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return (bytes[0] ?? 0) >= 0x80
    ? tlv(TAG.integer, Uint8Array.of(0), bytes)
    : tlv(TAG.integer, bytes);
}

export const sequence = (...parts: Uint8Array[]): Uint8Array => tlv(TAG.sequence, ...parts);
export const octets = (value: Uint8Array): Uint8Array => tlv(TAG.octetString, value);
export const bitString = (value: Uint8Array): Uint8Array =>
  tlv(TAG.bitString, Uint8Array.of(0), value);
export const oid = (hex: string): Uint8Array => tlv(TAG.oid, Buffer.from(hex, 'hex'));
