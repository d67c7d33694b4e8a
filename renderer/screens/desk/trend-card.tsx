import { Box, Button } from '@mui/material';
import { useId, useState } from 'react';
import type { Desk } from '../../../shared/contract/quarter';
import { figure, periodName, periodTick } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, DataTable, EmptyState } from '../../components';

type Point = Desk['trend'][number];
const WIDTH = 404;
const HEIGHT = 176;
const LEFT = 44;
const TOP = 18;
const BASE = 154;

/**
 * The next round figure above the highest, in thirds, so that three grid lines stand at even
 * figures.
 */
function ceiling(highest: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(3, highest) / 3)));
  const third = Math.ceil(highest / 3 / step) * step;
  return Math.max(3, third * 3);
}

function Chart({ trend }: { trend: Point[] }) {
  const { language, say } = useLanguage();
  const id = useId();
  const top = ceiling(Math.max(...trend.map((point) => Math.max(point.times, point.persons))));
  const slot = (WIDTH - LEFT) / trend.length;
  const bar = Math.min(28, slot * 0.6);
  const x = (at: number): number => LEFT + slot * (at + 0.5);
  const y = (value: number): number => BASE - ((BASE - TOP) * value) / top;
  const label = trend
    .map(
      (point) =>
        `${periodName(point.period, language)} ${say('DESK_TIMES')} ${figure(point.times)} ${say('DESK_PERSONS')} ${figure(point.persons)}`,
    )
    .join('; ');
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      sx={{ width: '100%', display: 'block', fontSize: textSize.mark }}
    >
      <defs>
        <pattern
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill={token.surface} />
          <rect width="2" height="5" fill={token.c2} />
        </pattern>
      </defs>
      {[0, 1, 2, 3].map((line) => (
        <g key={line}>
          <line
            x1={LEFT}
            x2={WIDTH}
            y1={y((top / 3) * line)}
            y2={y((top / 3) * line)}
            stroke={line === 0 ? token.line2 : token.line}
          />
          <text x={LEFT - 8} y={y((top / 3) * line) + 4} textAnchor="end" fill={token.t2}>
            {figure((top / 3) * line)}
          </text>
        </g>
      ))}
      {trend.map((point, at) => (
        <g key={point.period}>
          <rect
            x={x(at) - bar / 2}
            y={y(point.times)}
            width={bar}
            height={BASE - y(point.times)}
            fill={point.frozen ? token.c2 : `url(#${id})`}
            stroke={point.frozen ? undefined : token.c2}
          />
          <text
            x={x(at)}
            y={BASE + 16}
            textAnchor="middle"
            fill={at === trend.length - 1 ? token.t1 : token.t2}
          >
            {periodTick(point.period)}
          </text>
          {at >= trend.length - 2 && (
            <text
              x={x(at)}
              y={y(point.times) - 5}
              textAnchor="middle"
              fill={token.t1}
              fontWeight={at === trend.length - 1 ? 700 : 400}
            >
              {figure(point.times)}
            </text>
          )}
        </g>
      ))}
      <polyline
        points={trend.map((point, at) => `${x(at)},${y(point.persons)}`).join(' ')}
        fill="none"
        stroke={token.c3}
        strokeWidth={1.75}
      />
      {trend.map((point, at) => (
        <circle
          key={point.period}
          cx={x(at)}
          cy={y(point.persons)}
          r={3.2}
          fill={token.surface}
          stroke={token.c3}
          strokeWidth={1.75}
        />
      ))}
    </Box>
  );
}

/** 服务量趋势: times as bars, persons as a line; a quarter that is not frozen is hatched. */
export function TrendCard({ trend }: { trend: Point[] }) {
  const { language, say } = useLanguage();
  const [data, setData] = useState(false);
  const empty = trend.every((point) => point.times === 0 && point.persons === 0);
  const key = (look: object, text: string) => (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.5,
        fontSize: textSize.small,
        color: token.t2,
      }}
    >
      <Box component="span" aria-hidden sx={{ width: 10, height: 10, ...look }} />
      {text}
    </Box>
  );
  return (
    <Card
      title={say('DESK_TREND')}
      padding={empty ? 0 : 3}
      action={
        !empty && (
          <>
            {key({ bgcolor: token.c2 }, say('DESK_TIMES'))}
            {key({ height: 2, bgcolor: token.c3 }, say('DESK_PERSONS'))}
            {trend.some((point) => !point.frozen) &&
              key({ border: `1px dashed ${token.c2}` }, say('DESK_NOT_FROZEN'))}
            <Button
              variant="text"
              onClick={() => {
                setData(!data);
              }}
            >
              {say(data ? 'DESK_CHART' : 'DESK_DATA')}
            </Button>
          </>
        )
      }
    >
      {empty ? (
        <EmptyState title={say('DESK_TREND_NONE')} />
      ) : data ? (
        <DataTable
          label={say('DESK_TREND')}
          rows={trend}
          keyOf={(point) => point.period}
          columns={[
            {
              key: 'period',
              head: say('FRAME_PERIOD'),
              width: 140,
              cell: (point) => periodName(point.period, language),
            },
            {
              key: 'times',
              head: say('DESK_TIMES'),
              width: 90,
              align: 'right',
              cell: (point) => figure(point.times),
            },
            {
              key: 'persons',
              head: say('DESK_PERSONS'),
              width: 90,
              align: 'right',
              cell: (point) => figure(point.persons),
            },
          ]}
        />
      ) : (
        <Chart trend={trend} />
      )}
    </Card>
  );
}
