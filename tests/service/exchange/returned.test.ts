import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../electron/service/package-format/container';
import { readDatapackage } from '../../../electron/service/package-format/tables';
import { signerOf, trustedKeys } from '../../../electron/service/trust/offices';
import type { Receipt } from '../../../shared/package/manifest';
import { openTestOffice, type TestOffice } from '../office';
import { fill, freeze, introduce, PERIOD, spoilFrozen } from './offices';

let city: TestOffice;
let county: TestOffice;
let out: string;
/** The station whose figures the receiver finds wrong, and one that it does not name. */
let wrong = '';
let sound = '';
/** The act that last brought a figure of the sound one. */
let pasted = '';
let packageId = '';
let receipt = '';

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-returned-'));
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  await fill(county, 2);
  const { stations, values } = await county.call('statistics.sheet', { period: PERIOD });
  [wrong, sound] = stations.map(({ id }) => id) as [string, string];
  const value = (values[sound]?.['visitHouseholds'] ?? 0) + 1;
  const paste = { station: sound, item: 'visitHouseholds', value };
  const { act } = await county.call('statistics.save', {
    period: PERIOD,
    cells: [paste],
    act: 'paste',
  });
  pasted = act ?? '';
  await freeze(county);
  spoilFrozen(county, wrong, 'caseEnding', 4321);
  const first = await county.call('submission.export', { period: PERIOD, folder: out });
  packageId = first.packageId;
  const [returned] = await city.call('receive.files', { files: [first.file], receipts: out });
  expect(returned).toMatchObject({ ok: true, outcome: 'returned' });
  receipt = returned?.receipt ?? '';
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
  rmSync(out, { recursive: true, force: true });
});

const entries = (): number =>
  (county.ctx.db.prepare('SELECT count(*) AS n FROM audit').get() as { n: number }).n;
const save = (station: string, value: number) =>
  county.code('statistics.save', {
    period: PERIOD,
    cells: [{ station, item: 'visitHouseholds', value }],
  });

/** The receipt with other words, signed by an office. */
async function reissued(by: TestOffice, change: (receipt: Receipt) => Receipt): Promise<string> {
  const content = await readContainer(readFileSync(receipt), { keys: trustedKeys(county.ctx.db) });
  if (!content.ok) throw new Error(content.failure.code);
  const told = change(
    JSON.parse(Buffer.from(content.files.get('receipt.json') ?? []).toString('utf8')) as Receipt,
  );
  const file = join(out, 'reissued.zip');
  writeFileSync(
    file,
    await writeContainer({
      type: 'receipt',
      files: [{ path: 'receipt.json', bytes: Buffer.from(JSON.stringify(told)) }],
      signer: signerOf(by.ctx),
    }),
  );
  return file;
}

describe('a receipt is refused', () => {
  it.each<[string, string, () => Promise<string>]>([
    [
      'for a package that this office never wrote',
      'RECEIPT_NOT_OURS',
      () => reissued(city, (told) => ({ ...told, packageId: 'a'.repeat(64) })),
    ],
    [
      'that names another quarter than its package',
      'RECEIPT_NOT_OURS',
      () => reissued(city, (told) => ({ ...told, period: '2026Q2' })),
    ],
    [
      'that names another number than its package',
      'RECEIPT_NOT_OURS',
      () => reissued(city, (told) => ({ ...told, sequence: 2 })),
    ],
    [
      'in the name of another office than its signer',
      'SIGNER_NOT_AUTHORISED',
      () =>
        reissued(city, (told) => ({ ...told, receiver: { ...told.receiver, unitId: 'somebody' } })),
    ],
    ['signed by the office itself', 'UNKNOWN_SIGNER', () => reissued(county, (told) => told)],
    [
      'with an outcome nobody knows',
      'SCHEMA_MISMATCH',
      () => reissued(city, (told) => ({ ...told, outcome: 'lost' as Receipt['outcome'] })),
    ],
  ])('%s', async (_what, code, file) => {
    expect(await county.code('submission.importReceipt', { file: await file() })).toBe(code);
    expect((await county.call('submission.state', { period: PERIOD })).frozen).toBeDefined();
  });
});

describe('a return', () => {
  it('is told to its sender by name, with what was found in it', async () => {
    const { name } = county.ctx.office;
    const told = await city.call('receive.found', { packageId });
    expect(told).toMatchObject({ office: name, period: PERIOD, sequence: 1 });
    expect(told.count).toBe(told.found.length);
    expect(told.found.join('\n')).toContain('4,321');
    const { rows } = await city.call('receive.board', { period: PERIOD });
    expect(rows.find(({ division }) => division === '220104')?.office).toBe(name);
    expect(rows.find(({ division }) => division === '220102')?.office).toBeNull();
    expect(await city.code('receive.found', { packageId: 'none' })).toBe('RECORD_NOT_FOUND');
  });

  it('opens exactly the stations it names', async () => {
    expect(await save(wrong, 3)).toBe('PERIOD_FROZEN');
    const { findings } = await county.call('submission.importReceipt', { file: receipt });
    expect(findings).toBeGreaterThan(0);
    expect(await save(sound, 3)).toBe('STATION_NOT_NAMED');
    expect(
      await county.code('statistics.zeroReport', { period: PERIOD, station: sound, zero: true }),
    ).toBe('STATION_NOT_NAMED');
    expect(await county.code('undo.do', { id: pasted })).toBe('STATION_NOT_NAMED');
    expect(await save(wrong, 77)).toBe('OK');
  });

  it('read twice changes nothing', async () => {
    const before = entries();
    expect(await county.call('submission.importReceipt', { file: receipt })).toMatchObject({
      outcome: 'returned',
      sequence: 1,
    });
    expect(entries()).toBe(before);
  });

  it('is answered by a correction that says for which package, why, by whose authority, and what changed', async () => {
    await freeze(county);
    const { file, sequence } = await county.call('submission.export', {
      period: PERIOD,
      folder: out,
    });
    expect(sequence).toBe(2);
    const opened = await city.call('package.open', { file, out: join(out, 'correction.zip') });
    const content = await readContainer(opened.file, {
      keys: trustedKeys(city.ctx.db),
      expect: 'package',
    });
    const read = content.ok ? await readDatapackage(content.files) : content;
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.submission).toMatchObject({
      kind: 'correction',
      previous: null,
      correction: { of: packageId, authority: city.ctx.office.name },
    });
    expect(read.submission.correction?.reason).toMatch(/^按退回意见更正；.+/);
    const changes = read.tables.get('corrections') ?? [];
    expect(changes).toContainEqual({
      table: 'statistics',
      record_id: `${wrong} caseEnding`,
      field: 'value',
      before: '4321',
      after: expect.stringMatching(/^\d+$/) as string,
    });
    expect(changes).toContainEqual({
      table: 'statistics',
      record_id: `${wrong} visitHouseholds`,
      field: 'value',
      before: expect.stringMatching(/^\d+$/) as string,
      after: '77',
    });
    expect(changes.filter(({ record_id: id }) => String(id).startsWith(sound))).toEqual([]);
    expect(await city.call('receive.files', { files: [file], receipts: out })).toMatchObject([
      { ok: true, outcome: 'accepted', sequence: 2 },
    ]);
  });
});
