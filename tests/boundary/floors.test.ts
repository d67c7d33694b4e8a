import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floors, placeOf, upward } from '../../build/lint/floors.ts';
import { refusal } from '../../build/lint/rooms.ts';
import { root } from '../../build/runtime/paths.ts';

describe('an import runs down', () => {
  test.each([
    ['electron/service/quarter/x.ts', '../records/write'],
    ['electron/service/app.ts', './exchange/receive'],
    ['electron/service/exchange/office/x.ts', '../../package-format/container'],
    ['renderer/screens/desk/x.tsx', '../../components/page'],
    ['renderer/screens/desk/parts/x.tsx', '../index'],
    ['renderer/frame/x.tsx', '../screens/desk'],
    ['renderer/main.tsx', './frame/app'],
    ['shared/contract/x.ts', '../rules/record-rules'],
    ['shared/domain/x.ts', '../result'],
    ['renderer/api/x.ts', '../../shared/contract/procedures'],
  ])('%s may import %s', (file, name) => expect(refusal(file, name)).toBeNull());

  test.each([
    ['up', 'electron/service/records/x.ts', '../quarter/checks'],
    ['up to the roof', 'electron/service/records/x.ts', '../app'],
    ['up to a folder by its name', 'renderer/components/x.tsx', '../records'],
    ['up through the alias', 'shared/codes/x.ts', '@shared/domain/noun'],
    ['up from the ground', 'shared/codes/x.ts', '../text'],
    ['sideways', 'electron/service/workbooks/x.ts', '../package-format/zip'],
    ['sideways', 'shared/rules/x.ts', '../indicators/formulas'],
    ['to another screen', 'renderer/screens/desk/x.tsx', '../people/person'],
    ['to another screen', 'renderer/screens/desk/parts/x.tsx', '../../people'],
    ['from a room without a floor', 'electron/service/cellar/x.ts', '../database/open'],
    ['to a room without a floor', 'electron/service/records/x.ts', '../cellar/wine'],
  ])('never %s: %s, %s', (_, file, name) => expect(refusal(file, name)).not.toBeNull());
});

test.each(Object.keys(floors))('every folder of %s stands on a floor', (house) => {
  const folders = readdirSync(join(root, house), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const known = floors[house]?.flat() ?? [];
  expect(folders.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name, at) => known.indexOf(name) !== at)).toEqual([]);
});

test('no import runs up or sideways', () => {
  const found = new Set<string>();
  for (const house of Object.keys(floors))
    for (const entry of readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })) {
      const file = posix.join(house, entry.replaceAll('\\', '/'));
      if (!/\.tsx?$/.test(file) || placeOf(file) === null) continue;
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
        const arrow = upward(file, posix.join(dirname(file), name));
        if (arrow !== null) found.add(arrow);
      }
    }
  expect([...found]).toEqual([]);
});
