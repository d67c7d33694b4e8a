import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Failure } from '../../shared/result';
import { enterPassesChoice } from '../base/enter-key';
import { useText } from '../base/language';
import { FailureNote } from './failure-note';
import { RestoredNote } from './restored-note';

/** What was typed into a dialog before and is filled in again. */
export interface KeptForm {
  /** When it was kept; undefined where nothing was filled in. */
  found: string | undefined;
  /** Keeps nothing any more. */
  forget: () => void;
  /** The same, and the form begins anew. */
  discard: () => void;
}

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
  /** What is typed outlives the dialog; its button for closing gives it up, Esc does not. */
  kept?: KeptForm;
  /** A password stands in it, which is never kept: Esc asks before it is lost. */
  secret?: boolean;
  onClose: () => void;
  onSubmit: () => void | Promise<void>;
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
  kept,
  secret = false,
  onClose,
  onSubmit,
  children,
}: FormDialogProps) {
  const say = useText();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const typedAt = useRef<Element | null>(null);
  const ask = (): void => {
    typedAt.current = document.activeElement;
    setAsking(true);
  };
  const stay = (): void => {
    setAsking(false);
    if (typedAt.current instanceof HTMLElement) typedAt.current.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (ready) void onSubmit();
  };
  return (
    <Dialog
      open
      onClose={() => {
        if (!secret) onClose();
        else if (asking) stay();
        else ask();
      }}
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
        {kept && <RestoredNote savedAt={kept.found} onDiscard={kept.discard} />}
        {children}
        <FailureNote failure={failure} />
        {asking && <Box role="alert">{say('FORM_SECRET_LOST')}</Box>}
      </DialogContent>
      {asking ? (
        <DialogActions key="asking">
          <Button variant="outlined" onClick={onClose}>
            {say('FORM_SECRET_CLOSE')}
          </Button>
          <Button variant="contained" autoFocus onClick={stay}>
            {say('FORM_SECRET_STAY')}
          </Button>
        </DialogActions>
      ) : (
        <DialogActions key="acts">
          {beside}
          <Button
            variant="outlined"
            onClick={() => {
              kept?.forget();
              onClose();
            }}
          >
            {say('FRAME_CANCEL')}
          </Button>
          <Button type="submit" variant="contained" disabled={!ready}>
            {act}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
