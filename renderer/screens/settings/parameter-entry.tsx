import { MenuItem, Select } from '@mui/material';
import type { ParameterField } from '../../../shared/definitions/parameter-fields';
import { useText } from '../../base/language';
import { FormField, labelId } from '../../components';
import { Entry } from './entry';

interface ParameterEntryProps {
  field: ParameterField;
  /** Beside which other form it may stand: its fields have other ids. */
  at?: string;
  value: string;
  error: string | undefined;
  locked: boolean;
  onChange: (value: string) => void;
}

/** One rule parameter: a number to type, or the ways in which the rule may go. */
export function ParameterEntry(props: ParameterEntryProps) {
  const { field, at = 'rule', value, error, locked, onChange } = props;
  const say = useText();
  const id = `${at}-${field.path}`;
  const label = say.label(field.label);
  if (!field.choices) return <Entry {...{ id, label, value, error, locked, onChange }} />;
  return (
    <FormField id={id} label={label}>
      <Select
        fullWidth
        value={value}
        readOnly={locked}
        labelId={labelId(id)}
        SelectDisplayProps={{ id }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {field.choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value}>
            {say.label(choice.label)}
          </MenuItem>
        ))}
      </Select>
    </FormField>
  );
}
