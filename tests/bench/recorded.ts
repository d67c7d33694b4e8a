import type { ReadDb, ReadStatement } from '../../electron/service/database/reading';

/**
 * What a piece of work asks the database, in its order: the bare SQL of it, each question prepared
 * and put again by itself when it is called.
 */
export function recorded(db: ReadDb, work: (db: ReadDb) => void): (() => void)[] {
  const asked: (() => void)[] = [];
  const noting = (sql: string): ReadStatement => {
    const statement = db.prepare(sql);
    let alone = false;
    const note =
      (how: 'get' | 'all' | 'iterate') =>
      (...params: unknown[]) => {
        asked.push(() => {
          const again = db.prepare(sql);
          if (alone) again.pluck();
          again[how === 'get' ? 'get' : 'all'](...params);
        });
        return statement[how](...params) as never;
      };
    const noted: ReadStatement = {
      get: note('get'),
      all: note('all'),
      iterate: note('iterate'),
      pluck: () => {
        alone = true;
        statement.pluck();
        return noted;
      },
    };
    return noted;
  };
  work({ open: true, prepare: noting });
  return asked;
}
