import type { IndicatorRow } from '../../../shared/contract/indicators';
import { colourOf } from './look';

const WIDTH = 92;
const HEIGHT = 28;
const EDGE = 4;

/** The last quarters as a line; where one is not known the line is broken. */
export function Sparkline({ row }: { row: IndicatorRow }) {
  const values = row.trend.map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number =>
    EDGE + ((WIDTH - 2 * EDGE) * at) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    high === low
      ? HEIGHT / 2
      : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low);
  const path = values
    .map((value, at) =>
      value === null ? '' : `${at > 0 && values[at - 1] !== null ? 'L' : 'M'}${x(at)},${y(value)}`,
    )
    .join('');
  const last = values.at(-1) ?? null;
  const colour = colourOf[row.status];
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden style={{ display: 'block' }}>
      <path d={path} fill="none" stroke={colour} strokeWidth={1.75} />
      {last !== null && <circle cx={x(values.length - 1)} cy={y(last)} r={3} fill={colour} />}
    </svg>
  );
}
