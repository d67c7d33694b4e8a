import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../electron/service/package-format/container';
import { signerOf, trustedKeys } from '../../../electron/service/trust/offices';
import type { TrustList } from '../../../shared/package/manifest';
import type { PackageType } from '../../../shared/package/names';
import { openTestOffice, type TestOffice } from '../office';
import { freeze, introduce, openPair, PERIOD, type Pair } from './offices';

let pair: Pair;
let out: string;
let sealed: string;
let plain: string;
let made = 0;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-verify-'));
  pair = await openPair();
  await freeze(pair.county);
  sealed = (await pair.county.call('submission.export', { period: PERIOD, folder: out })).file;
  plain = (await pair.city.call('package.open', { file: sealed, out: join(out, 'plain.zip') }))
    .file;
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

async function signed(
  by: TestOffice,
  type: PackageType,
  path: string,
  content: unknown,
): Promise<string> {
  made += 1;
  const file = join(out, `${type}-${made}.zip`);
  writeFileSync(
    file,
    await writeContainer({
      type,
      files: [{ path, bytes: Buffer.from(JSON.stringify(content)) }],
      signer: signerOf(by.ctx),
    }),
  );
  return file;
}

const listOf = (by: TestOffice, version: number, keys: object[]): TrustList => ({
  version,
  issuedAt: '2026-10-09T09:00:00+08:00',
  issuer: {
    unitId: by.ctx.office.unitId,
    division: by.ctx.office.division,
    name: by.ctx.office.name,
  },
  keys: keys as TrustList['keys'],
});
const keyOf = ({ ctx }: TestOffice, more: object = {}) => ({
  publicKey: ctx.keys.sign.publicKeyPem,
  name: ctx.office.name,
  division: ctx.office.division,
  role: 'county',
  suite: 'sm2-sm3',
  unitId: ctx.office.unitId,
  validFromSequence: null,
  revokedAfterSequence: null,
  ...more,
});

describe('verifying', () => {
  it.each<[PackageType, string]>([
    ['task', 'task.json'],
    ['permit', 'permit.json'],
  ])(
    'tells a %s of the superior by its type, and refuses one of a subordinate',
    async (type, path) => {
      expect(
        await pair.county.call('package.verify', { file: await signed(pair.city, type, path, {}) }),
      ).toMatchObject({
        ok: true,
        code: 'VERIFIED',
        type,
        division: '220100',
        params: { signer: pair.city.ctx.office.name },
      });
      expect(
        await pair.city.call('package.verify', { file: await signed(pair.county, type, path, {}) }),
      ).toMatchObject({ ok: false, code: 'SIGNER_NOT_AUTHORISED' });
    },
  );

  it('reads a trust list, and refuses one without sense', async () => {
    expect(
      await pair.county.call('package.verify', {
        file: await signed(pair.city, 'trust', 'trust.json', listOf(pair.city, 1, [])),
      }),
    ).toMatchObject({ ok: true, type: 'trust' });
    expect(
      await pair.county.call('package.verify', {
        file: await signed(pair.city, 'trust', 'trust.json', { version: 0 }),
      }),
    ).toMatchObject({ ok: false, code: 'SCHEMA_MISMATCH' });
  });

  it('tells a card of somebody unknown, a receipt with what it answers, and changes nothing', async () => {
    const stranger = await openTestOffice({ division: '410102' });
    const { file } = await stranger.call('office.card', { file: join(out, 'stranger.zip') });
    expect(await pair.city.call('package.verify', { file })).toMatchObject({
      ok: true,
      type: 'card',
      division: '410102',
    });
    await stranger.close();
    expect(
      await pair.county.call('package.verify', {
        file: await signed(pair.city, 'receipt', 'receipt.json', {}),
      }),
    ).toMatchObject({ ok: false, code: 'SCHEMA_MISMATCH' });
    expect((await pair.city.call('receive.board', { period: PERIOD })).received).toBe(0);
  });

  it('refuses a package under a key that may not speak for its division', async () => {
    const content = await readContainer(readFileSync(plain), {
      keys: trustedKeys(pair.city.ctx.db),
    });
    if (!content.ok) throw new Error(content.failure.code);
    const files = [...content.files].map(([path, bytes]) => ({
      path,
      bytes:
        path === 'datapackage.json'
          ? Buffer.from(
              Buffer.from(bytes).toString().replace('"division": "220104"', '"division": "220102"'),
            )
          : bytes,
    }));
    const file = join(out, 'foreign.zip');
    writeFileSync(
      file,
      await writeContainer({ type: 'package', files, signer: signerOf(pair.county.ctx) }),
    );
    expect(await pair.city.call('package.verify', { file })).toMatchObject({
      ok: false,
      code: 'SIGNER_NOT_AUTHORISED',
    });
  });

  it('believes cards that are named for this once', async () => {
    const other = await openTestOffice({ division: '220102' });
    const { file: card } = await pair.county.call('office.card', {
      file: join(out, 'county-card.zip'),
    });
    expect(await other.call('package.verify', { file: plain })).toMatchObject({
      ok: false,
      code: 'UNKNOWN_SIGNER',
    });
    expect(await other.call('package.verify', { file: plain, cards: [card] })).toMatchObject({
      ok: true,
      type: 'package',
      sequence: 1,
    });
    expect(await other.call('package.verify', { file: plain, cards: [sealed] })).toMatchObject({
      ok: false,
    });
    await other.close();
  });
});

describe('a trust list', () => {
  it('of the superior revokes a key by sequence, only ever rises, and is taken from nobody else', async () => {
    const province = await openTestOffice({ level: 'province' });
    await introduce(province, pair.city);
    const load = async (file: string) => pair.city.code('office.importTrustList', { file });
    const revoked = await signed(
      province,
      'trust',
      'trust.json',
      listOf(province, 2, [keyOf(pair.county, { revokedAfterSequence: 0 })]),
    );
    expect(
      await load(await signed(pair.county, 'trust', 'trust.json', listOf(pair.county, 9, []))),
    ).toBe('SIGNER_NOT_AUTHORISED');
    expect(
      await load(await signed(province, 'trust', 'trust.json', listOf(pair.county, 9, []))),
    ).toBe('SIGNER_NOT_AUTHORISED');
    expect(
      await load(await signed(province, 'receipt', 'trust.json', listOf(province, 9, []))),
    ).toBe('WRONG_TYPE');
    expect(await load(revoked)).toBe('OK');
    expect(
      await pair.city.call('receive.files', { files: [sealed], receipts: null }),
    ).toMatchObject([{ ok: false, code: 'KEY_REVOKED' }]);
    expect(await pair.city.call('package.verify', { file: sealed })).toMatchObject({
      ok: false,
      code: 'KEY_REVOKED',
    });
    // The county's card once more, by telephone, does not lift what the superior decided.
    const card = await pair.county.call('office.card', { file: join(out, 'again.zip') });
    await pair.city.call('office.trust', card);
    expect(
      await pair.city.call('receive.files', { files: [sealed], receipts: null }),
    ).toMatchObject([{ code: 'KEY_REVOKED' }]);
    expect(
      await load(
        await signed(province, 'trust', 'trust.json', listOf(province, 1, [keyOf(pair.county)])),
      ),
    ).toBe('OLD_SEQUENCE');
    expect(await load(revoked)).toBe('OLD_SEQUENCE');

    const stranger = await openTestOffice({ division: '220102' });
    const foreign = keyOf(stranger, { division: '410102', unitId: 'elsewhere' });
    const next = await signed(
      province,
      'trust',
      'trust.json',
      listOf(province, 3, [
        keyOf(pair.county, { revokedAfterSequence: 1 }),
        keyOf(stranger),
        foreign,
      ]),
    );
    expect(await pair.city.call('office.importTrustList', { file: next })).toEqual({
      version: 3,
      keys: 2,
      conflicts: [],
    });
    const trusted = await pair.city.call('office.trusted', {});
    expect(trusted.map(({ division }) => division).sort()).toEqual(['220000', '220102', '220104']);
    expect(trusted.find(({ division }) => division === '220102')).toMatchObject({
      relation: 'subordinate',
      level: 'county',
      confirmedBy: province.ctx.office.name,
    });
    expect(
      await pair.city.call('receive.files', { files: [sealed], receipts: null }),
    ).toMatchObject([{ ok: true, outcome: 'accepted' }]);
    await stranger.close();
    await province.close();
  });
});
