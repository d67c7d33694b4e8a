import type Database from 'better-sqlite3';
import { divisionPrefix } from '../../../shared/codes/division';
import type { ListPage, ListQuery } from '../../../shared/contract/types';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fromRow } from '../database/records';
import { columnSql, selection } from './derived';
import { labeller } from './labels';
import { searchPattern } from './search-text';

interface Where {
  sql: string;
  params: (string | number)[];
}

/** One filter on a column: division by prefix, `from..to` for dates and numbers, `a,b` for one of several, else equality. */
function condition(noun: NounName, table: string, key: string, value: string): Where | null {
  const field = nounOf(noun).fields[key];
  if (!field) return null;
  const column = columnSql(noun, table, key);
  if (value === '') return { sql: `${column} IS NULL`, params: [] };
  if (field.kind === 'division') return { sql: `substr(${column}, 1, length(?)) = ?`, params: [divisionPrefix(value), divisionPrefix(value)] };
  const range = /^(.*)\.\.(.*)$/.exec(value);
  if (range) {
    const params = [range[1] ?? '', range[2] ?? ''];
    return { sql: params.map((bound, i) => (bound === '' ? '1' : `${column} ${i === 0 ? '>=' : '<='} ?`)).join(' AND '), params: params.filter((bound) => bound !== '') };
  }
  const choices = value.split(',');
  if (field.kind === 'codes') return { sql: `(${choices.map(() => `instr(${column}, ?) > 0`).join(' OR ')})`, params: choices.map((code) => `"${code}"`) };
  return { sql: `${column} IN (${choices.map(() => '?').join(',')})`, params: choices };
}

/** People and projects are also filtered by what their station has: its division, tier, state. */
function filterOf(noun: NounName, key: string, value: string): Where | null {
  const own = condition(noun, 't', key, value);
  if (own) return own;
  if (!('station' in nounOf(noun).fields)) return null;
  const through = condition('station', 's', key, value);
  return through ? { sql: `t.station IN (SELECT s.id FROM station s WHERE ${through.sql})`, params: through.params } : null;
}

function whereOf(noun: NounName, query: Pick<ListQuery, 'search' | 'filters'>): Where {
  const parts: Where[] = [{ sql: query.filters?.['removed'] === 'true' ? 't.removedAt IS NOT NULL' : 't.removedAt IS NULL', params: [] }];
  if (query.search !== undefined && query.search.trim() !== '') {
    const pattern = searchPattern(query.search);
    const sql = [`t.search LIKE ? ESCAPE '\\'`];
    const params = [pattern];
    for (const [key, field] of Object.entries(nounOf(noun).fields)) {
      if (field.kind !== 'reference') continue;
      sql.push(`t."${key}" IN (SELECT r.id FROM ${field.refers as NounName} r WHERE r.search LIKE ? ESCAPE '\\')`);
      params.push(pattern);
    }
    parts.push({ sql: `(${sql.join(' OR ')})`, params });
  }
  for (const [key, value] of Object.entries(query.filters ?? {})) {
    const part = key === 'removed' ? null : filterOf(noun, key, value);
    if (part) parts.push(part);
  }
  return { sql: parts.map((part) => part.sql).join(' AND '), params: parts.flatMap((part) => part.params) };
}

const TIER_ORDER = `CASE tier WHEN 'centre' THEN 0 WHEN 'station' THEN 1 ELSE 2 END`;

function orderOf(noun: NounName, sort: ListQuery['sort']): string {
  const field = sort ? nounOf(noun).fields[sort.field] : undefined;
  const way = sort?.descending ? 'DESC' : 'ASC';
  if (sort && field) {
    const column = sort.field === nounOf(noun).title && field.kind === 'text' ? 't.search'
      : field.kind === 'reference' ? `(SELECT r.search FROM ${field.refers as NounName} r WHERE r.id = t."${sort.field}")`
      : sort.field === 'tier' ? TIER_ORDER : columnSql(noun, 't', sort.field);
    return `${column} IS NULL, ${column} ${way}, t.search, t.id`;
  }
  if (noun === 'station') return `substr(t.division, 1, 9), ${TIER_ORDER}, t.search, t.id`;
  const { sort: own } = nounOf(noun);
  if (own) return `t."${own.field}" IS NULL, t."${own.field}" ${own.descending ? 'DESC' : 'ASC'}, t.search, t.id`;
  return noun === 'person' ? '(SELECT substr(s.division, 1, 9) FROM station s WHERE s.id = t.station), t.station, t.search, t.id' : 't.search, t.id';
}

/** A page of a noun's list: searched by characters or pinyin, filtered, sorted, with totals over all that match. */
export function listRecords(db: Database.Database, query: ListQuery): ListPage {
  const { noun } = query;
  const where = whereOf(noun, query);
  const numeric = Object.entries(nounOf(noun).fields).filter(([, field]) => field.list && !field.plain && (field.kind === 'integer' || field.kind === 'decimal' || field.kind === 'money')).map(([key]) => key);
  const totals = db.prepare(`SELECT count(*) AS total${numeric.map((key) => `, total(${columnSql(noun, 't', key)}) AS "${key}"`).join('')} FROM ${noun} t WHERE ${where.sql}`).get(...where.params) as Record<string, number>;
  const rows = db.prepare(`SELECT ${selection(noun)} FROM ${noun} t WHERE ${where.sql} ORDER BY ${orderOf(noun, query.sort)} LIMIT ? OFFSET ?`).all(...where.params, query.limit, query.offset) as Parameters<typeof fromRow>[1][];
  const label = labeller(db);
  return {
    rows: rows.map((row) => label.row(noun, fromRow(noun, row))),
    total: totals['total'] ?? 0,
    // Sums of decimals gather rounding noise; four places are more than any field shows.
    sums: Object.fromEntries(numeric.map((key) => [key, Math.round((totals[key] ?? 0) * 10_000) / 10_000])),
  };
}

/** Choices for a reference field: titles that match the search, with a hint that tells apart what has the same name. */
export function options(db: Database.Database, noun: NounName, search: string, limit: number) {
  const page = listRecords(db, { noun, search, offset: 0, limit });
  const { title, hint } = nounOf(noun);
  const shown = (row: ListPage['rows'][number], key: string | undefined) => (key === undefined ? '' : (row.labels[key] ?? String(row.values[key] ?? '')));
  return page.rows.map((row) => ({ id: row.id, label: shown(row, title), hint: shown(row, hint) }));
}
