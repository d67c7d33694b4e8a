import type { Label } from '../../../shared/codes/label';
import {
  letterNames,
  lettersSchema,
  type Letter,
  type LetterName,
  type Letters,
} from '../../../shared/definitions/letters';

/** A letter as it is typed: paragraphs below each other. */
export interface TypedLetter {
  titleZh: string;
  titleEn: string;
  bodyZh: string;
  bodyEn: string;
}

export interface TypedLetters {
  numberZh: string;
  numberEn: string;
  letters: Readonly<Record<LetterName, TypedLetter>>;
}

/** The English of a line as it is typed: none where it is the Chinese over again. */
const english = ({ zh, en }: Label): string => (en === zh ? '' : en);

const typedLetter = ({ title, body }: Letter): TypedLetter => ({
  titleZh: title.zh,
  titleEn: english(title),
  bodyZh: body.map(({ zh }) => zh).join('\n'),
  bodyEn: body.map(english).filter(Boolean).join('\n'),
});

export const typedLetters = ({ number, reminder, returned, rectify }: Letters): TypedLetters => ({
  numberZh: number.zh,
  numberEn: english(number),
  letters: {
    reminder: typedLetter(reminder),
    returned: typedLetter(returned),
    rectify: typedLetter(rectify),
  },
});

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Both languages of a line; what has no English is in Chinese there too. */
const line = (zh: string, en: string): Label => ({ zh: zh.trim(), en: en.trim() || zh.trim() });

/** Null where the English has other paragraphs than the Chinese, but for none at all. */
function letterOf({ titleZh, titleEn, bodyZh, bodyEn }: TypedLetter): Letter | null {
  const [chinese, english] = [paragraphs(bodyZh), paragraphs(bodyEn)];
  if (english.length > 0 && english.length !== chinese.length) return null;
  return {
    title: line(titleZh, titleEn),
    body: chinese.map((part, at) => line(part, english[at] ?? '')),
  };
}

/**
 * The letters that were typed; null where one has no title or no text, too many or too long
 * paragraphs, or other ones in English.
 */
export function lettersOf({ numberZh, numberEn, letters }: TypedLetters): Letters | null {
  const parsed = lettersSchema.safeParse({
    number: line(numberZh, numberEn),
    ...Object.fromEntries(letterNames.map((name) => [name, letterOf(letters[name])])),
  });
  return parsed.success ? parsed.data : null;
}
