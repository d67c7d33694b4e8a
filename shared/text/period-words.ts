import { rhythms, type Rhythm } from '../codes/period';
import type { Language } from './types';

/** A word of the period at hand by rhythm: month, quarter, half-year, year. */
type Forms = readonly [month: string, quarter: string, half: string, year: string];

/**
 * Words that texts say as of quarters, which are those that offices know best; each stands in angle
 * brackets where a text speaks of the period at hand.
 */
const words: Readonly<Record<Language, Readonly<Record<string, Forms>>>> = {
  zh: {
    季度: ['月度', '季度', '半年', '年度'],
    个季度: ['个月', '个季度', '个半年', '个年度'],
    本季度: ['本月', '本季度', '本期', '本年'],
    本季: ['本月', '本季', '本期', '本年'],
    上季度: ['上月', '上季度', '上期', '上年'],
    各季度: ['各月', '各季度', '各半年', '各年度'],
    各季: ['各月', '各季', '各半年', '各年'],
  },
  en: {
    quarter: ['month', 'quarter', 'half-year', 'year'],
    quarters: ['months', 'quarters', 'half-years', 'years'],
    quarterly: ['monthly', 'quarterly', 'half-yearly', 'yearly'],
    Quarter: ['Month', 'Quarter', 'Half-year', 'Year'],
    Quarters: ['Months', 'Quarters', 'Half-years', 'Years'],
    Quarterly: ['Monthly', 'Quarterly', 'Half-yearly', 'Yearly'],
  },
};

const MARKED = /<([^<>{}]+)>/g;

/** The forms of what stands in angle brackets: a word that is known, or four side by side. */
function formsOf(inside: string, language: Language): readonly string[] | null {
  const known = words[language][inside];
  const said = inside.split('|');
  return known ?? (said.length === rhythms.length ? said : null);
}

/**
 * A text for periods of a rhythm: `<季度>` or `<quarter>` is the word for it, `<月份|季度|半年|年度>` says
 * what stands for each. What is no such word stays as it is, so that a test finds it. Pure.
 */
export const inRhythm = (text: string, rhythm: Rhythm, language: Language): string =>
  text.replace(
    MARKED,
    (whole, inside: string) => formsOf(inside, language)?.[rhythms.indexOf(rhythm)] ?? whole,
  );

/** What of a text is marked and is no word of a period. */
export const unknownMarks = (text: string, language: Language): string[] =>
  [...text.matchAll(MARKED)].flatMap(([whole, inside = '']) =>
    formsOf(inside, language) === null ? [whole] : [],
  );
