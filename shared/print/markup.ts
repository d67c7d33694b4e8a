/** Finished markup; whatever is none is escaped where it is put in. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | readonly Markup[] | false | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Text as it may stand in an element or in a quoted attribute; control characters and halves of
 * characters, which no paper can show, go.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .replace(/[&<>"'`]/g, (c) => entities[c] ?? '');

const shown = (piece: Piece): string => {
  if (piece === false || piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  return typeof piece === 'object'
    ? piece.map((one) => one.text).join('')
    : escapeText(String(piece));
};

/**
 * A template whose pieces are escaped unless they are markup themselves: markup`<b>${name}</b>`.
 */
export const markup = (parts: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(parts.reduce((before, part, at) => before + shown(pieces[at - 1]) + part));

/**
 * A text as a quoted string in a style sheet: all but letters, digits and Han characters as their
 * numbers.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/\p{Cs}/gu, '').replace(/[^A-Za-z0-9\u3007\u4e00-\u9fff]/gu, (c) => `\\${(c.codePointAt(0) || 0xfffd).toString(16)} `)}"`;
