import { Button, Dialog, DialogActions, DialogContent, DialogTitle, OutlinedInput } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { NounName } from '../../../shared/domain/nouns';
import { useCall } from '../../api';
import { useText } from '../../app/language';
import { FailureNote, FormField } from '../../components';

interface RevealProps {
  noun: NounName;
  id: string;
  field: string;
  label: string;
  onClose: () => void;
  onValue: (value: string) => void;
}

/** Asks why a masked value is to be shown; the reason is kept before the value is handed out. */
export function RevealDialog({ noun, id, field, label, onClose, onValue }: RevealProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const answer = await run('records.reveal', { noun, id, field, reason: reason.trim() });
    if (answer) { onValue(answer.value); onClose(); }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => { void submit(event); } } as object }}>
      <DialogTitle>{say('FORM_REVEAL_TITLE', { label })}</DialogTitle>
      <DialogContent>
        <FormField id="reveal-reason" label={say('FORM_REVEAL_REASON')} required hint={say('FORM_REVEAL_TEXT')}>
          <OutlinedInput id="reveal-reason" fullWidth autoFocus value={reason} onChange={(event) => { setReason(event.target.value); }} inputProps={{ maxLength: 200 }} />
        </FormField>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>{say('FRAME_CANCEL')}</Button>
        <Button type="submit" variant="contained" disabled={busy || reason.trim().length < 2}>{say('FORM_REVEAL_DO')}</Button>
      </DialogActions>
    </Dialog>
  );
}
