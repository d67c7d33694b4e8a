import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../../shared/result';
import { useText } from '../../base/language';
import { FormDialog, FormField } from '../../components';

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
    <FormDialog
      title={title}
      act={act}
      ready={!busy && reason.trim() !== ''}
      failure={failure}
      onClose={onClose}
      onSubmit={() => {
        onReason(reason.trim());
      }}
    >
      <FormField id="reason" label={say('EVAL_REASON')} required hint={text}>
        <OutlinedInput
          id="reason"
          fullWidth
          multiline
          minRows={2}
          autoFocus
          value={reason}
          inputProps={{ maxLength: 500 }}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </FormField>
    </FormDialog>
  );
}
