import { asPercent, hasPercent, isRate, PERCENT, shareOf } from '../../../shared/codes/rate-share';
import { halfWidth } from '../../../shared/codes/text';
import { plainFigure } from '../../../shared/codes/typed-figure';
import type { TargetRow } from '../../../shared/contract/projects';
import { failure, type FieldFailure } from '../../../shared/result';

type Row = Pick<TargetRow, 'indicator' | 'unit'>;

const rated = ({ indicator, unit }: Row) => ({
  unit: { zh: halfWidth(unit).trim().replace('﹪', '%') },
  label: { zh: indicator },
});

/**
 * A figure of at most six decimals, as everywhere; null for an empty cell, undefined where it is
 * none. Behind one of an indicator in percent its sign may stand.
 */
export function figureOf(text: string, row: Row): number | null | undefined {
  const bare = isRate(rated(row)) ? halfWidth(text).trimEnd().replace(PERCENT, '') : text;
  const plain = plainFigure(bare);
  if (plain === '') return null;
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/** As in the sheet: 0.95 or 9.5 of an indicator in percent is asked about, 9.5% is not. */
export function unclearShare(text: string, row: Row): FieldFailure | null {
  const value = figureOf(text, row);
  if (typeof value !== 'number' || hasPercent(text)) return null;
  const share = shareOf(rated(row), value);
  return share && failure('IMPORT_PERCENT_UNCLEAR', { value, percent: asPercent(value, share) });
}
