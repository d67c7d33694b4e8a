import { Autocomplete, Box, Link, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { codesOf } from '../../../shared/codes/tables';
import type { Scope } from '../../../shared/definitions/check-rule';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { readableOf, type Readable } from '../../../shared/rules/checks/read-help';
import { writings } from '../../../shared/rules/checks/read-words';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormField } from '../../components';
import { slimChoice } from '../../forms/lookup-field';

type Typing = HTMLInputElement | HTMLTextAreaElement;

export interface Inserting {
  /** For the field of an expression: it is where the next name goes. */
  at: (field: Typing, put: (text: string) => void) => void;
  /** Puts a name at the caret of the field that was typed in last. */
  insert: (name: string) => void;
}

/** Where a name from the list goes: into the expression that was typed in last. */
export function useInserting(): Inserting {
  const last = useRef<{ field: Typing; put: (text: string) => void } | null>(null);
  return {
    at: (field, put) => {
      last.current = { field, put };
    },
    insert: (name) => {
      if (!last.current) return;
      const { field, put } = last.current;
      const from = field.selectionStart ?? field.value.length;
      const to = field.selectionEnd ?? from;
      flushSync(() => {
        put(field.value.slice(0, from) + name + field.value.slice(to));
      });
      field.focus();
      // Between the brackets of a function, else behind the name.
      const caret = from + name.length - (name.endsWith('()') ? 1 : 0);
      field.setSelectionRange(caret, caret);
    },
  };
}

interface PickerProps {
  scope: Scope;
  form: StatisticsForm;
  onPick: (name: string) => void;
}

/** Signs are no values. */
const NO_KIND = { zh: '', en: '' };

/** The codes of a field that was picked: a condition names one of them. */
function Codes({ field, onPick }: { field: Readable; onPick: PickerProps['onPick'] }) {
  const { language, say } = useLanguage();
  if (!field.codes) return null;
  const label = say('SET_RULE_CODES', { field: field.label });
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1, fontSize: textSize.small }}
    >
      <Box component="span" sx={{ color: token.t2 }}>
        {label}
      </Box>
      {codesOf(field.codes).map(({ code, label: called }) => (
        <Link
          key={code}
          component="button"
          type="button"
          onClick={() => {
            onPick(`"${code}"`);
          }}
          sx={{ fontSize: textSize.small }}
        >
          {`${called[language]} ${code}`}
        </Link>
      ))}
    </Box>
  );
}

/** What a rule may read, as a list that is searched by its words or by its name. */
export function ReadPicker({ scope, form, onPick }: PickerProps) {
  const { language, say } = useLanguage();
  const [words, setWords] = useState('');
  const [coded, setCoded] = useState<Readable>();
  const signs = { zh: '写法', en: 'Signs' };
  const options: Readable[] = [
    ...readableOf(scope, form),
    ...writings.map((one) => ({ ...one, group: signs, kind: NO_KIND })),
  ];
  return (
    <FormField id="rule-read" label={say('SET_RULE_READ')} hint={say('SET_RULE_READ_HINT')}>
      <Autocomplete
        id="rule-read"
        size="small"
        options={options}
        value={null}
        inputValue={words}
        blurOnSelect={false}
        groupBy={({ group }) => group[language]}
        getOptionLabel={({ name, label, group }) => `${group[language]} ${label[language]} ${name}`}
        getOptionKey={({ name }) => name}
        onInputChange={(_, text, reason) => {
          setWords(reason === 'input' ? text : '');
        }}
        onChange={(_, chosen) => {
          if (!chosen) return;
          onPick(chosen.name);
          setCoded(chosen.codes ? chosen : undefined);
        }}
        renderOption={({ key, ...props }, { name, label, kind }) => (
          <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 2 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>{label[language]}</Box>
            <Box sx={{ color: token.t3, fontSize: textSize.small }}>{kind[language]}</Box>
            <Box component="code" sx={{ color: token.t3, fontSize: textSize.small }}>
              {name.trim()}
            </Box>
          </Box>
        )}
        renderInput={(params) => <TextField {...params} fullWidth />}
        sx={slimChoice}
        slotProps={{ listbox: { sx: { fontSize: textSize.dense, maxHeight: 260 } } }}
      />
      {coded && <Codes field={coded} onPick={onPick} />}
    </FormField>
  );
}
