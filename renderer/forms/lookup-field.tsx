import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../base/language';
import { textSize } from '../base/theme';

/** What every field has in which something is chosen. */
export interface ChoiceProps<V> {
  id: string;
  value: V;
  onChange: (value: V) => void;
  onBlur?: () => void;
  error: boolean;
}

export interface Option {
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

/** The option of the value at hand, which is asked for where it is not known. */
function usePicked(value: string, known: string | undefined, nameOf: LookupProps['nameOf']) {
  const [found, setPicked] = useState<Option | null>(null);
  const picked = useMemo(() => {
    if (value === '') return null;
    if (found?.id === value) return found;
    return known ? { id: value, label: known, hint: '' } : null;
  }, [value, known, found]);
  useEffect(() => {
    if (value === '' || picked) return undefined;
    let stale = false;
    const name = (label: string): void => {
      if (!stale) setPicked({ id: value, label, hint: '' });
    };
    nameOf(value).then(name, () => {
      name(value);
    });
    return () => {
      stale = true;
    };
  }, [value, picked, nameOf]);
  return { picked, setPicked };
}

/** What is found while somebody types, once she pauses; all, where the value's own name stands. */
function useFound(
  open: boolean,
  words: string,
  own: string | undefined,
  find: LookupProps['find'],
): Answer {
  const [answer, setAnswer] = useState<Answer>({ options: [], asked: undefined });
  useEffect(() => {
    if (!open) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      find(words === own ? '' : words).then(
        (options) => {
          if (!stale) setAnswer({ options, asked: words });
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
  }, [open, words, find, own]);
  return answer;
}

/** Choice among many, found by characters, pinyin or initials. */
export function LookupField({
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
  const { picked, setPicked } = usePicked(value, known, nameOf);
  const { options, asked } = useFound(open, words, picked?.label, find);
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
