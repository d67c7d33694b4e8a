import { OutlinedInput } from '@mui/material';
import { useText } from '../base/language';
import { FormField } from '../components';

/** So many characters has a reason for an act on trust at least. */
export const REASON_LEAST = 6;

interface FieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Why trust changes. */
export function ReasonField({ value, onChange }: FieldProps) {
  const say = useText();
  return (
    <FormField id="trust-reason" label={say('TRUST_REASON')} required>
      <OutlinedInput
        id="trust-reason"
        fullWidth
        autoComplete="off"
        value={value}
        placeholder={say('TRUST_REASON_EXAMPLE')}
        inputProps={{ maxLength: 200 }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}

/** A number of a package or an answer as typed; null where it is none. */
export function numberedFrom(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim();
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
}

/** From which number on a key no longer holds. */
export function NumberedFrom({ value, onChange }: FieldProps) {
  const say = useText();
  const wrong = value !== '' && numberedFrom(value) === null;
  return (
    <FormField
      id="trust-from"
      label={say('TRUST_FROM')}
      required
      error={wrong ? say('TRUST_FROM_WRONG') : undefined}
    >
      <OutlinedInput
        id="trust-from"
        sx={{ width: 160 }}
        autoComplete="off"
        value={value}
        error={wrong}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}
