import { halfWidth } from '../../../shared/codes/text';
import type { Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { pinyinOf } from './pinyin';

/** Workbooks repeat the same words many times; what was worked out once is kept, within bounds. */
const KEPT = 20_000;
const known = new Map<string, string>();

function indexed(text: string): string {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const { full, initials } = pinyinOf(text);
  // Pinyin first: ordering by this column orders Chinese names as people expect.
  const made = `${full} ${initials} ${halfWidth(text).toLowerCase().replace(/\s+/g, '')}`;
  if (known.size >= KEPT) known.clear();
  known.set(text, made);
  return made;
}

/** The search column of a record: full pinyin, initials and characters of every field that is searched by. */
export function searchText(noun: NounName, values: Values): string {
  return Object.entries(nounOf(noun).fields)
    .filter(([, field]) => field.search)
    .map(([key]) => values[key])
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map(indexed)
    .join('|');
}

/** A typed search → the pattern for `search LIKE ? ESCAPE '\'`. */
export function searchPattern(typed: string): string {
  const plain = halfWidth(typed).toLowerCase().replace(/\s+/g, '');
  return `%${plain.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
}
