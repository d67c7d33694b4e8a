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
