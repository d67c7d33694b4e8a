import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { draftReport } from '../../../shared/report/draft';
import { picturesOf } from '../../../shared/report/pictures';
import type { PeriodTotals, Report } from '../../../shared/report/report';
import {
  itemClause,
  itemSentences,
  sectionParagraph,
  stationSentence,
} from '../../../shared/report/sentences';
import { comparisonTable } from '../../../shared/report/tables';
import { wordsFor } from '../../../shared/report/words';

const form = shippedSet.stationReturn;
const then = (period: string, totals: PeriodTotals['totals'], frozen = true): PeriodTotals => ({
  period,
  frozen,
  totals,
});

const figures = (servedTimes: number, fundsReceived: number) => ({ servedTimes, fundsReceived });
const report: Report = {
  office: '朝阳区社会工作指导中心',
  period: '2026Q3',
  frozen: false,
  by: '王芳',
  day: '2026-10-09',
  form,
  rows: [
    { id: 'a', name: '永兴站', figures: figures(700, 60_000) },
    { id: 'b', name: '前进站', figures: figures(500, 60_000) },
    { id: 'c', name: '清和站', figures: figures(50, 5000) },
  ],
  zeroReports: [],
  totals: { servedTimes: 1250, fundsReceived: 125_000, caseNew: 4, satisfaction: 985 },
  before: then('2026Q2', { servedTimes: 1000, fundsReceived: 125_000, caseNew: 0 }),
  lastYear: then('2025Q3', { servedTimes: 1600 }),
  trend: [then('2026Q2', { servedTimes: 1000 }), then('2026Q3', { servedTimes: 1250 }, false)],
  plan: null,
  indicators: [],
  findings: [],
  replaced: {},
};
const item = (key: string) => {
  const found = itemsByKey(form).get(key);
  if (!found) throw new Error(key);
  return found;
};
const zh = wordsFor('zh', report.period);
const en = wordsFor('en', report.period);

describe('a drafted sentence', () => {
  it('says by how much and by which part a figure went up or down', () => {
    expect(itemClause(report, item('servedTimes'), zh)).toBe(
      '服务合计人次为1,250，比上季度增加250、增长25%，比去年同期减少350、下降21.9%',
    );
    expect(itemClause(report, item('servedTimes'), en)).toMatch(
      /1,250, up 250 \(25%\) against the quarter before, down 350 \(21\.9%\) against the same quarter last year$/,
    );
  });

  it('says of money what it is in, and that nothing changed', () => {
    expect(itemClause(report, item('fundsReceived'), zh)).toBe(
      '资金到位为12.5万元，与上季度持平，去年同期无可比数据',
    );
  });

  it('takes no share of nothing', () => {
    expect(itemClause(report, item('caseNew'), zh)).toBe(
      '个案新开为4，比上季度增加4（原为0，不计增幅），去年同期无可比数据',
    );
  });

  it('speaks of points where the figure is a percentage itself', () => {
    const before = then('2026Q2', { satisfaction: 990 });
    const last = then('2025Q3', { satisfaction: 980 });
    expect(itemClause({ ...report, before, lastYear: last }, item('satisfaction'), zh)).toBe(
      '服务评价满意度为98.5%，比上季度降低0.5个百分点，比去年同期提高0.5个百分点',
    );
  });

  it('says once that nothing can be compared, and nothing of what is not known', () => {
    const alone = { ...report, before: then('2026Q2', {}), lastYear: then('2025Q3', {}) };
    expect(itemSentences(alone, [item('caseNew'), item('servedTimes')], zh)).toBe(
      '本季度，个案新开为4；服务合计人次为1,250。上季度、去年同期均无可比数据。',
    );
    expect(itemSentences(report, [item('caseNew'), item('fundsReceived')], zh)).toBe(
      '本季度，个案新开为4，比上季度增加4（原为0，不计增幅）；资金到位为12.5万元，与上季度持平。去年同期均无可比数据。',
    );
    expect(itemSentences(report, [item('groupCount')], zh)).toBe('');
    expect(itemClause(report, item('groupCount'), zh)).toBe('');
  });

  it('does not say a year twice where the period is one', () => {
    const year: Report = { ...report, period: '2026Y', lastYear: null };
    const words = wordsFor('zh', '2026Y');
    expect(itemClause(year, item('servedTimes'), words)).toBe(
      '服务合计人次为1,250，比上年增加250、增长25%',
    );
    expect(comparisonTable(year, [item('servedTimes')], words).columns).toHaveLength(6);
  });

  it('says a change that is too small to be shown', () => {
    const before = then('2026Q2', { servedTimes: 1_000_000 });
    const all = { ...report, totals: { servedTimes: 1_000_001 }, before, lastYear: null };
    expect(itemClause(all, item('servedTimes'), zh)).toContain('增加1、增长不足0.1%');
  });
});

describe('the stations', () => {
  it('are named where they have most and least', () => {
    expect(stationSentence(report, item('servedTimes'), zh)).toBe(
      '分站看，服务合计人次最高的是永兴站（700），最低的是清和站（50）。',
    );
    expect(stationSentence(report, item('fundsReceived'), zh)).toBe(
      '分站看，资金到位最高的是永兴站、前进站（6万元），最低的是清和站（0.5万元）。',
    );
  });

  it('are not told apart where all have the same, nor where there is one', () => {
    const rows = report.rows.map((row) => ({ ...row, figures: { servedTimes: 5 } }));
    expect(stationSentence({ ...report, rows }, item('servedTimes'), zh)).toBe(
      '各站服务合计人次均为5。',
    );
    expect(stationSentence({ ...report, rows: rows.slice(1, 2) }, item('servedTimes'), zh)).toBe(
      '',
    );
  });

  it('are named where all that has to be filled in is zero', () => {
    const zeros = Object.fromEntries(form.items.map(({ key }) => [key, 0]));
    const rows = [...report.rows, { id: 'd', name: '东风站', figures: zeros }];
    expect(sectionParagraph({ ...report, rows }, 'D', zh)).toMatch(
      /必填项全部为零的站点1个：东风站。$/,
    );
  });
});

describe('the report', () => {
  const text = (of: Report, captions = new Map<string, string>(), words = zh): string =>
    JSON.stringify(draftReport(of, captions, words));

  it('is marked as a draft until it is frozen', () => {
    expect(text(report)).toContain('（草稿：本季度数据尚未封存）');
    expect(text({ ...report, frozen: true })).not.toContain('草稿');
  });

  it('says which figures were never frozen', () => {
    expect(text(report)).not.toContain('尚未封存，用来对比');
    const before = then('2026Q2', { servedTimes: 1000 }, false);
    expect(text({ ...report, before })).toContain('2026年第二季度尚未封存');
  });

  it('has a part for each section, and a place for each picture that was drawn', () => {
    const captions = new Map(picturesOf(report, zh).map(({ key, caption }) => [key, caption]));
    expect([...captions]).toEqual([['section-D', '服务合计人次：近2个季度']]);
    const [upright, across] = draftReport(report, captions, zh);
    expect(upright?.landscape).toBe(false);
    expect(across?.landscape).toBe(true);
    const heads = upright?.pieces.flatMap((one) =>
      one.kind === 'heading' && one.level === 2 ? [one.text] : [],
    );
    expect(heads).toEqual([
      '（一）体系',
      '（二）人员',
      '（三）资金',
      '（四）服务',
      '（五）五社',
      '（六）儿童',
      '（七）评价',
    ]);
    expect(upright?.pieces.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
    expect(text(report)).not.toContain('"picture"');
  });

  it('leaves no place of a text empty, in either language', () => {
    for (const words of [zh, en]) expect(text(report, new Map(), words)).not.toMatch(/\{\w+|<\w/);
  });
});
