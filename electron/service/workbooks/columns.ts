/** Column number of its letters: `AB` → 28. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1)
    column = column * 26 + ((letters.charCodeAt(i) | 32) - 96);
  return column;
}
