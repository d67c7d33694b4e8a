/** A piece of a number format. */
export type Token =
  | { kind: 'digit' | 'day'; mark: string }
  | { kind: 'literal'; text: string }
  | { kind: 'point' | 'comma' | 'percent' | 'exponent' | 'fraction' | 'general' | 'text' };

/** What a format does to numbers of one sign. */
export interface Section {
  condition: ((value: number) => boolean) | null;
  tokens: Token[];
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/;
const compare: Record<string, (a: number, b: number) => boolean> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
};

/**
 * Pieces of a format: quoted text, an escaped character, one that is repeated or left room for, a
 * condition or colour, a word for the kind of the whole, and single marks.
 */
const PIECE =
  /"([^"]*)"?|[\\!]([\s\S])|[_*][\s\S]|\[([^\]]*)\]|(General|G\/通用格式)|(E[+-])|(AM\/PM|A\/P|上午\/下午|y+|m+|d+|h+|s+|e+|g+|b+|a{3,4})|([\s\S])/gi;

const literal = (text: string): Token => ({ kind: 'literal', text });

function bracketed(inner: string, section: Section): Token | null {
  const condition = CONDITION.exec(inner);
  if (condition) {
    const [, sign = '', bound = ''] = condition;
    section.condition = (value) => compare[sign]?.(value, Number(bound)) ?? false;
    return null;
  }
  if (/^(h+|m+|s+)$/i.test(inner)) return { kind: 'day', mark: inner };
  // A currency with its language, `[$¥-804]`; languages, colours and [DBNum1] show nothing.
  const currency = /^\$([^-]*)/.exec(inner)?.[1] ?? '';
  return currency === '' ? null : literal(currency);
}

const SINGLE: Record<string, Token> = {
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '/': { kind: 'fraction' },
  '@': { kind: 'text' },
};

function single(mark: string): Token {
  return /[0#?]/.test(mark) ? { kind: 'digit', mark } : (SINGLE[mark] ?? literal(mark));
}

/** The sections of a number format. */
export function sectionsOf(code: string): Section[] {
  let section: Section = { condition: null, tokens: [] };
  const sections = [section];
  for (const piece of code.matchAll(PIECE)) {
    const [, quoted, escaped, inner, general, exponent, day, mark] = piece;
    if (mark === ';') {
      section = { condition: null, tokens: [] };
      sections.push(section);
    } else if (inner !== undefined) {
      const token = bracketed(inner, section);
      if (token) section.tokens.push(token);
    } else if (quoted !== undefined || escaped !== undefined)
      section.tokens.push(literal(quoted ?? escaped ?? ''));
    else if (general !== undefined) section.tokens.push({ kind: 'general' });
    else if (exponent !== undefined) section.tokens.push({ kind: 'exponent' });
    else if (day !== undefined) section.tokens.push({ kind: 'day', mark: day });
    else if (mark !== undefined) section.tokens.push(single(mark));
  }
  return sections;
}
