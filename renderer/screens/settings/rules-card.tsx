import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import {
  parameterAt,
  parameterFits,
  parameterGroups,
  withParameter,
  type ParameterField,
  type ParameterValue,
} from '../../../shared/definitions/parameter-fields';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, Loading, RestoredNote, useToast } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { Entry } from './entry';
import { ParameterEntry } from './parameter-entry';

const all = parameterGroups.flatMap(({ fields }) => fields);
const typedOf = (parameters: RuleParameters): Record<string, string> =>
  Object.fromEntries(all.map(({ path }) => [path, String(parameterAt(parameters, path) ?? '')]));
/** The value that a field's text means: a choice as it is, a number, null for nothing. */
const valueOf = ({ choices }: ParameterField, text = ''): ParameterValue =>
  choices ? text : text.trim() === '' ? null : Number(text);

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
  const [typed, setTyped] = useState(() => typedOf(parameters));
  const [majors, setMajors] = useState(parameters.relatedMajors.join('、'));
  const stored = typedOf(parameters);
  const storedMajors = parameters.relatedMajors.join('、');
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
  const words = majors.split(/[、,，\s]+/).filter((word) => word !== '');
  const fault = (field: ParameterField): string | undefined =>
    field.choices || parameterFits(field, valueOf(field, typed[field.path]))
      ? undefined
      : say('SET_BAD_NUMBER', { min: field.min, max: field.max });
  const bad = words.length === 0 || all.some((field) => fault(field) !== undefined);
  const save = async (): Promise<void> => {
    const next = all.reduce<RuleParameters>(
      (at, field) => withParameter(at, field.path, valueOf(field, typed[field.path])),
      { ...parameters, relatedMajors: words },
    );
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
              setTyped(typedOf(defined));
              setMajors(defined.relatedMajors.join('、'));
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
