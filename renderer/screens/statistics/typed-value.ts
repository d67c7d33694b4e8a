import { countedIn, foreignUnit, withoutUnit } from '../../../shared/codes/counting-words';
import { isPending } from '../../../shared/codes/pending';
import { asPercent, hasPercent, isRate, PERCENT, shareOf } from '../../../shared/codes/rate-share';
import { halfWidth } from '../../../shared/codes/text';
import { isGapped } from '../../../shared/codes/typed-figure';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import { parseCell } from './grid-logic';

/** Why something was not written; null where nothing stands against it. */
export type Refused = FieldFailure | null;

type Read = { value: number | null } | { refused: FieldFailure };

/** A rate of 9.5 without a percent sign may be 95 % in marks out of ten: it is asked. */
function unclear(text: string, typed: string, item: StatisticsItem): FieldFailure | null {
  const finest = parseCell(text, FINEST) ?? null;
  if (finest === null || hasPercent(typed)) return null;
  const value = finest / 10 ** FINEST;
  const share = shareOf(item, value);
  return share && failure('IMPORT_PERCENT_UNCLEAR', { value, percent: asPercent(value, share) });
}

/**
 * What was typed as the value of an item, or why it is none. Its unit may stand behind; a word for a
 * figure that is still to come empties the cell.
 * @param items those of its form, which say how it is counted where it does not itself
 */
export function readTyped(
  typed: string,
  item: StatisticsItem,
  items: readonly StatisticsItem[] = [],
): Read {
  if (isPending(typed)) return { value: null };
  const counted = countedIn(items, item);
  const [own = ''] = counted;
  const bare = isRate(item) ? halfWidth(typed).trimEnd().replace(PERCENT, '') : typed;
  const read = numberIn(withoutUnit(bare), typed, item);
  const unit = 'value' in read ? foreignUnit(typed, counted) : null;
  return unit === null
    ? read
    : { refused: failure('FIGURE_COUNTED_ELSEWISE', { text: typed, unit, own }) };
}

/** @param text what was typed, without the unit behind it */
function numberIn(text: string, typed: string, item: StatisticsItem): Read {
  const refused = unclear(text, typed, item);
  if (refused) return { refused };
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
