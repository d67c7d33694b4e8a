import { describe, expect, it } from 'vitest';
import { rhythms } from '../../../shared/codes/period';
import { fill, texts, textOf, type Language, type Text } from '../../../shared/text';
import { inRhythm, unknownMarks } from '../../../shared/text/period-words';

const all = Object.entries(texts) as [string, Text][];
const languages: readonly Language[] = ['zh', 'en'];

/** Texts that do speak of quarters, whatever periods an office reports. */
const OF_QUARTERS = new Set([
  // Said before there is an office that could have another rhythm.
  'SETUP_LEVEL_county_TEXT',
  // What is planned of a project is planned by quarter.
  'PROJECT_NO_TARGETS_TEXT',
  'PROJECT_PROGRESS_NOTE',
]);

describe('what texts say of the period at hand', () => {
  it('is marked by words that are known, four of a kind', () => {
    const wrong = all.flatMap(([code, text]) =>
      languages.flatMap((language) =>
        unknownMarks(text[language], language).map((mark) => `${code} ${mark}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names no quarter where periods are months', () => {
    const wrong = all.flatMap(([code, text]) =>
      languages
        .map((language) => `${code} ${inRhythm(text[language], 'month', language)}`)
        .filter((said) => !OF_QUARTERS.has(code) && /季|[Qq]uarter/.test(said.slice(code.length))),
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)('is said of each rhythm in %s', (language) => {
    const said = (code: string) => rhythms.map((rhythm) => textOf(code, {}, language, rhythm));
    const expected = {
      zh: [
        ['月度填报', '季度填报', '半年填报', '年度填报'],
        ['封存本月', '封存本季度', '封存本期', '封存本年'],
      ],
      en: [
        ['Monthly figures', 'Quarterly figures', 'Half-yearly figures', 'Yearly figures'],
        ['Freeze this month', 'Freeze this quarter', 'Freeze this half-year', 'Freeze this year'],
      ],
    };
    expect(['SHEET_TITLE', 'SUB_FREEZE'].map(said)).toEqual(expected[language]);
  });

  it('is that of a quarter where nobody says otherwise, and no name in a place is taken for it', () => {
    expect(textOf('SHEET_TITLE', {}, 'zh')).toBe('季度填报');
    expect(fill('{name}<本季度>', { name: '<季度>' }, 'zh', 'month')).toBe('<季度>本月');
  });
});
