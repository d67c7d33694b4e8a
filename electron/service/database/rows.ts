import type { ReadDb, ReadStatement } from './reading';

/** A row of any columns, as SQLite has it: what a noun's description turns into a record. */
export type Row = Record<string, string | number | null>;

interface KindValues {
  text: string;
  whole: number;
  real: number;
  bytes: Buffer;
  row: Row;
}
export type KindName = keyof KindValues;

/** What a column gives: how SQLite stores it, and as what the program reads it. */
export class Column<Name extends KindName = KindName, T = unknown> {
  /** Only the compiler reads it. */
  declare readonly given: T;

  constructor(
    readonly kind: Name,
    readonly nullable = false,
  ) {}

  /** The same, or nothing. */
  get orNull(): Column<Name, T | null> {
    return new Column(this.kind, true);
  }

  /** The same as one of the few values that it is ever written with, such as a code. */
  as<S extends T>(): Column<Name, S> {
    return new Column(this.kind, this.nullable);
  }
}

const column = <Name extends KindName>(kind: Name): Column<Name, KindValues[Name]> =>
  new Column(kind);

export const text = column('text');
/** A whole number: a count, a sequence, 0 or 1. */
export const whole = column('whole');
/** Any number: a share, an area. */
export const real = column('real');
export const bytes = column('bytes');
/** In place of a shape: the columns are those of the table. */
export const anyRow = column('row');

/** What a statement gives: a value for each name, or one value alone. */
export type Shape = Readonly<Record<string, Column>> | Column;

/** A row of a shape. */
export type RowOf<S extends Shape> =
  S extends Column<KindName, infer T>
    ? T
    : { -readonly [Name in keyof S]: S[Name] extends Column<KindName, infer T> ? T : never };

type Hold = (sql: string, shape: Shape, row: unknown) => void;
let hold: Hold | null = null;

/** Has every row that is read held against its shape, as the tests do; a program at work does not. */
export function holdRows(by: Hold): void {
  hold = by;
}

/**
 * A statement with the shape of its rows. The shape is taken at its word here; the tests hold it
 * against the columns of the statement (tests/service/database/shapes.test.ts).
 */
export class Query<T> {
  constructor(
    private readonly statement: ReadStatement,
    private readonly sql: string,
    private readonly shape: Shape,
  ) {}

  all(...params: unknown[]): T[] {
    const rows = this.statement.all(...params);
    if (hold) for (const row of rows) hold(this.sql, this.shape, row);
    return rows as T[];
  }

  /** The one row there always is, such as that of a count. */
  one(...params: unknown[]): T {
    const row = this.maybe(...params);
    if (row === undefined) throw new TypeError(`no row: ${this.sql}`);
    return row;
  }

  maybe(...params: unknown[]): T | undefined {
    const row = this.statement.get(...params);
    if (hold && row !== undefined) hold(this.sql, this.shape, row);
    return row as T | undefined;
  }

  /** One after the other, where all of them at once would be too many. */
  each(...params: unknown[]): Iterable<T> {
    const rows = this.statement.iterate(...params);
    return (hold ? held(rows, this.sql, this.shape, hold) : rows) as Iterable<T>;
  }
}

function* held(rows: Iterable<unknown>, sql: string, shape: Shape, by: Hold): Generator {
  for (const row of rows) {
    by(sql, shape, row);
    yield row;
  }
}

/** A prepared statement with the shape of its rows. */
export function queryOf<S extends Shape>(
  statement: ReadStatement,
  sql: string,
  shape: S,
): Query<RowOf<S>> {
  const alone = shape instanceof Column && shape.kind !== 'row';
  return new Query(alone ? statement.pluck() : statement, sql, shape);
}

/** Prepares what is asked once; what is asked over and over is `prepared`. */
export const select = <S extends Shape>(db: ReadDb, sql: string, shape: S): Query<RowOf<S>> =>
  queryOf(db.prepare(sql), sql, shape);
