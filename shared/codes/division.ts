/**
 * Depth of a division code: 1 province, 2 city, 3 county, 4 township, 5 village (GB/T 2260 + GB/T
 * 10114).
 */
export type DivisionDepth = 1 | 2 | 3 | 4 | 5;

/**
 * A code of 2, 4, 6, 9 or 12 digits → the 12-digit form, trailing zeros for the levels not named.
 * Null when it is no code.
 */
export function fullDivision(code: string): string | null {
  return /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code) ? code.padEnd(12, '0') : null;
}

/** Depth of a 12-digit code: the last level that is not all zeros. */
export function divisionDepth(code: string): DivisionDepth {
  if (code.slice(9) !== '000') return 5;
  if (code.slice(6, 9) !== '000') return 4;
  if (code.slice(4, 6) !== '00') return 3;
  return code.slice(2, 4) !== '00' ? 2 : 1;
}

const LENGTHS = { 1: 2, 2: 4, 3: 6, 4: 9, 5: 12 } as const;

/** The digits that every division below this one begins with. */
export function divisionPrefix(code: string): string {
  const full = fullDivision(code);
  return full === null ? code : full.slice(0, LENGTHS[divisionDepth(full)]);
}

/** The division one level up; null for a province. */
export function divisionParent(code: string): string | null {
  const depth = divisionDepth(code);
  return depth === 1 ? null : code.slice(0, LENGTHS[(depth - 1) as DivisionDepth]).padEnd(12, '0');
}

/**
 * Whether a text has the shape of a division code: 12 digits (or a shorter level) and no level
 * skipped below the county.
 */
export function isDivisionCode(text: string): boolean {
  const code = fullDivision(text);
  if (code === null || code.startsWith('00')) return false;
  return !(code.slice(6, 9) === '000' && code.slice(9) !== '000');
}

export type TownshipClass = 'street' | 'town' | 'township' | 'other';

/** Class that the township digits state: 001–099 街道, 100–199 镇, 200–399 乡, others similar units. */
export function townshipClass(code: string): TownshipClass {
  const digits = Number(code.slice(6, 9));
  if (digits < 100) return 'street';
  if (digits < 200) return 'town';
  return digits < 400 ? 'township' : 'other';
}

/** Class that the village digits state: 001–199 居委会, 200–399 村委会, others similar units. */
export function villageClass(code: string): 'community' | 'village' | 'other' {
  const digits = Number(code.slice(9, 12));
  if (digits < 200) return 'community';
  return digits < 400 ? 'village' : 'other';
}
