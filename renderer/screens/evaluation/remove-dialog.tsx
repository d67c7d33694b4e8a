import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Sheet } from '../../../shared/evaluation/record';
import { useText } from '../../app/language';

/** Asks before a sheet is taken away with what was scored on it: that cannot be undone. */
export function RemoveDialog({ sheet, onClose, onRemove }: { sheet: Sheet; onClose: () => void; onRemove: () => void }) {
  const say = useText();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="remove-title">
      <DialogTitle id="remove-title">{say('EVAL_REMOVE_ASSESSOR_NAMED', { assessor: sheet.assessor })}</DialogTitle>
      <DialogContent>{say('EVAL_REMOVE_ASSESSOR_TEXT', { answered: sheet.answered })}</DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>{say('FRAME_CANCEL')}</Button>
        <Button variant="outlined" color="error" onClick={onRemove}>{say('EVAL_REMOVE_ASSESSOR')}</Button>
      </DialogActions>
    </Dialog>
  );
}
