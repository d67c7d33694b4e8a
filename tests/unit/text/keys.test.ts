import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texts, type Texts } from '../../../shared/text';

const folder = join(import.meta.dirname, '../../../shared/text');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('index.ts'),
);

it('no code has two texts: the one merged last would silently stand in both places', async () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const file of files) {
    const module = (await import(join(folder, file))) as Record<string, Texts>;
    for (const code of Object.values(module).flatMap((table) => Object.keys(table))) {
      const first = seen.get(code);
      if (first !== undefined) twice.push(`${code}: ${first} ${file}`);
      seen.set(code, file);
    }
  }
  expect(twice).toEqual([]);
  expect(seen.size).toBe(Object.keys(texts).length);
});
