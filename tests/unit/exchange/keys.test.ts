import { describe, expect, it } from 'vitest';
import {
  exportPrivateKey,
  exportPublicKey,
  fingerprint,
  fingerprintHex,
  generateKeys,
  importPrivateKey,
  importPublicKey,
} from '../../../electron/service/package-format/keys';
import { suites } from '../../../electron/service/package-format/suite';
import { openssl, scratch } from './tools';
import { vector, vectorNames, vectorPath, vectorText } from './vectors';

const refusal = (code: string): unknown =>
  expect.objectContaining({ failure: expect.objectContaining({ code }) as unknown });
const PASSWORD = '测试Pw1';

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
  it.each(['a.key', 'a.sec1', 'b.key', 'enc.key'])('reads plain %s', async (name) => {
    const pair = await importPrivateKey(vectorText(`keys/${name}.pem`), null);
    expect(pair.publicKeyPem).toBe(vectorText(`keys/${name.split('.')[0]}.pub.pem`));
  });
  it.each(['pbkdf2', 'scrypt', 'sm4'])('reads %s with its password', async (kind) => {
    const pair = await importPrivateKey(vectorText(`keys/a.${kind}.pem`), PASSWORD);
    expect(pair.publicKeyPem).toBe(vectorText('keys/a.pub.pem'));
  });
  it.each(['pbkdf2', 'scrypt', 'sm4'])('refuses %s with another password', async (kind) => {
    for (const password of ['x', '', '测试pw1']) {
      await expect(importPrivateKey(vectorText(`keys/a.${kind}.pem`), password)).rejects.toEqual(
        refusal('BAD_PASSWORD'),
      );
    }
  });
  it('refuses another curve and a file that is no key', async () => {
    await expect(importPrivateKey(vectorText('keys/p256.key.pem'), null)).rejects.toEqual(
      refusal('DAMAGED'),
    );
    await expect(importPrivateKey('hello', PASSWORD)).rejects.toEqual(refusal('DAMAGED'));
  });
});

describe('our private keys', () => {
  it.each(['sm2-sm3', 'ed25519'] as const)('%s goes out and comes back', async (suite) => {
    const pair = generateKeys(suite);
    const pem = await exportPrivateKey(pair, PASSWORD);
    expect(await importPrivateKey(pem, PASSWORD)).toEqual(pair);
    await expect(importPrivateKey(pem, 'another')).rejects.toEqual(refusal('BAD_PASSWORD'));
  });
  it.each(['sm2-sm3', 'ed25519'] as const)('%s can be read by OpenSSL', async (suite) => {
    const pair = generateKeys(suite);
    const dir = scratch();
    dir.write('k.pem', await exportPrivateKey(pair, PASSWORD));
    expect(
      await openssl(dir, ['pkey', '-in', 'k.pem', '-passin', `pass:${PASSWORD}`, '-pubout']),
    ).toBe(pair.publicKeyPem);
  });
  it('takes the same password typed in another normal form', async () => {
    const pair = generateKeys();
    const pem = await exportPrivateKey(pair, 'caf\u00e9 Å');
    expect((await importPrivateKey(pem, 'cafe\u0301 A\u030a')).publicKeyPem).toBe(
      pair.publicKeyPem,
    );
  });
  it('refuses a file with an absurd cost instead of working on it', async () => {
    const pem = vectorText('keys/a.scrypt.pem');
    const der = Buffer.from(pem.split('\n').slice(1, -2).join(''), 'base64');
    der.set([0x7f, 0xff], der.indexOf(Buffer.from('02024000', 'hex')) + 2);
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    const file = [
      '-----BEGIN ENCRYPTED PRIVATE KEY-----',
      ...lines,
      '-----END ENCRYPTED PRIVATE KEY-----',
      '',
    ].join('\n');
    await expect(importPrivateKey(file, PASSWORD)).rejects.toEqual(refusal('DAMAGED'));
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
