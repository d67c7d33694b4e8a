import { Box, Checkbox } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { pointId, type Points } from './use-points';
import { changeSaid, placeSaid, shownFigure } from './words';

interface PointRowProps {
  point: ReviewPoint;
  item: StatisticsItem | undefined;
  here: boolean;
  locked: boolean;
  points: Points;
}

const cut = {
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** Arrows lead from tick to tick. */
function step(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const ticks = [...document.querySelectorAll<HTMLElement>('[data-point] input')];
  const at = ticks.indexOf(event.target as HTMLElement);
  const next = ticks[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** One place to look at: its tick, where it is, its figures, and what was said of it. */
export function PointRow({ point, item, here, locked, points }: PointRowProps) {
  const say = useText();
  const place = placeSaid(point, item, say);
  const figures = point.now !== null;
  const change = point.group === 'change' ? changeSaid(point) : '';
  const about = point.said ?? '';
  const rule = point.finding ? say.any(point.finding.code, point.finding.params) : '';
  return (
    <Box
      data-point={point.group}
      aria-current={here ? 'true' : undefined}
      onClick={() => {
        points.look(point);
      }}
      sx={{
        minHeight: 34,
        px: 2,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        fontSize: textSize.dense,
        borderBottom: `1px solid ${token.line}`,
        borderLeft: `3px solid ${here ? token.teal : 'transparent'}`,
        bgcolor: here ? token.teal50 : undefined,
        cursor: 'pointer',
      }}
    >
      <Checkbox
        size="small"
        id={pointId(point)}
        checked={point.seen}
        disabled={locked}
        onFocus={() => {
          points.look(point);
        }}
        onKeyDown={step}
        onClick={(event) => {
          event.stopPropagation();
        }}
        onChange={(_, seen) => {
          points.see(point, seen);
        }}
        slotProps={{
          input: {
            'aria-label': [place, figuresSaid(point, item, say), about].filter(Boolean).join(' '),
          },
        }}
        sx={{ p: '4px' }}
      />
      <Box
        component="span"
        title={place || rule}
        sx={{ ...cut, flex: figures ? '1 1 40%' : '3 1 0' }}
      >
        {place || rule}
      </Box>
      {point.count > 1 && point.stations.length !== point.count && (
        <Box component="span" sx={{ whiteSpace: 'nowrap', color: token.t2 }}>
          {say('REVIEW_COUNT', { n: point.count })}
        </Box>
      )}
      {figures && (
        <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          <Box component="span" sx={{ color: token.t2 }}>
            {shownFigure(point.before, item)}
          </Box>
          {' → '}
          <b>{shownFigure(point.now, item)}</b>
        </Box>
      )}
      {change !== '' && (
        <Box component="b" sx={{ width: 56, textAlign: 'right', color: token.amber }}>
          {change}
        </Box>
      )}
      {about !== '' && (
        <Box
          component="span"
          title={`${rule}\n${about}`.trim()}
          sx={{ ...cut, flex: figures ? 1 : '2 1 0', ml: 2, color: token.t2 }}
        >
          {about}
        </Box>
      )}
    </Box>
  );
}

const figuresSaid = (
  { before, now }: ReviewPoint,
  item: StatisticsItem | undefined,
  say: ReturnType<typeof useText>,
): string =>
  now === null
    ? ''
    : say('REVIEW_TO', { before: shownFigure(before, item), now: shownFigure(now, item) });
