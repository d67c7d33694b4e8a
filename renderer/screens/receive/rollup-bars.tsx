import { Box } from '@mui/material';
import type { Rollup } from '../../../shared/contract/exchange';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

const HEIGHT = 88;
const PITCH = 96;

/** Largest round number at or above the value, for an axis with three lines. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 8, 10].map((step) => step * power).find((top) => top >= value) ?? value;
}

/** What the two colours of a pair mean; stands in the card's head. */
export function BarKey() {
  const say = useText();
  return [
    [token.c6, say('RCV_PREVIOUS')],
    [token.c1, say('RCV_CURRENT')],
  ].map(([colour, text]) => (
    <Box
      key={text}
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.5,
        mr: 2,
        fontSize: textSize.small,
        color: token.t2,
      }}
    >
      <Box aria-hidden sx={{ width: 12, height: 12, bgcolor: colour, borderRadius: '2px' }} />
      {text}
    </Box>
  ));
}

/** Pairs of bars by unit, sorted by last quarter; what has not come is dashed, never zero. */
export function RollupBars({ rows, item }: { rows: Rollup['byDivision']; item: StatisticsItem }) {
  const say = useText();
  const scale = 10 ** item.decimals;
  const bars = rows
    .map((row) => ({
      name: row.name,
      received: row.received,
      now: (row.values[item.key] ?? 0) / scale,
      before: row.previous[item.key] === undefined ? null : (row.previous[item.key] ?? 0) / scale,
    }))
    .sort((a, b) => (b.before ?? 0) - (a.before ?? 0) || b.now - a.now);
  const top = roundUp(Math.max(...bars.map((bar) => Math.max(bar.now, bar.before ?? 0)), 0));
  const y = (value: number): number => HEIGHT - (value / top) * HEIGHT;
  const width = 64 + bars.length * PITCH;
  const change = (bar: (typeof bars)[number]): string => {
    if (!bar.received) return say('RCV_NOT_RECEIVED');
    if (bar.before === null || bar.before === 0) return '';
    const share = ((bar.now - bar.before) / bar.before) * 100;
    return `${share >= 0 ? '+' : ''}${share.toFixed(1)}%`.replace('-', '\u2212');
  };
  return (
    <Box sx={{ px: 4 }}>
      <Box
        tabIndex={0}
        role="region"
        aria-label={say('RCV_ROLLUP', { item: say.label(item.label) })}
        sx={{ overflowX: 'auto' }}
      >
        <Box
          component="svg"
          role="img"
          aria-label={say.list(
            bars.map(
              (bar) => `${bar.name} ${bar.received ? figure(bar.now) : say('RCV_NOT_RECEIVED')}`,
            ),
          )}
          viewBox={`0 -20 ${width} ${HEIGHT + 62}`}
          sx={{
            width: '100%',
            minWidth: width * 0.8,
            maxHeight: 210,
            fontSize: textSize.mark,
            fill: token.t2,
          }}
        >
          {[0, 0.5, 1].map((part) => (
            <g key={part}>
              <line
                x1={56}
                x2={width}
                y1={HEIGHT * (1 - part)}
                y2={HEIGHT * (1 - part)}
                stroke={part === 0 ? token.line2 : token.line}
              />
              <text x={50} y={HEIGHT * (1 - part) + 4} textAnchor="end">
                {figure(top * part)}
              </text>
            </g>
          ))}
          {bars.map((bar, at) => {
            const middle = 64 + at * PITCH + PITCH / 2;
            return (
              <g key={bar.name}>
                {bar.before !== null && (
                  <rect
                    x={middle - 25}
                    y={y(bar.before)}
                    width={22}
                    height={HEIGHT - y(bar.before)}
                    fill={token.c6}
                  />
                )}
                {bar.received ? (
                  <>
                    <rect
                      x={middle + 1}
                      y={y(bar.now)}
                      width={22}
                      height={HEIGHT - y(bar.now)}
                      fill={token.c1}
                    />
                    <text x={middle + 12} y={y(bar.now) - 4} textAnchor="middle" fill={token.t1}>
                      {figure(bar.now)}
                    </text>
                  </>
                ) : (
                  <rect
                    x={middle + 1}
                    y={bar.before ? y(bar.before) : HEIGHT - 24}
                    width={22}
                    height={bar.before ? HEIGHT - y(bar.before) : 24}
                    fill="none"
                    stroke={token.line2}
                    strokeDasharray="3 3"
                  />
                )}
                <text
                  x={middle}
                  y={HEIGHT + 17}
                  textAnchor="middle"
                  fontSize={textSize.small}
                  fill={token.t1}
                >
                  {bar.name}
                </text>
                <text
                  x={middle}
                  y={HEIGHT + 33}
                  textAnchor="middle"
                  fill={bar.received ? token.t2 : token.amber}
                >
                  {change(bar)}
                </text>
              </g>
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}
