import { isNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import type { BatchKind } from '../../../shared/contract/handling';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { labeller } from './labels';

const newest = ({ db }: Reader): number =>
  select(db, 'SELECT coalesce(max(sequence), 0) FROM audit', whole).one();

/** Changes of records from one entry of the chain on. */
const CHANGES =
  "FROM audit WHERE sequence >= ? AND action IN ('create', 'update', 'remove', 'restore', 'statistics', 'statistics.import', 'stationAnswer')";

/**
 * What the changes of a stretch of the chain are about: how many records, and the name of the first
 * of the batch's own noun.
 */
function about(context: Reader, noun: string, first: number): { records: number; title: string } {
  const [own, others] = ['noun = ?', 'noun <> ?'].map((of) =>
    select(context.db, `SELECT count(DISTINCT recordId) ${CHANGES} AND ${of}`, whole).one(
      first,
      noun,
    ),
  );
  const records = own || others || 0;
  const shown = select(
    context.db,
    `SELECT before, after ${CHANGES} AND noun = ? ORDER BY sequence LIMIT 1`,
    { before: text.orNull, after: text.orNull },
  ).maybe(first, noun);
  if (!shown || !isNoun(noun)) return { records, title: '' };
  const { title } = nounOf(noun);
  const values = JSON.parse(shown.after ?? shown.before ?? '{}') as Record<string, string>;
  return {
    records,
    title:
      labeller(context.db).labels(noun, { [title]: values[title] ?? null })[title] ??
      values[title] ??
      '',
  };
}

interface Act {
  kind: BatchKind;
  noun: NounName | 'statistics';
  /** The act that this one takes back. */
  undoes?: string;
  /** Under which id it is kept, where the caller has to know. */
  id?: string;
}

/**
 * Does an act in one transaction and remembers which entries of the audit chain it wrote, so that
 * it can be undone and named. Within another batch it belongs to that one; an act that changed
 * nothing leaves none.
 */
export function inBatch<T>(context: Writer, { kind, noun, undoes, id }: Act, work: () => T): T {
  if (context.db.inTransaction) return work();
  return inTransaction(context, () => {
    const before = newest(context);
    const result = work();
    const after = newest(context);
    const { records, title } = about(context, noun, before + 1);
    if (records > 0) {
      context.db
        .prepare(
          'INSERT INTO batch (id, userId, kind, noun, title, records, at, firstSequence, lastSequence, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        )
        .run(
          id ?? context.newId(),
          context.session.userId,
          kind,
          noun,
          title,
          records,
          context.clock().toISOString(),
          before + 1,
          after,
          undoes ?? null,
        );
    }
    return result;
  });
}
