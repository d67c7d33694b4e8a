import { ESLint } from 'eslint';
import { join } from 'node:path';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../build/lint/rooms.ts';
import { root } from '../../build/runtime/paths.ts';
import { compiled } from './compile.ts';

// The texts are of files that do not exist, for which there are no types to go by.
const eslint = new ESLint({ cwd: root, overrideConfig: typescript.configs.disableTypeChecked });
const complaints = async (file: string, text: string): Promise<string[]> => {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? 'fatal');
};

describe('who may import whom', () => {
  test.each([
    ['shared/rules/x.ts', 'node:fs'],
    ['shared/rules/x.ts', '../../electron/service/database/context'],
    ['shared/rules/x.ts', 'react'],
    ['renderer/base/x.ts', 'node:path'],
    ['renderer/base/x.ts', 'electron'],
    ['renderer/base/x.ts', '../../electron/gate/gate'],
    ['electron/service/records/x.ts', 'electron'],
    ['electron/service/records/x.ts', '../../shell/window'],
    ['electron/preload.ts', './shell/window'],
    ['electron/preload.ts', 'node:fs'],
    ['electron/gate/x.ts', 'electron'],
    ['electron/service/records/x.ts', 'sm-crypto-v2'],
    ['electron/service/records/x.ts', 'exceljs'],
    ['electron/service/records/x.ts', 'node:child_process'],
    ['electron/shell/x.ts', '../service/app'],
    ['electron/shell/x.ts', '../service/package-format/zip'],
  ])('%s may not import %s', (file, name) => expect(refusal(file, name)).not.toBeNull());

  test.each([
    ['shared/rules/x.ts', '../domain/station'],
    ['shared/domain/x.ts', 'zod'],
    ['renderer/screens/station/x.tsx', '../../../shared/contract/procedures'],
    ['renderer/screens/station/x.tsx', '@shared/contract/procedures'],
    ['electron/service/records/x.ts', 'node:fs'],
    ['electron/gate/gate.ts', '../service/app'],
    ['electron/shell/window.ts', 'electron'],
    ['electron/shell/paper.ts', '../service/files/faults'],
    ['electron/shell/paper.ts', '../service/files/writefile'],
    ['electron/preload.ts', '../shared/result'],
  ])('%s may import %s', (file, name) => expect(refusal(file, name)).toBeNull());
});

describe('the linter says so', () => {
  test('a forbidden import', async () => {
    expect(
      await complaints(
        'shared/rules/x.ts',
        "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
      ),
    ).toContain('house/rooms');
    expect(
      await complaints('electron/service/x.ts', "export const x = import('electron');\n"),
    ).toContain('house/rooms');
    for (const computed of ["`../quarter/${'freeze'}`", '`../quarter/freeze`', "'../' + 'quarter'"])
      expect(
        await complaints(
          'electron/service/records/x.ts',
          `export const x = import(${computed});\n`,
        ),
      ).toContain('house/rooms');
    expect(
      await complaints('shared/rules/x.ts', "export * from '../domain/noun';\n"),
    ).not.toContain('house/rooms');
  });

  test('a dangerous call outside its wrapper', async () => {
    expect(
      await complaints(
        'electron/shell/x.ts',
        "import { shell } from 'electron';\nvoid shell.openExternal('https://example.org');\n",
      ),
    ).toContain('no-restricted-syntax');
    expect(
      await complaints('renderer/base/x.ts', 'export const x = window.stationbook;\n'),
    ).toContain('no-restricted-syntax');
    expect(
      await complaints('renderer/api/x.ts', 'export const x = window.stationbook;\n'),
    ).not.toContain('no-restricted-syntax');
    expect(
      await complaints(
        'electron/service/package-format/sm/x.ts',
        "import { sm2 } from 'sm-crypto-v2';\nexport const x = sm2;\n",
      ),
    ).toContain('no-restricted-syntax');
  });

  test.each([
    ['export const look = { fontSize: 13 };', true],
    ["export const look = { '& h2': { fontSize: '13px' } };", true],
    ['export const look = (big: boolean) => ({ fontSize: big ? 20 : 13 });', true],
    ['export const look = (n: number) => ({ fontSize: `${n + 1}px` });', true],
    ["export const look = { font: '13px sans-serif' };", true],
    ['export const Look = () => <text fontSize="11" />;', true],
    ['export const Look = () => <text fontSize={11} />;', true],
    [
      "import { textSize } from './theme';\nexport const look = { fontSize: textSize.dense };",
      false,
    ],
    ["export const look = { font: 'inherit', lineHeight: '20px' };", false],
  ])('a size that has no name: %s', async (text, refused) => {
    expect((await complaints('renderer/base/x.tsx', text)).includes('house/keepers')).toBe(refused);
  });

  test.each([
    ['renderer/base/x.ts', "window.addEventListener('keydown', console.log);", true],
    ['renderer/screens/x.ts', "document.addEventListener('keyup', console.log, true);", true],
    ['renderer/screens/x.ts', "addEventListener('keydown', console.log);", true],
    ['renderer/base/shortcut.ts', "window.addEventListener('keydown', console.log);", false],
    ['renderer/base/x.ts', "window.addEventListener('blur', console.log);", false],
  ])('a key heard beside useShortcut: %s, %s', async (file, text, refused) => {
    expect((await complaints(file, text)).includes('house/keepers')).toBe(refused);
  });

  test.each([
    ["db.prepare('SELECT 1').get() as { n: number }", true],
    ["db.prepare('SELECT 1').pluck().all() as string[]", true],
    ["(db.prepare('SELECT 1').get() as { n: number }).n", true],
    ["(db.prepare('SELECT 1').get() ?? null) as { n: number } | null", true],
    ["(db.open ? db.prepare('SELECT 1').get() : null) as { n: number }", true],
    ["db.prepare('SELECT 1').get() as unknown as { n: number }", true],
    ["db.prepare('SELECT 1').iterate() as Iterable<string>", true],
    ["db.prepare<[], { n: number }>('SELECT 1').get()", true],
    ["Number(db.prepare('SELECT 1').pluck().get())", false],
    ["JSON.parse(String(db.prepare('SELECT 1').pluck().get())) as string[]", false],
  ])('a row that is taken for something: %s', async (expression, refused) => {
    const text = `import { db } from './db';\nexport const x = ${expression};\n`;
    const found = await complaints('electron/service/records/x.ts', text);
    expect(found.includes('house/keepers')).toBe(refused);
  });

  test('a file that grew too long', async () => {
    expect(await complaints('shared/x.ts', 'export {};\n'.repeat(501))).toContain('max-lines');
  });
});

const compile = (room: string, text: string): string[] => compiled(room, [text])[0] ?? [];

describe('a platform does not compile where it is none', () => {
  test.each([
    'export const x = process.cwd();',
    'export const x = document.title;',
    'export const x = Buffer.from("");',
    'export const x = setTimeout;',
    "export { readFileSync } from 'node:fs';",
  ])('shared: %s', (text) => expect(compile('shared', text)).not.toEqual([]));
  test.each(['export const x = document.title;', 'export const x = window;'])(
    'electron: %s',
    (text) => expect(compile('electron', text)).not.toEqual([]),
  );
  test.each(['export const x = process.cwd();', "export { readFileSync } from 'node:fs';"])(
    'renderer: %s',
    (text) => expect(compile('renderer', text)).not.toEqual([]),
  );
  test('plain code compiles', () =>
    expect(compile('shared', 'export const x: number = [1].at(0) ?? 2;')).toEqual([]));
});
