import { Refusal } from '../../../shared/contract/result';
import type { Finding } from '../../../shared/contract/types';
import type { Stored, Values } from '../../../shared/domain/noun';
import { nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import { checkRecord } from '../../../shared/rules/record-rules';
import type { Context, Handlers } from '../context';
import { audited, getRecord, inTransaction } from '../database/records';
import { withDerived } from './derived';
import { attachmentHandlers } from './attachments/handlers';
import { draftHandlers } from './drafts';
import { duplicateHandlers } from './duplicates';
import { history } from './history';
import { labeller } from './labels';
import { societyHandlers } from './linkage';
import { listRecords, options } from './list';
import { exportList } from './list-export';
import { isMasked } from './masking';
import { mergeHandlers } from './merge';
import { removeWithOwned, restoreWithOwned } from './companions';
import { ruleContext, saveFromForm } from './save';

const shown = (context: Context, noun: NounName, stored: Stored) => labeller(context.db).row(noun, stored);

/** What the record rules find in a stored record, e.g. after a code table or the division table has changed. */
function findingsOf(context: Context, noun: NounName, { id, values }: Stored): Finding[] {
  return Object.entries(checkRecord(noun, values, ruleContext(context))).map(([field, fault]) => ({ code: fault.code, severity: 'error', entity: noun, id, field, params: fault.params ?? {} }));
}

/** A record that others refer to stays; what belongs to it goes along. */
function refuseWhileUsed(context: Context, noun: NounName, id: string): void {
  for (const { noun: table, field, owned } of referencesTo(noun)) {
    if (owned) continue;
    const { count } = context.db.prepare(`SELECT count(*) AS count FROM ${table} WHERE "${field}" = ? AND removedAt IS NULL`).get(id) as { count: number };
    if (count > 0) throw Refusal.of('RECORD_IN_USE', { count, noun: nounOf(table).label.zh });
  }
}

/** Answers to the procedures on records of any noun. */
export const registerHandlers: Handlers = {
  ...draftHandlers, ...duplicateHandlers, ...mergeHandlers, ...societyHandlers,
  ...attachmentHandlers,
  'records.list': (context, { search, filters, sort, ...query }) =>
    listRecords(context.db, {
      ...query,
      ...(search === undefined ? {} : { search }),
      ...(filters === undefined ? {} : { filters }),
      ...(sort === undefined ? {} : { sort: { field: sort.field, descending: sort.descending ?? false } }),
    }),
  'records.get': (context, { noun, id }) => {
    const stored = withDerived(context.db, noun, getRecord(context.db, noun, id));
    return { ...shown(context, noun, stored), findings: findingsOf(context, noun, stored) };
  },
  'records.save': (context, input) => shown(context, input.noun, saveFromForm(context, { ...input, values: input.values as Values })),
  'records.remove': (context, { noun, id, revision }) =>
    inTransaction(context, () => {
      refuseWhileUsed(context, noun, id);
      removeWithOwned(context, noun, id, revision);
      return { removed: true as const };
    }),
  'records.restore': (context, { noun, id }) => shown(context, noun, inTransaction(context, () => restoreWithOwned(context, noun, id))),
  'records.reveal': (context, { noun, id, field, reason }) => {
    const description = nounOf(noun).fields[field];
    const value = getRecord(context.db, noun, id).values[field];
    if (!description || !isMasked(description) || typeof value !== 'string') throw Refusal.of('NOTHING_TO_REVEAL');
    // Logged before it is shown: a value that cannot be logged is not shown.
    inTransaction(context, () => audited(context, { action: 'reveal', noun, recordId: id, before: null, after: { field, reason } }));
    return { value };
  },
  'records.options': (context, { noun, search, limit }) => options(context.db, noun, search, limit),
  'records.history': (context, { noun, id }) => history(context.db, noun, id),
  'records.export': (context, { noun, search, filters, file }) =>
    exportList(context, { noun, ...(search === undefined ? {} : { search }), ...(filters === undefined ? {} : { filters }) }, file),
};
