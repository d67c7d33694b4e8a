import { OutlinedInput } from '@mui/material';
import { FormField, messageId } from '../../components';

interface EntryProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  locked: boolean;
  onChange: (value: string) => void;
}

/** One setting: a label above its field, what is wrong beneath. */
export function Entry({ id, label, value, error, locked, onChange }: EntryProps) {
  return (
    <FormField id={id} label={label} error={error}>
      <OutlinedInput
        id={id}
        fullWidth
        readOnly={locked}
        value={value}
        error={error !== undefined}
        inputProps={{ 'aria-describedby': error ? messageId(id) : undefined }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}
