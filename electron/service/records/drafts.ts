import type { handlingProcedures } from '../../../shared/contract/handling';
import type { Reader, Handlers } from '../database/context';
import { noteChange } from '../database/changes';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';

const key = (context: Reader, input: { noun: string; id: string }) =>
  [context.session.userId, input.noun, input.id] as const;

/** Drafts: what a person has typed and not saved yet, kept for that person alone. */
export const draftHandlers: Handlers<
  Pick<typeof handlingProcedures, 'drafts.save' | 'drafts.get' | 'drafts.discard'>
> = {
  'drafts.save': (context, input) => {
    const savedAt = context.clock().toISOString();
    noteChange(context.db, 'draft');
    inTransaction(context, () =>
      context.db
        .prepare(
          `INSERT INTO draft (userId, noun, recordId, content, savedAt) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (userId, noun, recordId) DO UPDATE SET content = excluded.content, savedAt = excluded.savedAt`,
        )
        .run(...key(context, input), JSON.stringify(input.values), savedAt),
    );
    return { savedAt };
  },
  'drafts.get': (context, input) => {
    const row = select(
      context.db,
      'SELECT content, savedAt FROM draft WHERE userId = ? AND noun = ? AND recordId = ?',
      { content: text, savedAt: text },
    ).maybe(...key(context, input));
    return row
      ? { values: JSON.parse(row.content) as Record<string, unknown>, savedAt: row.savedAt }
      : null;
  },
  'drafts.discard': (context, input) => {
    noteChange(context.db, 'draft');
    inTransaction(context, () =>
      context.db
        .prepare('DELETE FROM draft WHERE userId = ? AND noun = ? AND recordId = ?')
        .run(...key(context, input)),
    );
    return { discarded: true };
  },
};
