import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Failure } from '../../../shared/result';
import { useText } from '../../base/language';
import { FailureNote } from '../../components';

interface RemoveProps {
  title: string;
  /** What goes with it. */
  text: string;
  act: string;
  failure?: Failure | undefined;
  onClose: () => void;
  onRemove: () => void;
}

/** Asks before scores are taken away: that cannot be undone. */
export function RemoveDialog({ title, text, act, failure, onClose, onRemove }: RemoveProps) {
  const say = useText();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="remove-title">
      <DialogTitle id="remove-title">{title}</DialogTitle>
      <DialogContent>
        {text}
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button variant="outlined" color="error" onClick={onRemove}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
