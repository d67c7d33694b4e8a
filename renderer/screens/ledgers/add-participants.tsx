import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize } from '../../base/theme';
import { FailureNote, useToast } from '../../components';

interface Person {
  id: string;
  label: string;
  hint: string;
}

/** Several people found by name, pinyin or initials, entered as participants at once. */
export function AddParticipants({ course }: { course: string }) {
  const say = useText();
  const toast = useToast();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Person[]>([]);
  const { data } = useQuery('records.options', {
    noun: 'person',
    search: words.trim().slice(0, 60),
    limit: 50,
  });
  const { run, busy, failure } = useCall();
  if (!editor) return null;
  const add = async (): Promise<void> => {
    const done = await run('people.enrol', { course, people: chosen.map(({ id }) => id) });
    if (!done) return;
    setChosen([]);
    const { added: n, already } = done;
    toast(already > 0 ? say('COURSE_ADDED_SOME', { n, already }) : say('COURSE_ADDED', { n }));
  };
  return (
    <Box component="section" aria-label={say('COURSE_ADD')} sx={{ mb: 4 }}>
      {failure && <FailureNote failure={failure} />}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <Autocomplete
          multiple
          id="course-people"
          size="small"
          sx={{ flex: 1, maxWidth: 640 }}
          options={data ?? []}
          filterOptions={(all) => all}
          value={chosen}
          disableCloseOnSelect
          isOptionEqualToValue={(a, b) => a.id === b.id}
          getOptionLabel={({ label }) => label}
          getOptionKey={({ id }) => id}
          noOptionsText={say('FORM_NO_OPTIONS')}
          inputValue={words}
          onInputChange={(_, next) => {
            setWords(next);
          }}
          onChange={(_, next) => {
            setChosen(next);
          }}
          renderOption={({ key, ...props }, { label, hint }) => (
            <li key={key} {...props}>
              <span style={{ flex: 1 }}>{label}</span>
              <small style={{ color: 'var(--sb-t3)', paddingLeft: 8 }}>{hint}</small>
            </li>
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              aria-label={say('COURSE_ADD')}
              placeholder={say('COURSE_FIND')}
            />
          )}
          slotProps={{ listbox: { sx: { fontSize: textSize.dense } } }}
        />
        <Button
          variant="contained"
          disabled={busy || chosen.length === 0}
          onClick={() => {
            void add();
          }}
        >
          {say('COURSE_ADD_ACT', { n: chosen.length })}
        </Button>
      </Box>
    </Box>
  );
}
