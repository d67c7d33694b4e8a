import { Button, Dialog, DialogActions, DialogContent, DialogTitle, OutlinedInput } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { Failure } from '../../../shared/contract/result';
import { useText } from '../../app/language';
import { FailureNote, FormField } from '../../components';

interface ReasonProps {
  title: string;
  /** What happens, in one sentence. */
  text: string;
  act: string;
  busy: boolean;
  failure: Failure | undefined;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** An act that needs a reason, which is kept in the history. */
export function ReasonDialog({ title, text, act, busy, failure, onClose, onReason }: ReasonProps) {
  const say = useText();
  const [reason, setReason] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="reason-title" slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => { event.preventDefault(); onReason(reason.trim()); } } as object }}>
      <DialogTitle id="reason-title">{title}</DialogTitle>
      <DialogContent>
        <FormField id="reason" label={say('EVAL_REASON')} required hint={text}><OutlinedInput id="reason" fullWidth multiline minRows={2} autoFocus value={reason} inputProps={{ maxLength: 500 }} onChange={(event) => { setReason(event.target.value); }} /></FormField>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>{say('FRAME_CANCEL')}</Button>
        <Button type="submit" variant="contained" disabled={busy || reason.trim() === ''}>{act}</Button>
      </DialogActions>
    </Dialog>
  );
}
