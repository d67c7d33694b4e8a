import { codesOf, type TableName } from './tables';
import { plainWord } from './text';

/** Pairs of neighbouring characters; a text of one character is its own. */
function pairs(text: string): string[] {
  const characters = [...text];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/** How many pairs two texts share, in parts of all they have (Dice). */
function shared(a: string, b: string): number {
  const [mine, theirs] = [pairs(a), pairs(b)];
  const left = new Map<string, number>();
  for (const pair of theirs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of mine) {
    const rest = left.get(pair) ?? 0;
    if (rest > 0) {
      common += 1;
      left.set(pair, rest - 1);
    }
  }
  return (2 * common) / (mine.length + theirs.length);
}

/**
 * How alike two words are, from 0 to 1: by the pairs of characters they share, and more where one
 * stands whole in the other, the longer it is.
 */
function likeness(one: string, other: string): number {
  const [a, b] = [plainWord(one), plainWord(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = [...a].length <= [...b].length ? [a, b] : [b, a];
  const within = long.includes(short)
    ? 0.5 + (0.5 * [...short].length) / ([...long].length + 1)
    : 0;
  return Math.max(shared(a, b), within);
}

/** Below this two words have nothing in common that a person would see. */
const LEAST = 0.2;

/** A code that a text may mean, and how likely: 1 where the table has the word itself. */
export interface Likely {
  code: string;
  score: number;
}

/**
 * The codes that a text may mean which its table does not know, the likeliest first; codes of one
 * likeness stand in the order of their table.
 */
export function likely(table: TableName, text: string): Likely[] {
  return codesOf(table)
    .map(({ code, label, synonyms = [] }) => ({
      code,
      score: Math.max(...[label.zh, label.en, ...synonyms].map((word) => likeness(word, text))),
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

/**
 * The names most like a text that none of them is, the likeliest first and never one twice: what is
 * offered where a reference finds nothing.
 */
export function nearest(names: Iterable<string>, text: string, most = 3): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(name, text) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
