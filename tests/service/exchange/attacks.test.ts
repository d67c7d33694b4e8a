import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../electron/service/package-format/container';
import { signerOf, trustedKeys } from '../../../electron/service/trust/offices';
import { packageFailureCodes } from '../../../shared/package/failures';
import { openTestOffice, type TestOffice } from '../office';
import { fill, freeze, introduce, openPair, PERIOD, stored, type Pair } from './offices';

let pair: Pair;
let other: TestOffice;
let out: string;
let sealed = '';
let plain = '';
const EMPTY = [0, 0, 0];

const receive = async (file: string) =>
  (await pair.city.call('receive.files', { files: [file], receipts: null }))[0];
const put = (name: string, bytes: Uint8Array) => {
  const file = join(out, name);
  writeFileSync(file, bytes);
  return file;
};

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-attacks-'));
  pair = await openPair();
  other = await openTestOffice({ division: '220102' });
  await freeze(pair.county);
  sealed = (await pair.county.call('submission.export', { period: PERIOD, folder: out })).file;
  plain = (await pair.city.call('package.open', { file: sealed, out: join(out, 'plain.zip') }))
    .file;
}, 60_000);
afterAll(async () => {
  await pair.close();
  await other.close();
  rmSync(out, { recursive: true, force: true });
});

/** The county's package signed anew by another key, with another manifest if wanted. */
async function forged(by: TestOffice, change: (text: string) => string): Promise<Uint8Array> {
  const content = await readContainer(readFileSync(plain), { keys: trustedKeys(pair.city.ctx.db) });
  if (!content.ok) throw new Error(content.failure.code);
  const files = [...content.files].map(([path, bytes]) => ({
    path,
    bytes:
      path === 'datapackage.json'
        ? Buffer.from(change(Buffer.from(bytes).toString('utf8')))
        : bytes,
  }));
  return writeContainer({ type: 'package', files, signer: signerOf(by.ctx) });
}

describe('nothing is imported from', () => {
  it.each([
    ['the envelope', () => sealed],
    ['the container', () => plain],
  ])('an altered bit in %s', async (_, source) => {
    const bytes = readFileSync(source());
    for (let at = 11; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 4;
      const result = await receive(put('altered.zip', altered));
      expect(result?.ok, `byte ${at}`).toBe(false);
      expect(packageFailureCodes, `byte ${at}`).toContain(result?.code);
    }
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a file cut short, an empty one, one that is no package, one that is not there', async () => {
    expect((await receive(put('short.zip', readFileSync(sealed).subarray(0, -300))))?.ok).toBe(
      false,
    );
    expect((await receive(put('empty.zip', new Uint8Array())))?.code).toBe('NOT_A_PACKAGE');
    expect((await receive(put('text.zip', Buffer.from('季度报表'))))?.code).toBe('NOT_A_PACKAGE');
    expect((await receive(join(out, 'nowhere.zip')))?.code).toBe('FILE_MISSING');
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a key that nobody confirmed', async () => {
    expect((await receive(put('unknown.zip', await forged(other, (text) => text))))?.code).toBe(
      'UNKNOWN_SIGNER',
    );
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a trusted office that speaks for another division', async () => {
    await introduce(pair.city, other);
    expect((await receive(put('foreign.zip', await forged(other, (text) => text))))?.code).toBe(
      'SIGNER_NOT_AUTHORISED',
    );
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a package meant for another office', async () => {
    const elsewhere = await forged(pair.county, (text) =>
      text.replace(/("recipient": ?)"[^"]*"/, '$1"some-other-office"'),
    );
    expect((await receive(put('elsewhere.zip', elsewhere)))?.code).toBe('NOT_FOR_THIS_OFFICE');
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('counts that are not those of its tables', async () => {
    const miscounted = await forged(pair.county, (text) =>
      text.replace(/("counts": ?\{[^}]*"statistics": ?)\d+/, '$17'),
    );
    expect(await receive(put('miscounted.zip', miscounted))).toMatchObject({
      code: 'SCHEMA_MISMATCH',
      params: { table: 'statistics', reason: 'rowCount' },
    });
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a table that does not fit its row count', async () => {
    const wrong = await forged(pair.county, (text) => text.replace(/("rowCount": ?)\d+/, '$19999'));
    expect((await receive(put('rows.zip', wrong)))?.code).toBe('SCHEMA_MISMATCH');
    expect(stored(pair.city)).toEqual(EMPTY);
  });

  it('a card or a receipt passed off as a package', async () => {
    const { file } = await pair.county.call('office.card', { file: join(out, 'card.zip') });
    expect((await receive(file))?.code).toBe('WRONG_TYPE');
    expect(await pair.county.code('submission.importReceipt', { file: plain })).toBe('WRONG_TYPE');
  });

  it('a sequence with a gap, until the missing one has come; then its turn comes too', async () => {
    await freeze(pair.county, '2026Q2');
    const second = (await pair.county.call('submission.export', { period: '2026Q2', folder: out }))
      .file;
    expect(await receive(second)).toMatchObject({
      ok: false,
      code: 'CHAIN_BROKEN',
      params: { missing: 1 },
    });
    expect(stored(pair.city)).toEqual(EMPTY);
    // One bad file among good ones stops nobody else.
    const results = await pair.city.call('receive.files', {
      files: [join(out, 'text.zip'), sealed],
      receipts: out,
    });
    expect(results.map(({ ok }) => ok)).toEqual([false, true, false]);
    // The one that was held came on by itself, but was built without knowing that the first would
    // be accepted.
    expect(results[2]).toMatchObject({
      file: basename(second),
      code: 'CHAIN_BROKEN',
      params: { reason: 'previous' },
    });
    // The second was signed before the first was answered: with the receipt in, the sender writes
    // it anew on top of the first.
    await pair.county.call('submission.importReceipt', { file: results[1]?.receipt ?? '' });
    const anew = await pair.county.call('submission.export', { period: '2026Q2', folder: out });
    expect(anew.sequence).toBe(2);
    expect(await receive(anew.file)).toMatchObject({ ok: true });
  });

  it('a package played again', async () => {
    const before = stored(pair.city);
    expect((await receive(sealed))?.code).toBe('ALREADY_IMPORTED');
    expect((await receive(plain))?.code).toBe('ALREADY_IMPORTED');
    const older = await forged(pair.county, (text) =>
      text.replace(/("appVersion": ?)"[^"]*"/, '$1"0.0.9"'),
    );
    expect((await receive(put('older.zip', older)))?.code).toBe('OLD_SEQUENCE');
    expect(stored(pair.city)).toEqual(before);
  });
});

describe('trust', () => {
  it('is given only to a fingerprint typed as it was told', async () => {
    const { file, fingerprint } = await other.call('office.card', { file: join(out, 'other.zip') });
    const wrong = fingerprint.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    expect(await pair.city.code('office.trust', { file, fingerprint: wrong })).toBe(
      'FINGERPRINT_MISMATCH',
    );
    expect(
      await pair.city.code('office.trust', { file, fingerprint: fingerprint.replaceAll(' ', '') }),
    ).toBe('OK');
  });

  it('is refused to an office of another area', async () => {
    const stranger = await openTestOffice({ division: '410102' });
    const { file } = await stranger.call('office.card', { file: join(out, 'stranger.zip') });
    expect(await pair.city.code('office.inspectCard', { file })).toBe('CARD_NOT_RELATED');
    await stranger.close();
  });
});

describe('a returned package', () => {
  it('opens the period again and comes back as a correction on the same chain', async () => {
    const city = await openTestOffice({ level: 'city' });
    const county = await openTestOffice({ division: '220103' });
    await introduce(city, county);
    await fill(county);
    await freeze(county);
    // Frozen figures are altered behind the checks: the receiver's own checks must still find it.
    const row = county.ctx.db.prepare('SELECT snapshot FROM frozen').get() as { snapshot: string };
    const snapshot = JSON.parse(row.snapshot) as {
      tables: { name: string; rows: (string | number | null)[][] }[];
    };
    for (const cells of snapshot.tables.find(({ name }) => name === 'statistics')?.rows ?? [])
      if (cells[1] === 'caseEnding') cells[2] = 4321;
    county.ctx.db.prepare('UPDATE frozen SET snapshot = ?').run(JSON.stringify(snapshot));
    const first = await county.call('submission.export', { period: PERIOD, folder: out });
    const [returned] = await city.call('receive.files', { files: [first.file], receipts: out });
    expect(returned).toMatchObject({ ok: true, outcome: 'returned' });
    expect(
      Object.values((await city.call('receive.rollup', { period: PERIOD })).byDivision).some(
        ({ received }) => received,
      ),
    ).toBe(false);
    const receipt = await county.call('submission.importReceipt', {
      file: returned?.receipt ?? '',
    });
    expect(receipt.outcome).toBe('returned');
    expect(receipt.findings).toBeGreaterThan(0);
    expect((await county.call('submission.state', { period: PERIOD })).frozen).toBeUndefined();
    await freeze(county);
    const second = await county.call('submission.export', { period: PERIOD, folder: out });
    expect(second.sequence).toBe(2);
    const [accepted] = await city.call('receive.files', { files: [second.file], receipts: out });
    expect(accepted).toMatchObject({ ok: true, outcome: 'accepted' });
    // The old receipt once more must not open the period that was corrected since.
    await county.call('submission.importReceipt', { file: returned?.receipt ?? '' });
    expect((await county.call('submission.state', { period: PERIOD })).frozen).toBeDefined();
    await city.close();
    await county.close();
  }, 60_000);
});
