import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { ReadDb } from './reading';
import { noteChange } from './changes';
import type { WriteDb, Writer } from './context';
import { select, text, whole, type Query, type RowOf } from './rows';

/** What the chain needs of a context; set-up writes its first entry before an office is open. */
export type AuditContext = Pick<Writer, 'db' | 'session' | 'clock'>;

export interface AuditedChange {
  action: string;
  noun: string;
  recordId: string;
  before: unknown;
  after: unknown;
}

/** What an entry says, without what proves it. */
export const AUDIT_ENTRY = {
  sequence: whole,
  at: text,
  by: text,
  action: text,
  noun: text,
  recordId: text,
  before: text.orNull,
  after: text.orNull,
};

const ROW = {
  ...AUDIT_ENTRY,
  /**
   * Digests of the two texts, empty for none; null in entries of before they existed, whose hash
   * covers the texts themselves.
   */
  beforeHash: text.orNull,
  afterHash: text.orNull,
  previous: text,
  hash: text,
};
type Row = RowOf<typeof ROW>;
const columns = Object.keys(ROW) as (keyof Row)[];

const START = '0'.repeat(64);

const sha256 = (content: string): string => digest('sha256', content, 'hex');
const digestOf = (content: string | null): string => (content === null ? '' : sha256(content));

function hashOf(row: Omit<Row, 'hash'>): string {
  const contents =
    row.beforeHash === null ? [row.before, row.after] : [row.beforeHash, row.afterHash];
  return sha256(
    JSON.stringify([
      row.sequence,
      row.at,
      row.by,
      row.action,
      row.noun,
      row.recordId,
      ...contents,
      row.previous,
    ]),
  );
}

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

const NEWEST = { sequence: whole, hash: text };

interface Statements {
  newest: Query<RowOf<typeof NEWEST>>;
  append: Database.Statement;
}
const statements = new WeakMap<WriteDb, Statements>();

/** Prepared once a database: an import appends an entry for each of thousands of rows. */
function statementsOf(db: WriteDb): Statements {
  const known = statements.get(db);
  if (known) return known;
  const made = {
    newest: select(db, 'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1', NEWEST),
    // By place: looking each value up by its name costs an import as much as writing it.
    append: db.prepare(
      `INSERT INTO audit (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ),
  };
  statements.set(db, made);
  return made;
}

/** Appends an entry to the audit chain; call it inside the transaction of the change itself. */
export function audited(ctx: AuditContext, change: AuditedChange): void {
  const { newest, append } = statementsOf(ctx.db);
  const last = newest.maybe();
  const [before, after] = [json(change.before), json(change.after)];
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    at: ctx.clock().toISOString(),
    by: ctx.session.name,
    action: change.action,
    noun: change.noun,
    recordId: change.recordId,
    before,
    after,
    beforeHash: digestOf(before),
    afterHash: digestOf(after),
    previous: last?.hash ?? START,
  };
  const row: Row = { ...entry, hash: hashOf(entry) };
  append.run(columns.map((column) => row[column]));
  noteChange(ctx.db, change.noun);
}

/**
 * Empties what the entries about some records say, for the deletion of personal data; the chain's
 * hashes stay. The caller then appends an entry `erase` whose `after.blanked` is what this returns,
 * the sequences of those entries: only they may be empty.
 */
export function blankAudit(
  db: WriteDb,
  records: readonly { noun: string; id: string }[],
): number[] {
  const find = select(
    db,
    'SELECT sequence FROM audit WHERE noun = ? AND recordId = ? AND (before IS NOT NULL OR after IS NOT NULL)',
    whole,
  );
  const sequences = records.flatMap(({ noun, id }) => find.all(noun, id));
  const blank = db.prepare('UPDATE audit SET before = NULL, after = NULL WHERE sequence = ?');
  for (const sequence of sequences) blank.run(sequence);
  return sequences;
}

function blankedSequences(db: ReadDb): Set<number> {
  const erasures = select(
    db,
    "SELECT after FROM audit WHERE action = 'erase' AND after IS NOT NULL",
    text,
  ).all();
  return new Set(erasures.flatMap((after) => (JSON.parse(after) as { blanked: number[] }).blanked));
}

/**
 * Whether an entry says what its hash was made of; one that was emptied on purpose only has to keep
 * its digests.
 */
function isWhole(row: Row, blanked: boolean): boolean {
  const { hash, ...content } = row;
  if (blanked)
    return (
      row.before === null &&
      row.after === null &&
      (row.beforeHash === null || hashOf(content) === hash)
    );
  return (
    hashOf(content) === hash &&
    (row.beforeHash === null ||
      (digestOf(row.before) === row.beforeHash && digestOf(row.after) === row.afterHash))
  );
}

/** Walks the whole chain; `brokenAt` is the sequence of the first entry that does not fit. */
export function verifyAudit(db: ReadDb): {
  ok: boolean;
  entries: number;
  brokenAt: number | null;
} {
  let previous = START;
  let entries = 0;
  const blanked = blankedSequences(db);
  for (const row of select(db, 'SELECT * FROM audit ORDER BY sequence', ROW).each()) {
    if (
      row.sequence !== entries + 1 ||
      row.previous !== previous ||
      !isWhole(row, blanked.has(row.sequence))
    )
      return { ok: false, entries, brokenAt: row.sequence };
    previous = row.hash;
    entries += 1;
  }
  return { ok: true, entries, brokenAt: null };
}
