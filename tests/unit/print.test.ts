import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDocument, type PrintBlock, type PrintDocument } from '../../shared/print/document';
import { documentHtml, escaped, footerHtml } from '../../shared/print/html';

const paper = (blocks: PrintBlock[], more: Partial<PrintDocument> = {}): PrintDocument => ({ title: '评分表', office: '测试县社会工作指导中心', subtitle: '2026 年度', note: '', landscape: false, blocks, ...more });
const texts = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '\u0000');

describe('paper', () => {
  it('never lets a text become markup', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('<script>', '</td>', '" onload="', "'", '&amp;', '<img src=x>'), (text, evil) => {
      const said = `${text}${evil}${text}`.slice(0, 180);
      const html = documentHtml(paper([
        { kind: 'heading', text: said }, { kind: 'paragraph', text: said }, { kind: 'facts', facts: [{ label: said, value: said }] },
        { kind: 'table', columns: [{ head: said, width: 1, align: 'left' }], rows: [{ kind: 'plain', cells: [said] }, { kind: 'band', cells: [said] }] },
        { kind: 'score', score: said, of: said, grade: said, note: said }, { kind: 'signatures', roles: [said], date: said }, { kind: 'seals', seals: [said], note: said },
        { kind: 'bars', bars: [{ label: said, value: 0.5, said, marks: [{ at: 0.2, sign: 'dot' }] }], legend: [{ sign: 'bar', text: said }] },
      ], { title: said, office: said, subtitle: said, note: said }), 'zh');
      const allowed = /^(!doctype|html|head|meta|title|style|body|header|h1|h2|p|table|colgroup|col|thead|tbody|tr|th|td|div|span|b|strong|em|i|small|br)$/;
      for (const [, name] of html.matchAll(/<\/?([a-z0-9!]+)[^>]*>/gi)) expect(name?.toLowerCase()).toMatch(allowed);
      expect(html).not.toMatch(/ on[a-z]+=["'][^"']/);
      expect(footerHtml(paper([], { title: said, office: said }), (current, all) => `${current} / ${all}`)).not.toContain('<script');
    }), { numRuns: 60 });
  });

  it('says every text that it was given', () => {
    const html = documentHtml(paper([
      { kind: 'facts', facts: [{ label: '评估对象', value: '前进街道社工站' }, { label: '说明', value: '甲\n乙', wide: true }, { label: '年度', value: '2026' }] },
      { kind: 'table', columns: [{ head: '指标', width: 3, align: 'left' }, { head: '得分', width: 1, align: 'right' }], rows: [{ kind: 'band', cells: ['基础建设'] }, { kind: 'plain', cells: ['场所', '8.5'], indent: 1 }, { kind: 'total', cells: ['合计', '88.0'] }] },
    ], { note: '示例模板，非官方标准' }), 'zh');
    for (const said of ['测试县社会工作指导中心', '评分表', '2026 年度', '示例模板，非官方标准', '评估对象', '前进街道社工站', '甲', '乙', '指标', '基础建设', '场所', '8.5', '合计', '88.0']) expect(texts(html)).toContain(said);
    expect(html).toContain('lang="zh-CN"');
    // An odd pair is filled up, so that the frame is whole.
    expect(html.match(/<tr>/g)?.length).toBe(4);
  });

  it('numbers its pages in the caller’s words', () => {
    expect(footerHtml(paper([]), (current, all) => `第 ${current} 页，共 ${all} 页`)).toContain('第 <span class="pageNumber"></span> 页，共 <span class="totalPages"></span> 页');
  });

  it('is checked before it is laid out: the page is not trusted', () => {
    expect(printDocument.safeParse({ ...paper([]), blocks: [{ kind: 'html', html: '<b>' }] }).success).toBe(false);
    expect(printDocument.safeParse({ ...paper([]), script: 'x' }).success).toBe(false);
    expect(printDocument.safeParse(paper([])).success).toBe(true);
    expect(escaped('a\u0000\u0008b')).toBe('ab');
  });
});
