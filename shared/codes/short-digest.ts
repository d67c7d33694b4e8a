/** Letters and digits that nobody mistakes for each other (Crockford's base 32: no I, L, O, U). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** So many signs of five bits each: 80 bits, which nobody hits by chance. */
const LENGTH = 16;
const GROUP = 4;

/**
 * The short form of a digest (摘要短式), to be read aloud or typed in: its first 80 bits as sixteen signs
 * in groups of four, e.g. `7KQF-2M9X-TD3A-H6WV`. Pure.
 * @param digest in hex, of 80 bits at least
 * @see https://www.crockford.com/base32.html
 */
export function shortDigest(digest: string): string {
  const bits = [...digest.slice(0, (LENGTH * 5) / 4)]
    .map((one) => Number.parseInt(one, 16).toString(2).padStart(4, '0'))
    .join('');
  const signs = Array.from(
    { length: LENGTH },
    (_, at) => SIGNS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '',
  ).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * A short form as somebody typed it, as it is written: in any case, with or without its hyphens, O for
 * 0, I and L for 1. Null for what is none. Pure.
 */
export function readShortDigest(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2013\u2014·]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign))
    ? (signs.match(/.{4}/g) ?? []).join('-')
    : null;
}
