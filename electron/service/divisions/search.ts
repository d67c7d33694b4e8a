import { divisionDepth, divisionPrefix } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import {
  divisionOf,
  divisionPath,
  rawOf,
  toDivision,
  type DivisionEdits,
  type Raw,
} from './divisions';
import { loadLevels, loadVillages } from './files';
import { readsAs } from './pinyin';

interface Query {
  query: string;
  within?: string | undefined;
  depths?: readonly number[] | undefined;
  limit: number;
}

const noEdits: DivisionEdits = new Map();

/** How well words of characters fit a name; null when they do not. */
function rankOfCharacters(name: string, words: string): number | null {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  return name.includes(words) ? 2 : null;
}

/**
 * How well letters fit a name: its initials, its pinyin in full, or both mixed, in any reading of
 * its characters (乐清 is found as `yueqing` and as `leqing`).
 */
function rankOfLetters(name: string, initials: string, letters: string): number | null {
  if (initials === letters) return 1;
  if (initials.startsWith(letters)) return 2;
  const read = readsAs(name, letters);
  if (read === 'whole') return 2;
  return read === 'start' ? 3 : null;
}

function rankOfWord(code: string, name: string, initials: string, word: string): number | null {
  const rank = rankOfCharacters(name, word);
  if (rank !== null) return rank;
  if (/^\d+$/.test(word)) return code.startsWith(word) ? 1 : null;
  return /^[a-z0-9]+$/.test(word) ? rankOfLetters(name, initials, word) : null;
}

/**
 * Whether words written together name a division above and then this one: 长春朝阳. Two characters
 * at least for each.
 */
function namesAlong(above: string, name: string, words: string): boolean {
  for (let cut = 2; cut <= words.length - 2; cut += 1) {
    let at = 0;
    for (const sign of above) if (at < cut && sign === words[at]) at += 1;
    if (at === cut && name.startsWith(words.slice(cut))) return true;
  }
  return false;
}

/** Ranks behind every hit of the name alone. */
const ALONG_PATH = 4;

/**
 * Finds by characters of the name, pinyin, initials or code; words before the last are those of the
 * area above (长春 朝阳, changchun chaoyang). Villages are searched only within a county or smaller
 * area.
 */
export function searchDivisions(
  { query, within, depths, limit }: Query,
  edits: DivisionEdits = noEdits,
): (Division & { path: string })[] {
  const words = query
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .split(/[\s,，、/>]+/)
    .filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return [];
  const prefix = within === undefined ? '' : divisionPrefix(within);
  const along = words.length === 1 && /^\p{Script=Han}{4,}$/u.test(last);
  const named = (code: string, own: string): string => edits.get(code)?.name ?? own;
  /** Whether the words before the last one fit divisions above, in their order. */
  const standsBelow = (code: string): boolean => {
    const above = divisionPath(code, edits).split(' ').slice(0, -1);
    let at = 0;
    for (const name of above) {
      const word = words[at];
      if (at < words.length - 1 && word !== undefined && rankOfWord('', name, '', word) !== null)
        at += 1;
    }
    return at === words.length - 1;
  };
  const rankOf = (raw: Raw): number | null => {
    const name = named(raw.code, raw.name);
    const initials = edits.get(raw.code)?.name == null ? (raw.initials ?? '') : '';
    const rank = rankOfWord(raw.code, name, initials, last);
    if (rank !== null) return words.length === 1 || standsBelow(raw.code) ? rank : null;
    if (!along) return null;
    const above = divisionPath(raw.code, edits).split(' ').slice(0, -1).join('');
    return namesAlong(above, name, last) ? ALONG_PATH : null;
  };
  const found: { division: Division; rank: number }[] = [];
  const consider = (raw: Raw): void => {
    if (!raw.code.startsWith(prefix)) return;
    const rank = rankOf(raw);
    if (rank !== null) found.push({ division: toDivision(raw, edits), rank });
  };
  for (const entry of loadLevels().values())
    if (!depths || depths.includes(entry.depth))
      consider({ ...entry, children: entry.children.length });
  if (prefix.length >= 6 && (!depths || depths.includes(5)))
    for (const list of loadVillages(prefix).values())
      for (const village of list) consider({ ...village, children: 0 });
  for (const [code, edit] of edits)
    if (
      edit.name !== null &&
      rawOf(code) === null &&
      (!depths || depths.includes(divisionDepth(code)))
    )
      consider({ code, name: edit.name, children: 0 });
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.division.depth - b.division.depth ||
      (a.division.code < b.division.code ? -1 : 1),
  );
  return found.slice(0, limit).map(({ division }) => ({
    ...(divisionOf(division.code, edits) ?? division),
    path: divisionPath(division.code, edits),
  }));
}
