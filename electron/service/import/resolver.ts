import type { ReadDb } from '../database/reading';
import { divisionDepth, fullDivision } from '../../../shared/codes/division';
import { loose } from '../../../shared/codes/text';
import { placeOf, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fromRow } from '../database/records';
import { hintLabel } from '../records/list-cells';
import { anyRow, select } from '../database/rows';
import { divisionName } from '../divisions/divisions';
import { DivisionNames } from './division-names';
import { unknown, type Found } from './found';
import { NearestNames, type Near } from './nearest-names';
import {
  areasOf,
  isRegistered,
  isShortened,
  nameKey,
  ShortNames,
  unnumbered,
  unplaced,
} from './short-names';

/** A name within a longer text has at least this many characters. */
const SHORTEST = 3;

/** The depth of a township among the divisions. */
const TOWNSHIP = 4;

/** Marks names without their places, which stand in no text as such. */
const UNPLACED = '\u0000';

/** Recognises records by the names and codes that workbooks give them. */
export class Resolver {
  readonly #names = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  readonly #nouns = new Map<string, NounName>();
  readonly #hints = new Map<string, string>();
  readonly #nearest = new NearestNames();
  readonly #short: ShortNames;
  readonly #areas: readonly string[];
  readonly divisions: DivisionNames;

  readonly #loaded = new Set<NounName>();
  /** Records that come in, whose names nobody has asked for yet. */
  readonly #untold = new Map<NounName, [id: string, values: Values][]>();
  readonly #coming = new Set<string>();
  /** Stations by noun and township. */
  readonly #townships = new Map<string, Set<string>>();

  constructor(
    private readonly db: ReadDb,
    area: string,
  ) {
    this.divisions = new DivisionNames(db, area, this.#nearest);
    this.#short = new ShortNames(fullDivision(area) ?? area, this.divisions.edits);
    this.#areas = areasOf(fullDivision(area) ?? area, this.divisions.edits);
  }

  /**
   * Name of a record that the resolver was told of, e.g. one that comes in with the same workbook.
   */
  nameOf(id: string): string | undefined {
    for (const noun of [...this.#untold.keys()]) this.#load(noun);
    return this.#titles.get(id);
  }

  #put(noun: NounName, key: string, id: string): void {
    const at = `${noun}:${key}`;
    this.#names.set(at, (this.#names.get(at) ?? new Set()).add(id));
  }

  /**
   * Names of a noun are read when the first row asks for one, and those of what comes in are worked
   * out then: nobody asks for the people of a roster.
   */
  #load(noun: NounName): void {
    if (!this.#loaded.has(noun)) {
      this.#loaded.add(noun);
      const sql = `SELECT * FROM ${noun} WHERE removedAt IS NULL`;
      for (const row of select(this.db, sql, anyRow).all())
        this.#add(noun, String(row.id), fromRow(noun, row).values);
    }
    const untold = this.#untold.get(noun);
    if (untold === undefined) return;
    this.#untold.delete(noun);
    for (const [id, values] of untold) this.#add(noun, id, values);
  }

  /**
   * Tells of a record that comes in with the same workbooks, so that later rows can refer to it.
   */
  add(noun: NounName, id: string, values: Values): void {
    this.#coming.add(id);
    const untold = this.#untold.get(noun);
    if (untold) untold.push([id, values]);
    else this.#untold.set(noun, [[id, values]]);
  }

  /** Whether a record comes in with the same workbooks and is not kept yet. */
  isComing(id: string): boolean {
    return this.#coming.has(id);
  }

  #add(noun: NounName, id: string, values: Values): void {
    const { title, keys } = nounOf(noun);
    const name = String(values[title] ?? '');
    this.#titles.set(id, name);
    this.#nouns.set(id, noun);
    const { hint } = nounOf(noun);
    const told = hint === undefined ? null : values[hint];
    if (typeof told === 'string') this.#hints.set(id, told);
    const key = nameKey(noun, name);
    this.#put(noun, key, id);
    if (isShortened(noun)) this.#short.add(name, id);
    if (isRegistered(noun)) this.#put(noun, UNPLACED + unplaced(key, this.#areas), id);
    // An identifier that is a key by itself names a record as well as its name does.
    for (const [only, ...others] of keys) {
      const value = only === undefined || others.length > 0 ? null : values[only];
      if (only !== title && typeof value === 'string') this.#put(noun, loose(value), id);
    }
    // With the township in front, records of one name can be told apart.
    const place = placeOf(nounOf(noun), values);
    if (place === null || divisionDepth(place) < TOWNSHIP) return;
    const township = place.slice(0, 9);
    this.#put(noun, loose(divisionName(`${township}000`, this.divisions.edits)) + key, id);
    if (isShortened(noun) && values['tier'] === 'station') {
      const at = `${noun}:${township}`;
      this.#townships.set(at, (this.#townships.get(at) ?? new Set()).add(id));
    }
  }

  /**
   * The stations of the township that a text names, whatever they are called; null where it names no
   * township, or what is referred to are no stations.
   */
  ofTownship(noun: NounName, text: string): string[] | null {
    const found = isShortened(noun) && text !== '' ? this.divisions.find(text) : unknown;
    if (!('id' in found) || divisionDepth(found.id) !== TOWNSHIP) return null;
    this.#load(noun);
    return [...(this.#townships.get(`${noun}:${found.id.slice(0, 9)}`) ?? [])];
  }

  /**
   * What tells apart the records that a name may mean: the stations of two people called the same.
   */
  places(noun: NounName, text: string): string[] {
    this.#load(noun);
    return [...(this.#names.get(`${noun}:${nameKey(noun, text)}`) ?? [])]
      .map((id) => this.#hintOf(noun, id))
      .filter((place) => place !== '')
      .sort();
  }

  /** Every record of a noun by its name, those among them that come in with the same workbooks. */
  all(noun: NounName): { id: string; name: string }[] {
    this.#load(noun);
    return [...this.#titles].flatMap(([id, name]) =>
      this.#nouns.get(id) === noun ? [{ id, name }] : [],
    );
  }

  /** A roster names the same few stations thousands of times. */
  #keyOf(noun: NounName, text: string): string {
    let key = this.#keys.get(`${noun}:${text}`);
    if (key === undefined) this.#keys.set(`${noun}:${text}`, (key = nameKey(noun, text)));
    return key;
  }

  /** A reference by name, short name or code. */
  reference(noun: NounName, text: string): Found {
    this.#load(noun);
    const ids = this.#names.get(`${noun}:${this.#keyOf(noun, text)}`);
    if (!ids)
      return (
        this.#toldApart(noun, text) ??
        this.#unnumbered(noun, text) ??
        (isShortened(noun) ? this.#short.find(text) : this.#unplaced(noun, text)) ??
        unknown
      );
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }

  /** Whether a name is only short for that of the record which it means. */
  isShort(noun: NounName, text: string): boolean {
    this.#load(noun);
    if (this.#names.has(`${noun}:${this.#keyOf(noun, text)}`)) return false;
    if (!isShortened(noun)) return this.#unplaced(noun, text) !== null;
    const bare = unnumbered(text);
    if (bare !== text && bare !== '') return this.isShort(noun, bare);
    const found = this.#short.find(text);
    return found !== null && 'id' in found;
  }

  /** A name behind the number of its line or before a count: 1.永昌街道社工站, 永昌街道社工站（4人）. */
  #unnumbered(noun: NounName, text: string): Found | null {
    const bare = unnumbered(text);
    return bare === text || bare === '' ? null : this.reference(noun, bare);
  }

  /** A registered body by its name without the places in front, or with more of them. */
  #unplaced(noun: NounName, text: string): Found | null {
    if (!isRegistered(noun)) return null;
    const key = UNPLACED + unplaced(this.#keyOf(noun, text), this.#areas);
    const ids = this.#names.get(`${noun}:${key}`);
    if (!ids) return null;
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }

  /** One of several of one name, told apart as lists do: 张伟（桂林街道社会工作站）. */
  #toldApart(noun: NounName, text: string): Found | null {
    if (!/[)）]\s*$/.test(text)) return null;
    const found = [...text.matchAll(/[(（]/g)].flatMap(({ index }) => {
      const hint = loose(text.slice(index));
      const ids = this.#names.get(`${noun}:${nameKey(noun, text.slice(0, index))}`) ?? [];
      return [...ids].filter((id) => loose(this.#hintOf(noun, id)) === hint);
    });
    const [id] = found;
    return id === undefined ? null : found.length === 1 ? { id } : { fault: 'ambiguous' };
  }

  #hintOf(noun: NounName, id: string): string {
    return hintLabel(this.db, noun, this.#hints.get(id), (refers, one) => {
      this.#load(refers);
      return this.#titles.get(one) ?? '';
    });
  }

  /** The records whose names are most like a name that none has. */
  nearest(noun: NounName, text: string): Near[] {
    return this.#nearest.to(
      noun,
      text,
      () => new Map(this.all(noun).map(({ id, name }) => [name, id])),
    );
  }

  /** The record that an answer means: by the id of one that is kept, or by its name. */
  answered(noun: NounName, answer: string | undefined): Found | null {
    if (answer === undefined) return null;
    this.#load(noun);
    const isKept = this.#titles.has(answer) && !this.isComing(answer);
    return isKept ? { id: answer } : this.reference(noun, answer);
  }

  /**
   * The one record that a text is about: by its own name, else the longest name that stands in it;
   * null where there is none, or two as good.
   */
  named(noun: NounName, text: string): string | null {
    const whole = this.reference(noun, text);
    if ('id' in whole) return whole.id;
    const key = nameKey(noun, text);
    const within = [...this.#names.entries()]
      .map(([at, ids]) => ({ name: at.slice(noun.length + 1), at, ids }))
      .filter(({ at, name }) => at.startsWith(`${noun}:`) && name !== '' && key.includes(name))
      .sort((a, b) => b.name.length - a.name.length);
    const [best, next] = within;
    if (!best || best.name.length < SHORTEST || best.ids.size > 1) return null;
    // A longer name that contains the shorter one means the same place; two apart are two.
    if (next && !best.name.includes(next.name)) return null;
    return [...best.ids][0] ?? null;
  }
}
