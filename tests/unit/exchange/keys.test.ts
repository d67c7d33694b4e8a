import { describe, expect, it } from 'vitest';
import {
  exportPublicKey,
  fingerprint,
  fingerprintHex,
  generateKeys,
  importPrivateKey,
  importPublicKey,
  privateKeyInfo,
} from '../../../electron/service/package-format/keys';
import { writePem } from '../../../electron/service/package-format/pem';
import { suites } from '../../../electron/service/package-format/suite';
import { openssl, scratch } from './tools';
import { vector, vectorNames, vectorPath, vectorText } from './vectors';

const refusal = (code: string): unknown =>
  expect.objectContaining({ failure: expect.objectContaining({ code }) as unknown });

describe('public keys', () => {
  it.each(['a', 'b', 'enc'])('reads %s and writes the same file', (name) => {
    const key = importPublicKey(vectorText(`keys/${name}.pub.pem`));
    expect(exportPublicKey('sm2-sm3', key.publicKey)).toBe(vectorText(`keys/${name}.pub.pem`));
  });
  it('reads Ed25519', () =>
    expect(importPublicKey(vectorText('ed25519/k.pub.pem')).publicKeyPem).toBe(
      vectorText('ed25519/k.pub.pem'),
    ));
  it.each([
    ...vectorNames('keys').filter((name) => name.startsWith('bad-')),
    'p256.pub.pem',
    'a.key.pem',
    'a.cert.pem',
  ])('refuses %s', (name) =>
    expect(() => importPublicKey(vectorText(`keys/${name}`))).toThrow(refusal('DAMAGED')),
  );
  it('fingerprint is what openssl and od say', async () => {
    const shell = await scratch().sh(
      `openssl pkey -pubin -in '${vectorPath('keys/a.pub.pem')}' -outform DER | openssl dgst -sm3 -binary > f; od -An -tu2 --endian=big -N16 f | xargs printf '%05d '; od -An -tx1 f | tr -d ' \\n'`,
    );
    const [, groups = '', hex] = /^((?:\d{5} ){8})([0-9a-f]{64})$/.exec(shell.stdout.trim()) ?? [];
    expect(fingerprint(vectorText('keys/a.pub.pem'))).toBe(groups.trim());
    expect(fingerprintHex(vectorText('keys/a.pub.pem'))).toBe(hex);
  });
});

describe('private keys by OpenSSL', () => {
  it.each(['a.key', 'a.sec1', 'b.key', 'enc.key'])('reads plain %s', (name) => {
    const pair = importPrivateKey(vectorText(`keys/${name}.pem`));
    expect(pair.publicKeyPem).toBe(vectorText(`keys/${name.split('.')[0]}.pub.pem`));
  });
  it('refuses another curve, an encrypted file and one that is no key', () => {
    const encrypted = ['pbkdf2', 'scrypt', 'sm4'].map((kind) => vectorText(`keys/a.${kind}.pem`));
    for (const pem of [vectorText('keys/p256.key.pem'), ...encrypted, 'hello'])
      expect(() => importPrivateKey(pem)).toThrow(refusal('DAMAGED'));
  });
  it('refuses a file whose halves do not belong together', () => {
    const [own, other] = [generateKeys(), generateKeys()];
    const mixed = privateKeyInfo({ ...own, publicKey: other.publicKey });
    expect(() => importPrivateKey(writePem(mixed, 'PRIVATE KEY'))).toThrow(refusal('DAMAGED'));
  });
});

describe('our private keys', () => {
  it.each(['sm2-sm3', 'ed25519'] as const)('%s goes out and comes back', (suite) => {
    const pair = generateKeys(suite);
    expect(importPrivateKey(writePem(privateKeyInfo(pair), 'PRIVATE KEY'))).toEqual(pair);
  });
  it.each(['sm2-sm3', 'ed25519'] as const)('%s can be read by OpenSSL', async (suite) => {
    const pair = generateKeys(suite);
    const dir = scratch();
    dir.write('k.pem', writePem(privateKeyInfo(pair), 'PRIVATE KEY'));
    expect(await openssl(dir, ['pkey', '-in', 'k.pem', '-pubout'])).toBe(pair.publicKeyPem);
  });
});

describe('Ed25519 suite', () => {
  it.each(['std.txt', 'zh.txt', '1mb.bin'])('verifies %s', (name) => {
    const key = vectorText('ed25519/k.pub.pem');
    expect(suites.ed25519.verify(vector(`msg/${name}`), vector(`ed25519/${name}.sig`), key)).toBe(
      true,
    );
    expect(suites.ed25519.verify(Buffer.from('other'), vector(`ed25519/${name}.sig`), key)).toBe(
      false,
    );
    expect(
      suites['sm2-sm3'].verify(vector(`msg/${name}`), vector(`ed25519/${name}.sig`), key),
    ).toBe(false);
  });
});
