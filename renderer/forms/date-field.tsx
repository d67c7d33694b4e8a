import { OutlinedInput } from '@mui/material';
import { isCalendarDate } from '../../shared/rules/record-rules';
import { useText } from '../base/language';
import { useToday } from '../base/session';
import { FormField } from '../components';
import { dateText } from './typed';

interface DateFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** No day before this one will do. */
  from?: string;
}

/** A day that is asked for in a dialog, in whatever form it is typed; it is tidied when left. */
export function DateField({ id, label, value, onChange, from }: DateFieldProps) {
  const say = useText();
  const today = useToday();
  const unknown = value !== '' && !isCalendarDate(dateText(value));
  const early = !unknown && value !== '' && from !== undefined && dateText(value) < from;
  const fault = unknown
    ? say('DATE_UNKNOWN', { value })
    : early
      ? say('DATE_TOO_EARLY', { from })
      : undefined;
  return (
    <FormField id={id} label={label} required error={fault}>
      <OutlinedInput
        id={id}
        value={value}
        placeholder={today}
        sx={{ width: 160 }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={() => {
          onChange(dateText(value));
        }}
      />
    </FormField>
  );
}
