import { readingsOf } from './pinyin';

/** Where a part of what was typed that names a division begins and ends. */
type Span = readonly [from: number, to: number];

/** No part is shorter: one letter or one character names nothing. */
const LEAST = 2;

/** The ends of a name's first characters as they stand: 长春 of 长春市. */
function endsOfCharacters(name: string, words: string, from: number): number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < name.length && name[at] === words[from + at]) {
    at += 1;
    ends.push(from + at);
  }
  return ends;
}

/** The ends of a name's first characters by what `told` may stand for each. */
function endsOfLetters(
  name: string,
  words: string,
  from: number,
  told: (reading: string) => string,
): number[] {
  const ends = new Set<number>();
  let reached = [from];
  for (const sign of name) {
    const next = new Set<number>();
    for (const at of reached)
      for (const reading of readingsOf(sign)) {
        const letters = told(reading);
        if (words.startsWith(letters, at)) next.add(at + letters.length);
        // The last syllable may be typed in part.
        else if (at < words.length && letters.startsWith(words.slice(at))) ends.add(words.length);
      }
    reached = [...next];
    if (reached.length === 0) break;
    for (const at of reached) ends.add(at);
  }
  return [...ends];
}

const inFull = (reading: string): string => reading;
const initial = (reading: string): string => reading.slice(0, 1);

/** The parts that name a division from its first character on. */
function spansOf(name: string, words: string): Span[] {
  const [first = ''] = name;
  const begins = new Set([first, ...readingsOf(first).map(initial)]);
  const spans: Span[] = [];
  for (let from = 0; from + LEAST <= words.length; from += 1) {
    if (!begins.has(words[from] ?? '')) continue;
    const ends = new Set([
      ...endsOfCharacters(name, words, from),
      ...endsOfLetters(name, words, from, inFull),
      ...endsOfLetters(name, words, from, initial),
    ]);
    for (const to of ends) if (to - from >= LEAST) spans.push([from, to]);
  }
  return spans;
}

/** Whether parts of different names, in any order, make up all of what was typed. */
function coversAll(length: number, names: readonly (readonly Span[])[]): boolean {
  const from = (at: number, used: ReadonlySet<number>): boolean =>
    at === length
      ? used.has(OWN)
      : names.some(
          (spans, name) =>
            !used.has(name) &&
            spans.some(([start, end]) => start === at && from(end, new Set([...used, name]))),
        );
  return from(0, new Set());
}

const OWN = 0;

/**
 * Tells whether words written together name a division and others above it, in any order, each in
 * characters, in full pinyin or by initials: 长春朝阳, `changchunchaoyang`, `chaoyangqucc`.
 * @param words in lower case, without spaces
 */
export function writtenTogether(
  words: string,
): (name: string, above: () => readonly string[]) => boolean {
  const known = new Map<string, readonly Span[]>();
  const spans = (name: string): readonly Span[] => {
    const found = known.get(name) ?? spansOf(name, words);
    known.set(name, found);
    return found;
  };
  return (name, above) => {
    const own = spans(name);
    return own.length > 0 && coversAll(words.length, [own, ...above().map(spans)]);
  };
}
