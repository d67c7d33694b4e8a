import { Autocomplete, MenuItem, OutlinedInput, Select, TextField } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { codesOf, type TableName } from '../../shared/codes/tables';
import type { Division } from '../../shared/contract/divisions';
import type { NounName } from '../../shared/domain/nouns';
import { nounOf } from '../../shared/domain/nouns';
import { call } from '../api';
import { useLanguage } from '../base/language';
import { useSession } from '../base/session';
import { textSize, token } from '../base/theme';
import { labelId, messageId } from '../components';
import { belowArea } from './divisions/below-area';

interface ChoiceProps<V> {
  id: string;
  value: V;
  onChange: (value: V) => void;
  onBlur?: () => void;
  error: boolean;
}

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
      {codes.map((entry) => (
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
  return (
    <Autocomplete
      multiple
      id={id}
      size="small"
      options={codes.map((entry) => entry.code)}
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

interface Option {
  id: string;
  label: string;
  hint: string;
}

/** A choice as high as the other fields. */
export const slimChoice = {
  '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': {
    p: '0 10px',
    '& .MuiAutocomplete-input': { p: '4px 0' },
  },
} as const;

/** What is missing can be made in place: how it is called, and the way to it. */
export interface Making {
  label: string;
  begin: (words: string) => void;
}

/** The last option, which is none: what is missing is made. */
const MAKE = '';

interface LookupProps extends ChoiceProps<string> {
  making?: Making | undefined;
  /** Shown text of the value at hand, when it is known already. */
  known: string | undefined;
  find: (words: string) => Promise<Option[]>;
  nameOf: (value: string) => Promise<string>;
  placeholder: string;
  /** Enter takes only what an arrow has marked: the first hit may be another place of that name. */
  unmarked?: boolean;
}

/** What was found, and the words it was asked with. */
interface Answer {
  options: Option[];
  asked: string | undefined;
}

/** Choice among many, found by characters, pinyin or initials. */
function LookupField({
  id,
  value,
  onChange,
  onBlur,
  error,
  known,
  find,
  nameOf,
  placeholder,
  unmarked = false,
  making,
}: LookupProps) {
  const { say } = useLanguage();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [{ options, asked }, setAnswer] = useState<Answer>({ options: [], asked: undefined });
  const [found, setPicked] = useState<Option | null>(null);
  const picked = useMemo(() => {
    if (value === '') return null;
    if (found?.id === value) return found;
    return known ? { id: value, label: known, hint: '' } : null;
  }, [value, known, found]);
  useEffect(() => {
    if (value === '' || picked) return undefined;
    let stale = false;
    nameOf(value).then(
      (label) => {
        if (!stale) setPicked({ id: value, label, hint: '' });
      },
      () => {
        if (!stale) setPicked({ id: value, label: value, hint: '' });
      },
    );
    return () => {
      stale = true;
    };
  }, [value, picked, nameOf]);
  useEffect(() => {
    if (!open) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      find(words === picked?.label ? '' : words).then(
        (hits) => {
          if (!stale) setAnswer({ options: hits, asked: words });
        },
        () => {
          if (!stale) setAnswer({ options: [], asked: undefined });
        },
      );
    }, 120);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [open, words, find, picked?.label]);
  return (
    <Autocomplete
      id={id}
      size="small"
      open={open}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
      options={
        // Not before the answer is there: Enter would take it while what is meant is being looked up.
        making && asked === words
          ? [...options, { id: MAKE, label: making.label, hint: '' }]
          : options
      }
      filterOptions={(all) => all}
      noOptionsText={say('FORM_NO_OPTIONS')}
      autoHighlight={!unmarked}
      value={picked}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      getOptionLabel={(option) => option.label}
      getOptionKey={(option) => option.id}
      inputValue={words}
      onInputChange={(_, next) => {
        if (next !== making?.label) setWords(next);
      }}
      onChange={(_, next) => {
        if (next?.id === MAKE) {
          making?.begin(words === picked?.label ? '' : words.trim());
          return;
        }
        setPicked(next);
        onChange(next?.id ?? '');
      }}
      {...(onBlur ? { onBlur } : {})}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <span style={{ flex: 1 }}>{option.label}</span>
          <small style={{ color: 'var(--sb-t3)', paddingLeft: 8 }}>{option.hint}</small>
        </li>
      )}
      renderInput={(params) => <TextField {...params} error={error} placeholder={placeholder} />}
      sx={slimChoice}
      slotProps={{ listbox: { sx: { fontSize: textSize.dense } } }}
    />
  );
}

/** Another record of a noun. */
export function ReferenceField({
  refers,
  ...props
}: ChoiceProps<string> & {
  refers: NounName;
  known: string | undefined;
  making?: Making | undefined;
}) {
  const { say } = useLanguage();
  const [ways] = useState(() => ({
    find: (words: string) =>
      call('records.options', { noun: refers, search: words.slice(0, 60), limit: 30 }),
    nameOf: async (id: string) =>
      String((await call('records.get', { noun: refers, id })).values[nounOf(refers).title] ?? id),
  }));
  return <LookupField {...props} {...ways} placeholder={say('FORM_SEARCH_RECORD')} />;
}

const usable = ({ retired }: Division): boolean => !retired;

/** A division within the office's area: township or village; retired ones are no longer offered. */
export function DivisionField({
  within,
  ...props
}: ChoiceProps<string> & { within: string; known: string | undefined }) {
  const { say } = useLanguage();
  const area = useSession().state.office.divisionName;
  const [ways] = useState(() => ({
    find: async (words: string): Promise<Option[]> => {
      if (words.trim() === '')
        return (await call('divisions.children', { parent: within }))
          .filter(usable)
          .map((division) => ({ id: division.code, label: division.name, hint: division.code }));
      return (
        await call('divisions.search', { query: words.trim().slice(0, 60), within, limit: 30 })
      )
        .filter(usable)
        .map((division) => ({
          id: division.code,
          label: belowArea(division.path, area),
          hint: division.code,
        }));
    },
    nameOf: async (code: string) =>
      belowArea((await call('divisions.summary', { code })).path, area),
  }));
  return <LookupField {...props} {...ways} unmarked placeholder={say('FORM_SEARCH_DIVISION')} />;
}
