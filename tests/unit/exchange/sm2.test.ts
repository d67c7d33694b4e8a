import { describe, expect, it } from 'vitest';
import { importPrivateKey, importPublicKey } from '../../../electron/service/package-format/keys';
import {
  decrypt,
  encrypt,
  generateKeyPair,
  publicKeyOf,
  sign,
  verify,
} from '../../../electron/service/package-format/sm2';
import { vector, vectorNames, vectorText } from './vectors';

const publicKey = (name: string): Uint8Array =>
  importPublicKey(vectorText(`keys/${name}.pub.pem`)).publicKey;
const zh = vector('msg/zh.txt');

describe('the example of the standard', () => {
  const kat = JSON.parse(vectorText('kat/gbt32918.json')) as Record<string, string>;
  const d = Buffer.from(kat.d ?? '', 'hex');
  const point = Buffer.from(`04${kat.x}${kat.y}`, 'hex');

  it('gives the public key', () => expect(Buffer.from(publicKeyOf(d))).toEqual(point));
  it('reproduces r and s with the given k', () => {
    const signature = sign(Buffer.from(kat.message ?? ''), d, {
      k: BigInt(`0x${kat.k}`),
      id: kat.id ?? '',
    });
    expect(Buffer.from(signature)).toEqual(vector('kat/sig.der'));
    expect(Buffer.from(signature).toString('hex').toUpperCase()).toContain(kat.r);
    expect(Buffer.from(signature).toString('hex').toUpperCase()).toContain(kat.s);
  });
  it('verifies', () =>
    expect(verify(vector('msg/std.txt'), vector('kat/sig.der'), point)).toBe(true));
});

describe('signatures by OpenSSL', () => {
  const cases = vectorNames('msg').flatMap((message) =>
    ['a', 'b'].map((key) => [message, key] as const),
  );
  it.each(cases)('accepts %s by key %s, and not for the other key', (message, key) => {
    const signature = vector(`sig/${message}.${key}.der`);
    expect(verify(vector(`msg/${message}`), signature, publicKey(key))).toBe(true);
    expect(verify(vector(`msg/${message}`), signature, publicKey(key === 'a' ? 'b' : 'a'))).toBe(
      false,
    );
  });
  it('accepts the one made by dgst', () =>
    expect(verify(zh, vector('sig/zh.txt.a.dgst.der'), publicKey('a'))).toBe(true));
  it('binds the user id', () => {
    const signature = vector('sig/zh.txt.a.id-zh.der');
    expect(verify(zh, signature, publicKey('a'), { id: '岚山县统计局' })).toBe(true);
    expect(verify(zh, signature, publicKey('a'))).toBe(false);
  });
  it.each(['zh.txt', '1mb.bin'])('refuses %s with one bit changed', (name) =>
    expect(
      verify(vector(`msg-tampered-${name}`), vector(`sig/${name}.a.der`), publicKey('a')),
    ).toBe(false),
  );
  it.each(vectorNames('sig-bad'))('refuses %s', (name) =>
    expect(verify(zh, vector(`sig-bad/${name}`), publicKey('a'))).toBe(false),
  );
});

describe('signing', () => {
  it('signs what it verifies, with a fresh nonce each time', () => {
    const pair = generateKeyPair();
    const [one, two] = [sign(zh, pair.privateKey), sign(zh, pair.privateKey)];
    expect(one).not.toEqual(two);
    expect(verify(zh, one, pair.publicKey) && verify(zh, two, pair.publicKey)).toBe(true);
  });
  it('refuses every single flipped bit of a signature', () => {
    const pair = generateKeyPair();
    const signature = sign(zh, pair.privateKey);
    for (let bit = 0; bit < signature.length * 8; bit++) {
      const flipped = Uint8Array.from(signature);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(verify(zh, flipped, pair.publicKey), `bit ${bit}`).toBe(false);
    }
  });
  it.each([
    '00'.repeat(32),
    'ff'.repeat(32),
    'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122',
  ])('refuses the private key %s', (hex) =>
    expect(() => sign(zh, Buffer.from(hex, 'hex'))).toThrow(RangeError),
  );
});

describe('encryption', () => {
  const key = () => importPrivateKey(vectorText('keys/enc.key.pem')).privateKey;
  it('reads what OpenSSL encrypted', () => {
    expect(Buffer.from(decrypt(vector('sm2enc/good.der'), key()) ?? [])).toEqual(
      vector('sm2enc/plain64.bin'),
    );
    expect(Buffer.from(decrypt(vector('sm2enc/good-zh.der'), key()) ?? [])).toEqual(zh);
  });
  it.each(vectorNames('sm2enc').filter((name) => /^(bad|lax)/.test(name)))('refuses %s', (name) =>
    expect(decrypt(vector(`sm2enc/${name}`), key())).toBeNull(),
  );
  it('refuses another key', () => {
    const cipher = encrypt(zh, publicKey('enc'));
    expect(Buffer.from(decrypt(cipher, key()) ?? [])).toEqual(zh);
    expect(decrypt(cipher, generateKeyPair().privateKey)).toBeNull();
  });
});
