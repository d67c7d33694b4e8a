import { OutlinedInput } from '@mui/material';
import type { NounName } from '../../shared/domain/nouns';
import { useCall } from '../api';
import { useText } from '../base/language';
import { FormDialog, FormField } from '../components';
import { useKeptForm } from '../forms/use-kept-form';

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
  const form = useKeptForm(`reveal@${field}@${id}`, { reason: '' });
  const { reason } = form.typed;
  const submit = async (): Promise<void> => {
    const answer = await run('records.reveal', { noun, id, field, reason: reason.trim() });
    if (answer) {
      form.done();
      onValue(answer.value);
      onClose();
    }
  };
  return (
    <FormDialog
      title={say('FORM_REVEAL_TITLE', { label })}
      act={say('FORM_REVEAL_DO')}
      ready={!busy && reason.trim().length >= 2}
      failure={failure}
      kept={form.kept}
      onClose={onClose}
      onSubmit={() => {
        void submit();
      }}
    >
      <FormField
        id="reveal-reason"
        label={say('FORM_REVEAL_REASON')}
        required
        hint={say('FORM_REVEAL_TEXT')}
      >
        <OutlinedInput
          id="reveal-reason"
          fullWidth
          autoFocus
          value={reason}
          onChange={(event) => {
            form.put({ reason: event.target.value });
          }}
          inputProps={{ maxLength: 200 }}
        />
      </FormField>
    </FormDialog>
  );
}
