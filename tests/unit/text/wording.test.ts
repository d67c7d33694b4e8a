import { describe, expect, it } from 'vitest';
import { fill, texts, textOf, type Language, type Params, type Text } from '../../../shared/text';

const all = Object.entries(texts) as [string, Text][];
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name = '']) => name);
const filled = ([code, text]: [string, Text], language: Language, value: Params[string]): string =>
  textOf(
    code,
    Object.fromEntries(placesOf(`${text.zh}${text.en}`).map((name) => [name, value])),
    language,
  );

/** Texts of English that quote what stands in a Chinese workbook or on a Chinese paper. */
const QUOTES = new Set([
  'IMPORT_PERIOD_UNKNOWN',
  'TEMPLATE_CELL_YES_NO',
  'TEMPLATE_CELL_GROUP',
  'HAVES_LEGEND',
]);
/** Words in -s that are no plurals. */
const SINGULAR =
  /^(is|has|was|does|this|its|plus|lies|belongs|counts|lacks|needs|differs|refers|stays|names)$/;

describe('a text', () => {
  it('says everything in both languages: no place stays open', () => {
    const open = all.flatMap((entry) =>
      (['zh', 'en'] as const)
        .map((language) => filled(entry, language, 3))
        .filter((text) => /[{}|]|undefined|NaN/.test(text))
        .map((text) => `${entry[0]} ${text}`),
    );
    expect(open).toEqual([]);
  });

  it('has no Chinese word in English, whatever label fills it', () => {
    const label = { zh: '社工站', en: 'station' };
    const mixed = all
      .filter(([code]) => !QUOTES.has(code))
      .map((entry) => `${entry[0]} ${filled(entry, 'en', label)}`)
      .filter((text) => /\p{Script=Han}/u.test(text));
    expect(mixed).toEqual([]);
  });

  it('counts in English as one does: 0 records, 1 record, 2 records', () => {
    expect([0, 1, 2].map((n) => textOf('LIST_TOTAL', { n }, 'en'))).toEqual([
      '0 records',
      '1 record',
      '2 records',
    ]);
    const wrong = all.flatMap((entry) =>
      [...filled(entry, 'en', 1).matchAll(/(?<![\d.,/=–+-] ?)\b1 ([a-z]+s)\b/g)]
        .filter(([, word = '']) => !SINGULAR.test(word) && !word.endsWith('ss'))
        .map(([said]) => `${entry[0]} ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  it('joins a list and words the labels in it as the reader speaks', () => {
    const groups = [
      { zh: '社工站', en: 'station' },
      { zh: '社工室', en: 'studio' },
    ];
    expect(fill('{groups}', { groups }, 'zh')).toBe('社工站、社工室');
    expect(fill('{groups}', { groups }, 'en')).toBe('station, studio');
  });
});
