import { isGapped } from '../../../shared/codes/typed-figure';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import { parseCell } from './grid-logic';

/** Why something was not written; null where nothing stands against it. */
export type Refused = FieldFailure | null;

/** What was typed as the value of an item, or why it is none. A percent sign may stand behind. */
export function readTyped(
  typed: string,
  item: StatisticsItem,
): { value: number | null } | { refused: FieldFailure } {
  const text = item.unit.zh === '%' ? typed.replace(/\s*[%％]\s*$/, '') : typed;
  const value = parseCell(text, item.decimals);
  if (value !== undefined) return { value };
  if (isGapped(text)) return { refused: failure('SHEET_COMMA', { text: typed }) };
  // A number it is, only finer than the item is kept.
  const { decimals } = item;
  if (parseCell(text, FINEST) === undefined)
    return { refused: failure('SHEET_NOT_NUMBER', { text: typed }) };
  return {
    refused:
      decimals === 0
        ? failure('SHEET_WHOLE_NUMBER', { text: typed, item: itemLabel(item) })
        : failure('SHEET_TOO_FINE', { text: typed, item: itemLabel(item), decimals }),
  };
}

const FINEST = 12;
