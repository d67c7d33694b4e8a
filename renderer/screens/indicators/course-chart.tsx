import { Box } from '@mui/material';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { figure, periodName, periodTick } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { colourOf, withUnit } from './look';

const WIDTH = 336;
const HEIGHT = 176;
const LEFT = 36;
const TOP = 22;
const BASE = 148;
const RIGHT = 330;

/** The next round figure, in halves, above the highest. */
function ceiling(highest: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(highest, 0.01) / 2));
  return Math.ceil(highest / 2 / step) * step * 2;
}

interface ChartProps {
  row: IndicatorRow;
  /** Where the road ends: the plan's last period, or the year's. */
  ends: string;
}

/** What was, the road that leads to the target, and where it leads at the present pace. */
export function CourseChart({ row, ends }: ChartProps) {
  const { language, say } = useLanguage();
  const { trend, target, left, likely, value, status } = row;
  const known = trend.flatMap((point, at) =>
    point.value === null ? [] : [{ ...point, at, value: point.value }],
  );
  const top = ceiling(Math.max(...known.map((point) => point.value), target ?? 0, likely ?? 0));
  const last = trend.length - 1;
  // The years ahead are drawn closer than the quarters that are known.
  const seam = left > 0 ? LEFT + (RIGHT - LEFT) * 0.42 : RIGHT;
  const x = (at: number): number => LEFT + 6 + ((seam - LEFT - 6) * at) / last;
  const y = (one: number): number => BASE - ((BASE - TOP) * one) / top;
  const points = known.map((point) => `${x(point.at)},${y(point.value)}`).join(' ');
  const label = known
    .map((point) => `${periodName(point.period, language)} ${figure(point.value)}`)
    .join('; ');
  const ahead = (to: number, colour: string, dash: string) =>
    value !== null && (
      <line
        x1={x(last)}
        y1={y(value)}
        x2={RIGHT}
        y2={y(Math.min(top, Math.max(0, to)))}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={dash}
      />
    );
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      sx={{ width: '100%', display: 'block', fontSize: textSize.mark }}
    >
      {[0, top / 2, top].map((line) => (
        <g key={line}>
          <line
            x1={LEFT}
            x2={RIGHT}
            y1={y(line)}
            y2={y(line)}
            stroke={line === 0 ? token.line2 : token.line}
          />
          <text x={LEFT - 6} y={y(line) + 4} textAnchor="end" fill={token.t2}>
            {figure(line)}
          </text>
        </g>
      ))}
      {target !== null && (
        <g>
          <line
            x1={LEFT}
            x2={RIGHT}
            y1={y(target)}
            y2={y(target)}
            stroke={token.t3}
            strokeDasharray="2 3"
          />
          <text x={LEFT + 4} y={y(target) - 5} fill={token.t2}>
            {say('IND_TARGET')} {withUnit(say, row, target)}
          </text>
        </g>
      )}
      {target !== null && left > 0 && ahead(target, token.c3, '6 3')}
      {likely !== null && left > 0 && status !== 'none' && ahead(likely, token.amberSolid, '2 3')}
      <polyline points={points} fill="none" stroke={colourOf.on} strokeWidth={1.75} />
      {known.map((point) => (
        <circle
          key={point.period}
          cx={x(point.at)}
          cy={y(point.value)}
          r={point.at === last ? 4 : 2.6}
          fill={point.frozen || point.at === last ? colourOf.on : token.surface}
          stroke={colourOf.on}
          strokeWidth={1.5}
        />
      ))}
      {value !== null && (
        <text
          x={x(last)}
          // Beneath its point, but never over the axis.
          y={y(value) > BASE - 24 ? y(value) - 8 : y(value) + 18}
          textAnchor="middle"
          fill={token.t1}
          fontWeight={700}
        >
          {figure(value)}
        </text>
      )}
      <text x={x(0)} y={BASE + 16} textAnchor="middle" fill={token.t2}>
        {periodTick(trend[0]?.period ?? '')}
      </text>
      <text x={x(last)} y={BASE + 16} textAnchor="middle" fill={token.t1}>
        {periodTick(trend[last]?.period ?? '')}
      </text>
      {left > 0 && (
        <text x={RIGHT} y={BASE + 16} textAnchor="end" fill={token.t2}>
          {periodTick(ends)}
        </text>
      )}
    </Box>
  );
}
