import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type FormEvent, type ReactNode } from 'react';
import type { Failure } from '../../shared/result';
import { enterPassesChoice } from '../base/enter-key';
import { useText } from '../base/language';
import { FailureNote } from './failure-note';

interface FormDialogProps {
  title: ReactNode;
  /** What the filled button says. */
  act: string;
  /** Whether what was entered may be sent. */
  ready: boolean;
  failure?: Failure | undefined;
  /** Another act, at the left of the buttons. */
  beside?: ReactNode;
  wide?: boolean;
  /** Fields that each leave room for a fault below them stand denser. */
  dense?: boolean;
  onClose: () => void;
  /** Before it closes by its button, which gives up what was typed; Esc does not. */
  onCancel?: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/**
 * A small form over the page, or over another form that does not hear of it: Enter sends it, Esc
 * closes it, a refusal stands above its buttons.
 */
export function FormDialog({
  title,
  act,
  ready,
  failure,
  beside,
  wide = false,
  dense = false,
  onClose,
  onCancel,
  onSubmit,
  children,
}: FormDialogProps) {
  const say = useText();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (ready) onSubmit();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={wide ? 'sm' : 'xs'}
      aria-labelledby={id}
      slotProps={{
        paper: {
          component: 'form',
          onSubmit: submit,
          onKeyDownCapture: enterPassesChoice,
        } as object,
      }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: dense ? 2 : 3 }}>
        {children}
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        {beside}
        <Button
          variant="outlined"
          onClick={() => {
            onCancel?.();
            onClose();
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button type="submit" variant="contained" disabled={!ready}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
