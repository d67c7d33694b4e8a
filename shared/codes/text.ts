const FULL_WIDTH = /[！-～\u3000\u00a0]/;

/**
 * Full-width letters, digits and brackets → half-width; the ideographic space → a space (the way GB
 * 32100 codes are often typed in workbooks).
 */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

/**
 * Text for comparing headings, names and words: half-width, no white space, brackets or joining
 * marks, lower case.
 */
export function loose(text: string): string {
  return halfWidth(text)
    .replace(/[\s()（）[\]【】·.:：*、/\\_"“”‘’'-]/g, '')
    .toLowerCase();
}

const PLAIN = /^[0-9A-Z]+$/;

/** An identifier as typed → its plain form: half-width, no white space, upper case. */
export function plainIdentifier(text: string): string {
  if (PLAIN.test(text)) return text;
  return halfWidth(text)
    .replace(/[\s\u200b\ufeff'’]/g, '')
    .toUpperCase();
}
