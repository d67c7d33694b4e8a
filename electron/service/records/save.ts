import { emptyValues, type Stored, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { noteChange } from '../database/changes';
import type { Writer } from '../database/context';
import { getRecord, inTransaction } from '../database/records';
import { unmaskedValues } from './masking';
import type { Origin } from './origins';
import { saveRecord } from './write';

/**
 * Saves one record from what a form sends: fields that it leaves out and masks that were left alone
 * stay as they are; the draft is done with.
 * @throws Refusal as saveRecord
 */
export function saveFromForm(
  context: Writer,
  origin: Origin,
  input: { noun: NounName; id: string | null; revision: number | null; values: Values },
): Stored {
  const { noun, id, revision } = input;
  return inTransaction(context, () => {
    const base = id === null ? emptyValues(nounOf(noun)) : getRecord(context.db, noun, id).values;
    const values = { ...base, ...unmaskedValues(noun, input.values, base) };
    const saved = saveRecord(context, origin, noun, { id, revision, values });
    noteChange(context.db, 'draft');
    context.db
      .prepare('DELETE FROM draft WHERE userId = ? AND noun = ? AND recordId = ?')
      .run(context.session.userId, noun, id ?? 'new');
    return saved;
  });
}
