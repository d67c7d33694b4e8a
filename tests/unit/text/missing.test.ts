import { describe, expect, it } from 'vitest';
import { textOf, texts, type Language, type Params, type Text } from '../../../shared/text';

const all = Object.entries(texts) as [string, Text][];
const placesOf = ({ zh, en }: Text): string[] => [
  ...new Set([...`${zh}${en}`.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name = '']) => name)),
];
/** What a figure, a day or a name looks like that is not there. */
const nothing: readonly Params[string][] = ['', '—', []];
const languages: readonly Language[] = ['zh', 'en'];

/** Remarks in brackets that would say something of the case. */
const remarksIn = (text: string): string[] =>
  text.match(/[（(][^（()）]*\{\w[^（()）]*[）)]/g) ?? [];

/** Every text with one of its places, or with all of them, left empty. */
const lacking = all.flatMap(([code, text]) => {
  const names = placesOf(text);
  const full: Params = Object.fromEntries(names.map((name) => [name, 3]));
  return [...names.map((name) => [name]), names].flatMap((gone) =>
    nothing.flatMap((value) =>
      languages.map((language) => ({
        code,
        gone,
        text: textOf(
          code,
          { ...full, ...Object.fromEntries(gone.map((name) => [name, value])) },
          language,
        ),
      })),
    ),
  );
});

describe('a text for which something is missing', () => {
  it('never shows brackets around nothing', () => {
    expect(lacking.length).toBeGreaterThan(5000);
    const empty = lacking.filter(({ text }) => /[（(]\s*[—、，,:：]*\s*[）)]/.test(text));
    expect(empty).toEqual([]);
  });

  it('leaves the sentence whole around what it leaves out', () => {
    const torn = all.flatMap(([code, text]) =>
      languages.flatMap((language) =>
        remarksIn(text[language]).map((remark) => {
          const params = Object.fromEntries(placesOf(text).map((name) => [name, 3]));
          const gone = Object.fromEntries(
            placesOf({ zh: remark, en: '' }).map((name) => [name, '']),
          );
          return `${code} ${textOf(code, { ...params, ...gone }, language)}`;
        }),
      ),
    );
    expect(torn.length).toBeGreaterThan(50);
    expect(torn.filter((said) => / {2}|\s[,;.:，；。：]|\S（）/.test(said))).toEqual([]);
  });

  it('keeps a remark of which something is left', () => {
    expect(textOf('CONTRACTOR_BARRED', { contractor: '甲', until: '', why: '乙' }, 'zh')).toBe(
      '“甲”不得参与：乙；请另选机构，确需选用的填写例外理由、批准人和文号',
    );
    expect(textOf('EVAL_LAST', { date: '', total: 3 }, 'en')).toBe('Last: 3');
    expect(textOf('FRAME_NOTED', { name: 'A', note: 0 }, 'en')).toBe('A (0)');
  });
});
