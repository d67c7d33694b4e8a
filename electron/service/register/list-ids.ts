import type Database from 'better-sqlite3';
import type { ListQuery } from '../../../shared/contract/types';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { columnSql } from './derived';
import { whereOf } from './list-where';

type Asked = Pick<ListQuery, 'noun' | 'search' | 'filters' | 'sort'>;

/** Where a list's rows `t` come from and in which order; `walk` finds the first of them without sorting, as an index has them already. */
function orderOf(noun: NounName, sort: ListQuery['sort']): { from: string; order: string; walk?: string } {
  const field = sort ? nounOf(noun).fields[sort.field] : undefined;
  const way = sort?.descending ? 'DESC' : 'ASC';
  const from = `${noun} t`;
  if (sort && field) {
    // Every record has a search text, which begins with the pinyin of its title.
    if (sort.field === nounOf(noun).title && field.kind === 'text') return { from, order: `t.search ${way}, t.id ${way}`, walk: from };
    if (field.kind === 'reference') return { from: `${from} LEFT JOIN ${field.refers as NounName} r ON r.id = t."${sort.field}"`, order: `r.search IS NULL, r.search ${way}, t.id` };
    const column = columnSql(noun, 't', sort.field);
    return { from, order: `${column} IS NULL, ${column} ${way}, t.id` };
  }
  // Names of the tiers happen to stand in their order: centre, station, studio.
  if (noun === 'station') return { from, order: 'substr(t.division, 1, 9), t.tier, t.search, t.id', walk: from };
  const { sort: own } = nounOf(noun);
  if (own) return { from, order: `t."${own.field}" IS NULL, t."${own.field}" ${own.descending ? 'DESC' : 'ASC'}, t.search, t.id` };
  if (noun !== 'person') return { from, order: 't.search, t.id', walk: from };
  return { from: `${from} JOIN station s ON s.id = t.station`, order: 'substr(s.division, 1, 9), s.tier, s.search, s.id, t.search, t.id', walk: 'station s CROSS JOIN person t ON s.removedAt IS NULL AND t.station = s.id' };
}

interface Kept {
  state: string;
  ids: string[];
}

/** The last lists asked for, so that the next page, or the same list again, costs nothing. */
const KEPT = 8;
const lists = new WeakMap<Database.Database, Map<string, Kept>>();

/** Differs after any change of the database, by this connection or another. */
export const stateOf = (db: Database.Database): string => `${String(db.pragma('data_version', { simple: true }))}.${String(db.prepare('SELECT total_changes()').pluck().get())}`;

/** All ids of a list in their order; kept until the database changes. */
function allIds(db: Database.Database, asked: Asked, page: { from: string; order: string }): string[] {
  const known = lists.get(db) ?? new Map<string, Kept>();
  lists.set(db, known);
  const key = JSON.stringify([asked.noun, asked.search, asked.filters, asked.sort]);
  const state = stateOf(db);
  const kept = known.get(key);
  if (kept?.state === state) return kept.ids;
  const where = whereOf(asked.noun, asked);
  const ids = db.prepare(`SELECT t.id FROM ${page.from} WHERE ${where.sql} ORDER BY ${page.order}`).pluck().all(...where.params) as string[];
  known.delete(key);
  known.set(key, { state, ids });
  for (const old of known.keys()) if (known.size > KEPT) known.delete(old);
  return ids;
}

/** Ids of a page and how many records match altogether. */
export function pageIds(db: Database.Database, query: Asked & Pick<ListQuery, 'offset' | 'limit'>): { ids: string[]; total: number } {
  const { noun, search, filters, sort, offset, limit } = query;
  const page = orderOf(noun, sort);
  if (page.walk === undefined || (search ?? '') !== '' || Object.keys(filters ?? {}).length > 0) {
    const ids = allIds(db, query, page);
    return { ids: ids.slice(offset, offset + limit), total: ids.length };
  }
  const ids = db.prepare(`SELECT t.id FROM ${page.walk} WHERE t.removedAt IS NULL ORDER BY ${page.order} LIMIT ? OFFSET ?`).pluck().all(limit, offset) as string[];
  return { ids, total: db.prepare(`SELECT count(*) FROM ${noun} WHERE removedAt IS NULL`).pluck().get() as number };
}
