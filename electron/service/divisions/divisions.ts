import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';
import {
  divisionDepth,
  divisionParent,
  divisionPrefix,
  fullDivision,
  townshipClass,
  villageClass,
} from '../../../shared/codes/division';
import { Refusal } from '../../../shared/result';
import type { Division } from '../../../shared/contract/divisions';
import { loadLevels, loadVillages } from './files';
import { pinyinOf } from './pinyin';

/**
 * An office's own changes to the bundled table: renamed, moved, retired or added divisions, by
 * 12-digit code.
 */
export type DivisionEdits = ReadonlyMap<
  string,
  { name: string | null; parent: string | null; retired: boolean }
>;

const noEdits: DivisionEdits = new Map();

/** The changes kept in an open office's database. */
export function divisionEdits(db: ReadDb): DivisionEdits {
  const rows = select(db, 'SELECT code, name, parent, retired FROM division_edit', {
    code: text,
    name: text.orNull,
    parent: text.orNull,
    retired: whole,
  }).all();
  return new Map(
    rows.map(({ code, name, parent, retired }) => [code, { name, parent, retired: retired === 1 }]),
  );
}

/** A division as the table has it, before the office's changes. */
export interface Raw {
  code: string;
  name: string;
  initials?: string;
  children: number;
}

export function rawOf(code: string): Raw | null {
  const entry = loadLevels().get(code);
  if (entry)
    return {
      code,
      name: entry.name,
      initials: entry.initials,
      children:
        entry.depth === 4 ? (loadVillages(code).get(code)?.length ?? 0) : entry.children.length,
    };
  if (divisionDepth(code) !== 5) return null;
  const village = loadVillages(code)
    .get(`${code.slice(0, 9)}000`)
    ?.find((one) => one.code === code);
  return village ? { ...village, children: 0 } : null;
}

export function toDivision(raw: Raw, edits: DivisionEdits): Division {
  const edit = edits.get(raw.code);
  const name = edit?.name ?? raw.name;
  const initials =
    edit?.name == null && raw.initials !== undefined ? raw.initials : pinyinOf(name).initials;
  return {
    code: raw.code,
    name,
    depth: divisionDepth(raw.code),
    parent: edit?.parent ?? divisionParent(raw.code),
    initials,
    children: raw.children,
    ...(edit?.retired ? { retired: true } : {}),
  };
}

/**
 * A division by a code of any length; null when neither the table nor the office's changes know it.
 */
export function divisionOf(code: string, edits: DivisionEdits = noEdits): Division | null {
  const full = fullDivision(code);
  if (full === null) return null;
  const raw = rawOf(full);
  if (raw) return toDivision(raw, edits);
  const name = edits.get(full)?.name;
  return name == null ? null : toDivision({ code: full, name, children: 0 }, edits);
}

/** What the shipped table itself has one level below; provinces for null. */
function shippedChildren(full: string | null): Raw[] {
  if (full === null)
    return [...loadLevels().values()]
      .filter(({ depth }) => depth === 1)
      .map((entry) => ({ ...entry, children: entry.children.length }));
  if (divisionDepth(full) === 4)
    return (loadVillages(full).get(full) ?? []).map((village) => ({ ...village, children: 0 }));
  return (loadLevels().get(full)?.children ?? []).flatMap((code) => rawOf(code) ?? []);
}

/**
 * Divisions one level below; provinces for null. Retired ones come last, so that old records stay
 * readable.
 */
export function divisionChildren(
  parent: string | null,
  edits: DivisionEdits = noEdits,
): Division[] {
  const full = parent === null ? null : fullDivision(parent);
  if (parent !== null && full === null) throw Refusal.of('DIVISION_UNKNOWN', { code: parent });
  const raws = shippedChildren(full);
  const known = new Set(raws.map((raw) => raw.code));
  for (const [code, edit] of edits) {
    if (known.has(code) || (edit.parent ?? divisionParent(code)) !== full) continue;
    const raw = rawOf(code) ?? (edit.name === null ? null : { code, name: edit.name, children: 0 });
    if (raw) raws.push(raw);
  }
  const list = raws
    .map((raw) => toDivision(raw, edits))
    .filter((division) => division.parent === full);
  return list.sort(
    (a, b) => Number(a.retired ?? false) - Number(b.retired ?? false) || (a.code < b.code ? -1 : 1),
  );
}

/** Names from the province down, without the filler level 市辖区. */
export function divisionPath(code: string, edits: DivisionEdits = noEdits): string {
  const names: string[] = [];
  let at: string | null = fullDivision(code);
  while (at !== null) {
    const division = divisionOf(at, edits);
    if (
      division &&
      !(division.depth === 2 && /^(市辖区|县|.*直辖县级行政区划)$/.test(division.name))
    )
      names.unshift(division.name);
    at = division ? division.parent : divisionParent(at);
  }
  return names.join(' ');
}

/** Name of a division, or the code itself when it is unknown. */
export const divisionName = (code: string, edits: DivisionEdits = noEdits): string =>
  divisionOf(code, edits)?.name ?? code;

/** How many units of each class lie in an area, classed by their code digits. */
export function divisionSummary(code: string, edits: DivisionEdits = noEdits) {
  const division = divisionOf(code, edits);
  if (!division) throw Refusal.of('DIVISION_UNKNOWN', { code });
  const counts = { streets: 0, towns: 0, townships: 0, communities: 0, villages: 0 };
  const prefix = divisionPrefix(division.code);
  for (const entry of loadLevels().values()) {
    if (entry.depth !== 4 || !entry.code.startsWith(prefix) || edits.get(entry.code)?.retired)
      continue;
    const kind = townshipClass(entry.code);
    if (kind === 'street') counts.streets += 1;
    else if (kind === 'town') counts.towns += 1;
    else if (kind === 'township') counts.townships += 1;
    counts.communities += entry.communities;
    counts.villages += entry.villages;
  }
  if (division.depth === 5)
    counts[villageClass(division.code) === 'community' ? 'communities' : 'villages'] = 1;
  return {
    code: division.code,
    name: division.name,
    path: divisionPath(division.code, edits),
    ...counts,
  };
}
