import type Database from 'better-sqlite3';
import type { OutputIn, ParsedInputIn, Room } from '../../../shared/contract/procedure';
import type { Office, Session } from '../../../shared/domain/office';
import type { Behaviours } from './behaviour';

/** What a handler works with once the office's database is open. */
export interface Context {
  db: Database.Database;
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
 * A room's answers, one for each of its calls; throws Refusal for what is refused, anything else is
 * a fault.
 */
export type Handlers<R extends Room> = {
  [N in keyof R]: (
    context: Context,
    input: ParsedInputIn<R, N>,
  ) => OutputIn<R, N> | Promise<OutputIn<R, N>>;
};
