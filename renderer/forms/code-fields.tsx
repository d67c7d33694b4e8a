import { Autocomplete, MenuItem, OutlinedInput, Select, TextField } from '@mui/material';
import { periodOf } from '../../shared/codes/period';
import { codesOf, offeredCodes, type TableName } from '../../shared/codes/tables';
import { useLanguage } from '../base/language';
import { useToday } from '../base/session';
import { token } from '../base/theme';
import { labelId, messageId } from '../components';
import type { ChoiceProps } from './lookup-field';

/** One code of a code table. */
export function CodeField({
  id,
  value,
  onChange,
  onBlur,
  error,
  table,
  required,
}: ChoiceProps<string> & { table: TableName; required: boolean }) {
  const { language, say } = useLanguage();
  const codes = codesOf(table);
  const offered = offeredCodes(table, periodOf(useToday()), [value]);
  return (
    <Select
      fullWidth
      displayEmpty
      labelId={labelId(id)}
      value={value}
      error={error}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={onBlur}
      input={<OutlinedInput id={`${id}-input`} />}
      SelectDisplayProps={{ id, 'aria-describedby': error ? messageId(id) : undefined }}
      sx={value === '' ? { color: token.t3 } : undefined}
      MenuProps={{ slotProps: { paper: { sx: { maxHeight: 360 } } } }}
      renderValue={(chosen) =>
        codes.find((entry) => entry.code === chosen)?.label[language] ??
        (chosen === '' ? say('FORM_CHOOSE') : chosen)
      }
    >
      {!required && <MenuItem value="">{say('FORM_NONE')}</MenuItem>}
      {offered.map((entry) => (
        <MenuItem key={entry.code} value={entry.code}>
          {entry.label[language]}
        </MenuItem>
      ))}
    </Select>
  );
}

/** Several codes of a code table. */
export function CodesField({
  id,
  value,
  onChange,
  onBlur,
  error,
  table,
}: ChoiceProps<string[]> & { table: TableName }) {
  const { language, say } = useLanguage();
  const codes = codesOf(table);
  const offered = offeredCodes(table, periodOf(useToday()), value);
  return (
    <Autocomplete
      multiple
      id={id}
      size="small"
      options={offered.map((entry) => entry.code)}
      value={value}
      disableCloseOnSelect
      noOptionsText={say('FORM_NO_OPTIONS')}
      getOptionLabel={(code) => codes.find((entry) => entry.code === code)?.label[language] ?? code}
      onChange={(_, next) => {
        onChange(next);
      }}
      {...(onBlur ? { onBlur } : {})}
      renderInput={(params) => (
        <TextField
          {...params}
          error={error}
          placeholder={value.length === 0 ? say('FORM_CHOOSE') : ''}
        />
      )}
      sx={{
        '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': {
          p: '0 10px',
          '& .MuiAutocomplete-input': { p: '4px 0' },
          '& .MuiAutocomplete-tag': { m: '2px 4px 2px -4px' },
        },
        '& .MuiChip-root': { height: 22, borderRadius: '4px' },
      }}
    />
  );
}
