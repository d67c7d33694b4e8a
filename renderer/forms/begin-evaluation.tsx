import {
  Autocomplete,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  OutlinedInput,
  Select,
  TextField,
} from '@mui/material';
import { useMemo, useState, type FormEvent } from 'react';
import type { KeptTemplate } from '../../shared/evaluation/record';
import type { Stage } from '../../shared/definitions/evaluation-template';
import { isCalendarDate } from '../../shared/rules/record-rules';
import { useCall, useQuery } from '../api';
import { enterPassesChoice } from '../base/enter-key';
import { useText } from '../base/language';
import { useToday } from '../base/session';
import { textSize } from '../base/theme';
import { FailureNote, FormField, labelId, Loading, RestoredNote, useToast } from '../components';
import { dateText } from './typed';
import { ReferenceField } from './reference-fields';
import { useKeptForm } from './use-kept-form';
import { useStations, type StationName } from './use-stations';

export interface Begun {
  ids: string[];
}

interface BeginProps {
  /** Stage whose template is proposed. */
  stage?: Stage;
  /** Stations that are chosen already. */
  stations?: StationName[];
  /** Project that is evaluated; only forms for projects are offered. */
  project?: string;
  onClose: () => void;
  onBegun: (begun: Begun) => void;
}

/** The newest version of each template that may be used, as the service lists them. */
function usable(kept: readonly KeptTemplate[]): KeptTemplate[] {
  const newest = new Map<string, KeptTemplate>();
  for (const one of kept) if (one.state !== 'draft') newest.set(one.template.id, one);
  return [...newest.values()];
}

/** The template that is proposed for a stage, or else the first; none when there is none. */
const proposedOf = (templates: readonly KeptTemplate[], stage: Stage = 'yearly'): string =>
  (templates.find(({ template }) => template.stage === stage) ?? templates[0])?.template.id ?? '';

interface Entered {
  template: string;
  stations: StationName[];
  project: string;
  year: string;
  date: string;
}

const subjectsOf = (subject: string, { project, stations }: Entered): string[] =>
  subject === 'project' ? [project].filter((id) => id !== '') : stations.map(({ id }) => id);

interface FormProps extends BeginProps {
  templates: KeptTemplate[];
}

function BeginForm({
  stage,
  stations: given = [],
  project: fixed,
  templates: all,
  onClose,
  onBegun,
}: FormProps) {
  const say = useText();
  const toast = useToast();
  const today = useToday();
  const [words, setWords] = useState('');
  const known = useStations(words);
  const { run, busy, failure } = useCall();
  const templates = all.filter(
    ({ template }) => fixed === undefined || template.subject === 'project',
  );
  const form = useKeptForm<Entered>(`begin@${fixed ?? given[0]?.id ?? ''}`, {
    template: proposedOf(templates, stage),
    stations: given,
    project: fixed ?? '',
    year: today.slice(0, 4),
    date: today,
  });
  const { template, stations, project, year, date } = form.typed;
  const of = templates.find((one) => one.template.id === template)?.template;
  const subjects = of ? subjectsOf(of.subject, form.typed) : [];
  const sound = subjects.length > 0 && /^\d{4}$/.test(year) && isCalendarDate(date);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!of) return;
    const ids: string[] = [];
    for (const subjectId of subjects) {
      const begun = await run('evaluation.begin', {
        template: { id: of.id, version: of.version },
        subject: of.subject,
        subjectId,
        year,
        date,
      });
      if (!begun) {
        // Those that were begun are not begun again.
        form.put({ stations: stations.slice(ids.length) });
        return;
      }
      ids.push(begun.row.id);
    }
    form.kept.forget();
    if (ids.length > 1) toast(say('EVAL_BEGUN', { n: ids.length }));
    onBegun({ ids });
  };
  return (
    <Box
      component="form"
      onKeyDownCapture={enterPassesChoice}
      onSubmit={(event: FormEvent) => {
        void submit(event);
      }}
    >
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <RestoredNote savedAt={form.kept.found} onDiscard={form.kept.discard} />
        <FormField
          id="begin-template"
          label={say('EVAL_TEMPLATE')}
          required
          hint={of?.example ? say('EVAL_EXAMPLE') : undefined}
        >
          <Select
            fullWidth
            labelId={labelId('begin-template')}
            value={template}
            onChange={(event) => {
              form.put({ template: event.target.value });
            }}
            input={<OutlinedInput id="begin-template-input" />}
            SelectDisplayProps={{ id: 'begin-template' }}
          >
            {templates.map((one) => (
              <MenuItem key={one.template.id} value={one.template.id}>
                {say('EVAL_TEMPLATE_VERSION', {
                  name: say.label(one.template.name),
                  version: one.template.version,
                })}
              </MenuItem>
            ))}
          </Select>
        </FormField>
        {of?.subject === 'project' ? (
          <FormField key="project" id="begin-project" label={say('EVAL_SUBJECT_project')} required>
            <ReferenceField
              id="begin-project"
              refers="project"
              value={project}
              onChange={(next) => {
                form.put({ project: next });
              }}
              error={false}
              known={undefined}
            />
          </FormField>
        ) : (
          <FormField
            key="station"
            id="begin-stations"
            label={say('EVAL_SUBJECT_station')}
            required
            hint={say('EVAL_SEVERAL')}
          >
            <Autocomplete
              multiple
              disableCloseOnSelect
              id="begin-stations"
              size="small"
              options={known.data ?? []}
              value={stations}
              onChange={(_, next) => {
                form.put({ stations: next });
              }}
              noOptionsText={say('FORM_NO_OPTIONS')}
              limitTags={6}
              filterOptions={(all) => all}
              inputValue={words}
              onInputChange={(_, next) => {
                setWords(next);
              }}
              getOptionLabel={({ name }) => name}
              getOptionKey={({ id }) => id}
              isOptionEqualToValue={(a, b) => a.id === b.id}
              slotProps={{ listbox: { sx: { fontSize: textSize.dense } } }}
              renderInput={(params) => (
                <TextField
                  {...params}
                  placeholder={stations.length === 0 ? say('FORM_SEARCH_RECORD') : ''}
                />
              )}
              sx={{
                '& .MuiOutlinedInput-root': { p: '1px 6px' },
                '& .MuiChip-root': { height: 22, borderRadius: '4px' },
              }}
            />
          </FormField>
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
          <FormField id="begin-year" label={say('EVAL_YEAR')} required>
            <OutlinedInput
              id="begin-year"
              fullWidth
              value={year}
              inputProps={{ inputMode: 'numeric', maxLength: 4 }}
              onChange={(event) => {
                form.put({ year: event.target.value.normalize('NFKC').trim() });
              }}
            />
          </FormField>
          <FormField
            id="begin-date"
            label={say('EVAL_DATE')}
            required
            error={
              date !== '' && !isCalendarDate(dateText(date))
                ? say('DATE_UNKNOWN', { value: date })
                : undefined
            }
          >
            <OutlinedInput
              id="begin-date"
              fullWidth
              value={date}
              onChange={(event) => {
                form.put({ date: event.target.value });
              }}
              onBlur={() => {
                form.put({ date: dateText(date) });
              }}
            />
          </FormField>
        </Box>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            form.kept.forget();
            onClose();
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button type="submit" variant="contained" disabled={busy || !sound}>
          {subjects.length > 1 ? say('EVAL_BEGIN_N', { n: subjects.length }) : say('EVAL_BEGIN')}
        </Button>
      </DialogActions>
    </Box>
  );
}

/** 发起评估: template, whom, year and day; a form for stations can be begun for several at once. */
export function BeginDialog(props: BeginProps) {
  const say = useText();
  const { data, failure } = useQuery('templates.list', {});
  const templates = useMemo(() => (data ? usable(data) : undefined), [data]);
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="sm" aria-labelledby="begin-title">
      <DialogTitle id="begin-title">{say('EVAL_BEGIN')}</DialogTitle>
      <FailureNote failure={failure} />
      {templates ? <BeginForm {...props} templates={templates} /> : <Loading />}
    </Dialog>
  );
}
