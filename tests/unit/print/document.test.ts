import { describe, expect, it } from 'vitest';
import { printDocument, widthOf, type PrintDocument } from '../../../shared/print/document';
import { linesOf } from '../../../shared/print/tables';

const paper = (more: object = {}): unknown => ({
  title: '年度评估表',
  office: '某县社会工作指导中心',
  blocks: [],
  ...more,
});
const accepts = (document: unknown): boolean => printDocument.safeParse(document).success;
const table = (cells: unknown[]): unknown =>
  paper({
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: '指标', width: 3 },
          { head: '得分', width: 1, align: 'right' },
        ],
        rows: [{ cells }],
      },
    ],
  });

describe('what is a paper', () => {
  it('takes title, office and blocks, and nothing it does not know', () => {
    expect(accepts(paper())).toBe(true);
    expect(accepts(paper({ title: '' }))).toBe(false);
    expect(accepts(paper({ script: 'x' }))).toBe(false);
    expect(accepts(paper({ blocks: [{ kind: 'html', text: '<b>' }] }))).toBe(false);
    expect(accepts(paper({ blocks: [{ kind: 'heading', text: '一', style: 'color: red' }] }))).toBe(
      false,
    );
  });

  it('refuses a row with more cells than columns, spans counted', () => {
    expect(accepts(table(['场所', '8.0']))).toBe(true);
    expect(accepts(table(['合计']))).toBe(true);
    expect(accepts(table(['场所', '8.0', '多']))).toBe(false);
    expect(accepts(table([{ text: '合计', span: 2 }, '8.0']))).toBe(false);
  });

  it('refuses figures without an end and texts without measure', () => {
    const bars = (value: number): unknown =>
      paper({
        blocks: [
          { kind: 'bars', legend: { value: '本次' }, rows: [{ label: '基础', value, full: 15 }] },
        ],
      });
    expect(accepts(bars(12))).toBe(true);
    expect(accepts(bars(Number.POSITIVE_INFINITY))).toBe(false);
    expect(accepts(paper({ title: '长'.repeat(301) }))).toBe(false);
  });
});

it('counts the columns that cells take', () => {
  expect(widthOf(['a', { text: 'b', span: 3 }, { text: 'c' }])).toBe(5);
});

describe('facts in lines', () => {
  const items: Extract<PrintDocument['blocks'][number], { kind: 'facts' }>['items'] = [
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
  ].map((label) => ({ label, value: '', wide: label === '丙' }));
  it('gives a wide one a line of its own', () => {
    const labels = (columns: number): string[] =>
      linesOf(items, columns).map((line) => line.map(({ label }) => label).join(''));
    expect(labels(1)).toEqual(['甲', '乙', '丙', '丁', '戊']);
    expect(labels(2)).toEqual(['甲乙', '丙', '丁戊']);
    expect(labels(3)).toEqual(['甲乙', '丙', '丁戊']);
  });
});
