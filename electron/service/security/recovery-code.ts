import { randomBytes } from 'node:crypto';

/**
 * No 0 O 1 I L S V: what is copied by hand must not be misread. 29 signs in 32 places are 155 bits.
 */
const SIGNS = '23456789ABCDEFGHJKMNPQRTUWXYZ';
const GROUPS = 8;

/** A new recovery code: eight groups of four, joined by `-`. */
export function newRecoveryCode(): string {
  const signs: string[] = [];
  while (signs.length < GROUPS * 4) {
    for (const byte of randomBytes(64)) {
      // Bytes past the largest multiple are thrown away: every sign stays equally likely.
      if (byte < SIGNS.length * Math.floor(256 / SIGNS.length) && signs.length < GROUPS * 4)
        signs.push(SIGNS[byte % SIGNS.length] ?? '');
    }
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * 4, group * 4 + 4).join(''),
  ).join('-');
}

/** As typed by hand: case, spaces and dashes do not matter. */
export const plainRecoveryCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');

/**
 * Whether groups typed back (numbered from 1) are those of the code; at least two are asked for.
 */
export function groupsMatch(code: string, groups: Record<string, string>): boolean {
  const right = code.split('-');
  const typed = Object.entries(groups);
  return (
    typed.length >= 2 &&
    typed.every(([number, group]) => plainRecoveryCode(group) === right[Number(number) - 1])
  );
}
