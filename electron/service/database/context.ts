import type Database from 'better-sqlite3';
import type { Effect, OutputIn, ParsedInputIn, Room } from '../../../shared/contract/procedure';
import type { Office, Session } from '../../../shared/domain/office';
import type { Behaviours } from './behaviour';
import type { ReadDb } from './reading';

/** What a handler that changes nothing works with once the office's database is open. */
export interface Reader {
  db: ReadDb;
  office: Office;
  /** What each noun does beyond its description. */
  behaviours: Behaviours;
  /** Who acts; the gate has already checked the role. */
  session: Session;
  /** Folder of this office (database, outbox, backups). */
  folder: string;
  clock: () => Date;
  newId: () => string;
  /** Progress of long work, shown in the window and on the terminal. */
  progress: (event: { jobId?: string; stage: string; done: number; total: number }) => void;
  /** Key of the open database: wrapped anew for every user that is added. */
  databaseKey: Buffer;
  /** Private keys of this office, unwrapped for this session only. */
  keys: {
    sign: { privateKeyPem: string; publicKeyPem: string };
    encrypt?: { privateKeyPem: string; publicKeyPem: string };
  };
}

/**
 * The same with the database itself, for a handler that writes, in its turn. A Reader leads to none:
 * what changes a row asks for a Writer, and is out of reach for whatever was given a Reader.
 */
export interface Writer extends Reader {
  db: WriteDb;
}

/** The connection itself, which only who opened the office's file has to give. */
export type WriteDb = Database.Database;

/** What a handler is given, by what the contract says of its procedure. */
interface Given extends Record<Effect, Reader> {
  reads: Reader;
  writes: Writer;
}

/**
 * A room's answers, one for each of its calls; throws Refusal for what is refused, anything else is
 * a fault.
 */
export type Handlers<R extends Room> = {
  [N in keyof R]: (
    context: Given[R[N]['effect']],
    input: ParsedInputIn<R, N>,
  ) => OutputIn<R, N> | Promise<OutputIn<R, N>>;
};
