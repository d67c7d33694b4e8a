import { MenuItem, Select } from '@mui/material';
import type { ParameterField } from '../../../shared/definitions/parameter-fields';
import { useText } from '../../base/language';
import { FormField, labelId } from '../../components';
import { Entry } from './entry';

interface ParameterEntryProps {
  field: ParameterField;
  value: string;
  error: string | undefined;
  locked: boolean;
  onChange: (value: string) => void;
}

/** One rule parameter: a number to type, or the ways in which the rule may go. */
export function ParameterEntry({ field, value, error, locked, onChange }: ParameterEntryProps) {
  const say = useText();
  const id = `rule-${field.path}`;
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
