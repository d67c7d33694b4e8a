import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Context } from '../context';

/** What the chain needs of a context; set-up writes its first entry before an office is open. */
export type AuditContext = Pick<Context, 'db' | 'session' | 'clock'>;

export interface AuditedChange {
  action: string;
  noun: string;
  recordId: string;
  before: unknown;
  after: unknown;
}

interface Row {
  sequence: number;
  at: string;
  by: string;
  action: string;
  noun: string;
  recordId: string;
  before: string | null;
  after: string | null;
  previous: string;
  hash: string;
}

const START = '0'.repeat(64);

function hashOf(row: Omit<Row, 'hash'>): string {
  const parts = [row.sequence, row.at, row.by, row.action, row.noun, row.recordId, row.before, row.after, row.previous];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

interface Statements {
  newest: Database.Statement;
  append: Database.Statement;
}
const statements = new WeakMap<Database.Database, Statements>();

/** Prepared once a database: an import appends an entry for each of thousands of rows. */
function statementsOf(db: Database.Database): Statements {
  const known = statements.get(db);
  if (known) return known;
  const made = {
    newest: db.prepare('SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1'),
    append: db.prepare('INSERT INTO audit (sequence, at, by, action, noun, recordId, before, after, previous, hash) VALUES (@sequence, @at, @by, @action, @noun, @recordId, @before, @after, @previous, @hash)'),
  };
  statements.set(db, made);
  return made;
}

/** Appends an entry to the audit chain; call it inside the transaction of the change itself. */
export function audited(ctx: AuditContext, change: AuditedChange): void {
  const { newest, append } = statementsOf(ctx.db);
  const last = newest.get() as Pick<Row, 'sequence' | 'hash'> | undefined;
  const entry = {
    sequence: (last?.sequence ?? 0) + 1, at: ctx.clock().toISOString(), by: ctx.session.name, action: change.action, noun: change.noun,
    recordId: change.recordId, before: text(change.before), after: text(change.after), previous: last?.hash ?? START,
  };
  append.run({ ...entry, hash: hashOf(entry) });
}

/** Walks the whole chain; `brokenAt` is the sequence of the first entry that does not fit. */
export function verifyAudit(db: Database.Database): { ok: boolean; entries: number; brokenAt: number | null } {
  let previous = START;
  let entries = 0;
  for (const row of db.prepare('SELECT * FROM audit ORDER BY sequence').iterate() as Iterable<Row>) {
    const { hash, ...content } = row;
    if (row.sequence !== entries + 1 || row.previous !== previous || hashOf(content) !== hash) return { ok: false, entries, brokenAt: row.sequence };
    previous = hash;
    entries += 1;
  }
  return { ok: true, entries, brokenAt: null };
}
