import { Box, OutlinedInput } from '@mui/material';
import {
  grades,
  isOfFigures,
  isOfTotals,
  scopes,
  type Grade,
  type Scope,
} from '../../../shared/definitions/check-rule';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { placesOfRule } from '../../../shared/rules/checks/rule-places';
import { useLanguage } from '../../base/language';
import { FormField, messageId } from '../../components';
import { Pick } from './division-fields';
import { placesTyped, type TypedRule } from './own-rule';
import type { Inserting } from './read-picker';

interface PartProps {
  typed: TypedRule;
  put: (part: Partial<TypedRule>) => void;
}

interface ExpressionProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  multiline?: boolean;
  inserting: Inserting;
  onChange: (text: string) => void;
}

/** An expression (CEL); names from the list go to its caret. */
export function Expression(props: ExpressionProps) {
  const { id, label, value, hint, error, required, multiline, inserting, onChange } = props;
  return (
    <FormField {...{ id, label, hint, error }} required={required ?? false}>
      <OutlinedInput
        id={id}
        fullWidth
        multiline={multiline ?? false}
        maxRows={6}
        value={value}
        error={error !== undefined}
        inputProps={{
          maxLength: 1000,
          spellCheck: false,
          'aria-describedby': error || hint ? messageId(id) : undefined,
        }}
        onFocus={(event) => {
          inserting.at(event.target, onChange);
        }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        sx={{ fontFamily: 'monospace' }}
      />
    </FormField>
  );
}

/** What the rule is run for, how much it asks for, and the item at which it stands. */
export function RuleKind({ typed, put, form }: PartProps & { form: StatisticsForm }) {
  const { language, say } = useLanguage();
  const places = placesOfRule(typed.scope, form).map(({ name, label }) => ({
    code: name,
    name: label[language],
  }));
  const known = typed.at === '' || places.some(({ code }) => code === typed.at);
  const ofFigures = isOfFigures(typed.scope) || isOfTotals(typed.scope);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3, rowGap: 2 }}>
      <Pick
        id="rule-grade"
        label={say('SET_RULE_GRADE')}
        value={typed.grade}
        options={grades.map((code) => ({ code, name: say(`GRADE_${code}`) }))}
        onChange={(grade) => {
          put({ grade: grade as Grade });
        }}
      />
      <Pick
        id="rule-scope"
        label={say('SET_RULE_SCOPE')}
        value={typed.scope}
        options={scopes.map((code) => ({ code, name: say(`SET_RULE_SCOPE_${code}`) }))}
        onChange={(scope) => {
          put({ scope: scope as Scope, at: '', where: '' });
        }}
      />
      {(places.length > 0 || !known) && (
        <Pick
          id="rule-at"
          label={say(ofFigures ? 'SET_RULE_AT' : 'SET_RULE_AT_FIELD')}
          value={typed.at}
          none={say(ofFigures ? 'SET_RULE_AT_NONE' : 'SET_RULE_AT_RECORD')}
          options={known ? places : [{ code: typed.at, name: typed.at }, ...places]}
          onChange={(at) => {
            put({ at });
          }}
        />
      )}
    </Box>
  );
}

/** The sentence in both languages, and what fills each of its places. */
export function RuleSentence({
  typed,
  put,
  error,
  inserting,
}: PartProps & { error: string | undefined; inserting: Inserting }) {
  const { say } = useLanguage();
  return (
    <>
      <FormField
        id="rule-zh"
        label={say('SET_RULE_SENTENCE')}
        required
        error={error}
        hint={say('SET_RULE_SENTENCE_HINT')}
      >
        <OutlinedInput
          id="rule-zh"
          fullWidth
          value={typed.zh}
          error={error !== undefined}
          inputProps={{ maxLength: 300, 'aria-describedby': messageId('rule-zh') }}
          onChange={(event) => {
            put({ zh: event.target.value });
          }}
        />
      </FormField>
      <FormField id="rule-en" label={say('SET_RULE_ENGLISH')}>
        <OutlinedInput
          id="rule-en"
          fullWidth
          value={typed.en}
          inputProps={{ maxLength: 500 }}
          onChange={(event) => {
            put({ en: event.target.value });
          }}
        />
      </FormField>
      {placesTyped(typed).map(([name, expression]) => (
        <Expression
          key={name}
          id={`rule-place-${name}`}
          label={say('SET_RULE_PLACE', { name })}
          value={expression}
          inserting={inserting}
          onChange={(text) => {
            put({ params: { ...typed.params, [name]: text } });
          }}
        />
      ))}
    </>
  );
}
