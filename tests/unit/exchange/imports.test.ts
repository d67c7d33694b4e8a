import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const rooms = ['electron', 'shared', 'renderer'].map((room) =>
  fileURLToPath(new URL(`../../../${room}/`, import.meta.url)),
);
const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(room + name, 'utf8') })),
);
const importers = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name.split(/[\\/]/).at(-1));

it('takes nothing but SM4 from sm-crypto-v2, in one place', () => {
  expect(importers(/from 'sm-crypto-v2'/)).toEqual(['sm4.ts']);
  expect(importers(/import \{ sm4 \} from 'sm-crypto-v2'/)).toEqual(['sm4.ts']);
});
it('never ships the test oracle or a library with predictable keys', () =>
  expect(importers(/'(sm-crypto|gm-crypto)'/)).toEqual([]));
it('asks node:crypto for no national algorithm: Electron has none', () =>
  expect(
    importers(/['"](sm2|sm3|sm4-\w+|SM2|SM3)['"],? *(,|\))/).filter((name) => name !== 'keys.ts'),
  ).toEqual([]));
