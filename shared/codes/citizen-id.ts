import { isCalendarDate } from './calendar';
import { plainIdentifier } from './text';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
/**
 * Province prefixes of GB/T 2260; county codes change over time, so only these two digits are
 * checked.
 */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

export type CitizenIdFault = 'ID_LENGTH' | 'ID_PROVINCE' | 'ID_BIRTH' | 'ID_CHECK';

export interface CitizenIdFacts {
  birthDate: string;
  /** Code of GB/T 2261.1: odd order numbers are men. */
  sex: '1' | '2';
}

/** Check character of the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function citizenIdCheck(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * (WEIGHTS[i] ?? 0);
  return CHECK[sum % 11] ?? '';
}

/**
 * Fault of a citizen id number (GB 11643-1999), or null when it is sound. `today` bounds the birth
 * date.
 */
export function citizenIdFault(text: string, today: string): CitizenIdFault | null {
  const id = plainIdentifier(text);
  if (!/^\d{17}[\dX]$/.test(id)) return 'ID_LENGTH';
  if (!PROVINCES.has(id.slice(0, 2))) return 'ID_PROVINCE';
  const birth = birthOf(id);
  if (!isCalendarDate(birth) || birth > today) return 'ID_BIRTH';
  return citizenIdCheck(id) === id[17] ? null : 'ID_CHECK';
}

const birthOf = (id: string) => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/** Birth date and sex that a sound number states (GB 11643-1999). */
export function citizenIdFacts(text: string): CitizenIdFacts {
  const id = plainIdentifier(text);
  return { birthDate: birthOf(id), sex: Number(id[16]) % 2 === 1 ? '1' : '2' };
}
