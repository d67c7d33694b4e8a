import { describe, expect, it } from 'vitest';
import smCrypto from 'sm-crypto';
import { readContainer } from '../../../electron/service/package-format/container';
import {
  fingerprintHex,
  generateKeys,
  privateKeyInfo,
} from '../../../electron/service/package-format/keys';
import { writePem } from '../../../electron/service/package-format/pem';
import { decrypt, encrypt, sign, verify } from '../../../electron/service/package-format/sm2';
import { sm3Bytes } from '../../../electron/service/package-format/sm3';
import { samplePackage, trust } from './samples';
import { scratch, type Scratch } from './tools';

const ID = '-sigopt distid:1234567812345678';
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

async function fine(dir: Scratch, line: string): Promise<string> {
  const { code, stdout, stderr } = await dir.sh(line);
  expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({ line, code: 0, stderr: '' });
  return stdout;
}

describe('our packages, with nothing but common tools', () => {
  it.each(['sm2-sm3', 'ed25519'] as const)(
    '%s: unzip, cksum, sha256sum and openssl find them sound',
    async (suite) => {
      const { key, bytes } = await samplePackage({}, generateKeys(suite));
      const dir = scratch();
      dir.write('p.zip', bytes);
      dir.write('pub.pem', key.publicKeyPem);
      await fine(dir, 'unzip -tqq p.zip && unzip -qq p.zip');
      await fine(dir, 'cksum --check --strict --quiet CHECKSUMS');
      expect(await fine(dir, 'cksum -a sm3 --check CHECKSUMS 2>/dev/null')).toContain(
        'data/areas.csv: OK',
      );
      expect(await fine(dir, 'sha256sum --check CHECKSUMS 2>/dev/null')).toContain(
        'data/areas.csv: OK',
      );
      await fine(
        dir,
        suite === 'sm2-sm3'
          ? `openssl dgst -sm3 -verify pub.pem ${ID} -signature SIGNATURE.sm2 CHECKSUMS`
          : 'openssl pkeyutl -verify -pubin -inkey pub.pem -rawin -in CHECKSUMS -sigfile SIGNATURE.ed25519',
      );
      dir.write('data/areas.csv', 'other');
      expect((await dir.sh('cksum --check --strict --quiet CHECKSUMS')).code).not.toBe(0);
    },
  );
  it('the archive tells its own digest', async () => {
    const dir = scratch();
    dir.write('p.zip', (await samplePackage()).bytes);
    const comment = (await fine(dir, 'unzip -zqq p.zip')).trim();
    expect(comment).toBe(
      `stationbook SM3 ${(await fine(dir, 'head -c -80 p.zip | openssl dgst -sm3 -r')).slice(0, 64)}`,
    );
  });
});

/** A package as somebody would make it by hand. */
async function byHand(
  dir: Scratch,
  zip: string,
  type = 'package',
): Promise<{ publicKeyPem: string }> {
  await fine(
    dir,
    'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:SM2 -out k.pem && openssl pkey -in k.pem -pubout -out pub.pem',
  );
  dir.write('box/data/a.csv', '\ufeff名称\r\n青石镇\r\n');
  dir.write('box/datapackage.json', '{}');
  await fine(
    dir,
    `cd box; F=$(openssl pkey -pubin -in ../pub.pem -outform DER | openssl dgst -sm3 -r | cut -c1-64)
    { echo "# stationbook/1 ${type} sm2-sm3 $F"; cksum -a sm3 data/a.csv datapackage.json; sha256sum --tag data/a.csv datapackage.json; } > CHECKSUMS
    openssl dgst -sm3 -sign ../k.pem ${ID} -out SIGNATURE.sm2 CHECKSUMS; ${zip}`,
  );
  return { publicKeyPem: dir.read('pub.pem').toString() };
}

describe('packages made with openssl and zip', () => {
  it.each([
    'zip -qr ../p.zip .',
    'zip -qX0 ../p.zip CHECKSUMS SIGNATURE.sm2 data/a.csv datapackage.json',
    'zip -qrD9 ../p.zip *',
  ])('%s: accepted', async (zip) => {
    const dir = scratch();
    const key = trust({ suite: 'sm2-sm3', ...(await byHand(dir, zip)) });
    const result = await readContainer(dir.path + '/p.zip', { keys: [key] });
    expect(result).toMatchObject({
      ok: true,
      type: 'package',
      signerFingerprint: fingerprintHex(key.publicKeyPem),
    });
    if (result.ok)
      expect([...result.files.keys()].sort()).toEqual(['data/a.csv', 'datapackage.json']);
  });
  it('altered afterwards with zip: the file is named', async () => {
    const dir = scratch();
    const key = trust({ suite: 'sm2-sm3', ...(await byHand(dir, 'zip -qr ../p.zip .')) });
    dir.write('box/data/a.csv', '\ufeff名称\r\n柳河镇\r\n');
    await fine(dir, 'cd box; zip -q ../p.zip data/a.csv');
    expect(await readContainer(dir.path + '/p.zip', { keys: [key] })).toMatchObject({
      failure: { code: 'CONTENT_ALTERED', params: { files: 'data/a.csv' } },
    });
  });
  it('ours, altered with zip, names the file too', async () => {
    const { key, bytes } = await samplePackage();
    const dir = scratch();
    dir.write('p.zip', bytes);
    dir.write('data/areas.csv', 'other');
    await fine(dir, 'zip -q p.zip data/areas.csv');
    expect(await readContainer(dir.path + '/p.zip', { keys: [trust(key)] })).toMatchObject({
      failure: { code: 'CONTENT_ALTERED', params: { files: 'data/areas.csv' } },
    });
  });
  it('signed with the empty user id of OpenSSL: refused', async () => {
    const dir = scratch();
    const key = trust({
      suite: 'sm2-sm3',
      ...(await byHand(
        dir,
        'openssl dgst -sm3 -sign ../k.pem -out SIGNATURE.sm2 CHECKSUMS; zip -qr ../p.zip .',
      )),
    });
    expect(await readContainer(dir.path + '/p.zip', { keys: [key] })).toMatchObject({
      failure: { code: 'BAD_SIGNATURE' },
    });
  });
});

describe('against other makers of SM2', () => {
  const messages = [
    Buffer.from(''),
    Buffer.from('message digest'),
    Buffer.from('社工站台账'.repeat(40)),
    Buffer.alloc(64, 1),
  ];
  it('OpenSSL verifies what we sign and reads what we encrypt', async () => {
    const dir = scratch();
    const key = generateKeys();
    dir.write('k.pem', writePem(privateKeyInfo(key), 'PRIVATE KEY'));
    dir.write('pub.pem', key.publicKeyPem);
    for (const message of messages) {
      dir.write('m', message);
      dir.write('s', sign(message, key.privateKey));
      await fine(dir, `openssl dgst -sm3 -verify pub.pem ${ID} -signature s m`);
      if (message.length === 0) continue;
      dir.write('c', encrypt(message, key.publicKey));
      await fine(dir, 'openssl pkeyutl -decrypt -inkey k.pem -in c -out d && cmp m d');
      await fine(dir, 'openssl pkeyutl -encrypt -pubin -inkey pub.pem -in m -out e');
      expect(hex(decrypt(dir.read('e'), key.privateKey) ?? new Uint8Array())).toBe(hex(message));
    }
  });
  it('sm-crypto agrees, both ways', () => {
    for (const message of messages.slice(1)) {
      const key = generateKeys();
      const [secret, open] = [hex(key.privateKey), hex(key.publicKey)];
      const ours = hex(sign(message, key.privateKey));
      expect(
        smCrypto.sm2.doVerifySignature([...message], ours, open, { hash: true, der: true }),
      ).toBe(true);
      const theirs = smCrypto.sm2.doSignature([...message], secret, {
        hash: true,
        der: true,
        publicKey: open,
      });
      expect(verify(message, Buffer.from(theirs, 'hex'), key.publicKey)).toBe(true);
      expect(verify(Buffer.from('other'), Buffer.from(theirs, 'hex'), key.publicKey)).toBe(false);
      expect(smCrypto.sm3([...message])).toBe(hex(sm3Bytes(message)));
    }
  });
});
