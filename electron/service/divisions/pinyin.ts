import { pinyin } from 'pinyin-pro';

/**
 * Full pinyin without tones or spaces, and the initials, in lower case: 永昌街道 → `yongchangjiedao`,
 * `ycjd`.
 */
export function pinyinOf(text: string): { full: string; initials: string } {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  let full = '';
  let initials = '';
  for (const syllable of syllables) {
    const bare = syllable.toLowerCase().replace(/[^a-z0-9]/g, '');
    full += bare;
    // Digits and Latin words stand in the initials as they are, so `3cun` is found as `3c`.
    initials += /\d/.test(bare) ? bare : bare.slice(0, 1);
  }
  return { full, initials };
}

const readings = new Map<string, readonly string[]>();

/** Every way to read a character, kept: a search asks for the same few thousand again and again. */
export function readingsOf(sign: string): readonly string[] {
  const known = readings.get(sign);
  if (known) return known;
  const all = pinyin(sign, { toneType: 'none', type: 'array', multiple: true, v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
  const made = [...new Set(all)];
  readings.set(sign, made);
  return made;
}

/**
 * Whether letters are the beginning of a name's pinyin, its initials, or both mixed, in any reading
 * of its characters; `whole` when every character of the name is told.
 */
export function readsAs(name: string, letters: string): 'whole' | 'start' | null {
  const signs = [...name];
  let started = false;
  const from = (sign: number, at: number): boolean => {
    if (at === letters.length) {
      started = true;
      return sign === signs.length;
    }
    return readingsOf(signs[sign] ?? '').some((reading) => {
      const rest = letters.slice(at);
      // The last syllable may be typed in part.
      if (rest.length < reading.length && reading.startsWith(rest)) started = true;
      return (
        (rest.startsWith(reading) && from(sign + 1, at + reading.length)) ||
        (rest.startsWith(reading.slice(0, 1)) && from(sign + 1, at + 1))
      );
    });
  };
  if (signs.length === 0) return null;
  return from(0, 0) ? 'whole' : started ? 'start' : null;
}
