/** Column number of its letters: `AB` → 28. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1)
    column = column * 26 + ((letters.charCodeAt(i) | 32) - 96);
  return column;
}

/** Letters of a 1-based column: 28 → AB. */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));
