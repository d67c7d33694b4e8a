import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { clockTime } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { openStations } from './filled';
import { LedgerFill } from './ledger-fill';
import { OpeningFill } from './opening-fill';
import type { SheetState } from './use-sheet';
import type { Submitting } from './use-submitting';

/** How many stations have everything that is required, or that the quarter is frozen. */
export function SheetProgress({
  sheet,
  valuesOf,
}: {
  sheet: StatisticsSheet;
  valuesOf: SheetState['valuesOf'];
}) {
  const say = useText();
  const open = useMemo(() => openStations(sheet, valuesOf), [sheet, valuesOf]);
  const total = sheet.stations.length;
  return (
    // Where the head is narrow, the choice of the return needs the room more.
    <Box component="span" sx={{ '@media (max-width: 1000px)': { display: 'none' } }}>
      <StatusChip tone={open === 0 ? 'ok' : 'neutral'}>
        {sheet.frozen ? say('SHEET_FROZEN') : say('SHEET_FILLED', { done: total - open, total })}
      </StatusChip>
    </Box>
  );
}

/** What stands at the right of the sheet's head: when it was saved, and the ways in and out. */
export function SheetActions({
  sheet,
  items,
  state,
  submitting,
  waits,
}: {
  sheet: StatisticsSheet;
  items: StatisticsItem[];
  state: SheetState;
  submitting: Submitting;
  /** A paste waits for its answer, and so does what follows the sheet. */
  waits: boolean;
}) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <>
      {state.savedAt && !state.saving && (
        <Box
          role="status"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            fontSize: textSize.dense,
            color: token.t2,
          }}
        >
          <CheckCircleOutlined sx={{ fontSize: iconSize.small, color: token.teal }} aria-hidden />
          {say('SHEET_SAVED', { time: clockTime(state.savedAt) })}
        </Box>
      )}
      <OpeningFill {...{ sheet, items, state }} />
      <LedgerFill {...{ sheet, items, state }} />
      <Button
        variant="outlined"
        onClick={() => {
          void navigate('/statistics/stations');
        }}
      >
        {say('BOOKS_OPEN')}
      </Button>
      <Button
        variant="outlined"
        onClick={() => {
          void navigate('/import');
        }}
      >
        {say('SHEET_IMPORT')}
      </Button>
      <NextStep frozen={sheet.frozen} {...{ submitting, waits }} />
    </>
  );
}

/** What follows the sheet: its review, and once it is frozen its package. */
function NextStep({
  frozen,
  submitting,
  waits,
}: {
  frozen: boolean;
  submitting: Submitting;
  waits: boolean;
}) {
  const say = useText();
  const navigate = useNavigate();
  if (frozen || submitting.by !== null)
    return (
      <Button
        variant="contained"
        disabled={waits}
        onClick={() => {
          void navigate(frozen ? '/submission' : '/statistics/review');
        }}
      >
        {say(frozen ? 'SHEET_SUBMIT' : 'REVIEW_OPEN')}
      </Button>
    );
  return (
    <Button variant="contained" disabled={waits || submitting.busy} onClick={submitting.submit}>
      {say('REVIEW_SUBMIT')}
    </Button>
  );
}
