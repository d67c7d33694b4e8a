import { plainIdentifier } from './text';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type UsccFault = 'USCC_LENGTH' | 'USCC_LETTER' | 'USCC_CHECK';

/** Check character of the first 17 characters (GB 32100-2015: weights 3^(i−1) mod 31). */
export function usccCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i += 1) {
    sum += ALPHABET.indexOf(first17[i] ?? '0') * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/**
 * Fault of a unified social credit code (GB 32100-2015), or null. Full-width characters, spaces and
 * lower case are accepted.
 */
export function usccFault(text: string): UsccFault | null {
  const code = plainIdentifier(text);
  if (code.length !== 18) return 'USCC_LENGTH';
  if ([...code].some((c) => !ALPHABET.includes(c)) || !/^\d{6}$/.test(code.slice(2, 8)))
    return 'USCC_LETTER';
  return usccCheck(code) === code[17] ? null : 'USCC_CHECK';
}

/**
 * Whether the organisation part keeps its own check character (GB 11714-1997); a miss is worth a
 * warning only.
 */
export function organisationPartSound(text: string): boolean {
  const part = plainIdentifier(text).slice(8, 17);
  const value = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * value(part[i] ?? '0'),
    0,
  );
  const rest = 11 - (sum % 11);
  return part[8] === (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
}
