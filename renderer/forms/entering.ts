import { moneyText } from '../../shared/codes/money';
import { halfWidth } from '../../shared/codes/text';
import { plainFigure } from '../../shared/codes/typed-figure';
import type { FieldKind, FieldValue } from '../../shared/domain/noun';
import type { FieldFailure } from '../../shared/result';

/** What a field's text means, or why it means nothing. */
export type Parsed = { value: FieldValue } | { fault: FieldFailure };

/** How values of a kind stand in a field, and how its text is read. A new kind is a row here. */
interface Entering {
  /** The value that a text means; the text is trimmed and not empty. */
  read: (text: string) => Parsed;
  /** A single value as it stands in its field. */
  typed: (value: string | number) => string;
  /** Its field takes several values and never a text. */
  several?: true;
  /** An example for an empty field. */
  example?: string;
  /** What the text becomes when its field is left. */
  tidied?: (text: string) => string;
  /** Takes the width of the form, and so many lines at least. */
  wide?: true;
  lines?: number;
}

/** Exact fen of a 万元 text, without floating point; null when it is no amount. */
function fenOf(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{0,6}))?$/.exec(text);
  return match ? Number(`${match[1] ?? '0'}${(match[2] ?? '').padEnd(6, '0')}`) : null;
}

/**
 * A date as it is often typed (2026/10/9, 20261009, 2026年10月9日) in the form 2026-10-09; anything
 * else unchanged.
 */
export function dateText(text: string): string {
  const plain = halfWidth(text)
    .replace(/[。．、]/g, '.')
    .trim();
  // Without anything between them only eight digits say which is which: 2026111 may be two days.
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})\s*[-./年\s]\s*(\d{1,2})\s*[-./月\s]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!match) return text.trim();
  return `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}

const words: Entering = { read: (text) => ({ value: text }), typed: String };

const number = (shape: RegExp, code: 'FORM_BAD_INTEGER' | 'FORM_BAD_NUMBER'): Entering => ({
  ...words,
  read: (text) => {
    const plain = plainFigure(text);
    return shape.test(plain) ? { value: Number(plain) } : { fault: { code } };
  },
});

/** The one table of how a kind is entered. */
export const entering: Readonly<Record<FieldKind, Entering>> = {
  text: words,
  longText: { ...words, wide: true, lines: 2 },
  integer: number(/^-?\d{1,12}$/, 'FORM_BAD_INTEGER'),
  decimal: number(/^-?\d{1,12}(\.\d{1,6})?$/, 'FORM_BAD_NUMBER'),
  money: {
    read: (text) => {
      const fen = fenOf(plainFigure(text));
      return fen === null ? { fault: { code: 'FORM_BAD_MONEY' } } : { value: fen };
    },
    typed: (value) => (typeof value === 'number' ? moneyText(value) : value),
  },
  date: {
    read: (text) => ({ value: dateText(text) }),
    typed: String,
    example: '2026-10-09',
    tidied: dateText,
  },
  code: words,
  codes: { ...words, several: true },
  division: words,
  reference: words,
  phone: words,
  citizenId: words,
  uscc: words,
  certificate: words,
  attachments: { ...words, several: true, wide: true },
};
