import { existsSync } from 'node:fs';
import { answerOf, onPath, run, say } from './process.ts';

interface Need {
  package: string;
  present: () => boolean;
}

let libraries: string | null = null;
const library = (name: string) => (): boolean =>
  (libraries ??= answerOf(existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', [
    '-p',
  ])).includes(name);
const tool = (name: string) => (): boolean => onPath(name);

const window: Need[] = [
  { package: 'libgtk-3-0', present: library('libgtk-3.so.0') },
  { package: 'libnss3', present: library('libnss3.so') },
  { package: 'libasound2', present: library('libasound.so.2') },
  { package: 'libgbm1', present: library('libgbm.so.1') },
  { package: 'libxss1', present: library('libXss.so.1') },
  { package: 'libxtst6', present: library('libXtst.so.6') },
  { package: 'libnotify4', present: library('libnotify.so.4') },
  { package: 'libsecret-1-0', present: library('libsecret-1.so.0') },
  {
    package: 'fonts-noto-cjk',
    present: () =>
      answerOf('fc-list', [':lang=zh', 'family']).trim() !== '' ||
      existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];
const noDisplay: Need[] = [
  { package: 'xvfb', present: tool('Xvfb') },
  { package: 'xauth', present: tool('xauth') },
];
const tests: Need[] = [
  { package: 'openssl', present: tool('openssl') },
  { package: 'unzip', present: tool('unzip') },
];
const compiler: Need[] = [
  { package: 'g++', present: tool('g++') },
  { package: 'make', present: tool('make') },
  { package: 'python3', present: tool('python3') },
];

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

/** From Debian 13 and Ubuntu 24.04 on some libraries carry `t64` in their name. */
const nameHere = (name: string): string =>
  answerOf('apt-cache', ['policy', `${name}t64`]).match(/Candidate: (?!\(none\))/)
    ? `${name}t64`
    : name;

/** Puts in place what Electron needs of a Debian system; otherwise says what to type. */
export async function ensureSystem(
  options: { tests?: boolean; compiler?: boolean } = {},
): Promise<void> {
  if (process.platform !== 'linux') return;
  const needs = [
    ...window,
    ...(hasDisplay() ? [] : noDisplay),
    ...(options.tests ? tests : []),
    ...(options.compiler ? compiler : []),
  ];
  const missing = needs.filter((need) => !need.present()).map((need) => need.package);
  if (missing.length === 0) return;
  if (!onPath('apt-get'))
    return say(
      `These system packages seem to be missing (names as in Debian): ${missing.join(' ')}`,
    );
  const root = process.getuid?.() === 0;
  if (!root) {
    say(
      `System packages are missing. Type this, then start again:\n\n  sudo apt-get update && sudo apt-get install --yes ${missing.join(' ')}\n`,
    );
    return;
  }
  say(`· Installing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const names = missing.map(nameHere);
  const code = await run(
    'apt-get',
    ['install', '--yes', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names],
    { stdio: ['ignore', 2, 2], env },
  );
  libraries = null;
  if (code !== 0)
    say(
      `They could not be installed. Type:\n\n  apt-get update && apt-get install --yes ${names.join(' ')}\n`,
    );
}
