import { OutlinedInput } from '@mui/material';
import type { Calls } from '../api';
import { useText } from '../base/language';
import { FormDialog, FormField } from '../components';
import { useKeptForm } from '../forms/use-kept-form';

interface RevealProps {
  /** Of what value it is, which tells its half-typed reason from others. */
  place: string;
  label: string;
  /** Asks for the value with the reason; undefined where it is refused. */
  ask: (run: Calls['run'], reason: string) => Promise<string | undefined>;
  onClose: () => void;
  onValue: (value: string) => void;
}

/** Asks why a masked value is to be shown; the reason is kept before the value is handed out. */
export function RevealDialog({ place, label, ask, onClose, onValue }: RevealProps) {
  const say = useText();
  const form = useKeptForm(`reveal@${place}`, { reason: '' });
  const { reason } = form.typed;
  const submit = async (): Promise<void> => {
    const value = await ask(form.run, reason.trim());
    if (value === undefined) return;
    onValue(value);
    onClose();
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
