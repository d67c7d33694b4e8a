import { Refusal } from '../../../shared/result';
import type { Stored, Values } from '../../../shared/domain/noun';
import type { Writer } from '../database/context';
import { getRecord, inTransaction } from '../database/records';
import { localDay } from '../../../shared/codes/period';
import { saveFromForm } from '../records/save';
import { textOf } from './owned';

/**
 * 转为社工: registers the certified volunteer as a person from the form; the candidate then refers to
 * that person and stands at 已上岗.
 * @throws Refusal CANDIDATE_NOT_CERTIFIED, REVISION_CONFLICT and what a person's form is refused
 * for
 */
export function hireCandidate(
  context: Writer,
  id: string,
  revision: number,
  values: Values,
): Stored {
  return inTransaction(context, () => {
    const candidate = getRecord(context.db, 'candidate', id);
    if (candidate.values.stage !== 'certified') throw Refusal.of('CANDIDATE_NOT_CERTIFIED');
    const person = saveFromForm(context, 'hire', {
      noun: 'person',
      id: null,
      revision: null,
      values,
    });
    const since = textOf(person.values, 'postSince') ?? localDay(context.clock());
    saveFromForm(context, 'hire', {
      noun: 'candidate',
      id,
      revision,
      values: { person: person.id, stage: 'hired', stageSince: since },
    });
    return person;
  });
}
