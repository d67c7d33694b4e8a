import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../electron/service/package-format/fingerprint';
import { writeContainer } from '../../../electron/service/package-format/container';
import { signerOf } from '../../../electron/service/trust/offices';
import type { Level } from '../../../shared/domain/office';
import { openTestOffice, type TestOffice } from '../office';
import { fill, freeze, introduce, PERIOD, stored } from './offices';

const WHY = '换了电脑，已打公开电话核对';
let out: string;
let made = 0;
const name = (ending = 'zip') => join(out, `${(made += 1)}.${ending}`);
const open: TestOffice[] = [];
const office = async (given: Parameters<typeof openTestOffice>[0] = {}): Promise<TestOffice> => {
  const one = await openTestOffice(given);
  open.push(one);
  return one;
};
const cardOf = (of: TestOffice) => of.call('office.card', { file: name() });
const trust = async (by: TestOffice, of: TestOffice) => by.call('office.trust', await cardOf(of));

interface Said {
  unitId: string;
  division: string;
  level: Level;
  name: string;
}
/** A card that says what it likes, signed by the office that writes it. */
async function forgedCard(by: TestOffice, said: Partial<Said>) {
  const { unitId, division, level, name: own, fingerprint } = by.ctx.office;
  const card = { unitId, division, level, name: own, ...said };
  const file = name();
  const { writeFileSync } = await import('node:fs');
  writeFileSync(
    file,
    await writeContainer({
      type: 'card',
      files: [
        { path: 'card.json', bytes: Buffer.from(JSON.stringify(card)) },
        { path: 'keys/sign.pem', bytes: Buffer.from(by.ctx.keys.sign.publicKeyPem) },
      ],
      signer: signerOf(by.ctx),
    }),
  );
  return { file, fingerprint };
}
/** All that an office knows of others. */
const known = ({ ctx }: TestOffice) =>
  ['trusted_office', 'former_key', 'submits_to'].map((table) =>
    ctx.db.prepare(`SELECT * FROM ${table}`).all(),
  );
const refusal = async (by: TestOffice, card: { file: string; fingerprint: string }) => {
  const answer = await by.gate.call('office.trust', card);
  return answer.ok ? 'OK' : [answer.failure.code, answer.failure.params?.reason];
};

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-identity-'));
});
afterAll(async () => {
  for (const one of open) await one.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a card cannot take another office’s identity', () => {
  let county: TestOffice;
  let city: TestOffice;
  let thief: TestOffice;
  beforeEach(async () => {
    county = await office();
    city = await office({ level: 'city' });
    thief = await office({ division: '220105' });
    await introduce(city, county);
  });

  it('is called by a number that follows from its first key', async () => {
    expect(county.ctx.office.unitId).toBe(unitIdOf(county.ctx.keys.sign.publicKeyPem));
    await trust(city, thief);
    const cards = [
      forgedCard(thief, { unitId: city.ctx.office.unitId }),
      forgedCard(thief, { unitId: 'f'.repeat(32), level: 'county' }),
    ];
    const before = known(county);
    for (const card of cards)
      expect(await refusal(county, await card)).toEqual(['CARD_CONFLICT', 'id']);
    expect(known(county)).toEqual(before);
  });

  it('refuses the superior’s number under a third party’s key, whatever else the card says', async () => {
    // An office of before numbers followed from keys.
    for (const table of ['trusted_office', 'submits_to']) {
      county.ctx.db.pragma('foreign_keys = OFF');
      county.ctx.db.prepare(`UPDATE ${table} SET unitId = '220100-1'`).run();
    }
    const before = known(county);
    const asThird = await forgedCard(thief, { unitId: '220100-1' });
    expect(await refusal(county, asThird)).toEqual(['CARD_CONFLICT', 'facts']);
    const asCity = await forgedCard(thief, {
      unitId: '220100-1',
      division: '220100',
      level: 'city',
      name: city.ctx.office.name,
    });
    expect(await refusal(county, asCity)).toEqual(['CARD_CONFLICT', 'replaces']);
    const elsewhere = await forgedCard(thief, {
      unitId: '220100-1',
      division: '220000',
      level: 'province',
    });
    expect(await refusal(county, elsewhere)).toEqual(['CARD_CONFLICT', 'facts']);
    expect(known(county)).toEqual(before);
  });

  it('refuses county B’s card under A’s number, and one with this office’s own', async () => {
    const before = known(city);
    const own = { unitId: city.ctx.office.unitId };
    expect(await refusal(city, await forgedCard(thief, own))).toEqual(['CARD_CONFLICT', 'own']);
    const asA = { unitId: county.ctx.office.unitId };
    expect(await refusal(city, await forgedCard(thief, asA))).toEqual(['CARD_CONFLICT', 'id']);
    expect(await refusal(city, await cardOf(city))).toEqual(['CARD_CONFLICT', 'own']);
    expect(known(city)).toEqual(before);
  });

  it('asks where a second office comes for one division, and where a key is another’s', async () => {
    const second = await office();
    const before = known(city);
    const card = await cardOf(second);
    expect(await refusal(city, card)).toEqual(['CARD_CONFLICT', 'replaces']);
    expect(await city.call('office.inspectCard', { file: card.file })).toMatchObject({
      standing: 'replaces',
      known: { name: county.ctx.office.name, sameOffice: false, next: 1 },
    });
    // The same key under another number.
    const twice = await forgedCard(county, { unitId: 'second-number' });
    expect(await refusal(city, twice)).toEqual(['CARD_CONFLICT', 'key']);
    expect(known(city)).toEqual(before);
  });

  it('takes the same card again as it is, keeping what was set for its key', async () => {
    const { unitId } = county.ctx.office;
    await city.call('office.setTrust', { unitId, act: 'revoke', reason: WHY, from: 7 });
    expect(await trust(city, county)).toMatchObject({ state: 'revoked', revokedAfterSequence: 6 });
  });
});

describe('one superior at a time', () => {
  it('is the first that was trusted, until this office moves by an act with a day', async () => {
    const [county, city, province] = [
      await office(),
      await office({ level: 'city' }),
      await office({ level: 'province' }),
    ];
    await trust(county, city);
    expect(await trust(county, province)).toMatchObject({ recipient: false });
    const recipient = async () =>
      (await county.call('office.trusted', {})).filter((one) => one.recipient).map((o) => o.level);
    expect(await recipient()).toEqual(['city']);
    const { unitId } = province.ctx.office;
    const move = { unitId, since: '2026-10-08', reason: '改为省直管县，直接报省' };
    expect(await county.code('office.submitTo', { ...move, since: '2026-10-10' })).toBe(
      'SUPERIOR_SINCE_FUTURE',
    );
    await county.call('office.submitTo', move);
    expect(await recipient()).toEqual(['province']);
    expect(await county.code('office.submitTo', move)).toBe('SUPERIOR_ALREADY');
  });
});

describe('a new key', () => {
  it('comes by a renewal that the old one signed, without a call, and in both directions', async () => {
    const [county, city] = [await office(), await office({ level: 'city' })];
    await introduce(city, county);
    await fill(county);
    await freeze(county, '2026Q2');
    const first = await county.call('submission.export', { period: '2026Q2', folder: out });
    const old = await cardOf(county);
    const renewed = await county.call('office.renewKey', { reason: '密钥用满三年，按规定更换' });
    expect(renewed).toMatchObject({ unitId: county.ctx.office.unitId });
    expect(renewed.fingerprint).not.toBe(county.ctx.office.fingerprint);
    const card = await cardOf(county);
    expect(await city.call('office.inspectCard', { file: card.file })).toMatchObject({
      standing: 'renewed',
    });
    await city.call('office.trust', { file: card.file, fingerprint: '' });
    expect(await refusal(city, old)).toEqual(['CARD_CONFLICT', 'old']);
    // What the old key signed before is still good; the next bears the new one.
    const [one] = await city.call('receive.files', { files: [first.file], receipts: out });
    expect(one).toMatchObject({ ok: true });
    await city.call('office.renewKey', { reason: '密钥用满三年，按规定更换' });
    await county.call('submission.importReceipt', { file: one?.receipt ?? '' });
    await county.call('office.trust', { ...(await cardOf(city)), fingerprint: '' });
    await freeze(county);
    const second = await county.call('submission.export', { period: PERIOD, folder: out });
    const [two] = await city.call('receive.files', { files: [second.file], receipts: out });
    expect(two).toMatchObject({ ok: true, sequence: 2 });
    // The first receipt once more, now under the city's new key.
    const again = await city.call('receive.receipts', { folder: out, period: '2026Q2' });
    await county.call('submission.importReceipt', { file: again.files[0] ?? '' });
    await county.call('submission.importReceipt', { file: two?.receipt ?? '' });
  }, 60_000);

  it('follows renewals that were missed, and proves a number to who never knew the first key', async () => {
    const [county, city, other] = [
      await office(),
      await office({ level: 'city' }),
      await office({ level: 'city' }),
    ];
    await introduce(city, county);
    for (let times = 0; times < 2; times += 1)
      await county.call('office.renewKey', { reason: '密钥用满三年，按规定更换' });
    const card = await cardOf(county);
    await city.call('office.trust', { file: card.file, fingerprint: '' });
    expect((await city.call('office.trusted', {}))[0]?.former).toHaveLength(2);
    expect(await other.code('office.trust', { ...card, fingerprint: '' })).toBe(
      'FINGERPRINT_MISMATCH',
    );
    expect(await other.code('office.trust', card)).toBe('OK');
  });

  it('without the old one is a deliberate act, which a renewal by a revoked key is too', async () => {
    const [county, city] = [await office(), await office({ level: 'city' })];
    await introduce(city, county);
    const { unitId } = county.ctx.office;
    await city.call('office.setTrust', { unitId, act: 'revoke', reason: WHY, from: 1 });
    await county.call('office.renewKey', { reason: '密钥可能泄露，换新密钥' });
    const card = await cardOf(county);
    expect(await refusal(city, card)).toEqual(['CARD_CONFLICT', 'replaces']);
    const replace = { ...card, reason: WHY, from: 1 };
    expect(await city.code('office.replace', { ...replace, reason: '换钥' })).toBe('BAD_INPUT');
    expect(await city.code('office.replace', { ...replace, fingerprint: '12345' })).toBe(
      'FINGERPRINT_MISMATCH',
    );
    expect(await city.call('office.replace', replace)).toMatchObject({
      unitId,
      state: 'active',
      former: [{ revokedAfterSequence: 0, reason: WHY }],
    });
    expect(await city.code('office.replace', replace)).toBe('CARD_AGREES');
  });
});

describe('an office set up anew', () => {
  it('takes the old one’s place at both ends, and its quarters stand in one row', async () => {
    const [lost, city] = [await office(), await office({ level: 'city' })];
    await introduce(city, lost);
    await fill(lost);
    await freeze(lost, '2026Q2');
    const old = await lost.call('submission.export', { period: '2026Q2', folder: out });
    await city.call('receive.files', { files: [old.file], receipts: out });
    const anew = await office();
    await trust(anew, city);
    const card = await cardOf(anew);
    await city.call('office.replace', { ...card, reason: WHY, from: 2 });
    const states = (await city.call('office.trusted', {})).map(({ state, heir }) => [state, heir]);
    expect(states).toContainEqual(['replaced', anew.ctx.office.name]);
    expect(states).toContainEqual(['active', null]);
    await fill(anew);
    await freeze(anew);
    const next = await anew.call('submission.export', { period: PERIOD, folder: out });
    expect(next.sequence).toBe(1);
    const [received] = await city.call('receive.files', { files: [next.file], receipts: out });
    expect(received).toMatchObject({ ok: true });
    const board = await city.call('receive.board', { period: PERIOD });
    const row = board.rows.filter(({ division }) => division === '220104');
    expect(row).toHaveLength(1);
    expect(Object.keys(row[0]?.cells ?? {})).toEqual(['2026Q2', '2026Q3']);
    expect(row[0]?.cells['2026Q2']?.state).not.toBe('missing');
    const total = await city.call('receive.rollup', { period: PERIOD });
    expect(total.byDivision.filter(({ received: is }) => is)).toHaveLength(1);
    // The lost one's next package is refused: it holds up to the number that was said.
    await lost.call('submission.importReceipt', {
      file: join(out, 'receipt-220104-2026Q2-0001.zip'),
    });
    await freeze(lost);
    const late = await lost.call('submission.export', { period: PERIOD, folder: out });
    const before = stored(city);
    const [refused] = await city.call('receive.files', { files: [late.file], receipts: null });
    expect(refused).toMatchObject({ ok: false, code: 'KEY_REVOKED' });
    expect(stored(city)).toEqual(before);
  }, 60_000);

  it('a superior’s heir becomes the recipient, by the same act', async () => {
    const [county, city, anew] = [
      await office(),
      await office({ level: 'city' }),
      await office({ level: 'city' }),
    ];
    await trust(county, city);
    await county.call('office.replace', { ...(await cardOf(anew)), reason: WHY, from: 1 });
    const [recipient] = (await county.call('office.trusted', {})).filter((one) => one.recipient);
    expect(recipient?.unitId).toBe(anew.ctx.office.unitId);
  });
});

describe('trust ends by an act', () => {
  it.each([
    ['suspend', 'OFFICE_SUSPENDED'],
    ['withdraw', 'OFFICE_WITHDRAWN'],
    ['revoke', 'KEY_REVOKED'],
  ] as const)(
    '%s: nothing of it comes in',
    async (act, code) => {
      const [county, city] = [await office(), await office({ level: 'city' })];
      await introduce(city, county);
      await fill(county);
      await freeze(county);
      const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
      const { unitId } = county.ctx.office;
      const end = { unitId, act, reason: WHY, from: act === 'revoke' ? 1 : null };
      await city.call('office.setTrust', end);
      expect(await city.code('office.setTrust', end)).toBe('TRUST_ACT_NOT_NOW');
      const [refused] = await city.call('receive.files', { files: [file], receipts: null });
      expect(refused).toMatchObject({ ok: false, code });
      expect(stored(city)).toEqual([0, 0, 0]);
      const audit = city.ctx.db.prepare('SELECT action FROM audit ORDER BY sequence DESC').pluck();
      expect(audit.get()).toBe(`trust.${act}`);
      if (act === 'revoke') return;
      const back = act === 'suspend' ? { unitId, act: 'resume', reason: WHY, from: null } : null;
      if (back) await city.call('office.setTrust', back as never);
      else await trust(city, county);
      const [taken] = await city.call('receive.files', { files: [file], receipts: null });
      expect(taken).toMatchObject({ ok: true });
    },
    60_000,
  );
});

describe('trust lists', () => {
  it('bring a province the counties of its cities, and what disagrees is named', async () => {
    const [county, city, province] = [
      await office(),
      await office({ level: 'city' }),
      await office({ level: 'province' }),
    ];
    await introduce(city, county);
    await introduce(province, city);
    const list = await city.call('office.exportTrustList', { file: name() });
    expect(list).toMatchObject({ version: 1, keys: 1 });
    expect(await province.call('office.importTrustList', { file: list.file })).toEqual({
      version: 1,
      keys: 1,
      conflicts: [],
    });
    const learned = (await province.call('office.trusted', {})).find((o) => o.level === 'county');
    expect(learned).toMatchObject({
      fingerprint: county.ctx.office.fingerprint,
      vouchedBy: city.ctx.office.name,
      relation: 'subordinate',
    });
    expect(await province.code('office.importTrustList', { file: list.file })).toBe('OLD_SEQUENCE');
    expect(await province.call('office.trustList', {})).toMatchObject([{ version: 1, keys: 1 }]);
    // The county's key is renewed: the next list brings the new one and the old one's end.
    await county.call('office.renewKey', { reason: '密钥用满三年，按规定更换' });
    await city.call('office.trust', { ...(await cardOf(county)), fingerprint: '' });
    const next = await city.call('office.exportTrustList', { file: name() });
    await province.call('office.importTrustList', { file: next.file });
    const after = (await province.call('office.trusted', {})).find((o) => o.level === 'county');
    expect(after?.fingerprint).not.toBe(county.ctx.office.fingerprint);
    expect(after?.former).toMatchObject([{ fingerprint: county.ctx.office.fingerprint }]);
  });

  it('cannot change what this office confirmed itself, nor speak for another city’s counties', async () => {
    const [county, city, posing, province] = [
      await office(),
      await office({ level: 'city' }),
      await office(),
      await office({ level: 'province' }),
    ];
    await trust(province, county);
    await trust(province, city);
    await trust(city, posing);
    const before = known(province)[0];
    const { file } = await city.call('office.exportTrustList', { file: name() });
    expect(await province.call('office.importTrustList', { file })).toMatchObject({
      keys: 0,
      conflicts: [{ division: '220104' }],
    });
    expect(known(province)[0]).toEqual(before);
    const away = await office({ level: 'city', division: '220200' });
    const stranger = await office({ level: 'city', division: '220300' });
    await trust(province, stranger);
    stranger.ctx.db
      .prepare(
        `INSERT INTO trusted_office (unitId, name, division, level, relation, suite, fingerprint, signKey, confirmedBy, confirmedAt)
         VALUES ('x', '外市', '220202', 'county', 'subordinate', 'sm2-sm3', 'x', ?, 'x', '2026-10-09')`,
      )
      .run(away.ctx.keys.sign.publicKeyPem);
    const foreign = await stranger.call('office.exportTrustList', { file: name() });
    expect(await province.call('office.importTrustList', { file: foreign.file })).toMatchObject({
      keys: 0,
      conflicts: [],
    });
    expect(known(province)[0]).toHaveLength(3);
  });
});
