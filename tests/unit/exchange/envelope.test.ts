import { describe, expect, it } from 'vitest';
import { isEnvelope, open, seal } from '../../../electron/service/package-format/envelope';
import { inspect } from '../../../electron/service/package-format/inspect';
import {
  fingerprintHex,
  generateKeys,
  importPrivateKey,
} from '../../../electron/service/package-format/keys';
import { readContainer } from '../../../electron/service/package-format/container';
import { readIncoming } from '../../../electron/service/package-format/verify';
import { samplePackage, trust } from './samples';
import { scratch } from './tools';
import { vector, vectorText } from './vectors';

const enc = importPrivateKey(vectorText('keys/enc.key.pem'));
const prototype = 'township-envelope';
const keyA = trust({ suite: 'sm2-sm3', publicKeyPem: vectorText('keys/a.pub.pem') });

describe('the envelope made without JavaScript', () => {
  it('opens, and the container inside verifies', async () => {
    const opened = await open(vector('package/good-envelope.zip'), enc, { prototype });
    if (!opened.ok) throw new Error(opened.failure.code);
    expect(
      await readContainer(opened.container, { keys: [keyA], prototype: 'township-package' }),
    ).toMatchObject({ ok: true });
  });
  it('is refused without the test option', async () =>
    expect(await open(vector('package/good-envelope.zip'), enc)).toMatchObject({
      failure: { code: 'ENVELOPE_DAMAGED' },
    }));
  it('with a wrong MAC is refused', async () => {
    const dir = scratch();
    dir.write('e.zip', vector('package/good-envelope.zip'));
    dir.write('mac.hex', `${'0'.repeat(64)}\n`);
    expect((await dir.sh('zip -q -0 e.zip mac.hex')).code).toBe(0);
    expect(await open(dir.read('e.zip'), enc, { prototype })).toMatchObject({
      failure: { code: 'ENVELOPE_DAMAGED', params: { file: 'mac.hex' } },
    });
  });
});

describe('our envelope', () => {
  it('opens with the right key among several, and only with it', async () => {
    const { key, bytes } = await samplePackage();
    const recipient = generateKeys();
    const envelope = await seal(bytes, recipient.publicKeyPem);
    expect(await isEnvelope(envelope)).toBe(true);
    expect(await isEnvelope(bytes)).toBe(false);
    expect(await inspect(envelope)).toEqual({
      ok: true,
      kind: 'envelope',
      recipient: fingerprintHex(recipient.publicKeyPem),
    });
    const opened = await open(envelope, [generateKeys(), recipient]);
    expect(opened.ok && Buffer.from(opened.container).equals(Buffer.from(bytes))).toBe(true);
    expect(await open(envelope, [generateKeys()])).toMatchObject({
      failure: { code: 'NOT_FOR_THIS_OFFICE' },
    });
    expect(
      await readIncoming(envelope, { keys: [trust(key)], recipientKeys: [recipient] }),
    ).toMatchObject({ ok: true, encrypted: true, type: 'package' });
    expect(await readIncoming(bytes, { keys: [trust(key)] })).toMatchObject({
      ok: true,
      encrypted: false,
    });
    expect(await readContainer(envelope, { keys: [trust(key)] })).toMatchObject({
      failure: { code: 'WRONG_TYPE' },
    });
  });
  it('holds nothing readable', async () => {
    const { bytes } = await samplePackage();
    const envelope = Buffer.from(await seal(bytes, generateKeys().publicKeyPem));
    for (const word of ['CHECKSUMS', 'areas', '青石']) expect(envelope.includes(word)).toBe(false);
  });
  it('addressed anew to another key is refused', async () => {
    const [mine, theirs] = [generateKeys(), generateKeys()];
    const envelope = Buffer.from(
      await seal((await samplePackage()).bytes, mine.publicKeyPem),
    ).toString('latin1');
    const swapped = Buffer.from(
      envelope.replace(fingerprintHex(mine.publicKeyPem), fingerprintHex(theirs.publicKeyPem)),
      'latin1',
    );
    expect(await open(swapped, [theirs])).toMatchObject({ failure: { code: 'ENVELOPE_DAMAGED' } });
  });
  it('can be opened with OpenSSL alone', async () => {
    const dir = scratch();
    const { bytes } = await samplePackage();
    dir.write('e.zip', await seal(bytes, enc.publicKeyPem));
    dir.write('enc.pem', vectorText('keys/enc.key.pem'));
    const { code, stderr } = await dir.sh(`set -e; unzip -q e.zip
      openssl pkeyutl -decrypt -inkey enc.pem -in key.der -out block; H=$(xxd -p -c 64 block)
      cat envelope.json payload.sm4 > signed; openssl dgst -sm3 -mac HMAC -macopt hexkey:\${H:64:64} -r signed | cut -c1-64 | cmp - mac.hex
      openssl enc -d -sm4-cbc -K \${H:0:32} -iv \${H:32:32} -in payload.sm4 -out c.zip`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(dir.read('c.zip').equals(Buffer.from(bytes))).toBe(true);
  });
});
