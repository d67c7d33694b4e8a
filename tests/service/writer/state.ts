import { verifyAudit } from '../../../electron/service/database/audit';
import { isSound } from '../../../electron/service/database/open';
import type { World } from './world';

export interface State {
  /** Every row of every table as a text, the table's name before it. */
  rows: readonly string[];
  sound: boolean;
  chain: boolean;
}

/** Everything in the database, and whether it is whole. */
export const stateOf = ({ inside }: Pick<World, 'inside'>): State =>
  inside((db) => {
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    const rows = tables.flatMap((table) =>
      db
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
    return { rows, sound: isSound(db), chain: verifyAudit(db).ok };
  });

/**
 * What is another in each run: bytes, recovery codes, digests and keys, ids, moments and other
 * numbers.
 */
const VARIES =
  /"data":\[[0-9,]*\]|(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}|[0-9a-f]{32,}|[A-Za-z0-9+/=_-]{40,}|[0-9]+/g;

/**
 * What a call made of a state, whatever ids, moments and numbers it happened to give: the rows that
 * came and those that went. Two calls of the same kind that did the same have the same.
 */
export function changeOf(before: State, after: State): string {
  const [old, now] = [new Set(before.rows), new Set(after.rows)];
  const of = (sign: string, rows: readonly string[], others: ReadonlySet<string>): string[] =>
    rows.filter((row) => !others.has(row)).map((row) => `${sign} ${row.replace(VARIES, '#')}`);
  return [...of('+', after.rows, old), ...of('-', before.rows, now)].sort().join('\n');
}
