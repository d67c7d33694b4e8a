import type { Label } from '../../../shared/codes/label';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { figure } from '../../base/format';
import type { Say } from '../../base/language';
import { token } from '../../base/theme';
import type { Tone } from '../../components';

/** Colours of a verdict; red only where the direction is wrong. */
export const colourOf = {
  on: token.teal,
  slow: token.amberSolid,
  off: token.redSolid,
  none: token.c6,
} as const satisfies Record<IndicatorRow['status'], string>;

/** Colour of its words, which need more contrast than a line. */
export const textColourOf = {
  on: token.t2,
  slow: token.amber,
  off: token.red,
  none: token.t3,
} as const satisfies Record<IndicatorRow['status'], string>;

export const toneOf = {
  on: 'ok',
  slow: 'attention',
  off: 'problem',
  none: 'neutral',
} as const satisfies Record<IndicatorRow['status'], Tone>;

export const isPercent = ({ unit }: { unit: Label }): boolean => unit.zh === '%';

/** A figure as its indicator has it: shares with the decimals that they need, others with all. */
export const shown = (row: Pick<IndicatorRow, 'unit' | 'decimals'>, value: number | null): string =>
  figure(value, isPercent(row) ? undefined : row.decimals);

/** The same with its unit. */
export function withUnit(
  say: Say,
  row: Pick<IndicatorRow, 'unit' | 'decimals'>,
  value: number | null,
): string {
  if (value === null) return '—';
  return isPercent(row) ? `${shown(row, value)}%` : `${shown(row, value)} ${say.label(row.unit)}`;
}
