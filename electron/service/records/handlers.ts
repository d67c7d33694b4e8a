import type { recordProcedures } from '../../../shared/contract/records';
import type { handlingProcedures } from '../../../shared/contract/handling';
import { Refusal, listed } from '../../../shared/result';
import type { Finding } from '../../../shared/rules/finding';
import type { Stored } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord } from '../../../shared/rules/record-rules';
import { behaviourOf } from '../database/behaviour';
import type { Reader, Handlers } from '../database/context';
import { audited, getRecord, inTransaction } from '../database/records';
import { inBatch } from './batch';
import { applyBulk, previewBulk } from './bulk';
import { withDerived } from './derived';
import { draftHandlers } from './drafts';
import { duplicateHandlers } from './duplicates';
import { filterHandlers } from './filters';
import { recordHistory } from './history';
import { labeller } from './labels';
import { listRecords, listSums, options } from './list';
import { exportList } from './list-export';
import { isMasked } from './masking';
import { mergeHandlers } from './merge';
import { searchAll } from './search';
import { ruleContext } from './rules';
import { saveFromForm } from './save';
import { scaleFindings, usualAmounts } from './scales';
import { redoBatch, undoBatch, undoList, type TakeBack } from './undo';
import { removeRecord, restoreRecord } from './write';

/** What a list was asked for, without what was left out. */
const asked = ({
  noun,
  search,
  filters,
  sort,
}: {
  noun: NounName;
  search?: string | undefined;
  filters?: Record<string, string> | undefined;
  sort?: { field: string; descending?: boolean | undefined } | undefined;
}) => ({
  noun,
  ...(search === undefined ? {} : { search }),
  ...(filters === undefined ? {} : { filters }),
  ...(sort === undefined
    ? {}
    : { sort: { field: sort.field, descending: sort.descending ?? false } }),
});

const shown = (context: Reader, noun: NounName, stored: Stored) =>
  labeller(context.db).row(noun, stored);

/**
 * What the record rules find in a stored record, e.g. after a code table or the division table has
 * changed, and what its noun's own rules find.
 */
function findingsOf(context: Reader, noun: NounName, stored: Stored): Finding[] {
  const { id, values } = stored;
  const faults = Object.entries(checkRecord(noun, values, ruleContext(context))).map(
    ([field, fault]): Finding => ({
      ...listed(fault),
      severity: 'error',
      entity: noun,
      id,
      field,
    }),
  );
  return [
    ...faults,
    ...(behaviourOf(context, noun).findings?.(context, stored) ?? []),
    ...scaleFindings(context, noun, stored),
  ];
}

/**
 * Answers to the procedures on records of any noun.
 * @param takeBack how entries of the audit chain that are about no record are taken back, by their
 * action: the rooms that write them say so
 */
export const recordHandlers = (
  takeBack: TakeBack,
): Handlers<typeof recordProcedures & typeof handlingProcedures> => ({
  ...draftHandlers,
  ...duplicateHandlers,
  ...mergeHandlers,
  ...filterHandlers,
  'records.list': (context, query) =>
    listRecords(context, {
      ...asked(query),
      offset: query.offset,
      limit: query.limit,
      bare: query.bare ?? false,
    }),
  'records.sums': (context, query) => listSums(context, asked(query)),
  'records.get': (context, { noun, id }) => {
    const stored = withDerived(context, noun, getRecord(context.db, noun, id));
    return { ...shown(context, noun, stored), findings: findingsOf(context, noun, stored) };
  },
  'records.usual': usualAmounts,
  'records.save': (context, input) =>
    shown(
      context,
      input.noun,
      inBatch(context, { kind: 'save', noun: input.noun }, () =>
        saveFromForm(context, 'form', input),
      ),
    ),
  'records.remove': (context, { noun, id, revision }) =>
    inBatch(context, { kind: 'remove', noun }, () => {
      removeRecord(context, 'form', noun, { id, revision });
      return { removed: true as const };
    }),
  'records.restore': (context, { noun, id }) =>
    shown(
      context,
      noun,
      inBatch(context, { kind: 'restore', noun }, () => restoreRecord(context, 'form', noun, id)),
    ),
  'records.reveal': (context, { noun, id, field, reason }) => {
    const description = nounOf(noun).fields[field];
    const value = getRecord(context.db, noun, id).values[field];
    if (
      !description ||
      !isMasked(description) ||
      (typeof value !== 'string' && typeof value !== 'number')
    )
      throw Refusal.of('NOTHING_TO_REVEAL');
    // Logged before it is shown: a value that cannot be logged is not shown.
    inTransaction(context, () =>
      audited(context, {
        action: 'reveal',
        noun,
        recordId: id,
        before: null,
        after: { field, reason },
      }),
    );
    return { value: String(value) };
  },
  'records.options': (context, { noun, search, limit }) => options(context, noun, search, limit),
  'records.history': (context, input) => recordHistory(context.db, input),
  'records.bulkPreview': previewBulk,
  'records.bulkEdit': applyBulk,
  'records.removeSeveral': (context, { noun, records }) =>
    inBatch(context, { kind: 'remove', noun }, () => {
      for (const { id, revision } of records) {
        removeRecord(context, 'form', noun, { id, revision });
      }
      return { removed: records.length };
    }),
  'undo.list': (context, { limit }) => undoList(context, limit),
  'undo.do': (context, { id }) => undoBatch(context, takeBack, id),
  'undo.redo': (context, { id }) => redoBatch(context, takeBack, id),
  'search.all': (context, { query, limit }) => searchAll(context.db, query, limit),
  'records.export': (context, { columns, file, ...query }) =>
    exportList(context, asked(query), columns, file),
});
