import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContainer } from '../../../electron/service/package-format/container';
import { trustedKeys } from '../../../electron/service/trust/offices';
import { freeze, openPair, PERIOD, type Pair } from './offices';
import { openTestOffice } from '../office';

const PDF = Buffer.from('%PDF-1.4\n% the return on paper\n%%EOF\n');

let pair: Pair;
beforeAll(async () => {
  pair = await openPair();
  await freeze(pair.county);
});
afterAll(() => pair.close());

/** The files of the package that the county keeps of a period. */
async function filesOf(period: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { container } = pair.county.ctx.db
    .prepare('SELECT container FROM submission WHERE period = ?')
    .get(period) as { container: Buffer };
  const read = await readContainer(container, {
    expect: 'package',
    keys: trustedKeys(pair.city.ctx.db),
  });
  if (!read.ok) throw new Error(read.failure.code);
  return read.files;
}
const submissionOf = (files: ReadonlyMap<string, Uint8Array>): unknown =>
  (
    JSON.parse(Buffer.from(files.get('datapackage.json') ?? []).toString()) as {
      submission: unknown;
    }
  ).submission;

const papers = async () => (await pair.county.call('submission.state', { period: PERIOD })).papers;
const write = (folder: string, report?: Uint8Array) =>
  pair.county.call('submission.export', { period: PERIOD, folder, ...(report ? { report } : {}) });

describe('papers of what is frozen', () => {
  it('are counted from the freeze on, and stand in the audit chain', async () => {
    expect(await papers()).toEqual({ sequence: 1, made: 0 });
    await pair.county.call('submission.printed', { period: PERIOD, sequence: 1 });
    await pair.county.call('submission.printed', { period: PERIOD, sequence: 1 });
    expect(await papers()).toEqual({ sequence: 1, made: 2 });
    expect(await pair.county.call('audit.verify', {})).toMatchObject({ ok: true });
    await pair.county.call('submission.unfreeze', { period: PERIOD, said: '漏填了一个站的数' });
    expect(await pair.county.code('submission.printed', { period: PERIOD, sequence: 1 })).toBe(
      'NOT_FROZEN',
    );
    await freeze(pair.county);
    expect(await papers()).toEqual({ sequence: 1, made: 0 });
  });

  it('say so when another period took the number that they bear', async () => {
    await pair.county.call('submission.printed', { period: PERIOD, sequence: 1 });
    await freeze(pair.county, '2026Q2');
    const { folder } = pair.county;
    const { file } = await pair.county.call('submission.export', { period: '2026Q2', folder });
    const [answered] = await pair.city.call('receive.files', { files: [file], receipts: folder });
    await pair.county.call('submission.importReceipt', { file: answered?.receipt ?? '' });
    expect(await papers()).toEqual({ sequence: 2, made: 0, other: 1 });
    await pair.county.call('submission.printed', { period: PERIOD, sequence: 2 });
    expect(await papers()).toEqual({ sequence: 2, made: 1, other: 1 });
  });
});

describe('the return on paper in the package', () => {
  it('refuses what is no PDF', async () => {
    for (const report of [Buffer.from('<html>'), new Uint8Array(), '%PDF-1.4'])
      expect(
        await pair.county.code('submission.export', {
          period: PERIOD,
          folder: pair.county.folder,
          report: report as Uint8Array,
        }),
      ).toBe('BAD_INPUT');
  });

  it('travels under the signature, and the same bytes are written again', async () => {
    const { file } = await write(pair.county.folder, PDF);
    const first = readFileSync(file);
    const files = await filesOf(PERIOD);
    expect(Buffer.from(files.get('report.pdf') ?? [])).toEqual(PDF);
    expect(submissionOf(files)).toMatchObject({ report: 'report.pdf' });
    // Another paper, another stick: what was signed stays, to the last byte.
    const other = pair.city.folder;
    const again = await write(other, Buffer.concat([PDF, PDF]));
    expect(readFileSync(again.file).equals(first)).toBe(true);
    const [received] = await pair.city.call('receive.files', { files: [file], receipts: null });
    expect(received?.outcome).toBe('accepted');
  });

  it('is encrypted anew for a receiver with another key', async () => {
    const before = readFileSync(join(pair.county.folder, '220104-2026Q3-0002.zip'));
    const city = await openTestOffice({ level: 'city' });
    const card = await city.call('office.card', { file: join(city.folder, 'card.zip') });
    await pair.county.call('office.replace', { ...card, reason: '市里重装过，已核对', from: 3 });
    const { file } = await write(city.folder);
    expect(readFileSync(file).equals(before)).toBe(false);
    await city.close();
  });

  it('is said to be missing where nobody could print', async () => {
    const files = await filesOf('2026Q2');
    expect(submissionOf(files)).toMatchObject({ report: null });
    expect(files.has('report.pdf')).toBe(false);
  });
});
