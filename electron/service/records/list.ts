import { decimal, numberOf, times } from '../../../shared/codes/exact';
import type { ListPage, ListQuery } from '../../../shared/contract/records';
import { isSummed } from '../../../shared/domain/field-kinds';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fromRow } from '../database/records';
import { anyRow, select } from '../database/rows';
import { columnSql, selection, type Lists } from './derived';
import { labeller } from './labels';
import { pageIds } from './list-ids';
import { whereOf } from './list-where';

const summed = (noun: NounName): string[] =>
  Object.entries(nounOf(noun).fields)
    .filter(([, field]) => field.list && isSummed(field))
    .map(([key]) => key);

const MILLIONTHS = 1_000_000;
const isDecimal = (noun: NounName, key: string): boolean =>
  nounOf(noun).fields[key]?.kind === 'decimal';

/** Decimals are summed as whole numbers of the smallest part that a field takes. */
const inMillionths = (noun: NounName, key: string, column: string): string =>
  isDecimal(noun, key) ? `round(${column} * ${MILLIONTHS})` : column;

/** Sums of a list's numeric columns over all that match. */
export function listSums(
  lists: Lists,
  query: Pick<ListQuery, 'noun' | 'search' | 'filters'>,
): Record<string, number> {
  const keys = summed(query.noun);
  if (keys.length === 0) return {};
  const where = whereOf(lists, query.noun, query);
  const totals = select(
    lists.db,
    `SELECT ${keys.map((key) => `total(${inMillionths(query.noun, key, columnSql(lists, query.noun, 't', key))}) AS "${key}"`).join(', ')} FROM ${query.noun} t WHERE ${where.sql}`,
    anyRow,
  ).one(...where.params);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      isDecimal(query.noun, key)
        ? numberOf(times(decimal(Number(totals[key])), 1, MILLIONTHS))
        : Number(totals[key]),
    ]),
  );
}

/**
 * A page of a noun's list: searched by characters or pinyin, filtered, sorted, with totals over all
 * that match unless it is asked for bare.
 */
export function listRecords(lists: Lists, query: ListQuery): ListPage {
  const { db } = lists;
  const { noun } = query;
  const { ids, total } = pageIds(lists, query);
  // Derived columns are worked out for the rows of the page alone.
  const find = select(db, `SELECT ${selection(lists, noun)} FROM ${noun} t WHERE t.id = ?`, anyRow);
  const label = labeller(db);
  const rows = ids.map((id) => label.row(noun, fromRow(noun, find.one(id))));
  return { rows, total, sums: query.bare ? {} : listSums(lists, query) };
}

/**
 * Choices for a reference field: titles that match the search, with a hint that tells apart what
 * has the same name.
 */
export function options(lists: Lists, noun: NounName, search: string, limit: number) {
  const page = listRecords(lists, { noun, search, offset: 0, limit, bare: true });
  const { title, hint } = nounOf(noun);
  const shown = (row: ListPage['rows'][number], key: string | undefined) =>
    key === undefined ? '' : (row.labels[key] ?? String(row.values[key] ?? ''));
  return page.rows.map((row) => ({ id: row.id, label: shown(row, title), hint: shown(row, hint) }));
}
