import { describe, expect, it } from 'vitest';
import type { Say } from '../../../renderer/base/language';
import { letterFile, type Writing } from '../../../renderer/papers/letters/letter';
import { rectifyPaper } from '../../../renderer/papers/letters/rectify';
import { missingUnits, reminderPaper } from '../../../renderer/papers/letters/reminder';
import { returnedPaper } from '../../../renderer/papers/letters/returned';
import { lettersOf, typedLetters } from '../../../renderer/screens/settings/typed-letters';
import type { ReceiverBoard } from '../../../shared/contract/exchange';
import { letterLines, letterProblems, lettersSchema } from '../../../shared/definitions/letters';
import { partChanges } from '../../../shared/definitions/part-changes';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { printDocument, type PrintDocument } from '../../../shared/print/document';
import { documentHtml, documentStyle, footTemplate } from '../../../shared/print/html';
import { textOf, wordsOf, type Language, type Params } from '../../../shared/text';

const { letters } = shippedSet;
const saying = (language: Language): Say =>
  Object.assign((code: string, params?: Params) => textOf(code, params, language), {
    label: (label?: { zh: string; en: string }) => label?.[language] ?? '',
    any: (code: string, params?: Params) => textOf(code, params, language),
    list: (names: readonly string[]) => wordsOf(names, language),
  });
const writingIn = (language: Language, first: number | null = null): Writing => ({
  ...{ letters, office: '长春市社会工作指导中心', today: '2026-10-12' },
  ...{ language, first, say: saying(language) },
});
const zh = writingIn('zh');
type Row = ReceiverBoard['rows'][number];
const unit = (name: string, state: 'missing' | 'notYet' | 'received', office?: string): Row => ({
  ...{ division: name, name, unitId: null, office: office ?? null, stations: null },
  cells: { '2026Q3': { state } },
});
const board = {
  ...{ period: '2026Q3', deadline: '2026-10-10' },
  rows: [
    unit('朝阳区', 'missing', '长春市朝阳区社会工作指导中心'),
    unit('南关区', 'received'),
    unit('二道区', 'notYet'),
  ],
};
/** Every text of a paper, one a line. */
const textsOf = ({ blocks }: PrintDocument): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind === 'letterhead') return [block.office, block.number, block.title];
      return block.kind === 'table'
        ? block.rows.map(({ cells }) =>
            cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' '),
          )
        : [];
    })
    .join('\n');

describe('letters of a set', () => {
  it('are the shipped ones where a set says nothing of them, letter by letter', () => {
    const { letters: _none, ...before } = shippedSet;
    expect(readSet({ ...before, id: 'earlier' }).letters).toEqual(letters);
    const reminder = { ...letters.reminder, title: { zh: '催报', en: 'Reminder' } };
    expect(readSet({ ...before, letters: { reminder } }).letters).toEqual({ ...letters, reminder });
    expect(() => readSet({ ...before, letters: { farewell: reminder } })).toThrow();
    expect(letterProblems(shippedSet)).toEqual([]);
  });

  it.each([
    ['{county}', '{period}{county}'],
    ['{单位}', '{单位}报送'],
    ['｛unit｝', '致｛unit｝'],
    ['{', '{unit}{报送'],
    ['}', '报送}'],
    ['{}', '{}报送'],
    ['{ unit }', '{ unit }报送'],
    ['{count}', '{count}项'],
  ])('are refused with %s, by its name', (mark, title) => {
    const reminder = { ...letters.reminder, title: { zh: title, en: 'Reminder' } };
    expect(letterProblems({ letters: { ...letters, reminder } })).toMatchObject([
      { code: 'DEF_LETTER_MARK', params: { letter: { zh: '催报函' }, mark } },
    ]);
  });

  it('are refused in English and in the number as well', () => {
    const number = { zh: '〔{year}〕{number}号', en: '{unit} {number}' };
    expect(letterProblems({ letters: { ...letters, number } })).toMatchObject([
      { params: { letter: { zh: '发文字号' }, mark: '{unit}', known: ['{year}', '{number}'] } },
    ]);
  });

  it('fill each mark once: what a name has in braces is none', () => {
    const words = {
      ...{ unit: '{office}', office: '市中心', period: '2026年第三季度' },
      ...{ deadline: '2026年10月10日', today: '2026年10月12日' },
    };
    const { body } = letterLines(letters, 'reminder', words, (label) => label.zh);
    expect(body[0]).toBe('{office}：');
  });

  it('are named where another set changes them', () => {
    const rectify = { ...letters.rectify, title: { zh: '整改', en: 'Rectification' } };
    const number = { zh: '社函〔{year}〕{number}号', en: '{number}' };
    const after = { ...shippedSet, letters: { ...letters, rectify, number } };
    expect(
      partChanges(shippedSet, after).map(({ part, key, after: now }) => [part, key, now]),
    ).toEqual([
      ['letters', 'rectify', null],
      ['letters', 'number', '社函〔{year}〕{number}号'],
    ]);
  });

  it('are typed in paragraphs and come back as they were', () => {
    const typed = typedLetters(letters);
    expect(lettersOf(typed)).toEqual(lettersSchema.parse(letters));
    const put = (part: Partial<(typeof typed)['letters']['returned']>) =>
      lettersOf({
        ...typed,
        letters: { ...typed.letters, returned: { ...typed.letters.returned, ...part } },
      });
    expect(put({ bodyZh: ' \n', bodyEn: '' })).toBeNull();
    expect(put({ titleZh: '' })).toBeNull();
    // What has no English is in Chinese there too; English of other paragraphs is never guessed.
    expect(put({ titleEn: '' })?.returned.title.en).toBe(letters.returned.title.zh);
    expect(put({ bodyEn: '' })?.returned.body[1]?.en).toBe(letters.returned.body[1]?.zh);
    expect(put({ bodyEn: 'One\nTwo' })).toBeNull();
    expect(lettersOf({ ...typed, numberZh: ' ' })).toBeNull();
  });
});

describe('on paper', () => {
  it('a reminder goes to those who have not handed in, each with a page and a number', () => {
    const units = missingUnits(board);
    expect(units.map(({ name }) => name)).toEqual(['朝阳区', '二道区']);
    const paper = printDocument.parse(reminderPaper(board, units, writingIn('zh', 7)));
    expect(paper.title).toBe('关于报送2026年第三季度社工站数据的催报函');
    const texts = textsOf(paper);
    expect(texts).toContain('长春市朝阳区社会工作指导中心：');
    expect(texts).toContain('二道区：');
    expect(texts).toContain('〔2026〕7号');
    expect(texts).toContain('〔2026〕8号');
    expect(texts).toContain('报送截止日为2026年10月10日。截至2026年10月12日');
    expect(texts).not.toMatch(/[{}]/);
    expect(paper.blocks.filter(({ kind }) => kind === 'seals')).toMatchObject([
      { seals: [{ name: '长春市社会工作指导中心', date: '2026年10月12日' }] },
      { seals: [{ name: '长春市社会工作指导中心' }] },
    ]);
  });

  it('a return says what was found, and what is left to the receipt', () => {
    const about = {
      ...{ office: '长春市朝阳区社会工作指导中心', period: '2026Q3', sequence: 4, count: 3 },
      found: ['合计不符', '缺满意度'],
    };
    const texts = textsOf(printDocument.parse(returnedPaper(about, zh)));
    expect(texts).toContain('1 合计不符\n2 缺满意度');
    expect(texts).toContain('第 4 号包）经核对有 3 处需要改正或说明');
    expect(texts).toContain('另有 1 处，见回执。');
    expect(texts).toContain('〔2026〕　　号');
    const english = textsOf(printDocument.parse(returnedPaper(about, writingIn('en'))));
    expect(english).toContain('1 more stands in the receipt.');
    expect(english).not.toMatch(/[{}]/);
  });

  it('a rectification has the last of its days in its words, and each day in its table', () => {
    const paper = rectifyPaper(
      {
        ...{ unit: '永昌街道社会工作站', basis: '2026年9月3日督导情况', note: '示例模板' },
        points: [
          { key: 'a', found: '无站牌', asked: '挂牌', due: '2026-11-30' },
          { key: 'b', found: '档案不全', asked: '补齐', due: null },
        ],
      },
      '2026-10-31',
      zh,
    );
    const texts = textsOf(printDocument.parse(paper));
    expect(texts).toContain('根据2026年9月3日督导情况');
    expect(texts).toContain('于2026年11月30日前整改到位');
    expect(texts).toContain('1 无站牌 挂牌 2026年11月30日\n2 档案不全 补齐 2026年10月31日');
    expect(paper.note).toBe('示例模板');
  });

  it('has no head but its own, and a foot only where all pages are for one reader', () => {
    const one = reminderPaper(board, missingUnits(board).slice(0, 1), zh);
    const two = reminderPaper(board, missingUnits(board), zh);
    expect(documentHtml(one, 'zh')).not.toContain('<header>');
    expect(documentHtml(two, 'zh').match(/<h1>/g)).toHaveLength(2);
    expect(footTemplate(one, 'zh')).toContain('totalPages');
    expect(footTemplate(two, 'zh')).not.toContain('totalPages');
    expect(documentStyle(one, 'zh', true)).toContain('counter(pages)');
    expect(documentStyle(two, 'zh', true)).not.toContain('counter(pages)');
  });

  it('is called by its subject and whom it goes to', () => {
    const title = '关于限期整改的通知';
    expect(letterFile(title, ['永昌街道社会工作站'], zh.say)).toBe(
      '永昌街道社会工作站 关于限期整改的通知',
    );
    expect(letterFile(title, ['甲', '乙'], zh.say)).toBe('关于限期整改的通知（2 份）');
    expect(letterFile('长'.repeat(200), ['甲'], zh.say)).toHaveLength(70);
  });
});
