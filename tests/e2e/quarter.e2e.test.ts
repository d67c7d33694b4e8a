import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { tour } from '../../build/tour/index.ts';
import { defaultStatisticsForm } from '../../shared/definitions/shipped';
import { starter } from './launch';

const WORKBOOKS = join(import.meta.dirname, '../fixtures/changchun-chaoyang');

interface Planted {
  file: string;
  sheet: string;
  row: number;
  column: number;
  kind: string;
}
const { planted } = JSON.parse(readFileSync(join(WORKBOOKS, 'truth.json'), 'utf8')) as {
  planted: Planted[];
};

describe('a quarter in the real window, from set-up to receipt', () => {
  let walked: Awaited<ReturnType<typeof tour>>;
  // Every step waits for what a person would see, so a broken one ends the walk, and with it this
  // file, at its own line.
  beforeAll(async () => {
    walked = await tour({
      ...(await starter()),
      outDir: fromRoot('out', 'tour'),
      workbooks: WORKBOOKS,
    });
  }, 240_000);

  it('shows every planted fault at its cell and skips total and signature rows', () => {
    const cellOf = ({ sheet, row, column }: Planted): string =>
      `${sheet} ${String.fromCharCode(64 + column)}${row}`;
    const shown = walked.registers.cells;
    // The balance of persons and attendances is told at either of its two cells.
    const near = (fault: Planted): string[] => [
      cellOf(fault),
      ...(fault.kind === 'persons-over-times'
        ? [cellOf({ ...fault, column: fault.column + 1 })]
        : []),
    ];
    for (const fault of planted.filter(({ kind }) => !/total-row|footer-row/.test(kind))) {
      expect(
        near(fault).some((cell) => shown.includes(cell)),
        `${fault.file} ${cellOf(fault)} ${fault.kind}`,
      ).toBe(true);
    }
    for (const row of planted.filter(({ kind }) => /total-row|footer-row/.test(kind)))
      expect(shown).not.toContain(cellOf(row));
  });

  it('takes in everything sound', () => {
    const created = walked.registers.outcomes.map((text) => text.replace(/。.*/, ''));
    expect(created).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/站点 新增 45 行/),
        expect.stringMatching(/人员 新增 37 行/),
        expect.stringMatching(/机构 新增 4 行/),
        expect.stringMatching(/季度统计 新增 11 行/),
      ]),
    );
  });

  it('scores the six-haves form of a station', () => {
    expect(walked.evaluated).toEqual({ total: '92.5', grade: '优秀' });
  });

  it('leads to each wrong figure, and every warning is explained', () => {
    expect(walked.mended.cells).toEqual([
      '前进街道社会工作站 个案 期末',
      '桂林街道社会工作站 服务合计 人次',
      '南湖街道社会工作站 个案 新开',
      '永昌街道社会工作站 个案 结案',
    ]);
    expect(walked.mended.explained).toBe(23);
  });

  it('writes a package that the command line verifies', () => {
    expect(walked.verified).toMatchObject({
      ok: true,
      code: 'VERIFIED',
      type: 'package',
      division: '220104',
      period: '2026Q3',
      sequence: 1,
    });
  });

  it('refuses an altered package with its class and takes nothing in', () => {
    expect(walked.received.alteredCode).toBe('ENVELOPE_DAMAGED');
  });

  it('takes the package in as the city, which sees who is missing and the county’s own sums', () => {
    expect(walked.received.inbox).toContain('RECEIVED');
    expect(walked.received.missing).toBe(10);
    expect(walked.received.again).toBe('ALREADY_IMPORTED');
    // The sheet at hand is section D; its sums in the order of the form.
    const services = defaultStatisticsForm.items
      .filter(({ section }) => section === 'D')
      .map(({ group, label }) => `${group.zh} · ${label.zh}`);
    expect(services.map((name) => walked.received.totals[name])).toEqual(walked.mended.totals);
    // 37 people came in with the roster; townships and centre are the county's own count.
    expect(walked.received.totals).toMatchObject({
      '人员 · 在岗': '37',
      '三级体系 · 已建站': '11',
    });
    expect(walked.received.totals['服务合计 · 人数']).toBe('5,341');
  });

  it('brings the receipt home', () => {
    expect(walked.receiptState).toBe('已回执：已接收');
  });

  it('leaves pictures, cards, package and receipt', () => {
    for (const file of [...Object.values(walked.files), ...walked.pictures])
      expect(existsSync(file), file).toBe(true);
    expect(walked.pictures.length).toBeGreaterThan(30);
  });
});
