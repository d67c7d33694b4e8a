import { describe, expect, it } from 'vitest';
import {
  readContainer,
  type ReadOptions,
} from '../../../electron/service/package-format/container';
import { checksumsOf } from '../../../electron/service/package-format/container-write';
import { generateKeys } from '../../../electron/service/package-format/keys';
import { sm3 } from '../../../electron/service/package-format/sm3';
import { FILES, samplePackage, trust } from './samples';
import { scratch } from './tools';
import { vector, vectorText } from './vectors';

const keyA = trust({ suite: 'sm2-sm3', publicKeyPem: vectorText('keys/a.pub.pem') });
const code = async (bytes: Uint8Array | string, options: ReadOptions) => {
  const result = await readContainer(bytes, options);
  return result.ok ? 'ok' : result.failure.code;
};

describe('a container', () => {
  it.each(['sm2-sm3', 'ed25519'] as const)('signed with %s comes back as it was', async (suite) => {
    const { key, bytes } = await samplePackage({}, generateKeys(suite));
    const result = await readContainer(bytes, { keys: [trust(generateKeys()), trust(key)] });
    if (!result.ok) throw new Error(result.failure.code);
    expect(
      Object.fromEntries([...result.files].map(([name, data]) => [name, Buffer.from(data)])),
    ).toEqual(Object.fromEntries(FILES.map(({ path, bytes: data }) => [path, data])));
    expect(result).toMatchObject({ type: 'package', suite, signer: { division: '220581' } });
    expect(result.packageId).toBe(sm3(checksumsOf({ type: 'package', files: FILES, signer: key })));
  });
  it('is the same each time but for the signature', async () => {
    const key = generateKeys();
    const random = (size: number) => Buffer.alloc(size, 7);
    const [one, two] = [
      await samplePackage({ random }, key),
      await samplePackage({ random, files: [...FILES].reverse() }, key),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    const id = async () => {
      const result = await readContainer((await samplePackage({}, key)).bytes, {
        keys: [trust(key)],
      });
      return result.ok ? result.packageId : result.failure;
    };
    expect(await id()).toBe(await id());
  });
  it('is read from a file too', async () => {
    const { key, bytes } = await samplePackage();
    expect(await code(scratch().write('a.zip', bytes), { keys: [trust(key)] })).toBe('ok');
  });
  it('stores what would compress beyond the ratio that readers allow', async () => {
    const { key, bytes } = await samplePackage({
      files: [...FILES, { path: 'data/zeros.csv', bytes: Buffer.alloc(2_000_000, '0') }],
    });
    expect(await code(bytes, { keys: [trust(key)] })).toBe('ok');
  });
  it('is refused from an unknown signer', async () =>
    expect(await code((await samplePackage()).bytes, { keys: [trust(generateKeys())] })).toBe(
      'UNKNOWN_SIGNER',
    ));
  it('is refused as another type', async () => {
    const { key, bytes } = await samplePackage({ type: 'receipt' });
    expect(await code(bytes, { keys: [trust(key)], expect: 'package' })).toBe('WRONG_TYPE');
    expect(await code(bytes, { keys: [trust(key)], expect: ['package', 'receipt'] })).toBe('ok');
  });
  it('cannot choose its own suite', async () => {
    const { key, bytes } = await samplePackage();
    expect(await code(bytes, { keys: [{ ...trust(key), suite: 'ed25519' }] })).toBe(
      'BAD_SIGNATURE',
    );
  });
  it('is not written with a key whose halves differ', async () => {
    const signer = { ...generateKeys(), publicKeyPem: generateKeys().publicKeyPem };
    await expect(samplePackage({ signer })).rejects.toThrow(RangeError);
  });
  it.each([
    'CHECKSUMS',
    'SIGNATURE.sm2',
    '../x',
    '/x',
    'a b',
    '名.csv',
    'data\\x',
    'a//b',
    '.x',
    'C:x',
  ])('is not written with a file called %s', async (path) => {
    await expect(samplePackage({ files: [{ path, bytes: Buffer.from('x') }] })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('packages made without JavaScript', () => {
  const options: ReadOptions = { keys: [keyA], prototype: 'township-package' };
  it('good.zip is accepted', async () => {
    const result = await readContainer(vector('package/good.zip'), options);
    expect(result).toMatchObject({ ok: true, type: 'package', suite: 'sm2-sm3' });
  });
  it('its prototype name is not accepted otherwise', async () =>
    expect(await code(vector('package/good.zip'), { keys: [keyA] })).toBe('NOT_A_PACKAGE'));
  it('its other key is not accepted', async () =>
    expect(
      await code(vector('package/good.zip'), {
        ...options,
        keys: [trust({ suite: 'sm2-sm3', publicKeyPem: vectorText('keys/b.pub.pem') })],
      }),
    ).toBe('BAD_SIGNATURE'));
  it('bad-content.zip names the altered file', async () =>
    expect(await readContainer(vector('package/bad-content.zip'), options)).toMatchObject({
      failure: { code: 'CONTENT_ALTERED', params: { files: 'data/areas.csv' } },
    }));
  it('bad-missing-file.zip names the missing file', async () =>
    expect(await readContainer(vector('package/bad-missing-file.zip'), options)).toMatchObject({
      failure: { code: 'CONTENT_ALTERED', params: { files: 'data/areas.csv', missing: 1 } },
    }));
  it('an added file is named', async () => {
    const dir = scratch();
    dir.write('good.zip', vector('package/good.zip'));
    dir.write('data/more.csv', 'x');
    expect((await dir.sh('zip -q good.zip data/more.csv')).code).toBe(0);
    expect(await readContainer(dir.read('good.zip'), options)).toMatchObject({
      failure: { code: 'CONTENT_ALTERED', params: { files: 'data/more.csv', extra: 1 } },
    });
  });
});

describe('an office card', () => {
  const files = (key: { publicKeyPem: string }, more: object = {}) => [
    {
      path: 'card.json',
      bytes: Buffer.from(
        JSON.stringify({
          name: '梅河口市社会工作指导中心',
          division: '220581',
          level: 'county',
          unitId: 'u1',
          ...more,
        }),
      ),
    },
    { path: 'keys/sign.pem', bytes: Buffer.from(key.publicKeyPem) },
  ];
  const card = 'any-self-signed-card' as const;
  it('signs for itself', async () => {
    const key = generateKeys();
    const { bytes } = await samplePackage({ type: 'card', files: files(key) }, key);
    expect(await readContainer(bytes, { keys: card })).toMatchObject({
      ok: true,
      signer: { division: '220581', role: 'card', publicKeyPem: key.publicKeyPem },
    });
  });
  it('with the key of another office is refused', async () => {
    const { bytes } = await samplePackage({ type: 'card', files: files(generateKeys()) });
    expect(await code(bytes, { keys: card })).toBe('BAD_SIGNATURE');
  });
  it('without sense is refused', async () => {
    const key = generateKeys();
    expect(
      await code(
        (await samplePackage({ type: 'card', files: files(key, { division: 'x' }) }, key)).bytes,
        { keys: card },
      ),
    ).toBe('SCHEMA_MISMATCH');
    const badKey = { path: 'keys/encrypt.pem', bytes: vector('keys/bad-off-curve.pub.pem') };
    expect(
      await code(
        (await samplePackage({ type: 'card', files: [...files(key), badKey] }, key)).bytes,
        { keys: card },
      ),
    ).toBe('DAMAGED');
  });
  it('is the only type that may sign for itself', async () => {
    const key = generateKeys();
    expect(
      await code((await samplePackage({ files: files(key) }, key)).bytes, { keys: card }),
    ).toBe('WRONG_TYPE');
  });
});
