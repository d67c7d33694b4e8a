import type { Rule } from 'eslint';
import { dirname, relative, resolve, sep } from 'node:path';
import { builtinModules } from 'node:module';
import { upward } from './floors.ts';

/**
 * What a room may import: rooms by folder, packages by name. `node` stands for Node's own modules.
 */
interface Room {
  rooms: string[];
  packages: string[] | 'any';
  node?: boolean;
}

// CEL, in which the rules of a definition set are written, has no platform either, nor have the
// squares of a QR code.
const pure = ['zod', '@marcbachmann/cel-js', 'qrcode-generator'];
// Longest folder wins, so a room inside a room can be stricter than the one around it.
const rooms: Record<string, Room> = {
  shared: { rooms: ['shared'], packages: pure },
  renderer: { rooms: ['renderer', 'shared'], packages: 'any' },
  'renderer/components': {
    rooms: ['renderer/components', 'renderer/base', 'renderer/forms', 'renderer/api', 'shared'],
    packages: 'any',
  },
  'renderer/api': {
    rooms: ['renderer/api', 'shared'],
    packages: ['react', '@tanstack/react-query', 'zod'],
  },
  electron: { rooms: ['electron', 'shared'], packages: 'any', node: true },
  'electron/preload.ts': { rooms: ['shared/contract', 'shared/result.ts'], packages: ['electron'] },
  'electron/service-host.ts': { rooms: ['electron/gate', 'shared'], packages: [], node: true },
  // Of the service only what files and their failures need; the office's work stays behind its
  // process.
  'electron/shell': {
    rooms: [
      'electron/shell',
      'electron/cli',
      'electron/service-host.ts',
      'electron/service/files/faults.ts',
      'electron/service/files/writefile.ts',
      'shared',
    ],
    packages: ['electron', 'zod'],
    node: true,
  },
  'electron/gate': {
    rooms: ['electron/gate', 'electron/service', 'shared'],
    packages: ['zod'],
    node: true,
  },
  'electron/service': { rooms: ['electron/service', 'shared'], packages: 'any', node: true },
  'electron/cli': {
    rooms: ['electron/cli', 'electron/gate', 'electron/service', 'shared'],
    packages: ['zod', 'csv-parse'],
    node: true,
  },
};

/** Packages that only some rooms may import, whatever the table above says. */
const kept: Record<string, (file: string) => boolean> = {
  electron: (file) =>
    file === 'electron/main.ts' ||
    file === 'electron/preload.ts' ||
    file.startsWith('electron/shell/'),
  'sm-crypto-v2': (file) =>
    /^electron\/service\/package-format\/sm[^/]*(\/|\.ts$)/.test(file) || file.startsWith('tests/'),
  // A second opinion on workbooks; the product reads and writes its own.
  exceljs: (file) => file.startsWith('tests/'),
  child_process: (file) =>
    file === 'electron/shell/spawn.ts' || file.startsWith('build/') || file.startsWith('tests/'),
};

const inside = (file: string, folder: string): boolean =>
  file === folder ||
  file === `${folder}.ts` ||
  file.startsWith(`${folder}/`) ||
  `${file}.ts` === folder;
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((name) => inside(file, name))
    .sort((a, b) => b.length - a.length)[0];
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Why an import is refused, or null. Files are named from the repository's root. */
export function refusal(file: string, name: string): string | null {
  const bare = name.replace(/^node:/, '');
  const builtin = name.startsWith('node:') || builtinModules.includes(name);
  const local = name.startsWith('.')
    ? relative('/', resolve('/', dirname(file), name))
        .split(sep)
        .join('/')
    : name.startsWith('@shared/')
      ? `shared/${name.slice(8)}`
      : null;
  const room = roomOf(file);
  if (local === null) {
    const keeper = kept[builtin ? bare : packageOf(name)];
    if (keeper && !keeper(file)) return `${file} may not import ${name}`;
  }
  if (room === undefined) return null;
  const rule = rooms[room] as Room;
  const arrow = local === null ? null : upward(file, local);
  if (arrow !== null) return `${arrow} does not run down`;
  if (local !== null)
    return rule.rooms.some((other) => inside(local, other)) ||
      file.startsWith(`${local}/`) ||
      inside(local, room)
      ? null
      : `${room} may not import ${local}`;
  if (builtin) return rule.node ? null : `${room} may not import Node's ${bare}`;
  return rule.packages === 'any' || rule.packages.includes(packageOf(name))
    ? null
    : `${room} may not import ${name}`;
}

export const roomsRule = (root: string): Rule.RuleModule => ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      refused: '{{ why }} (see build/lint/rooms.ts and floors.ts)',
      computed: 'What is imported is written out, so that its room can be read',
    },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = (node: Rule.Node, name: unknown): void => {
      const why = typeof name === 'string' ? refusal(file, name) : null;
      if (why !== null) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => {
        if (node.source.type === 'Literal') check(node, node.source.value);
        else if (roomOf(file) !== undefined) context.report({ node, messageId: 'computed' });
      },
    };
  },
});
