import type Database from 'better-sqlite3';

/** A statement that gives rows and changes none. */
export interface ReadStatement extends Pick<Database.Statement, 'get' | 'all' | 'iterate'> {
  /** Gives the first column of each row alone. */
  pluck(): this;
}

/** A database that can be asked, and not changed. */
export interface ReadDb {
  readonly open: boolean;
  prepare(sql: string): ReadStatement;
}

/**
 * The side of an open database that readers are given. SQLite says of each statement whether it
 * leaves the file as it is; one that does not is a fault of the program, found when it is prepared.
 */
export function readOnly(db: Database.Database): ReadDb {
  return {
    get open() {
      return db.open;
    },
    prepare(sql) {
      const statement = db.prepare(sql);
      // What gives no rows opens or ends a transaction, or attaches a file: all of them `readonly`.
      if (!statement.readonly || !statement.reader) throw new TypeError(`a reader asked: ${sql}`);
      return statement;
    },
  };
}
