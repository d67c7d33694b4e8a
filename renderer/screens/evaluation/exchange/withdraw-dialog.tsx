import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { SentAssessment } from '../../../../shared/contract/assessment';
import type { Failure } from '../../../../shared/result';
import { useText } from '../../../base/language';
import { textSize } from '../../../base/theme';
import { FailureNote } from '../../../components';

interface WithdrawProps {
  sent: SentAssessment;
  busy: boolean;
  failure: Failure | undefined;
  onClose: () => void;
  onWithdraw: () => void;
}

/** 收回: says what follows before it is done. */
export function WithdrawDialog({ sent, busy, failure, onClose, onWithdraw }: WithdrawProps) {
  const say = useText();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="withdraw-title">
      <DialogTitle id="withdraw-title">
        {say('ASM_WITHDRAW_TITLE', { number: sent.number })}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ fontSize: textSize.dense }}>
          {say('ASM_WITHDRAW_TEXT', { office: sent.recipient })}
        </Box>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button variant="contained" disabled={busy} onClick={onWithdraw}>
          {say('ASM_WITHDRAW')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
