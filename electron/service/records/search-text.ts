import { keeping } from '../../../shared/codes/kept';
import { halfWidth } from '../../../shared/codes/text';
import type { Values } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { isMasked } from './masking';
import { pinyinOf } from '../divisions/pinyin';

/** So many texts with their pinyin, each of which takes a while to find. */
const KEPT = 20_000;

/** Latin letters and digits have no pinyin: they stand once. */
const ASCII = /^[\x20-\x7e]*$/;

const withPinyin = keeping(KEPT, (text) => {
  const characters = plainSearch(text);
  const { full, initials } = pinyinOf(text);
  // Pinyin first: ordering by this column orders Chinese names as people expect.
  return full === '' ? characters : `${full} ${initials} ${characters}`;
});

/** What a text is found by: full pinyin, initials and its characters. */
export function searchTextOf(text: string): string {
  const characters = plainSearch(text);
  return ASCII.test(characters) ? characters : withPinyin(text);
}

/**
 * Stands before the numbers of people (id, phone, certificate): they are found by four characters
 * and more, so that nobody reads them off by trying.
 */
const MARK = '\u0001';
const LEAST = 4;

const searchedFields = byNoun((noun) =>
  Object.entries(nounOf(noun).fields)
    .filter(([, field]) => field.search)
    .map(([key, field]) => ({ key, masked: isMasked(field) })),
);

/**
 * The search column of a record: full pinyin, initials and characters of every field that is
 * searched by, those that are shown masked last.
 */
export function searchText(noun: NounName, values: Values): string {
  const words = (masked: boolean): string[] =>
    searchedFields(noun)
      .filter((field) => field.masked === masked)
      .map(({ key }) => values[key])
      .filter((value): value is string => typeof value === 'string' && value !== '')
      .map(searchTextOf);
  const numbers = words(true);
  return [...words(false), ...(numbers.length > 0 ? [MARK, ...numbers] : [])].join(' ');
}

/**
 * What of a search column a typed search may be found in: the names alone, or also the numbers of
 * people.
 */
export const searchable = (column: string, typed: string): string =>
  plainSearch(typed).length < LEAST
    ? `substr(${column}, 1, instr(${column} || char(${MARK.charCodeAt(0)}), char(${MARK.charCodeAt(0)})) - 1)`
    : column;

/**
 * A typed search in the form in which it stands in search texts: half-width, lower case, without
 * the white space that parts its words.
 */
export const plainSearch = (typed: string): string =>
  halfWidth(typed).toLowerCase().replace(/\s+/g, '');
