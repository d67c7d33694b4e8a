import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { parameterGroups, type ParameterField } from '../../../shared/definitions/parameter-fields';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, Loading, RestoredNote, useToast } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { Entry } from './entry';
import { ParameterEntry } from './parameter-entry';
import {
  areTypedWell,
  isTypedWrong,
  parametersOf,
  typedParameters,
  typedWords,
  wordsOf,
} from './typed-parameters';

interface Props {
  parameters: RuleParameters;
  /** What the definitions say. */
  defined: RuleParameters;
}

function RulesForm({ parameters, defined }: Props) {
  const say = useText();
  const toast = useToast();
  const locked = !useRole('admin');
  const { run, busy, failure } = useCall();
  const [typed, setTyped] = useState(() => typedParameters(parameters));
  const [majors, setMajors] = useState(typedWords(parameters.relatedMajors));
  const stored = typedParameters(parameters);
  const storedMajors = typedWords(parameters.relatedMajors);
  const kept = useKept({
    place: { noun: 'settings', id: 'rules' },
    typed: { ...typed, majors },
    dirty: majors !== storedMajors || JSON.stringify(typed) !== JSON.stringify(stored),
    restore: (values) => {
      setTyped(
        Object.fromEntries(
          Object.entries(stored).map(([key, text]) => [key, textIn(values, key) ?? text]),
        ),
      );
      setMajors(textIn(values, 'majors') ?? storedMajors);
    },
    when: !locked,
  });
  const words = wordsOf(majors);
  const fault = (field: ParameterField): string | undefined =>
    isTypedWrong(field, typed) && !field.choices
      ? say('SET_BAD_NUMBER', { min: field.min, max: field.max })
      : undefined;
  const bad = words.length === 0 || !areTypedWell(typed);
  const save = async (): Promise<void> => {
    const next = { ...parametersOf(parameters, typed), relatedMajors: words };
    if (!(await run('settings.set', { ruleParameters: next }))) return;
    kept.forget();
    toast(say('SET_SAVED'));
  };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <RestoredNote
        savedAt={kept.found}
        onDiscard={() => {
          kept.forget();
          setTyped(stored);
          setMajors(storedMajors);
        }}
      />
      {parameterGroups.map(({ label, fields }) => (
        <Box key={label.zh} component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 1, p: 0 }}>
            {say.label(label)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
            {fields.map((field) => (
              <ParameterEntry
                key={field.path}
                field={field}
                value={typed[field.path] ?? ''}
                locked={locked}
                error={fault(field)}
                onChange={(text) => {
                  setTyped({ ...typed, [field.path]: text });
                }}
              />
            ))}
          </Box>
        </Box>
      ))}
      <Entry
        id="rule-majors"
        label={say('SET_MAJORS')}
        value={majors}
        locked={locked}
        error={words.length === 0 ? say('SET_BAD_NAME') : undefined}
        onChange={setMajors}
      />
      <FailureNote failure={failure} />
      {locked ? (
        <Box sx={{ fontSize: textSize.small, color: token.t3 }}>{say('SET_ADMIN_ONLY')}</Box>
      ) : (
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Button
            variant="contained"
            disabled={bad || busy}
            onClick={() => {
              void save();
            }}
          >
            {say('SET_SAVE')}
          </Button>
          <Button
            variant="text"
            onClick={() => {
              setTyped(typedParameters(defined));
              setMajors(typedWords(defined.relatedMajors));
            }}
          >
            {say('SET_RULES_DEFAULT')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** 规则参数: terms, hours, ages and limits by which the checks and reminders go. */
export function RulesCard() {
  const say = useText();
  const { data, failure, reload } = useQuery('settings.get', {});
  return (
    <Card title={say('SET_RULES')} note={say('SET_RULES_NOTE')}>
      {data ? (
        <RulesForm
          key={JSON.stringify(data.ruleParameters)}
          parameters={data.ruleParameters}
          defined={data.defined.ruleParameters}
        />
      ) : failure ? (
        <FailureNote failure={failure} onRetry={reload} />
      ) : (
        <Loading />
      )}
    </Card>
  );
}
