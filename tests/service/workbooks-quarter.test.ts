import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { introduce } from './exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from './office';
import { fill } from '../../shared/text';

const FIXTURES = join(import.meta.dirname, '../fixtures/changchun-chaoyang');
const PERIOD = '2026Q3';

describe('one quarter from the workbooks to the receipt', () => {
  let county: TestOffice;
  let city: TestOffice;
  let drive: string;
  let file: string;

  beforeAll(async () => {
    county = await openTestOffice();
    city = await openTestOffice({ level: 'city' });
    drive = join(county.folder, 'drive');
    mkdirSync(drive);
    await introduce(county, city);
  });
  afterAll(async () => {
    await county.close();
    await city.close();
  });

  it('previews workbooks chosen together as they will come in', async () => {
    const files = ['季度服务统计', '机构与项目', '人员花名册', '社工站台账'].map((name) =>
      join(FIXTURES, `${name}.xlsx`),
    );
    const previews = await county.call('import.preview', { files, period: PERIOD });
    expect(previews.map(({ kind, created }) => [kind, created])).toEqual([
      ['institutions', 4],
      ['stations', 45],
      ['staff', 37],
      ['projects', 11],
      ['statistics', 11],
    ]);
    // What stands in one of the others is found there; only what no workbook has is not.
    expect(
      previews
        .flatMap(({ problems }) => problems)
        .filter(({ code }) => code === 'IMPORT_RECORD_UNKNOWN' || code === 'IMPORT_STATION_UNKNOWN')
        .map(({ params }) => params['value']),
    ).toEqual(['没有登记的站', '不存在的社工机构']);
  });

  it('takes in the four workbooks', async () => {
    for (const [name, kind] of [
      ['机构与项目', undefined],
      ['社工站台账', undefined],
      ['机构与项目', undefined],
      ['人员花名册', undefined],
      ['季度服务统计', undefined],
    ] as const) {
      const previews = await county.call('import.preview', {
        files: [join(FIXTURES, `${name}.xlsx`)],
        ...(kind ? { kind } : {}),
        period: PERIOD,
      });
      await county.call('import.apply', { tokens: previews.map(({ token }) => token) });
    }
    const totals = await Promise.all(
      (['station', 'person', 'institution', 'project'] as const).map(
        async (noun) => (await county.call('records.list', { noun, offset: 0, limit: 1 })).total,
      ),
    );
    expect(totals).toEqual([45, 37, 4, 11]);
  });

  it('blocks freezing while figures are wrong', async () => {
    const findings = await county.call('checks.run', { period: PERIOD });
    const codes = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, params }) => `${code} ${fill('{station}', params)}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'STAT_CASE_BALANCE 前进街道社会工作站',
        'STAT_TIMES_BELOW_PERSONS 桂林街道社会工作站',
      ]),
    );
    expect(await county.code('submission.freeze', { period: PERIOD })).toBe('FREEZE_HAS_ERRORS');
  });

  it('freezes once figures are corrected and warnings explained', async () => {
    const sheet = await county.call('statistics.sheet', { period: PERIOD });
    const id = (name: string) =>
      sheet.stations.find((station) => station.name.startsWith(name))?.id ?? '';
    await county.call('statistics.save', {
      period: PERIOD,
      cells: [
        { station: id('前进'), item: 'caseEnding', value: 6 },
        { station: id('桂林'), item: 'servedTimes', value: 626 },
        { station: id('南湖'), item: 'caseNew', value: 2 },
        { station: id('永昌'), item: 'caseClosed', value: 8 },
      ],
    });
    const findings = await county.call('checks.run', { period: PERIOD });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await county.code('submission.freeze', { period: PERIOD })).toBe(
      'FREEZE_NEEDS_EXPLANATION',
    );
    for (const { code, entity, id: record, field } of findings) {
      await county.call('checks.explain', {
        period: PERIOD,
        code,
        entity,
        id: record,
        ...(field ? { field } : {}),
        text: '已核实，属实',
      });
    }
    const { frozenDigest } = await county.call('submission.freeze', { period: PERIOD });
    expect(frozenDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(
      await county.code('statistics.save', {
        period: PERIOD,
        cells: [{ station: id('前进'), item: 'caseNew', value: 1 }],
      }),
    ).toBe('PERIOD_FROZEN');
  });

  it('exports a signed, encrypted package without a person in it', async () => {
    const written = await county.call('submission.export', { period: PERIOD, folder: drive });
    expect(written).toMatchObject({ sequence: 1, encrypted: true });
    file = written.file;
    const opened = await city.call('package.open', { file, out: join(city.folder, 'opened.zip') });
    const bytes = readFileSync(opened.file);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const again = await county.call('submission.export', { period: PERIOD, folder: drive });
    expect(again.packageId).toBe(written.packageId);
  });

  it('is refused when altered, and nothing is imported', async () => {
    const bytes = readFileSync(file);
    const altered = join(drive, 'altered.zip');
    for (const place of [40, Math.floor(bytes.length / 2), bytes.length - 30]) {
      const copy = Buffer.from(bytes);
      copy[place] = (copy[place] ?? 0) ^ 1;
      writeFileSync(altered, copy);
      const [result] = await city.call('receive.files', { files: [altered], receipts: null });
      expect(result?.ok).toBe(false);
      expect(['ENVELOPE_DAMAGED', 'DAMAGED', 'NOT_A_PACKAGE', 'NOT_FOR_THIS_OFFICE']).toContain(
        result?.code,
      );
    }
    expect((await city.call('receive.board', { period: PERIOD })).received).toBe(0);
  });

  it('is received, answered, and the receipt comes home', async () => {
    const receipts = join(city.folder, 'receipts');
    mkdirSync(receipts);
    const [result] = await city.call('receive.files', { files: [file], receipts });
    expect(result).toMatchObject({ ok: true, outcome: 'accepted', division: '220104' });
    const board = await city.call('receive.board', { period: PERIOD });
    expect(board).toMatchObject({ received: 1, expected: 11 });
    const rollup = await city.call('receive.rollup', {
      period: PERIOD,
      xlsx: join(city.folder, 'rollup.xlsx'),
    });
    expect(rollup.totals.servedPersons).toBe(
      581 + 576 + 387 + 354 + 463 + 507 + 869 + 606 + 294 + 227 + 477,
    );
    expect(
      await county.call('submission.importReceipt', { file: result?.receipt ?? '' }),
    ).toMatchObject({ outcome: 'accepted', sequence: 1 });
    const state = await county.call('submission.state', { period: PERIOD });
    expect(state.history[0]?.receipt?.outcome).toBe('accepted');
  });

  it('changes nothing a second time, but gives the receipt again', async () => {
    const receipts = join(city.folder, 'receipts');
    const [again] = await city.call('receive.files', { files: [file], receipts });
    expect(again).toMatchObject({ ok: false, code: 'ALREADY_IMPORTED', outcome: 'accepted' });
    expect(again?.receipt).toBeTruthy();
  });

  it('refuses a package of a county that is not trusted, and one for another office', async () => {
    const stranger = await openTestOffice({ division: '220102' });
    try {
      const card = await city.call('office.card', { file: join(city.folder, 'card2.zip') });
      await stranger.call('office.trust', card);
      await stranger.call('submission.freeze', { period: PERIOD });
      const foreign = await stranger.call('submission.export', {
        period: PERIOD,
        folder: stranger.folder,
      });
      const [result] = await city.call('receive.files', { files: [foreign.file], receipts: null });
      expect(result).toMatchObject({ ok: false, code: 'UNKNOWN_SIGNER' });
    } finally {
      await stranger.close();
    }
  });

  it('keeps an unbroken audit chain', async () => {
    expect(await county.call('audit.verify', {})).toMatchObject({ ok: true, brokenAt: null });
    expect(
      await county.code('session.login', { login: 'admin', password: 'wrong-password-1' }),
    ).toBe('LOGIN_WRONG');
    await county.call('session.login', { login: 'admin', password: PASSWORD });
  });
});
