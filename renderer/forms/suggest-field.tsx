import { Autocomplete, TextField } from '@mui/material';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useQuery } from '../api';
import { messageId } from '../components';
import { slimChoice } from './lookup-field';
import { textSize } from '../base/theme';

interface SuggestFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  error: boolean;
  /** Noun whose titles are offered. */
  among: NounName;
  /** Record to which those belong. */
  owner: string;
}

const MOST = 100;

/**
 * A text that names another record of the same owner: their titles are offered, and it can be
 * typed.
 */
export function SuggestField({
  id,
  value,
  onChange,
  onBlur,
  error,
  among,
  owner,
}: SuggestFieldProps) {
  const { owner: ownerField = '', title } = nounOf(among);
  const { data } = useQuery(
    'records.list',
    owner === '' ? null : { noun: among, filters: { [ownerField]: owner }, offset: 0, limit: MOST },
  );
  const names = [...new Set((data?.rows ?? []).map(({ values }) => String(values[title] ?? '')))];
  return (
    <Autocomplete
      freeSolo
      disableClearable
      openOnFocus
      id={id}
      size="small"
      options={names}
      filterOptions={(all) => all}
      inputValue={value}
      value={value}
      onInputChange={(_, next) => {
        onChange(next);
      }}
      onBlur={onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          error={error}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              'aria-describedby': error ? messageId(id) : undefined,
              'aria-invalid': error,
            },
          }}
        />
      )}
      sx={slimChoice}
      slotProps={{ listbox: { sx: { fontSize: textSize.dense } } }}
    />
  );
}
