import { MenuItem, OutlinedInput, Select } from '@mui/material';
import type { Failure } from '../../../shared/result';
import { FormField, labelId, messageId } from '../../components';

/** A refusal at the dialog's own fields stands there; any other is a note. */
export const besideFields = (
  failure: Failure | undefined,
  shown: readonly string[],
): Failure | undefined =>
  failure?.fields && Object.keys(failure.fields).every((field) => shown.includes(field))
    ? undefined
    : failure;

interface EntryProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  hint?: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** One line of text with what is wrong with it. */
export function Entry({ id, label, value, error, hint, autoFocus, onChange }: EntryProps) {
  return (
    <FormField id={id} label={label} required error={error} hint={hint}>
      <OutlinedInput
        id={id}
        fullWidth
        autoFocus={autoFocus ?? false}
        value={value}
        error={error !== undefined}
        inputProps={{
          'aria-describedby': error || hint ? messageId(id) : undefined,
          maxLength: 60,
        }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}

interface PickProps {
  id: string;
  label: string;
  value: string;
  options: readonly { code: string; name: string }[];
  /** Words for "none of them"; absent = one is always chosen. */
  none?: string;
  error?: string | undefined;
  onChange: (code: string) => void;
}

/** One of a short list: a division, a section, a way of counting. */
export function Pick({ id, label, value, options, none, error, onChange }: PickProps) {
  return (
    <FormField id={id} label={label} error={error}>
      <Select
        fullWidth
        displayEmpty
        value={value}
        error={error !== undefined}
        input={<OutlinedInput id={`${id}-input`} />}
        labelId={labelId(id)}
        SelectDisplayProps={{ id, 'aria-describedby': error ? messageId(id) : undefined }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {none !== undefined && <MenuItem value="">{none}</MenuItem>}
        {options.map((option) => (
          <MenuItem key={option.code} value={option.code}>
            {option.name}
          </MenuItem>
        ))}
      </Select>
    </FormField>
  );
}
