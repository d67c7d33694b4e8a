import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Failure } from '../../../../shared/result';
import { useText } from '../../../base/language';
import { textSize } from '../../../base/theme';
import { FailureNote } from '../../../components';

interface StepProps {
  title: string;
  /** What happens, in one sentence. */
  text: string;
  act: string;
  danger?: boolean;
  busy: boolean;
  failure: Failure | undefined;
  onClose: () => void;
  onDo: () => void;
}

/** A step that cannot be taken back: its consequence, and the deliberate act. */
export function StepDialog({
  title,
  text,
  act,
  danger = false,
  busy,
  failure,
  onClose,
  onDo,
}: StepProps) {
  const say = useText();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby="step-title"
      aria-describedby="step-text"
    >
      <DialogTitle id="step-title">{title}</DialogTitle>
      <DialogContent>
        <Box id="step-text" sx={{ fontSize: textSize.body }}>
          {text}
        </Box>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant={danger ? 'outlined' : 'contained'}
          color={danger ? 'error' : 'primary'}
          disabled={busy}
          onClick={onDo}
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
