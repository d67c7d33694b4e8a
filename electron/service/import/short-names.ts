import { divisionParent } from '../../../shared/codes/division';
import { shortStationKey, shortStationKeys, stationKey } from '../../../shared/codes/short-names';
import { divisionName, type DivisionEdits } from '../divisions/divisions';
import { loose } from '../../../shared/codes/text';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Found } from './found';

/** Stations are called by short names, as their description says; everything else by its own. */
export const isShortened = (noun: NounName): boolean =>
  nounOf(noun).fields[nounOf(noun).title]?.compare === 'stationName';
export const nameKey = (noun: NounName, name: string): string =>
  isShortened(noun) ? stationKey(name) : loose(name);

/** The number of a line in front of a name. */
const NUMBERED = /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])\s*(?=\D)/;
/** How many a name has below it, behind the name: 永昌街道（4人）. */
const COUNTED = /\s*[(（]\s*[共计]?\s*\d+\s*[人名个家]?\s*[)）]\s*$/;
export const unnumbered = (text: string): string => text.replace(NUMBERED, '').replace(COUNTED, '');

/** Whether a noun's names begin with a place that lists leave out: those of registered bodies. */
export const isRegistered = (noun: NounName): boolean => 'uscc' in nounOf(noun).fields;

/** A body's name without the places in front of it: 朝阳区阳光社工中心, 长春市朝阳区阳光社工中心. */
export function unplaced(name: string, areas: readonly string[]): string {
  const front = areas.find((area) => name.startsWith(area) && name.length > area.length + 3);
  return front === undefined ? name : unplaced(name.slice(front.length), areas);
}

/** Names of a division and those above it, from the highest. */
export function areasOf(code: string, edits: DivisionEdits): string[] {
  const above = divisionParent(code);
  return [...(above === null ? [] : areasOf(above, edits)), divisionName(code, edits)];
}

/** Finds stations by names that are shorter than theirs, where only one can be meant: 永昌站, 永昌街道. */
export class ShortNames {
  readonly #ids = new Map<string, Set<string>>();
  readonly #areas: readonly string[];

  /** @param area the office's division */
  constructor(area: string, edits: DivisionEdits) {
    this.#areas = areasOf(area, edits);
  }

  add(name: string, id: string): void {
    for (const key of shortStationKeys(name, this.#areas))
      this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
  }

  find(text: string): Found | null {
    const ids = this.#ids.get(shortStationKey(text, this.#areas));
    if (!ids) return null;
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { id } : { fault: 'ambiguous' };
  }
}
