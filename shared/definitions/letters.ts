import { z } from 'zod';
import type { Label } from '../codes/label';
import { failure, type FieldFailure } from '../result';
import type { DefinitionSet } from './definition-set';

const text = (most: number) =>
  z.strictObject({
    zh: z.string().trim().min(1).max(most),
    en: z
      .string()
      .trim()
      .min(1)
      .max(most * 2),
  });

/** A letter from one office to another; what its marks stand for is filled in. */
const letterSchema = z.strictObject({
  /** What it is about. */
  title: text(100),
  /** Its paragraphs, of which the first is the salutation. */
  body: z.array(text(600)).min(1).max(12),
});
export type Letter = z.output<typeof letterSchema>;

/** Letters (函件) of a definition set. */
export const lettersSchema = z.strictObject({
  /** How letters are numbered (发文字号); the running number is the office's. */
  number: text(60),
  /** To a subordinate office that has not handed in a period (催报函). */
  reminder: letterSchema,
  /** To one whose package was returned (退回通知); what was found is listed below it. */
  returned: letterSchema,
  /** To whoever has to put something right (整改通知); what has to be done is listed below it. */
  rectify: letterSchema,
});
export type Letters = z.output<typeof lettersSchema>;
export type LetterName = Exclude<keyof Letters, 'number'>;

export const letterLabels: Readonly<Record<LetterName, Label>> = {
  reminder: { zh: '催报函', en: 'Reminder' },
  returned: { zh: '退回通知', en: 'Notice of return' },
  rectify: { zh: '整改通知', en: 'Rectification notice' },
};
export const letterNames = Object.keys(letterLabels) as LetterName[];
export const numberLabel: Label = { zh: '发文字号', en: 'Number of letters' };

/** What a mark stands for. */
const meanings = {
  unit: { zh: '收文单位', en: 'who is written to' },
  office: { zh: '本单位', en: 'this office' },
  period: { zh: '填报期', en: 'the period' },
  deadline: { zh: '报送截止日', en: 'the day it is due' },
  today: { zh: '今天', en: 'today' },
  sequence: { zh: '包号', en: 'number of the package' },
  count: { zh: '几项', en: 'how many' },
  basis: { zh: '依据', en: 'what it rests on' },
  due: { zh: '整改期限', en: 'by when' },
  year: { zh: '年份', en: 'the year' },
  number: { zh: '序号', en: 'the running number' },
} as const satisfies Record<string, Label>;
type Mark = keyof typeof meanings;

/** What each letter, and the number, may speak of. */
const letterMarks = {
  number: ['year', 'number'],
  reminder: ['unit', 'office', 'period', 'deadline', 'today'],
  returned: ['unit', 'office', 'period', 'sequence', 'count', 'today'],
  rectify: ['unit', 'office', 'basis', 'count', 'due', 'today'],
} as const satisfies Record<keyof Letters, readonly Mark[]>;
export type LetterWords<N extends keyof Letters> = Readonly<
  Record<(typeof letterMarks)[N][number], string>
>;

/** A mark as it is typed. */
const markText = (mark: Mark): string => `{${mark}}`;
/** The marks of a letter, as they are typed, with what each stands for. */
export const markMeanings = (name: keyof Letters): { mark: string; label: Label }[] =>
  letterMarks[name].map((mark) => ({ mark: markText(mark), label: meanings[mark] }));

const MARK = /\{(\w+)\}/g;
/** What was meant as a mark: whatever stands in braces, full-width ones too, and a brace alone. */
const MEANT = /[{｛][^{}｛｝]*[}｝]|[{}｛｝]/g;

/** A text with its marks filled in, each once: what a name has in braces is none. Pure. */
function filled(text: string, words: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(words));
  return text.replaceAll(MARK, (whole, mark: string) => known.get(mark) ?? whole);
}

/** A letter in one language. */
interface LetterLines {
  title: string;
  body: string[];
}

/**
 * A letter with its marks filled in. Pure.
 * @param read the text of a label in the reader's language
 */
export function letterLines<N extends LetterName>(
  letters: Letters,
  name: N,
  words: LetterWords<N>,
  read: (label: Label) => string,
): LetterLines {
  const { title, body } = letters[name];
  return {
    title: filled(read(title), words),
    body: body.map((one) => filled(read(one), words)),
  };
}

/** The number of a letter (发文字号). Pure. */
export const letterNumber = (
  { number }: Letters,
  words: LetterWords<'number'>,
  read: (label: Label) => string,
): string => filled(read(number), words);

/** What of a letter's texts is meant as a mark and is none of its own. */
function unknownMarks(name: keyof Letters, texts: readonly Label[]): string[] {
  const known: readonly string[] = letterMarks[name].map(markText);
  const meant = texts.flatMap(({ zh, en }) => [...zh.matchAll(MEANT), ...en.matchAll(MEANT)]);
  return [...new Set(meant.map(([mark]) => mark))].filter((mark) => !known.includes(mark));
}

/** What is wrong with a set's letters: a mark that nothing fills, each named. Pure. */
export function letterProblems({ letters }: Pick<DefinitionSet, 'letters'>): FieldFailure[] {
  const problems = (name: keyof Letters, letter: Label, texts: readonly Label[]): FieldFailure[] =>
    unknownMarks(name, texts).map((mark) =>
      failure('DEF_LETTER_MARK', { letter, mark, known: letterMarks[name].map(markText) }),
    );
  return [
    ...problems('number', numberLabel, [letters.number]),
    ...letterNames.flatMap((name) => {
      const { title, body } = letters[name];
      return problems(name, letterLabels[name], [title, ...body]);
    }),
  ];
}
