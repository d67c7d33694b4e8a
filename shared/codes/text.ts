const FULL_WIDTH = /[！-～\u3000\u00a0]/;

/**
 * Full-width letters, digits and brackets → half-width; the ideographic space → a space (the way GB
 * 32100 codes are often typed in workbooks).
 */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

/**
 * What stands between the parts of a name or heading and means nothing: white space, brackets of
 * every kind, quotation marks, dashes, and the dots by which the parts of minority names (阿依古丽·买买提)
 * are joined, of which every input method has another.
 */
const JOINING =
  /[\s()[\]{}<>〈〉《》「」『』【】〔〕〖〗﹙﹚﹛﹜﹝﹞·.•‧・∙⋅●․﹒ᐧ⸱･:：*﹡、/\\_"“”‘’'`‐‑‒–—―−-]/g;

// Soft hyphens, zero-width marks, directions and joiners, fillers and control characters; tabs and
// ends of lines are none of them.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g;

/**
 * A text without the characters that nobody sees and that come along when it is copied from a chat
 * or a page: two names that look the same are the same.
 */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * Text for comparing headings, names and words: half-width, no white space, brackets, joining marks
 * or invisible characters, lower case.
 */
export function loose(text: string): string {
  return visible(halfWidth(text)).replace(JOINING, '').toLowerCase();
}

/**
 * The same for everyday words alone, not for names: 社会工作 = 社工 and 其它 = 其他, which offices write by
 * turns.
 */
export function plainWord(text: string): string {
  return loose(text)
    .replace(/社会工作者|社工人员/g, '社工')
    .replace(/社会工作/g, '社工')
    .replace(/其它/g, '其他');
}

const PLAIN = /^[0-9A-Z]+$/;

/** An identifier as typed → its plain form: half-width, no white space, upper case. */
export function plainIdentifier(text: string): string {
  if (PLAIN.test(text)) return text;
  return visible(halfWidth(text))
    .replace(/[\s'’]/g, '')
    .toUpperCase();
}
