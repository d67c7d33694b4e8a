import { weierstrass } from '@noble/curves/abstract/weierstrass.js';

/** The recommended 256-bit curve of GB/T 32918.5-2017 (OID 1.2.156.10197.1.301). */
export const Sm2Point = weierstrass({
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
});
export type Sm2PointValue = InstanceType<typeof Sm2Point>;

export const ORDER = Sm2Point.Fn.ORDER;

export const toNumber = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

export const to32Bytes = (value: bigint): Uint8Array =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

/**
 * Reads an uncompressed point (04 ‖ x ‖ y); throws unless it stands on the curve and is not the
 * point at infinity.
 */
export function readPoint(bytes: Uint8Array): Sm2PointValue {
  if (bytes.length !== 65 || bytes[0] !== 4) throw new RangeError('not an uncompressed point');
  return pointAt(toNumber(bytes.subarray(1, 33)), toNumber(bytes.subarray(33)));
}

/** The point with these coordinates; throws unless it stands on the curve. */
export function pointAt(x: bigint, y: bigint): Sm2PointValue {
  // fromAffine maps (0, 0) to infinity, and takes numbers above p on some versions: look before.
  if ((x === 0n && y === 0n) || x >= Sm2Point.Fp.ORDER || y >= Sm2Point.Fp.ORDER)
    throw new RangeError('not a point');
  const point = Sm2Point.fromAffine({ x, y });
  point.assertValidity();
  return point;
}

export const writePoint = (point: Sm2PointValue): Uint8Array => point.toBytes(false);

export type Randomness = (size: number) => Uint8Array;

/** A number in [1, n-1] by rejection; taking a remainder would favour small ones. */
export function randomScalar(random: Randomness): bigint {
  for (;;) {
    const value = toNumber(random(32));
    if (value > 0n && value < ORDER) return value;
  }
}

/** Reads a private key and refuses 0, n-1 (with it the signer would divide by zero) and beyond. */
export function privateScalar(privateKey: Uint8Array): bigint {
  const d = toNumber(privateKey);
  if (privateKey.length !== 32 || d < 1n || d >= ORDER - 1n)
    throw new RangeError('private key out of range');
  return d;
}
