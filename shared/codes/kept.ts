/**
 * What a function makes of a text, kept within bounds: workbooks repeat the same words many times,
 * and what is worked out from each of them costs more than to remember it.
 */
export function keeping<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
