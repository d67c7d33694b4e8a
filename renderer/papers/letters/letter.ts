import {
  letterLines,
  letterNumber,
  type LetterName,
  type Letters,
  type LetterWords,
} from '../../../shared/definitions/letters';
import type { Block, BlockOf, PrintDocument } from '../../../shared/print/document';
import type { Language } from '../../../shared/text';
import { fullDay } from '../../base/format';
import type { Say } from '../../base/language';

/** What every letter of an office is made with. */
export interface Writing {
  letters: Letters;
  /** The office that writes. */
  office: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Running number of the first letter; null leaves room to write it by hand. */
  first: number | null;
  language: Language;
  say: Say;
}

/** One letter: what its marks stand for, and what is listed below its words. */
interface LetterContent<N extends LetterName> {
  words: LetterWords<N>;
  listed?: readonly Block[];
}

/** What the office itself and the day fill into every letter. */
export const ownWords = ({ office, today, language }: Writing) => ({
  office,
  today: fullDay(today, language),
});

/** The number of a letter as it is printed. */
export const numberOf = ({ letters, today, first, say }: Writing, at = 0): string =>
  letterNumber(
    letters,
    { year: today.slice(0, 4), number: first === null ? say('LETTER_BLANK') : String(first + at) },
    say.label,
  );

/** Office, room for its seal, and the day. */
const closing = ({ office, today, language, say }: Writing): BlockOf<'seals'> => ({
  kind: 'seals',
  seals: [{ name: office, mark: say('LETTER_SEAL'), date: fullDay(today, language) }],
});

/** Letters of one kind, each from a page of its own and with a number of its own. Pure. */
export function letterPaper<N extends LetterName>(
  name: N,
  contents: readonly LetterContent<N>[],
  writing: Writing,
): PrintDocument {
  const { letters, office, say } = writing;
  const made = contents.map(({ words, listed = [] }, at) => {
    const { title, body } = letterLines(letters, name, words, say.label);
    const [salutation = '', ...paragraphs] = body;
    const blocks: Block[] = [
      { kind: 'letterhead', office, number: numberOf(writing, at), title },
      { kind: 'paragraph', text: salutation },
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', text, indent: true })),
      ...listed,
      closing(writing),
    ];
    return { title, blocks };
  });
  return {
    title: made[0]?.title ?? '',
    office,
    blocks: made.flatMap(({ blocks }) => blocks),
  };
}

/** So many characters has the name of a file at most: a disk takes 255 bytes. */
const LONGEST = 70;

/** What the file of a letter to one is called, or of letters to several. */
export function letterFile(title: string, units: readonly string[], say: Say): string {
  const [unit = ''] = units;
  const name =
    units.length > 1
      ? say('LETTER_FILE_SEVERAL', { title, n: units.length })
      : say('LETTER_FILE', { unit, title });
  return [...name].slice(0, LONGEST).join('');
}
