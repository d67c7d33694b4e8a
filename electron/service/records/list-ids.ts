import type { ListQuery } from '../../../shared/contract/records';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { behaviourOf, type ListOrder } from '../database/behaviour';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';
import { columnSql, type Lists } from './derived';
import { whereOf, type Where } from './list-where';

type Asked = Pick<ListQuery, 'noun' | 'search' | 'filters' | 'sort'>;

/** The order that was asked for, else the noun's own; by title where it has none. */
function orderOf(lists: Lists, noun: NounName, sort: ListQuery['sort']): ListOrder {
  const field = sort ? nounOf(noun).fields[sort.field] : undefined;
  const way = sort?.descending ? 'DESC' : 'ASC';
  const walk = `${noun} t`;
  if (sort && field) {
    // Every record has a search text, which begins with the pinyin of its title.
    if (sort.field === nounOf(noun).title && field.kind === 'text')
      return { by: `t.search ${way}, t.id ${way}`, walk };
    if (field.kind === 'reference')
      return {
        join: `LEFT JOIN ${field.refers} r ON r.id = t."${sort.field}"`,
        by: `r.search IS NULL, r.search ${way}, t.id`,
      };
    const column = columnSql(lists, noun, 't', sort.field);
    return { by: `${column} IS NULL, ${column} ${way}, t.id` };
  }
  const { order } = behaviourOf(lists, noun);
  if (order) return order;
  const { sort: own } = nounOf(noun);
  if (own)
    return {
      by: `t."${own.field}" IS NULL, t."${own.field}" ${own.descending ? 'DESC' : 'ASC'}, t.search, t.id`,
    };
  return { by: 't.search, t.id', walk };
}

/** What the last lists held, so that another page or order of the same costs little. */
const KEPT = 8;
const lists = new WeakMap<ReadDb, Map<string, { state: string; ids: string[] }>>();

/** Differs after any change of the database, by this connection or another. */
const stateOf = (db: ReadDb): string =>
  ['PRAGMA data_version', 'SELECT total_changes()']
    .map((sql) => String(db.prepare(sql).pluck().get()))
    .join('.');

/** Ids of all that match, in no order; kept until the database changes. */
function matching(db: ReadDb, { noun, search, filters }: Asked, where: Where): string[] {
  const known = lists.get(db) ?? new Map<string, { state: string; ids: string[] }>();
  lists.set(db, known);
  const key = JSON.stringify([noun, search, filters]);
  const state = stateOf(db);
  const kept = known.get(key);
  if (kept?.state === state) return kept.ids;
  const ids = select(db, `SELECT t.id FROM ${noun} t WHERE ${where.sql}`, text).all(
    ...where.params,
  );
  known.delete(key);
  known.set(key, { state, ids });
  for (const old of known.keys()) if (known.size > KEPT) known.delete(old);
  return ids;
}

/**
 * So few are picked out and sorted; among more, the first of the page are found sooner by going
 * through all in their order.
 */
const FEW = 2000;

/** Ids of a page and how many records match altogether. */
export function pageIds(
  lists: Lists,
  query: Asked & Pick<ListQuery, 'offset' | 'limit'>,
): { ids: string[]; total: number } {
  const { noun, search, filters, sort, offset, limit } = query;
  const { db } = lists;
  const { join = '', by, walk } = orderOf(lists, noun, sort);
  const page = (from: string, condition: string, ...params: (string | number)[]): string[] =>
    select(
      db,
      `SELECT t.id FROM ${from} WHERE ${condition} ORDER BY ${by} LIMIT ? OFFSET ?`,
      text,
    ).all(...params, limit, offset);
  if ((search ?? '') === '' && Object.keys(filters ?? {}).length === 0) {
    const ids =
      walk === undefined
        ? page(`${noun} t ${join}`, '+t.removedAt IS NULL')
        : page(walk, 't.removedAt IS NULL');
    return {
      ids,
      total: select(db, `SELECT count(*) FROM ${noun} WHERE removedAt IS NULL`, whole).one(),
    };
  }
  const where = whereOf(lists, noun, query);
  const all = matching(db, query, where);
  if (all.length <= FEW)
    return {
      ids: page(
        `json_each(?) j CROSS JOIN ${noun} t ON t.id = j.value ${join}`,
        '1',
        JSON.stringify(all),
      ),
      total: all.length,
    };
  return { ids: page(walk ?? `${noun} t ${join}`, where.sql, ...where.params), total: all.length };
}
