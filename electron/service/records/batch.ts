import { isNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import type { BatchKind } from '../../../shared/contract/handling';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { labeller } from './labels';

const newest = ({ db }: Reader): number =>
  select(db, 'SELECT coalesce(max(sequence), 0) FROM audit', whole).one();

/**
 * What the changes of a stretch of the chain are about: how many records, and the name of the first
 * of the batch's own noun.
 */
function about(context: Reader, noun: string, first: number): { records: number; title: string } {
  const changes = select(
    context.db,
    "SELECT noun, recordId, before, after FROM audit WHERE sequence >= ? AND action IN ('create', 'update', 'remove', 'restore', 'statistics', 'statistics.import')",
    {
      noun: text,
      recordId: text,
      before: text.orNull,
      after: text.orNull,
    },
  ).all(first);
  const own = changes.filter((change) => change.noun === noun);
  const shown = own[0];
  const records = new Set((own.length > 0 ? own : changes).map(({ recordId }) => recordId)).size;
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
