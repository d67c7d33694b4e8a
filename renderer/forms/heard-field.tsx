import { OutlinedInput } from '@mui/material';
import { useText } from '../base/language';
import { FormField, StatusChip } from '../components';

/** The digits of a fingerprint, however they are set. */
export const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

interface HeardFieldProps {
  /** The fingerprint of the card. */
  expected: string;
  value: string;
  onChange: (value: string) => void;
}

/** The fingerprint as it is heard on the telephone: says while typing whether it is the card's. */
export function HeardField({ expected, value, onChange }: HeardFieldProps) {
  const say = useText();
  const heard = digits(value);
  const same = heard === digits(expected);
  const different = heard !== '' && !digits(expected).startsWith(heard);
  return (
    <FormField
      id="heard-fingerprint"
      label={say('OFFICE_TRUST_GROUPS')}
      required
      error={different ? say('OFFICE_TRUST_DIFFERENT') : undefined}
      hint={say('OFFICE_TRUST_GROUPS_HINT')}
    >
      <OutlinedInput
        id="heard-fingerprint"
        fullWidth
        autoComplete="off"
        value={value}
        error={different}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        endAdornment={same && <StatusChip tone="ok">{say('OFFICE_TRUST_SAME')}</StatusChip>}
      />
    </FormField>
  );
}
