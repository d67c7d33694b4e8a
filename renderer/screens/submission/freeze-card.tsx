import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
} from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useCall } from '../../api';
import { periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, StatusChip, useToast } from '../../components';
import { ReviewLine } from './review-line';
import { PeriodNotes, WordNote } from './word-note';

/** Before freezing: what is left to do, or the deliberate act itself. */
export function FreezeCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { language } = useSession();
  const allowed = useRole('reviewer', 'admin');
  const { run, busy, failure, clear } = useCall();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const clean = state.errors === 0 && state.unexplained === 0;
  const returned = state.history.find(
    (entry) => entry.period === state.period && entry.receipt?.outcome === 'returned',
  );
  const close = (): void => {
    setOpen(false);
    setSure(false);
    clear();
  };
  const freeze = async (): Promise<void> => {
    if (!(await run('submission.freeze', { period: state.period }))) return;
    close();
    toast(say('SUB_FREEZE_DONE'));
  };
  return (
    <Card title={clean ? say('SUB_STEP_preview') : say('SUB_CHECK_TITLE')}>
      <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
        {returned && <WordNote>{say('SUB_RETURNED', { sequence: returned.sequence })}</WordNote>}
        <PeriodNotes state={state} />
        {state.errors > 0 && (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <StatusChip tone="problem">{state.errors}</StatusChip>
            {say('SUB_CHECK_ERRORS', { n: state.errors })}
          </Box>
        )}
        {state.unexplained > 0 && (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <StatusChip tone="attention">{state.unexplained}</StatusChip>
            {say('SUB_CHECK_UNEXPLAINED', { n: state.unexplained })}
          </Box>
        )}
        {clean ? (
          <>
            <Box>{say('SUB_CLEAN')}</Box>
            <ReviewLine state={state} />
            {!allowed && (
              <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('SUB_FREEZE_ROLE')}</Box>
            )}
            <Button
              variant="contained"
              disabled={!allowed || busy}
              onClick={() => {
                setOpen(true);
              }}
            >
              {say('SUB_FREEZE')}
            </Button>
          </>
        ) : (
          <Box sx={{ display: 'flex', gap: 3 }}>
            <Button
              variant="contained"
              onClick={() => {
                void navigate('/statistics');
              }}
            >
              {say('SUB_GO_FILL')}
            </Button>
            <Button
              variant="outlined"
              onClick={() => {
                void navigate('/');
              }}
            >
              {say('SUB_GO_DESK')}
            </Button>
          </Box>
        )}
      </Box>
      <Dialog open={open} onClose={close} fullWidth maxWidth="xs">
        <DialogTitle>
          {say('SUB_FREEZE_TITLE', { period: periodName(state.period, language) })}
        </DialogTitle>
        <DialogContent>
          <Box sx={{ mb: 2 }}>{say('SUB_FREEZE_TEXT')}</Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={sure}
                onChange={(_, checked) => {
                  setSure(checked);
                }}
              />
            }
            label={say('SUB_FREEZE_SURE')}
          />
          <FailureNote failure={failure} />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={close}>
            {say('FRAME_CANCEL')}
          </Button>
          <Button
            variant="outlined"
            color="error"
            disabled={!sure || busy}
            onClick={() => {
              void freeze();
            }}
          >
            {say('SUB_FREEZE_DO')}
          </Button>
        </DialogActions>
      </Dialog>
    </Card>
  );
}
