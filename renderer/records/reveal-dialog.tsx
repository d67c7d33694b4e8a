import { OutlinedInput } from '@mui/material';
import type { NounName } from '../../shared/domain/nouns';
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
  const form = useKeptForm(`reveal@${field}@${id}`, { reason: '' });
  const { reason } = form.typed;
  const submit = async (): Promise<void> => {
    const answer = await form.run('records.reveal', { noun, id, field, reason: reason.trim() });
    if (answer) {
      onValue(answer.value);
      onClose();
    }
  };
  return (
    <FormDialog
      title={say('FORM_REVEAL_TITLE', { label })}
      act={say('FORM_REVEAL_DO')}
      ready={!form.busy && reason.trim().length >= 2}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
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
