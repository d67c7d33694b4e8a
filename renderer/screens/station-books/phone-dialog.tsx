import { OutlinedInput } from '@mui/material';
import type { StationAnswer } from '../../../shared/contract/station-books';
import { useText } from '../../base/language';
import { FormDialog, FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';

interface PhoneProps {
  period: string;
  row: StationAnswer;
  onClose: () => void;
  onPhone: (phone: string) => void;
}

/** Asks why a number is to be shown; the reason is kept before it is handed out. */
export function PhoneDialog({ period, row, onClose, onPhone }: PhoneProps) {
  const say = useText();
  const { station } = row;
  const form = useKeptForm(`station-phone@${station}`, { reason: '' });
  const reason = form.typed.reason.trim();
  const submit = async (): Promise<void> => {
    const answer = await form.run('stationBooks.phone', { period, station, reason });
    if (!answer) return;
    onPhone(answer.phone);
    onClose();
  };
  return (
    <FormDialog
      title={say('FORM_REVEAL_TITLE', { label: say('ANSWER_PHONE') })}
      act={say('FORM_REVEAL_DO')}
      ready={!form.busy && reason.length >= 2}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      <FormField
        id="phone-reason"
        label={say('FORM_REVEAL_REASON')}
        required
        hint={say('FORM_REVEAL_TEXT')}
      >
        <OutlinedInput
          id="phone-reason"
          fullWidth
          autoFocus
          value={form.typed.reason}
          onChange={(event) => {
            form.put({ reason: event.target.value });
          }}
          inputProps={{ maxLength: 200 }}
        />
      </FormField>
    </FormDialog>
  );
}
