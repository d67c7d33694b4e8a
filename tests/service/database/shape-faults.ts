import type Database from 'better-sqlite3';
import type { Asked, ColumnRead } from './statements';

/** Types of a table's column that a kind may be read from. */
const types: Record<string, readonly (string | null)[]> = {
  text: ['TEXT'],
  whole: ['INTEGER'],
  real: ['REAL', 'INTEGER'],
  bytes: ['BLOB'],
};

interface TableColumn {
  name: string;
  notnull: number;
  pk: number;
}

/** Whether a statement leaves out the rows in which a column holds nothing, or compares it. */
const ruledOut = (sql: string, column: string): boolean =>
  new RegExp(`\\b${column}"? (IS NOT NULL|=|<|>|IN |BETWEEN )`).test(sql);

/** Whether a statement gives rows in which nothing of a table stands. */
const joinedLoosely = (sql: string, table: string): boolean =>
  new RegExp(`LEFT JOIN "?${table}\\b`, 'i').test(sql);

function mayBeNull(
  db: Database.Database,
  sql: string,
  { table, column }: { table: string; column: string },
): boolean {
  if (ruledOut(sql, column)) return false;
  if (joinedLoosely(sql, table)) return true;
  const columns = db.pragma(`table_info("${table}")`) as TableColumn[];
  const found = columns.find(({ name }) => name === column);
  return found !== undefined && found.notnull === 0 && found.pk === 0;
}

function columnFaults(
  db: Database.Database,
  sql: string,
  read: ColumnRead,
  { name, table, column, type }: Database.ColumnDefinition,
): string[] {
  // Of what is worked out, or stands in no table of the office, SQLite knows neither; tests hold
  // its rows against the shape.
  if (table === null || column === null || type === null || table.startsWith('sqlite_')) return [];
  const typed = types[read.kind]?.includes(type) ?? false;
  return [
    ...(typed ? [] : [`${name} is ${type}, and read as ${read.kind}`]),
    ...(!read.nullable && mayBeNull(db, sql, { table, column })
      ? [`${name} may be null, and is not read so`]
      : []),
  ];
}

/** Where the rows of a statement are not what they are read as. */
export function shapeFaults(db: Database.Database, sql: string, shape: Asked['shape']): string[] {
  const columns = db.prepare(sql).columns();
  if (!(shape instanceof Map)) {
    if (shape.kind === 'row') return [];
    const [first, ...more] = columns;
    if (!first || more.length > 0) return [`${columns.length} columns are read as one value`];
    return columnFaults(db, sql, shape, first);
  }
  const names = columns.map(({ name }) => name);
  const whole = /(SELECT|,)\s*(\w+\.)?\*/i.test(sql);
  return [
    ...[...shape.keys()].filter((name) => !names.includes(name)).map((name) => `no ${name}`),
    ...names
      .filter((name, at) => names.indexOf(name) !== at || (!whole && !shape.has(name)))
      .map((name) => `${name} is not read, or twice there`),
    ...columns.flatMap((column) => {
      const read = shape.get(column.name);
      return read ? columnFaults(db, sql, read, column) : [];
    }),
  ];
}
