import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContainer } from '../../../electron/service/package-format/container';
import { trustedKeys } from '../../../electron/service/trust/offices';
import { freeze, openPair, PERIOD, type Pair } from './offices';

let pair: Pair;
let out: string;
let packageFile = '';
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-quarter-'));
  pair = await openPair();
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a whole quarter, county to city and back', () => {
  it('cannot leave before it is frozen', async () => {
    expect(await pair.county.code('submission.export', { period: PERIOD, folder: out })).toBe(
      'NOT_FROZEN',
    );
    const state = await pair.county.call('submission.state', { period: PERIOD });
    expect(state).toMatchObject({
      errors: 0,
      nextSequence: 1,
      recipient: { name: pair.city.ctx.office.name },
    });
  });

  it('is frozen once, and then refuses changes', async () => {
    const digest = await freeze(pair.county);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await pair.county.code('submission.freeze', { period: PERIOD })).toBe('PERIOD_FROZEN');
    const { stations } = await pair.county.call('statistics.sheet', { period: PERIOD });
    const cells = [{ station: stations[0]?.id ?? '', item: 'caseNew', value: 99 }];
    expect(await pair.county.code('statistics.save', { period: PERIOD, cells })).toBe(
      'PERIOD_FROZEN',
    );
  });

  it('leaves signed and encrypted, the same package however often it is written', async () => {
    const first = await pair.county.call('submission.export', { period: PERIOD, folder: out });
    expect(first).toMatchObject({
      sequence: 1,
      encrypted: true,
      file: join(out, '220104-2026Q3-0001.zip'),
    });
    const again = await pair.county.call('submission.export', { period: PERIOD, folder: out });
    expect(again.packageId).toBe(first.packageId);
    packageFile = first.file;
    expect(readdirSync(out)).toEqual(['220104-2026Q3-0001.zip']);
  });

  it('carries nobody’s name, number or phone', async () => {
    const opened = await pair.city.call('package.open', {
      file: packageFile,
      out: join(out, 'opened.zip'),
    });
    const content = await readContainer(readFileSync(opened.file), {
      keys: trustedKeys(pair.city.ctx.db),
      expect: 'package',
    });
    if (!content.ok) throw new Error(content.failure.code);
    const people = pair.county.ctx.db
      .prepare('SELECT name, citizenId, phone FROM person')
      .all() as Record<string, string>[];
    expect(people.length).toBeGreaterThan(1);
    const all = [...content.files.values()]
      .map((bytes) => Buffer.from(bytes).toString('utf8'))
      .join('\n');
    for (const person of people)
      for (const value of Object.values(person)) expect(all).not.toContain(value);
    const workers = Buffer.from(content.files.get('data/workers.csv') ?? [])
      .toString('utf8')
      .trim()
      .split('\r\n');
    expect(workers).toHaveLength(people.length + 1);
    expect(workers[1]).toMatch(/^[0-9a-f]{64},/);
  });

  it('is accepted, counted once, and answered with a receipt that closes the quarter', async () => {
    expect(await pair.city.call('package.verify', { file: packageFile })).toMatchObject({
      ok: true,
      type: 'package',
      division: '220104',
      period: PERIOD,
      sequence: 1,
    });
    expect((await pair.city.call('receive.board', { period: PERIOD })).received).toBe(0);
    const [received] = await pair.city.call('receive.files', {
      files: [packageFile],
      receipts: out,
    });
    expect(received).toMatchObject({
      ok: true,
      outcome: 'accepted',
      receipt: join(out, 'receipt-220104-2026Q3-0001.zip'),
    });
    const board = await pair.city.call('receive.board', { period: PERIOD });
    expect(board).toMatchObject({ received: 1, returned: 0 });
    expect(board.missing).not.toContain('220104');
    expect(board.missing).toHaveLength(board.expected - 1);
    const receipt = await pair.county.call('submission.importReceipt', {
      file: received?.receipt ?? '',
    });
    expect(receipt).toEqual({ outcome: 'accepted', period: PERIOD, sequence: 1, findings: 0 });
    expect(
      (await pair.county.call('submission.state', { period: PERIOD })).history[0]?.receipt?.outcome,
    ).toBe('accepted');
  });

  it('rolls up to the sums of the county’s own figures', async () => {
    const xlsx = join(out, '汇总.xlsx');
    const rollup = await pair.city.call('receive.rollup', { period: PERIOD, xlsx });
    const sheet = await pair.county.call('statistics.sheet', { period: PERIOD });
    const own = (item: string) =>
      Object.values(sheet.values).reduce((sum, row) => sum + (row[item] ?? 0), 0);
    for (const item of ['caseNew', 'servedTimes', 'fundsSpent'])
      expect(rollup.totals[item]).toBe(own(item));
    expect(rollup.byDivision.find(({ division }) => division === '220104')).toMatchObject({
      received: true,
      stations: 1,
      studios: 1,
    });
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
  });

  it('issues the receipt again for the same package and changes nothing', async () => {
    const before = (await pair.city.call('receive.rollup', { period: PERIOD })).totals;
    const [again] = await pair.city.call('receive.files', { files: [packageFile], receipts: out });
    expect(again).toMatchObject({
      ok: false,
      code: 'ALREADY_IMPORTED',
      outcome: 'accepted',
      receipt: join(out, 'receipt-220104-2026Q3-0001.zip'),
    });
    expect((await pair.city.call('receive.rollup', { period: PERIOD })).totals).toEqual(before);
  });

  it('leaves both audit chains whole', async () => {
    for (const office of [pair.city, pair.county])
      expect(await office.call('audit.verify', {})).toMatchObject({ ok: true });
  });
});
