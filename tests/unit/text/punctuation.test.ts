import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/text';

const root = join(import.meta.dirname, '../../..');
/** Marks of Chinese typesetting, full-width signs and the ideographic space. */
const CHINESE = /[\u3000-\u303f\uff00-\uffef]/u;

/** What all of `shared/` exports, by file. */
const exported = Object.fromEntries(
  await Promise.all(
    readdirSync(join(root, 'shared'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => [name, await import(join(root, 'shared', name))] as const),
  ),
);

/** Every English side of a label, however deep it lies, with the way to it. */
function english(
  value: unknown,
  path: string,
  seen = new Set<object>(),
): { path: string; text: string }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own =
    'zh' in value && 'en' in value && typeof value.en === 'string'
      ? [{ path, text: value.en }]
      : [];
  const inner = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return [...own, ...inner.flatMap(([key, one]) => english(one, `${path}.${key}`, seen))];
}

/** Code without its comments. */
const bare = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Where Chinese marks are what is read or edited, or stand under Chinese alone. */
const MEANT = [
  'forms/entering.ts',
  'records/form-aside.tsx',
  'screens/settings/typed-papers.ts',
  'screens/settings/typed-parameters.ts',
  'screens/statistics/typed-value.ts',
];

describe('Chinese punctuation', () => {
  it('stands in no English text', () => {
    const all = english(exported, 'shared');
    expect(all.length).toBeGreaterThan(2000);
    expect(all.filter(({ text }) => CHINESE.test(text))).toEqual([]);
  });

  it('stands in no code of the window: what sets words apart is a text or the language’s list', () => {
    const window = join(root, 'renderer');
    const found = readdirSync(window, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !MEANT.includes(name.replaceAll('\\', '/')))
      .flatMap((name) =>
        bare(readFileSync(join(window, name), 'utf8'))
          .split('\n')
          .filter((line) => CHINESE.test(line))
          .map((line) => `${relative(root, join(window, name))}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('sets names apart as the reader does', () => {
    const params = { name: 'A', text: 'b', note: 'c' };
    expect(textOf('FRAME_PAIR', params, 'en')).toBe('A: b');
    expect(textOf('FRAME_NOTED', params, 'en')).toBe('A (c)');
    expect(textOf('FRAME_NOTED', params, 'zh')).toBe('A（c）');
  });
});
