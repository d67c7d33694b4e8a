import type Database from 'better-sqlite3';
import type { SearchGroup, SearchHit } from '../../../shared/contract/handling';
import type { Stored } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { getRecord } from '../database/records';
import { labeller, type Labeller } from './labels';
import { isMasked, shownValue } from './masking';
import { plainSearch, searchTextOf } from './search-text';

/** Fewer digits stand in nearly every number; a single letter in nearly every name. */
const LEAST_DIGITS = 4;
const LEAST_LETTERS = 2;

/** Stations and people are what is mostly looked for. */
const order: readonly NounName[] = ['station', 'person', ...nounNames.filter((noun) => noun !== 'station' && noun !== 'person')];

/** 0: a whole name or number; 1: the beginning of one; 2: somewhere inside. */
const RANK = "CASE WHEN instr(' ' || search || ' ', ' ' || @plain || ' ') > 0 THEN 0 WHEN instr(' ' || search, ' ' || @plain) > 0 THEN 1 ELSE 2 END";

/** Records of a noun that match, best first. The texts are looked through in their index; only what is shown is read whole. */
function found(db: Database.Database, noun: NounName, plain: string, limit: number): Stored[] {
  const ids = db.prepare(`SELECT id FROM ${noun} WHERE removedAt IS NULL AND instr(search, @plain) > 0 ORDER BY ${RANK}, search, id LIMIT @limit`).pluck().all({ plain, limit }) as string[];
  if (ids.length < limit && 'division' in nounOf(noun).fields && /^\d{6,12}$/.test(plain)) {
    const placed = db.prepare(`SELECT id FROM ${noun} WHERE removedAt IS NULL AND division >= @plain AND division < @plain || ':' LIMIT @limit`).pluck().all({ plain, limit }) as string[];
    ids.push(...placed.filter((id) => !ids.includes(id)).slice(0, limit - ids.length));
  }
  return ids.map((id) => getRecord(db, noun, id));
}

/** A found record: its name, what tells it apart, and the field in which it was found, masked as everywhere. */
function hitOf(noun: NounName, { id, values }: Stored, plain: string, { labels }: Labeller): SearchHit {
  const { fields, title, hint } = nounOf(noun);
  const names = labels(noun, values);
  const shownOf = (key: string | undefined): string => {
    const field = key === undefined ? undefined : fields[key];
    if (key === undefined || !field) return '';
    return names[key] ?? String(shownValue(field, values[key] ?? null) ?? '');
  };
  const holds = ([key, field]: [string, (typeof fields)[string]]): boolean => {
    const value = values[key];
    if (typeof value !== 'string') return false;
    return field.kind === 'division' ? value.startsWith(plain) : (field.search ?? false) && searchTextOf(value).includes(plain);
  };
  const field = Object.entries(fields).find(holds)?.[0] ?? title;
  const description = fields[field];
  return { id, title: shownOf(title), hint: hint === title ? '' : shownOf(hint), field, shown: field === title || (description && isMasked(description) && !shownOf(field).includes('*')) ? '' : shownOf(field) };
}

/**
 * Looks through the records of every noun: characters, full pinyin, initials, numbers and division codes. Best first: whole, beginning, inside.
 * @param limit hits of one noun at most
 */
export function searchAll(db: Database.Database, query: string, limit: number): SearchGroup[] {
  const plain = plainSearch(query);
  if (plain === '' || (/^\d+$/.test(plain) && plain.length < LEAST_DIGITS) || (/^[a-z]+$/.test(plain) && plain.length < LEAST_LETTERS)) return [];
  const labels = labeller(db);
  return order.flatMap((noun) => {
    const rows = found(db, noun, plain, limit + 1);
    return rows.length === 0 ? [] : [{ noun, hits: rows.slice(0, limit).map((row) => hitOf(noun, row, plain, labels)), more: rows.length > limit }];
  });
}
