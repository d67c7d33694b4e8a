import type { handlingProcedures } from '../../../shared/contract/handling';
import type { FilterContent, SavedFilter } from '../../../shared/contract/handling';
import { Refusal } from '../../../shared/result';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Reader, Handlers } from '../database/context';
import { noteChange } from '../database/changes';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';

/**
 * Filters of a noun that this user may use: the office's first, then the user's own. Fields that no
 * longer exist are left out.
 */
function filtersOf({ db, session }: Reader, noun: NounName): SavedFilter[] {
  const rows = select(
    db,
    'SELECT id, name, userId, content FROM saved_filter WHERE noun = ? AND (userId IS NULL OR userId = ?) ORDER BY userId IS NOT NULL, name',
    { id: text, name: text, userId: text.orNull, content: text },
  ).all(noun, session.userId);
  return rows.map(({ id, name, userId, content }) => {
    const { filters, sort, ...rest } = JSON.parse(content) as FilterContent;
    const known = (key: string): boolean =>
      key === 'removed' || key in nounOf(noun).fields || key in nounOf('station').fields;
    return {
      id,
      name,
      shared: userId === null,
      own: userId === session.userId,
      content: {
        ...rest,
        filters: Object.fromEntries(Object.entries(filters).filter(([key]) => known(key))),
        ...(sort && sort.field in nounOf(noun).fields ? { sort } : {}),
      },
    };
  });
}

/** Only the administrator changes what the whole office sees. */
function refuseForOthers({ session }: Reader, shared: boolean): void {
  if (shared && session.role !== 'admin') throw Refusal.of('FILTER_SHARED_ADMIN');
}

export const filterHandlers: Handlers<
  Pick<typeof handlingProcedures, 'filters.list' | 'filters.save' | 'filters.remove'>
> = {
  'filters.list': (context, { noun }) => filtersOf(context, noun),
  'filters.save': (context, { noun, name, shared, content }) => {
    refuseForOthers(context, shared);
    const userId = shared ? null : context.session.userId;
    noteChange(context.db, 'filter');
    return inTransaction(context, () => {
      // A name used again means the same filter, changed.
      context.db
        .prepare('DELETE FROM saved_filter WHERE noun = ? AND name = ? AND userId IS ?')
        .run(noun, name, userId);
      const id = context.newId();
      context.db
        .prepare(
          'INSERT INTO saved_filter (id, noun, name, userId, content, savedAt) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .run(id, noun, name, userId, JSON.stringify(content), context.clock().toISOString());
      if (shared)
        audited(context, {
          action: 'filter.share',
          noun: 'filter',
          recordId: id,
          before: null,
          after: { noun, name },
        });
      return filtersOf(context, noun);
    });
  },
  'filters.remove': (context, { id }) => {
    const row = select(
      context.db,
      'SELECT noun, userId FROM saved_filter WHERE id = ? AND (userId IS NULL OR userId = ?)',
      { noun: text.as<NounName>(), userId: text.orNull },
    ).maybe(id, context.session.userId);
    if (!row) throw Refusal.of('FILTER_GONE');
    refuseForOthers(context, row.userId === null);
    noteChange(context.db, 'filter');
    inTransaction(context, () =>
      context.db.prepare('DELETE FROM saved_filter WHERE id = ?').run(id),
    );
    return filtersOf(context, row.noun);
  },
};
