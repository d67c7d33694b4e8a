import type Database from 'better-sqlite3';
import type { OutputOf, ParsedInputOf, ProcedureName } from '../../../shared/contract/procedures';
import type { Office, Session } from '../../../shared/domain/office';

/** What a handler works with once the office's database is open. */
export interface Context {
  db: Database.Database;
  office: Office;
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

/** A room's answers to procedures; throws Refusal for what is refused, anything else is a fault. */
export type Handlers = {
  [N in ProcedureName]?: (
    context: Context,
    input: ParsedInputOf<N>,
  ) => OutputOf<N> | Promise<OutputOf<N>>;
};
