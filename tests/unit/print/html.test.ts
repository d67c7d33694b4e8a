import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PrintDocument } from '../../../shared/print/document';
import { documentHtml, documentStyle, footTemplate } from '../../../shared/print/html';
import { cssString, escapeText } from '../../../shared/print/markup';
import { everywhere } from './sample';

const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
const withoutStyle = (html: string): string => html.replace(/<style>[^<]*<\/style>/, '');
const body = (...blocks: Block[]): string =>
  documentHtml({ title: '表', office: '某县中心', blocks }, 'zh').replace(/^[^]*<main>/, '');
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '`',
        '&',
        '/',
        '\\',
        '-->',
        '</style>',
        '<script>',
        '<img src=x onerror=y>',
        '&lt;',
        '{page}',
        '${x}',
        '\n',
        '\u0000',
        '\ud800',
        '}',
        ';',
        '*/',
        'url(',
        '中',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('no text becomes markup', () => {
  it('exploit: in any place of a paper the same tags stand, whatever the text', () => {
    const plain = tags(documentHtml(everywhere('x'), 'zh'));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tags(documentHtml(everywhere(text), 'zh'))).toEqual(plain);
      }),
    );
  });

  it('exploit: in the foot as a template', () => {
    const plain = tags(footTemplate(everywhere('x'), 'zh'));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tags(footTemplate(everywhere(text), 'zh'))).toEqual(plain);
      }),
    );
  });

  it('exploit: in the style sheet that carries the foot', () => {
    const unquoted = (css: string): string =>
      css.replace(/"(?:[^"\\\n]|\\[0-9a-f]{1,6} |\\a)*"/g, '""');
    const plain = unquoted(documentStyle(everywhere('x'), 'zh', true));
    fc.assert(
      fc.property(hostile, (text) => {
        const css = documentStyle(everywhere(text), 'zh', true);
        expect(css).not.toContain('<');
        expect(unquoted(css)).toBe(plain);
      }),
    );
  });

  it('keeps every character that paper can show', () => {
    expect(escapeText('甲<乙>&"丙"\n𠮷')).toBe('甲&lt;乙&gt;&amp;&quot;丙&quot;\n𠮷');
    expect(escapeText('a\u0000\u0008\u202eb\ud800c')).toBe('abc');
    expect(cssString('中心 "A"')).toBe('"中心\\20 \\22 A\\22 "');
  });
});

it('asks for nothing from outside and runs nothing', () => {
  const html = documentHtml(everywhere('社工站'), 'zh');
  expect(html).not.toMatch(
    /<(script|link|img|iframe|object|embed|base|form|a)\b|\bstyle=|\bsrc=|\bhref=|\son\w+=|url\(|@import/i,
  );
});

describe('the whole page', () => {
  const paper: PrintDocument = {
    title: '评估表',
    subtitle: '2026 年度',
    office: '某县中心',
    number: '003',
    note: '示例模板，非官方标准',
    blocks: [],
  };
  it('says title, office, number and note in the language asked for', () => {
    const zh = withoutStyle(documentHtml(paper, 'zh'));
    expect(zh).toContain('<html lang="zh-CN">');
    for (const said of [
      '<title>评估表</title>',
      '<h1>评估表</h1>',
      '2026 年度',
      '单位：某县中心',
      '编号：003',
      '示例模板，非官方标准',
    ])
      expect(zh).toContain(said);
    const en = withoutStyle(documentHtml(paper, 'en'));
    for (const said of ['<html lang="en">', 'Office: 某县中心', 'No. 003'])
      expect(en).toContain(said);
  });

  it('lies as it is asked to', () => {
    expect(documentStyle(paper, 'zh')).toContain('size: A4 portrait');
    expect(documentStyle({ ...paper, landscape: true }, 'zh')).toContain('size: A4 landscape');
  });

  it('numbers its pages in both languages, and keeps the note at every foot', () => {
    expect(footTemplate(paper, 'zh')).toContain(
      '第 <span class="pageNumber"></span> 页 / 共 <span class="totalPages"></span> 页',
    );
    expect(footTemplate(paper, 'en')).toContain(
      'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    );
    expect(footTemplate(paper, 'zh')).toContain('评估表<br>示例模板，非官方标准');
    expect(documentStyle(paper, 'zh', true)).toContain('counter(page)');
    expect(documentStyle(paper, 'zh')).not.toContain('counter(page)');
  });
});

describe('blocks', () => {
  it('lets the last cell of a row take what is left, and a band the whole row', () => {
    const html = body({
      kind: 'table',
      columns: ['序号', '指标', '满分', '得分'].map((head) => ({
        head,
        width: 1,
        align: head === '指标' ? ('left' as const) : ('right' as const),
      })),
      rows: [
        { band: true, cells: ['一、基础'] },
        { bold: true, cells: [{ text: '合计', span: 2 }, '100', '88'] },
      ],
    });
    expect([...html.matchAll(/colspan="(\d+)"/g)].map(([, span]) => Number(span))).toEqual([
      4, 2, 1, 1,
    ]);
    expect(html).toContain('<thead>');
    expect(html.match(/<col width="25%">/g)).toHaveLength(4);
  });

  it('sets in the first left-aligned cell of a level', () => {
    const html = body({
      kind: 'table',
      columns: [
        { head: '号', width: 1, align: 'center' },
        { head: '指标', width: 3 },
        { head: '标准', width: 3 },
      ],
      rows: [{ level: 2, cells: ['1', '场所', '固定'] }],
    });
    expect([...html.matchAll(/<td class="([^"]*)"/g)].map(([, names]) => names)).toEqual([
      'center',
      'left level-2',
      'left',
    ]);
  });

  it('draws bars within their frame, also where a figure leaves it', () => {
    const html = body({
      kind: 'bars',
      legend: { value: '本次', mean: '平均' },
      rows: [
        { label: '甲', value: 7.5, full: 15, mean: 20 },
        { label: '乙', value: -3, full: 10 },
        { label: '丙', value: 1, full: 0 },
      ],
    });
    expect(
      [...html.matchAll(/class="bar-value" x="0" y="5" width="([\d.]+%)"/g)].map(
        ([, width]) => width,
      ),
    ).toEqual(['50%', '0%', '0%']);
    expect(html).toContain('<svg x="100%"');
    expect(html).toContain('7.5 / 15');
    expect(html).toContain('\u22123 / 10');
  });

  it('ticks what is checked, and leaves room to write', () => {
    const html = body(
      { kind: 'checklist', items: [{ text: '查阅资料', checked: true }, { text: '座谈会' }] },
      { kind: 'facts', items: [{ label: '意见', value: '', lines: 4 }] },
    );
    expect(html.match(/<path d=/g)).toHaveLength(1);
    expect(html.match(/class="box"/g)).toHaveLength(2);
    expect(html).toContain('height="120"');
  });
});
