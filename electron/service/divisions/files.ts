import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { divisionDepth, divisionParent, type DivisionDepth } from '../../../shared/codes/division';
import { Refusal } from '../../../shared/result';

/** A division of the bundled table (codes of the National Bureau of Statistics). */
export interface DivisionEntry {
  code: string;
  name: string;
  depth: DivisionDepth;
  initials: string;
  communities: number;
  villages: number;
  children: string[];
}

let folder: string | null = null;

/**
 * The folder of levels.br and villages.bin: set by STATIONBOOK_DATA, else beside this file or
 * beside the bundle.
 */
function dataFolder(): string {
  if (folder !== null) return folder;
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [
    process.env['STATIONBOOK_DATA'],
    join(here, 'data'),
    join(here, '../data'),
    join(here, 'register/data'),
    join(here, '../../data'),
  ];
  const found = candidates.find(
    (candidate) => candidate !== undefined && existsSync(join(candidate, 'levels.br')),
  );
  if (found === undefined) throw Refusal.of('DIVISION_DATA_MISSING');
  folder = found;
  return found;
}

let levels: Map<string, DivisionEntry> | null = null;

/** Provinces, cities, counties and townships, by 12-digit code; read once. */
export function loadLevels(): Map<string, DivisionEntry> {
  if (levels !== null) return levels;
  const entries = new Map<string, DivisionEntry>();
  for (const line of brotliDecompressSync(readFileSync(join(dataFolder(), 'levels.br')))
    .toString('utf8')
    .split('\n')) {
    const [short = '', name = '', initials = '', communities = '0', villages = '0'] =
      line.split('\t');
    const code = short.padEnd(12, '0');
    // Cities without counties (东莞, 嘉峪关 …) come a second time as their own county.
    if (entries.has(code)) continue;
    entries.set(code, {
      code,
      name,
      depth: divisionDepth(code),
      initials,
      communities: Number(communities),
      villages: Number(villages),
      children: [],
    });
    const parent = divisionParent(code);
    if (parent !== null) entries.get(parent)?.children.push(code);
  }
  levels = entries;
  return entries;
}

export interface VillageEntry {
  code: string;
  name: string;
}

let archive: {
  bytes: Buffer;
  base: number;
  index: Record<string, [number, number] | undefined>;
} | null = null;
const cities = new Map<string, Map<string, VillageEntry[]>>();

/**
 * Villages of a city by township (12-digit code); each city's block is unpacked when it is first
 * asked for.
 */
export function loadVillages(code: string): Map<string, VillageEntry[]> {
  const city = code.slice(0, 4);
  const known = cities.get(city);
  if (known) return known;
  if (archive === null) {
    const bytes = readFileSync(join(dataFolder(), 'villages.bin'));
    const length = bytes.readUInt32LE(0);
    archive = {
      bytes,
      base: 4 + length,
      index: JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Record<
        string,
        [number, number] | undefined
      >,
    };
  }
  const place = archive.index[city];
  const townships = place
    ? parseBlock(
        archive.bytes.subarray(archive.base + place[0], archive.base + place[0] + place[1]),
      )
    : new Map<string, VillageEntry[]>();
  cities.set(city, townships);
  return townships;
}

function parseBlock(block: Buffer): Map<string, VillageEntry[]> {
  const townships = new Map<string, VillageEntry[]>();
  let list: VillageEntry[] = [];
  let township = '';
  let next = 1;
  for (const line of brotliDecompressSync(block).toString('utf8').split('\n')) {
    if (line.startsWith('#')) {
      township = line.slice(1);
      list = [];
      next = 1;
      townships.set(`${township}000`, list);
      continue;
    }
    const numbered = /^(\d{3}) (.*)$/.exec(line);
    const number = numbered ? Number(numbered[1]) : next;
    list.push({ code: township + String(number).padStart(3, '0'), name: numbered?.[2] ?? line });
    next = number + 1;
  }
  return townships;
}
