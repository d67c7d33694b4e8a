import type { FieldDescription, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fitsMask, type KnownRecords, type MaskedText } from './known-records';
import { error, type RowFault } from './row-faults';

/**
 * What stands behind the stars of a row that has come out of a list: the stored value where they
 * hide just that. Anything else is told at its cell, and no star is ever kept.
 */
export function unmasked(
  noun: NounName,
  values: Values,
  masks: readonly MaskedText[],
  known: KnownRecords,
): { values: Values; faults: RowFault[] } {
  const stored = masks.length === 0 ? null : known.behind(values, masks);
  const behind: Values = {};
  const faults: RowFault[] = [];
  for (const { key, column, text } of masks) {
    const field = nounOf(noun).fields[key] as FieldDescription;
    const kept = stored?.values[key] ?? null;
    if (fitsMask(field, kept, text)) behind[key] = kept;
    else
      faults.push(
        error(column, {
          code: stored ? 'IMPORT_MASK_OTHER' : 'IMPORT_MASK_UNKNOWN',
          params: { value: text, field: field.label },
        }),
      );
  }
  return { values: behind, faults };
}
