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
import { writtenTogether } from './written-together';

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

/** Whether every word fits another one of the names, in any order. */
function fitsEach(words: readonly string[], names: readonly string[]): boolean {
  const [word, ...others] = words;
  return (
    word === undefined ||
    names.some(
      (name, at) =>
        rankOfWord('', name, '', word) !== null &&
        fitsEach(
          others,
          names.filter((_, one) => one !== at),
        ),
    )
  );
}

/** Ranks behind every hit of the name alone. */
const ALONG_PATH = 4;

/**
 * Finds by characters of the name, pinyin, initials or code. With several words one is of the
 * division and the others of areas above it, in any order and also written together (长春 朝阳,
 * chaoyangqu changchun, changchunchaoyang); the last word is taken for the division's own before
 * another is. Villages are searched only within a county or smaller area.
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
  if (words.length === 0) return [];
  const prefix = within === undefined ? '' : divisionPrefix(within);
  const together = writtenTogether(words.join(''));
  const named = (code: string, own: string): string => edits.get(code)?.name ?? own;
  const above = (code: string): string[] => divisionPath(code, edits).split(' ').slice(0, -1);
  const rankOf = ({ code, name: shipped, initials: known }: Raw): number | null => {
    const name = named(code, shipped);
    const initials = edits.get(code)?.name == null ? (known ?? '') : '';
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const rank = rankOfWord(code, name, initials, words[at] ?? '');
      if (rank === null) continue;
      const others = words.filter((_, one) => one !== at);
      if (others.length === 0) return rank;
      if (fitsEach(others, above(code))) return at === words.length - 1 ? rank : ALONG_PATH;
    }
    return together(name, () => above(code)) ? ALONG_PATH : null;
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
