import { Box, Checkbox, FormControlLabel, OutlinedInput, Typography } from '@mui/material';
import { parameterGroups } from '../../../shared/definitions/parameter-fields';
import { deadlinesOf, typedDaysOff } from '../../../shared/definitions/typed-days-off';
import { useLanguage } from '../../base/language';
import { FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { Entry } from './entry';
import { ParameterEntry } from './parameter-entry';
import { PartDialog, type PartProps } from './part-dialog';
import {
  areTypedWell,
  isTypedWrong,
  parametersOf,
  typedParameters,
  typedWords,
  wordsOf,
  type TypedParameters,
} from './typed-parameters';

interface Typed {
  values: TypedParameters;
  majors: string;
  returnDay: string;
  moves: boolean;
  years: string;
}

/** 参数与期限 of the set, for all offices that have it. */
export function EditParameters({ set, failure, onPropose, onClose }: PartProps) {
  const { language, say } = useLanguage();
  const { parameters, deadlines } = set;
  const kept = useKeptForm<Typed>(`set-parameters@${set.id} ${set.version}`, {
    values: typedParameters(parameters),
    majors: typedWords(parameters.relatedMajors),
    returnDay: String(deadlines.returnDay),
    moves: deadlines.moves === true,
    years: typedDaysOff(deadlines.daysOff, language),
  });
  const { values, majors, returnDay, moves, years } = kept.typed;
  const day = Number(returnDay);
  const dayFits = Number.isInteger(day) && day >= 1 && day <= 28;
  // Of the days off alone: a day that does not fit is said at its own field.
  const due = deadlinesOf(deadlines, { day: dayFits ? day : 1, moves, years });
  const words = wordsOf(majors);
  return (
    <PartDialog
      title={say('SET_EDIT_parameters')}
      ready={dayFits && due !== null && words.length > 0 && areTypedWell(values)}
      kept={kept.kept}
      parts={() => ({
        parameters: { ...parametersOf(parameters, values), relatedMajors: words },
        ...(due && { deadlines: due }),
      })}
      {...{ failure, onPropose, onClose }}
    >
      <Entry
        id="set-return-day"
        label={say('SET_EDIT_RETURN_DAY')}
        value={returnDay}
        locked={false}
        error={dayFits ? undefined : say('SET_BAD_NUMBER', { min: 1, max: 28 })}
        onChange={(text) => {
          kept.put({ returnDay: text });
        }}
      />
      <FormControlLabel
        label={say('SET_EDIT_MOVES')}
        control={
          <Checkbox
            checked={moves}
            onChange={(_event, chosen) => {
              kept.put({ moves: chosen });
            }}
          />
        }
      />
      <FormField
        id="set-days-off"
        label={say('SET_EDIT_DAYS_OFF')}
        hint={say('SET_EDIT_DAYS_OFF_HELP')}
        error={due === null ? say('SET_BAD_DAYS_OFF') : undefined}
      >
        <OutlinedInput
          id="set-days-off"
          fullWidth
          multiline
          minRows={2}
          maxRows={8}
          value={years}
          onChange={(event) => {
            kept.put({ years: event.target.value });
          }}
        />
      </FormField>
      {parameterGroups.map(({ label, fields }) => (
        <Box key={label.zh} component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 1, p: 0 }}>
            {say.label(label)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
            {fields.map((field) => (
              <ParameterEntry
                key={field.path}
                at="set"
                field={field}
                value={values[field.path] ?? ''}
                locked={false}
                error={
                  isTypedWrong(field, values) && !field.choices
                    ? say('SET_BAD_NUMBER', { min: field.min, max: field.max })
                    : undefined
                }
                onChange={(text) => {
                  kept.put({ values: { ...values, [field.path]: text } });
                }}
              />
            ))}
          </Box>
        </Box>
      ))}
      <Entry
        id="set-majors"
        label={say('SET_MAJORS')}
        value={majors}
        locked={false}
        error={words.length === 0 ? say('SET_BAD_NAME') : undefined}
        onChange={(text) => {
          kept.put({ majors: text });
        }}
      />
    </PartDialog>
  );
}
