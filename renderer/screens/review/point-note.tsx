import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { findingPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { placeSaid, shownFigure } from './words';

interface PointNoteProps {
  point: ReviewPoint;
  sheet: StatisticsSheet;
  item: StatisticsItem | undefined;
  /** Whether whoever is logged in may send the period back. */
  asks: boolean;
  onAsk: (first: string) => void;
}

/** The point that is looked at: its figures, what was said of it, and where it leads. */
export function PointNote({ point, sheet, item, asks, onAsk }: PointNoteProps) {
  const say = useText();
  const navigate = useNavigate();
  const [station] = point.stations;
  const place = placeSaid(point, item, say);
  const year = sheet.lastYear[station?.id ?? '']?.[item?.key ?? ''];
  const to = pathOf(point);
  return (
    <Box
      role="note"
      sx={{
        m: '8px 16px',
        p: '8px 12px',
        display: 'grid',
        gap: 2,
        fontSize: textSize.dense,
        border: `1px solid ${token.amberLine}`,
        borderLeftWidth: 3,
        borderRadius: '4px',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <b>{place}</b>
        {point.now !== null && (
          <span>
            {shownFigure(point.before, item)} → <b>{shownFigure(point.now, item)}</b>
          </span>
        )}
        {typeof year === 'number' && (
          <Box component="span" sx={{ color: token.t2 }}>
            {say('REVIEW_LAST_YEAR', { n: shownFigure(year, item) })}
          </Box>
        )}
        {point.finding && <span>{say.any(point.finding.code, point.finding.params)}</span>}
        {point.said !== null && (
          <Box component="span" sx={{ color: token.t2 }}>
            {point.said}
          </Box>
        )}
        {point.group === 'change' && point.said === null && (
          <StatusChip tone="neutral">{say('REVIEW_NOT_SAID')}</StatusChip>
        )}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2 }}>
        {asks && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => {
              onAsk(say('REVIEW_BACK_FIRST', { place }));
            }}
          >
            {say('REVIEW_ASK_CLERK')}
          </Button>
        )}
        {to !== null && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => {
              void navigate(to);
            }}
          >
            {say('REVIEW_OPEN_CELL')}
          </Button>
        )}
        <Box component="span" sx={{ ml: 'auto', fontSize: textSize.small, color: token.t2 }}>
          {say('REVIEW_KEYS')}
        </Box>
      </Box>
    </Box>
  );
}

/** Where a point is mended: its cell, or the record of its finding. */
function pathOf({ stations: [station], item, finding }: ReviewPoint): string | null {
  if (finding && finding.entity !== 'statistics') return findingPath(finding);
  if (!station) return finding ? findingPath(finding) : null;
  const query = new URLSearchParams({ station: station.id });
  if (item !== null) query.set('item', item);
  return `/statistics?${query.toString()}`;
}
