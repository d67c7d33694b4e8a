import { divisionDepth, divisionPrefix, fullDivision } from '../../../shared/codes/division';
import { studioPlace, villageKey } from '../../../shared/codes/short-names';
import { loose } from '../../../shared/codes/text';
import type { ReadDb } from '../database/reading';
import {
  divisionChildren,
  divisionEdits,
  divisionName,
  divisionOf,
  type DivisionEdits,
} from '../divisions/divisions';
import { unknown, type Found } from './found';
import { areasOf } from './short-names';
import type { Near, NearestNames } from './nearest-names';

/** Recognises divisions of an office's area by the names and codes that workbooks give them. */
export class DivisionNames {
  readonly #divisions = new Map<string, Set<string>>();
  readonly #villages = new Map<string, Map<string, string>>();
  #villageNames: Map<string, Set<string>> | undefined;
  /** The office's division and those above it, from the highest. */
  readonly #above: readonly string[];
  readonly edits: DivisionEdits;

  constructor(
    db: ReadDb,
    private readonly area: string,
    private readonly like: NearestNames,
  ) {
    this.edits = divisionEdits(db);
    const full = fullDivision(area) ?? area;
    this.#above = areasOf(full, this.edits).map(loose);
    this.#addArea(full);
  }

  #addArea(code: string): void {
    const division = divisionOf(code, this.edits);
    if (!division) return;
    const put = (key: string) => {
      if (key !== '') this.#divisions.set(key, (this.#divisions.get(key) ?? new Set()).add(code));
    };
    put(loose(division.name));
    if (division.depth === 4)
      put(loose(division.name).replace(/(街道办事处|街道|办事处|镇|乡)$/, '#'));
    if (division.depth < 4)
      for (const child of divisionChildren(code, this.edits))
        if (!child.retired) this.#addArea(child.code);
  }

  /** A division of the office's area by code or name; the words 街道办事处, 街道, 镇, 乡 may be missing. */
  find(text: string): Found {
    const code = fullDivision(text.trim());
    if (code !== null)
      return code.startsWith(divisionPrefix(this.area)) && divisionOf(code, this.edits)
        ? { id: code }
        : unknown;
    const codes = this.#named(loose(text)) ?? this.#named(this.#withoutArea(loose(text)));
    if (!codes) return unknown;
    const [id] = codes;
    return codes.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }

  /** What is called so, also by its government or office, 永春镇人民政府, or with a word left out, 清和街. */
  #named(key: string): Set<string> | undefined {
    if (key === '') return undefined;
    const bare = key.replace(/(人民政府|政府|(?<=街道)办(事处)?|(?<=街)道?办(事处)?)$/, '');
    const full = /街$/.test(bare) ? `${bare}道` : bare;
    return (
      this.#divisions.get(key) ??
      this.#divisions.get(bare) ??
      this.#divisions.get(full) ??
      this.#divisions.get(`${key}#`) ??
      this.#places().get(villageKey(key))
    );
  }

  /** A place without the province, city and county of the office in front: 吉林省长春市朝阳区重庆街道. */
  #withoutArea(key: string): string {
    let rest = key;
    for (const name of this.#above) if (rest.startsWith(name)) rest = rest.slice(name.length);
    return rest;
  }

  /** The places of the area whose names are most like a name that none has. */
  nearest(text: string): Near[] {
    const codes = () => [...this.#divisions.values(), ...this.#places().values()];
    return this.like.to(
      'division',
      text,
      () =>
        new Map(codes().flatMap((ids) => [...ids].map((id) => [divisionName(id, this.edits), id]))),
    );
  }

  /** A village within a township, by its code or name; null where there is none, or two. */
  within(township: string, text: string): string | null {
    const key = villageKey(text);
    const found = divisionChildren(township, this.edits).filter(
      ({ code, name, retired }) => !retired && (code === text || villageKey(name) === key),
    );
    return found.length === 1 ? (found[0]?.code ?? null) : null;
  }

  /**
   * Villages and communities of the area by their names, and by those with the township in front;
   * read when the first cell asks for one.
   */
  #places(): Map<string, Set<string>> {
    if (this.#villageNames) return this.#villageNames;
    const found = new Map<string, Set<string>>();
    const put = (key: string, code: string) =>
      found.set(key, (found.get(key) ?? new Set()).add(code));
    for (const codes of [...this.#divisions.values()])
      for (const township of codes) {
        if (divisionDepth(township) !== 4) continue;
        const above = divisionName(township, this.edits);
        for (const { code, name, retired } of divisionChildren(township, this.edits))
          if (!retired) for (const text of [name, above + name]) put(villageKey(text), code);
      }
    this.#villageNames = found;
    return found;
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
