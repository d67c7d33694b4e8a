import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../../electron/service/files/zip';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { fill, freeze, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';
import { readDocument, type ReadDocument } from './read-document';

let office: TestOffice;
let sheet: StatisticsSheet;

beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 4);
  sheet = await office.call('statistics.sheet', { period: PERIOD });
}, 60_000);
afterAll(() => office.close());

/** Some picture: a real PNG of that many dots, all white. */
function png(width: number, height: number): Uint8Array {
  const part = (name: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 255)]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      part('IHDR', head),
      part('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))),
      part('IEND', Buffer.alloc(0)),
    ]),
  );
}

let written = 0;
async function write(language: 'zh' | 'en' = 'zh'): Promise<ReadDocument> {
  const file = join(office.folder, `report-${(written += 1)}.docx`);
  const done = await office.call('report.write', { period: PERIOD, file, language });
  expect(done).toEqual({ file, pictures: 0 });
  return readDocument(file);
}

/** A figure of a table as a number; NaN for what is none. */
const numberOf = (cell: string | undefined): number =>
  Number((cell ?? '').replaceAll(',', '').replace('\u2212', '-').replace('%', ''));

/** What the rows of a sheet add up to, reckoned here; null where nobody filled anything in. */
function sumOf(rows: StatisticsSheet['values'], key: string): number | null {
  const own = Object.values(rows).flatMap((row) => row[key] ?? []);
  return own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0);
}

const summed = () =>
  sheet.form.items.filter(({ total, source }) => total === 'sum' && source !== 'computed');

describe('the document', () => {
  it('has every total, held against the quarter before, as its stations add up to', async () => {
    const { tables } = await write();
    const rows = new Map(
      tables
        .filter(([head]) => head?.[0] === '项目')
        .flat()
        .map((row) => [row[0], row]),
    );
    let compared = 0;
    for (const item of summed()) {
      const [now, before] = [sumOf(sheet.values, item.key), sumOf(sheet.previous, item.key)];
      const [, unit, is, was, change, rate] = rows.get(itemLabel(item).zh) ?? [];
      const parts = 10 ** item.decimals;
      expect(unit).toBe(item.unit.zh);
      if (now === null) expect(is).toBe('—');
      else expect(Math.round(numberOf(is) * parts)).toBe(now);
      if (before === null) expect(was).toBe('—');
      else expect(Math.round(numberOf(was) * parts)).toBe(before);
      if (now === null || before === null) {
        expect(change).toBe('—');
        continue;
      }
      compared += 1;
      expect(Math.round(numberOf(change) * parts)).toBe(now - before);
      if (before > 0) expect(numberOf(rate)).toBeCloseTo(((now - before) * 100) / before, 0);
      else expect(rate).toBe('—');
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('has every figure of every station in its appendix, and their sums below', async () => {
    const { tables } = await write();
    const own = tables.filter(([head]) => head?.[0] === '站点' && head[1] !== '指标');
    const shown = new Map(
      own.flatMap(([head = [], ...rows]) =>
        rows.flatMap(([name = '', ...cells]) =>
          cells.map((cell, at) => [`${name} ${head[at + 1] ?? ''}`, cell] as const),
        ),
      ),
    );
    const headOf = (key: string): string => {
      const item = sheet.form.items.find((one) => one.key === key);
      if (!item) throw new Error(key);
      const name = itemLabel(item).zh;
      return item.unit.zh === '' ? name : `${name}（${item.unit.zh}）`;
    };
    for (const { id, name } of sheet.stations)
      for (const { key, decimals } of sheet.form.items) {
        const cell = shown.get(`${name} ${headOf(key)}`);
        const value = sheet.values[id]?.[key] ?? null;
        if (value === null) expect(cell).toBe('—');
        else expect(Math.round(numberOf(cell) * 10 ** decimals)).toBe(value);
      }
    for (const { key, decimals } of summed()) {
      const sum = sumOf(sheet.values, key);
      if (sum !== null)
        expect(Math.round(numberOf(shown.get(`合计 ${headOf(key)}`)) * 10 ** decimals)).toBe(sum);
    }
  });

  it('says who drafted it, and of the last year that nothing is known', async () => {
    const { text } = await write();
    expect(text).toContain(`${office.ctx.office.name}2026年第三季度社会工作服务情况分析报告`);
    expect(text).toContain('起草：王芳　2026-10-09');
    expect(text).toContain('去年同期均无可比数据');
    expect(text).toMatch(/2026年第三季度应填报的社工站4个，已填报\d个。/);
    expect(text).toMatch(/指标共\d+项/);
    const { indicators } = (await office.call('report.get', { period: PERIOD })).report;
    for (const { label } of indicators) expect(text).toContain(label.zh);
  });

  it('speaks English where the window does', async () => {
    const { text } = await write('en');
    expect(text).toContain('analysis report, Q3 2026');
    expect(text).toContain('Appendix: figures by station');
    expect(text).not.toMatch(/本季度|上季度|同比/);
  });

  it('lies across where stations stand, with its heads on every page', async () => {
    const file = join(office.folder, 'laid.docx');
    await office.call('report.write', { period: PERIOD, file, language: 'zh' });
    const zip = await openZip(readFileSync(file), 100);
    const part = zip.entries.find(({ fileName }) => String(fileName) === 'word/document.xml');
    if (!part) throw new Error('no document');
    const xml = (await zip.read(part)).toString();
    expect(xml.match(/<w:pgSz [^>]*>/g)).toEqual([
      expect.stringMatching(/w:w="11906".*w:h="16838".*portrait/),
      expect.stringMatching(/w:w="16838".*w:h="11906".*landscape/),
    ]);
    const tables = xml.match(/<w:tbl>/g) ?? [];
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml).toContain('w:eastAsia="仿宋"');
  });
});

describe('pictures', () => {
  const at = { period: PERIOD, language: 'zh' } as const;

  it('stand where the window drew them, each with what it shows', async () => {
    const { digest } = await office.call('report.get', { period: PERIOD });
    const file = join(office.folder, 'drawn.docx');
    const picture = png(30, 12);
    const pictures = [
      { key: 'section-D', png: picture },
      { key: 'indicators', png: png(20, 40) },
    ];
    const drawn = { digest, pictures };
    expect(await office.call('report.write', { ...at, file, drawn })).toEqual({
      file,
      pictures: 2,
    });
    const read = await readDocument(file);
    expect(read.pictures.map(({ type }) => type)).toEqual(['image/png', 'image/png']);
    expect(read.pictures[0]?.bytes.equals(picture)).toBe(true);
    expect(read.text).toContain('服务合计人次：近2个季度');
  });

  it('of other figures are not taken, and no file is written', async () => {
    const drawn = { digest: 'of-before', pictures: [] };
    const file = join(office.folder, 'outdated.docx');
    expect(await office.code('report.write', { ...at, file, drawn })).toBe('REPORT_CHANGED');
    expect(() => readFileSync(file)).toThrow();
  });

  it('are PNG and nothing else', async () => {
    const { digest } = await office.call('report.get', { period: PERIOD });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const drawn = { digest, pictures: [{ key: 'section-D', png: svg }] };
    const file = join(office.folder, 'svg.docx');
    expect(await office.code('report.write', { ...at, file, drawn })).toBe('BAD_INPUT');
  });
});

it('gives all its figures as a workbook, as numbers', async () => {
  const file = join(office.folder, 'report.xlsx');
  await office.call('report.write', { period: PERIOD, file, language: 'zh' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    '合计与对比',
    ...['体系', '人员', '资金', '服务', '五社', '儿童', '评价'].map((name) => `分站 ${name}`),
    '指标进度',
    '情况说明',
    '改写了台账算出的数',
  ]);
  const totals = new Map<unknown, ExcelJS.Row>();
  book.getWorksheet('合计与对比')?.eachRow((row) => totals.set(row.getCell(2).value, row));
  for (const item of summed()) {
    const [now, before] = [sumOf(sheet.values, item.key), sumOf(sheet.previous, item.key)];
    const row = totals.get(itemLabel(item).zh);
    const cell = (at: number) => row?.getCell(at).value ?? null;
    expect(cell(4)).toBe(now === null ? null : now / 10 ** item.decimals);
    expect(cell(5)).toBe(before === null ? null : before / 10 ** item.decimals);
    if (now !== null && before !== null)
      expect(Number(cell(6)) * 10 ** item.decimals).toBeCloseTo(now - before, 6);
  }
});

/**
 * What a frozen quarter fixes: all but what its indicators are held against, the road from quarters
 * of before that nobody froze.
 */
const keptOf = ({ tables }: ReadDocument) =>
  tables.map(([head = [], ...rows]) =>
    head[0] === '指标' ? rows.map((row) => row.slice(0, 4)) : [head, ...rows],
  );

describe('once the quarter is frozen', () => {
  it('is a draft no more, says what was explained, and stays as it was frozen', async () => {
    expect((await write()).text).toContain('（草稿：本季度数据尚未封存）');
    const [station] = sheet.stations;
    // A large change, which has to be explained.
    for (const [period, value] of [
      ['2026Q2', 1000],
      [PERIOD, 3_000_000],
    ] as const)
      await office.call('statistics.save', {
        period,
        cells: [{ station: station?.id ?? '', item: 'servedTimes', value }],
      });
    const had = sheet.values[station?.id ?? '']?.['staffInPost'] ?? 0;
    await office.call('statistics.replace', {
      ...{ period: PERIOD, station: station?.id ?? '', item: 'staffInPost' },
      ...{ value: had + 3, why: '借调三人未入台账' },
    });
    await freeze(office);
    const frozen = await write();
    expect(frozen.text).not.toContain('草稿');
    expect(frozen.text).toContain('借调三人未入台账');
    const explained = await office.call('checks.run', { period: PERIOD });
    expect(explained.some(({ explanation }) => explanation)).toBe(true);
    for (const { explanation } of explained)
      if (explanation) expect(frozen.text).toContain(explanation);
    // What changes in the register later changes nothing of it.
    const { rows } = await office.call('records.list', { noun: 'person', offset: 0, limit: 1 });
    const [person] = rows;
    if (!person) throw new Error('nobody');
    await office.call('records.remove', {
      noun: 'person',
      id: person.id,
      revision: person.revision,
    });
    expect(keptOf(await write())).toEqual(keptOf(frozen));
  });

  it('is written into the audit chain', () => {
    const entries = office.ctx.db.prepare("SELECT action FROM audit WHERE noun = 'report'").all();
    expect(entries.length).toBeGreaterThan(5);
  });
});
