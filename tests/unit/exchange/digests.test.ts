import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createSm3, hmacSm3, sm3, sm3Bytes } from '../../../electron/service/package-format/sm3';
import { sm4CbcDecrypt, sm4CbcEncrypt } from '../../../electron/service/package-format/sm4';
import { scratch } from './tools';
import { vector, vectorNames, vectorText } from './vectors';

const sums = new Map(
  vectorText('SM3SUMS')
    .split('\n')
    .flatMap((line) => {
      const found = /^SM3 \((.+)\) = (\w+)$/.exec(line);
      return found ? [[found[1] ?? '', found[2] ?? ''] as const] : [];
    }),
);
const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
const iv = Buffer.from('fedcba98765432100123456789abcdef', 'hex');

describe('SM3', () => {
  it('knows "abc"', () => {
    const expected = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    expect(sm3('abc')).toBe(expected);
    expect(Buffer.from(sm3Bytes(Buffer.from('abc'))).toString('hex')).toBe(expected);
  });
  it.each([...sums])('agrees with cksum on %s', (path, expected) => {
    expect(sm3(vector(path))).toBe(expected);
    expect(Buffer.from(sm3Bytes(vector(path))).toString('hex')).toBe(expected);
  });
  it('is the same in pieces, and two streams do not mix', async () => {
    const [one, two] = [await createSm3(), await createSm3()];
    const data = vector('msg/1mb.bin');
    for (let i = 0; i < data.length; i += 70_001) {
      one.update(data.subarray(i, i + 70_001));
      two.update(data.subarray(0, 1));
    }
    expect(one.hex()).toBe(sums.get('msg/1mb.bin'));
  });
  it('is the same in parts, as bytes and as hex', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(Buffer.from(sm3Bytes(data.subarray(0, 7), data.subarray(7))).toString('hex')).toBe(
          sm3(data),
        );
      }),
    );
  });
  it.each([1, 16, 64, 65, 100])('HMAC with a key of %i bytes agrees with OpenSSL', async (size) => {
    const dir = scratch();
    const secret = Buffer.alloc(size, 0xa5);
    dir.write('m', vector('msg/zh.txt'));
    const { stdout } = await dir.sh(
      `openssl dgst -sm3 -mac HMAC -macopt hexkey:${secret.toString('hex')} -r m`,
    );
    expect(
      hmacSm3(secret, vector('msg/zh.txt').subarray(0, 9), vector('msg/zh.txt').subarray(9)),
    ).toBe(stdout.slice(0, 64));
  });
});

describe('SM4-CBC', () => {
  it.each(vectorNames('sm4').filter((name) => name.endsWith('.sm4-cbc')))(
    'agrees with OpenSSL on %s',
    (name) => {
      const plain = vector(`msg/${name.replace('.sm4-cbc', '')}`);
      expect(Buffer.from(sm4CbcEncrypt(plain, key, iv)).equals(vector(`sm4/${name}`))).toBe(true);
      expect(Buffer.from(sm4CbcDecrypt(vector(`sm4/${name}`), key, iv) ?? [1]).equals(plain)).toBe(
        true,
      );
    },
  );
  it('refuses a wrong length and a wrong padding', () => {
    expect(sm4CbcDecrypt(new Uint8Array(15), key, iv)).toBeNull();
    expect(sm4CbcDecrypt(new Uint8Array(0), key, iv)).toBeNull();
    expect(sm4CbcDecrypt(vector('sm4/zh.txt.sm4-cbc').subarray(0, 32), key, iv)).toBeNull();
  });
});
