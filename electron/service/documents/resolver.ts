import type Database from 'better-sqlite3';
import { divisionDepth, divisionPrefix, fullDivision } from '../../../shared/codes/division';
import { stationKey, studioPlace, villageKey } from '../../../shared/codes/short-names';
import { loose } from '../../../shared/codes/text';
import type { NounName } from '../../../shared/domain/nouns';
import { divisionChildren, divisionEdits, divisionName, divisionOf, type DivisionEdits } from '../register/divisions';

export type Found = { id: string } | { fault: 'unknown' | 'ambiguous' };

const unknown: Found = { fault: 'unknown' };

/** Recognises stations, institutions and divisions by the names that workbooks give them. */
export class Resolver {
  readonly #names = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  readonly #divisions = new Map<string, Set<string>>();
  readonly #villages = new Map<string, Map<string, string>>();
  readonly edits: DivisionEdits;

  constructor(db: Database.Database, readonly area: string) {
    this.edits = divisionEdits(db);
    for (const row of db.prepare('SELECT id, name, division FROM station WHERE removedAt IS NULL').all() as { id: string; name: string; division: string }[]) this.addStation(row.id, row.name, row.division);
    for (const row of db.prepare('SELECT id, name, uscc FROM institution WHERE removedAt IS NULL').all() as { id: string; name: string; uscc: string | null }[]) this.addInstitution(row.id, row.name, row.uscc);
    this.#addArea(fullDivision(area) ?? area);
  }

  /** Name of a record that the resolver was told of, e.g. one that comes in with the same workbook. */
  nameOf(id: string): string | undefined {
    return this.#titles.get(id);
  }

  #put(noun: NounName, key: string, id: string): void {
    const at = `${noun}:${key}`;
    this.#names.set(at, (this.#names.get(at) ?? new Set()).add(id));
  }

  addStation(id: string, name: string, division: string): void {
    this.#titles.set(id, name);
    const key = stationKey(name);
    this.#put('station', key, id);
    // With the township in front, stations of one name can be told apart.
    if (divisionDepth(division) >= 4) this.#put('station', loose(divisionName(`${division.slice(0, 9)}000`, this.edits)) + key, id);
  }

  addInstitution(id: string, name: string, uscc: string | null): void {
    this.#titles.set(id, name);
    this.#put('institution', loose(name), id);
    if (uscc !== null) this.#put('institution', loose(uscc), id);
  }

  /** A reference by name, short name or code. */
  reference(noun: NounName, text: string): Found {
    // A roster names the same few stations thousands of times.
    let key = this.#keys.get(`${noun}:${text}`);
    if (key === undefined) this.#keys.set(`${noun}:${text}`, (key = noun === 'station' ? stationKey(text) : loose(text)));
    const ids = this.#names.get(`${noun}:${key}`);
    if (!ids) return unknown;
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }

  #addArea(code: string): void {
    const division = divisionOf(code, this.edits);
    if (!division) return;
    const put = (key: string) => {
      if (key !== '') this.#divisions.set(key, (this.#divisions.get(key) ?? new Set()).add(code));
    };
    put(loose(division.name));
    if (division.depth === 4) put(loose(division.name).replace(/(街道办事处|街道|办事处|镇|乡)$/, '#'));
    if (division.depth < 4) for (const child of divisionChildren(code, this.edits)) if (!child.retired) this.#addArea(child.code);
  }

  /** A division of the office's area by code or name; the words 街道办事处, 街道, 镇, 乡 may be missing. */
  division(text: string): Found {
    const code = fullDivision(text.trim());
    if (code !== null) return code.startsWith(divisionPrefix(this.area)) && divisionOf(code, this.edits) ? { id: code } : unknown;
    const key = loose(text);
    const codes = this.#divisions.get(key) ?? this.#divisions.get(key.replace(/办事处$/, '')) ?? this.#divisions.get(`${key}#`);
    if (!codes) return unknown;
    const [id] = codes;
    return codes.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }

  /** The village that a studio is named after, when its township has exactly one of that name. */
  village(township: string, studio: string): string | null {
    let villages = this.#villages.get(township);
    if (!villages) {
      villages = new Map();
      for (const one of divisionChildren(township, this.edits)) {
        if (one.retired) continue;
        const key = villageKey(one.name);
        villages.set(key, villages.has(key) ? '' : one.code);
      }
      this.#villages.set(township, villages);
    }
    return villages.get(villageKey(studioPlace(studio))) || null;
  }
}
