import { OutlinedInput } from '@mui/material';
import type { Failure } from '../../shared/result';
import { useText } from '../base/language';
import { FormDialog, FormField } from '../components';
import { useKeptForm } from './use-kept-form';

interface ReasonProps {
  /** Under which id what is typed is kept. */
  id: string;
  title: string;
  /** What happens, in one sentence. */
  text: string;
  act: string;
  /** What the field is called; the reason. */
  label?: string;
  /** So many characters at least. */
  least?: number;
  /** What stands in it at first. */
  first?: string;
  busy: boolean;
  failure: Failure | undefined;
  onClose: () => void;
  /** Whether it is done. */
  onReason: (reason: string) => Promise<boolean>;
}

/** An act that needs a reason, which is kept in the history. */
export function ReasonDialog({
  id,
  title,
  text,
  act,
  label,
  least = 1,
  first = '',
  busy,
  failure,
  onClose,
  onReason,
}: ReasonProps) {
  const say = useText();
  const form = useKeptForm(id, { reason: first });
  const { reason } = form.typed;
  return (
    <FormDialog
      title={title}
      act={act}
      ready={!busy && [...reason.trim()].length >= least}
      failure={failure}
      kept={form.kept}
      onClose={onClose}
      onSubmit={() => {
        void onReason(reason.trim()).then((done) => {
          if (done) form.kept.forget();
        });
      }}
    >
      <FormField id="reason" label={label ?? say('EVAL_REASON')} required hint={text}>
        <OutlinedInput
          id="reason"
          fullWidth
          multiline
          minRows={2}
          autoFocus
          value={reason}
          inputProps={{ maxLength: 500 }}
          onChange={(event) => {
            form.put({ reason: event.target.value });
          }}
        />
      </FormField>
    </FormDialog>
  );
}
