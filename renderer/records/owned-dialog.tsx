import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Values } from '../../shared/domain/noun';
import { useText } from '../base/language';
import { textSize } from '../base/theme';
import { FailureNote, useToast } from '../components';
import { enterMovesOn, enterPassesChoice } from '../base/enter-key';
import { FormFields } from './form-fields';
import { useRecordForm, type Loaded } from './use-record-form';
import type { NounName } from '../../shared/domain/nouns';

interface OwnedDialogProps {
  noun: NounName;
  row: Loaded;
  /** Whom the record belongs to. */
  fixed: Values;
  onClose: () => void;
  onSaved: () => void;
  /** Asks to remove it; absent for a new one. */
  onRemove?: (() => void) | undefined;
}

/** The form of a record that belongs to another, over that other's page. */
export function OwnedDialog({ noun, row, fixed, onClose, onSaved, onRemove }: OwnedDialogProps) {
  const say = useText();
  const toast = useToast();
  const form = useRecordForm({ noun, row, fixed, scope: noun });
  const save = async (): Promise<void> => {
    if (!(await form.save())) return;
    toast(say('FORM_SAVED'));
    onSaved();
  };
  const title =
    row.id === null
      ? say('LIST_NEW', { noun: say.label(form.description.label) })
      : say.label(form.description.label);
  return (
    <Dialog
      open
      onClose={form.dirty ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${noun}-title`}
    >
      <DialogTitle id={`${noun}-title`}>{title}</DialogTitle>
      <DialogContent>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
          }}
          onKeyDownCapture={enterPassesChoice}
          onKeyDown={enterMovesOn}
        >
          {form.failure && <FailureNote failure={form.failure} />}
          {row.findings.map((finding) => (
            <Box key={finding.code} sx={{ mb: 2, fontSize: textSize.dense }}>
              {say.any(finding.code, finding.params)}
            </Box>
          ))}
          <FormFields form={form} />
        </Box>
      </DialogContent>
      <DialogActions>
        {onRemove && (
          <Button variant="outlined" color="error" onClick={onRemove} sx={{ mr: 'auto' }}>
            {say('FORM_REMOVE')}
          </Button>
        )}
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        {/* The field keeps the focus while the button is pressed: a message that goes away when it is left would move the button from under the pointer. */}
        <Button
          variant="contained"
          disabled={form.busy}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            void save();
          }}
        >
          {say('FORM_SAVE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
