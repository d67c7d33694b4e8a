import { divisionPrefix } from '../../../shared/codes/division';
import type { ListQuery } from '../../../shared/contract/records';
import { fieldKinds, isNumeric } from '../../../shared/domain/field-kinds';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { columnSql, type Lists } from './derived';
import { plainSearch, searchable } from './search-text';

type Behaving = Pick<Lists, 'behaviours'>;

export interface Where {
  sql: string;
  params: (string | number)[];
}

/**
 * Or one of the further records that the field names: the stations that a project serves besides
 * the one that leads.
 */
function orFurther(noun: NounName, key: string, inner: string): string {
  const further = nounOf(noun).fields[key]?.further;
  return further
    ? ` OR EXISTS (SELECT 1 FROM ${further} f WHERE f."${nounOf(further).owner ?? ''}" = t.id AND f.removedAt IS NULL AND f."${key}" IN ${inner})`
    : '';
}

/**
 * One filter on a column: division by prefix, `from..to` for dates and numbers, `a,b` for one of
 * several, nothing for empty, else equality.
 */
function condition(
  lists: Behaving,
  noun: NounName,
  table: string,
  key: string,
  value: string,
): Where | null {
  const field = nounOf(noun).fields[key];
  if (!field) return null;
  const column = columnSql(lists, noun, table, key);
  if (value === '') return { sql: `${column} IS NULL`, params: [] };
  const { filter } = fieldKinds[field.kind];
  if (filter === 'place')
    return {
      sql: `${column} >= ? AND ${column} < ? || ':'`,
      params: [divisionPrefix(value), divisionPrefix(value)],
    };
  const range = /^(.*)\.\.(.*)$/.exec(value);
  const numeric = isNumeric(field);
  if (range) {
    const bounds = [range[1] ?? '', range[2] ?? ''];
    const params = bounds
      .filter((bound) => bound !== '')
      .map((bound) => (numeric ? Number(bound) : bound));
    return {
      sql: bounds
        .map((bound, i) => (bound === '' ? '1' : `${column} ${i === 0 ? '>=' : '<='} ?`))
        .join(' AND '),
      params,
    };
  }
  const choices = value.split(',');
  if (filter === 'among')
    return {
      sql: `(${choices.map(() => `instr(${column}, ?) > 0`).join(' OR ')})`,
      params: choices.map((code) => `"${code}"`),
    };
  if (filter === 'text') return { sql: `instr(${column}, ?) > 0`, params: [value] };
  const among = `(${choices.map(() => '?').join(',')})`;
  const further = orFurther(noun, key, among);
  return {
    sql: `(${column} IN ${among}${further})`,
    params: [...(numeric ? choices.map(Number) : choices), ...(further ? choices : [])],
  };
}

/** People and projects are also filtered by what their station has: its division, tier, state. */
function filterOf(lists: Behaving, noun: NounName, key: string, value: string): Where | null {
  const own = condition(lists, noun, 't', key, value);
  if (own) return own;
  if (!('station' in nounOf(noun).fields)) return null;
  const through = condition(lists, 'station', 's', key, value);
  if (!through) return null;
  const stations = `(SELECT s.id FROM station s WHERE s.removedAt IS NULL AND ${through.sql})`;
  const further = orFurther(noun, 'station', stations);
  return {
    sql: `(t.station IN ${stations}${further})`,
    params: [...through.params, ...(further ? through.params : [])],
  };
}

/**
 * The search in a record's own text or in the text of a record it refers to, each in the index of
 * its search texts.
 */
function searched(noun: NounName, typed: string): Where {
  const plain = plainSearch(typed);
  const references = Object.entries(nounOf(noun).fields).filter(
    ([, field]) => field.kind === 'reference',
  );
  const sql = [
    `instr(${searchable('t.search', typed)}, ?) > 0`,
    ...references.flatMap(([key, field]) => {
      const found = `(SELECT r.id FROM ${field.refers} r WHERE r.removedAt IS NULL AND instr(${searchable('r.search', typed)}, ?) > 0)`;
      const further = orFurther(noun, key, found);
      return [`t."${key}" IN ${found}`, ...(further ? [further.slice(' OR '.length)] : [])];
    }),
  ];
  return { sql: `(${sql.join(' OR ')})`, params: sql.map(() => plain) };
}

/** Which records of a noun a list shows, as a condition on its row `t`. */
export function whereOf(
  lists: Behaving,
  noun: NounName,
  { search, filters }: Pick<ListQuery, 'search' | 'filters'>,
): Where {
  const searching = search !== undefined && plainSearch(search) !== '';
  // The plus keeps SQLite from fetching every row through the index of search texts when no text is
  // looked for: one pass over the table is several times quicker.
  const present = searching ? 't.removedAt IS NULL' : '+t.removedAt IS NULL';
  const parts: Where[] = [
    { sql: filters?.['removed'] === 'true' ? 't.removedAt IS NOT NULL' : present, params: [] },
  ];
  if (searching) parts.push(searched(noun, search));
  for (const [key, value] of Object.entries(filters ?? {})) {
    const part = key === 'removed' ? null : filterOf(lists, noun, key, value);
    if (part) parts.push(part);
  }
  return {
    sql: parts.map((part) => part.sql).join(' AND '),
    params: parts.flatMap((part) => part.params),
  };
}
