import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/procedures';
import { withAdditions } from '../../../shared/definitions/additions';
import { returnOf } from '../../../shared/definitions/breakdowns';
import type { CheckRule } from '../../../shared/definitions/check-rule';
import { chosenBy } from '../../../shared/rules/checks/read-types';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { FailureNote, FormDialog } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { MovedPeriods } from './moved-periods';
import { freshCode, ruleOf, typedRule, type TypedRule } from './own-rule';
import { ReadPicker, useInserting } from './read-picker';
import { Expression, RuleKind, RuleSentence } from './rule-fields';
import { RuleTried } from './rule-tried';
import { useAdditions } from './use-additions';

interface RuleProps {
  defined: OutputOf<'definitions.get'>;
  /** null: another one. */
  rule: CheckRule | null;
  onClose: (saved: boolean) => void;
}

/** A check rule (自定规则) that the office adds, or changes: tried on the quarter before it is saved. */
export function RuleDialog({ defined, rule, onClose }: RuleProps) {
  const say = useText();
  const { period } = useSession();
  const kept = useKeptForm<TypedRule>(`own-rule@${rule?.code ?? ''}`, typedRule(rule));
  const { typed, put } = kept;
  const [code] = useState(() => rule?.code ?? freshCode());
  const inserting = useInserting();
  const made = ruleOf(typed, code, rule);
  const others = defined.additions.checks;
  const additions = made && {
    ...defined.additions,
    checks: rule ? others.map((one) => (one.code === code ? made : one)) : [...others, made],
  };
  const comparing = useAdditions(additions);
  const [problem] = made ? comparing.problems : [];
  const fault = problem && say.any(problem.fault.code, problem.fault.params);
  const ofSentence = problem?.fault.code === 'CHECK_PLACE';
  const trying = useCall();
  const [trial, setTrial] = useState<{ rule: string; found: OutputOf<'checks.try'> }>();
  // What was tried is what is saved: another letter, and it is tried again.
  const tried = trial?.rule === JSON.stringify(made) ? trial.found : undefined;
  const submit = async (): Promise<void> => {
    // The button stays as it is while it is tried, and keeps the keys.
    if (!additions || trying.busy) return;
    if (tried) {
      const moved = [...comparing.moved];
      if (await kept.run('definitions.add', { additions, moved })) onClose(true);
      return;
    }
    const found = await trying.run('checks.try', { period, additions, code });
    if (found) setTrial({ rule: JSON.stringify(made), found });
  };
  const form = returnOf(withAdditions(defined.common, defined.additions));
  return (
    <FormDialog
      title={say(rule ? 'SET_RULE_EDIT_TITLE' : 'SET_RULE_ADD')}
      act={say(tried ? 'SET_SAVE' : 'SET_RULE_TRY')}
      ready={!kept.busy && comparing.ready}
      wide
      dense
      {...kept.dialog}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={submit}
    >
      <RuleKind {...{ typed, put, form }} />
      <Expression
        id="rule-condition"
        label={say('SET_RULE_CONDITION')}
        required
        multiline
        hint={say('SET_RULE_CONDITION_HINT')}
        error={ofSentence ? undefined : fault}
        value={typed.condition}
        inserting={inserting}
        onChange={(condition) => {
          put({ condition });
        }}
      />
      {typed.scope !== 'station' && typed.scope !== 'county' && (
        <Expression
          id="rule-where"
          label={say('SET_RULE_WHERE')}
          hint={say(
            chosenBy[typed.scope] === 'item' ? 'SET_RULE_WHERE_HINT' : 'SET_RULE_WHERE_RECORD',
          )}
          value={typed.where}
          inserting={inserting}
          onChange={(where) => {
            put({ where });
          }}
        />
      )}
      <ReadPicker scope={typed.scope} form={form} onPick={inserting.insert} />
      <RuleSentence {...{ typed, put, inserting }} error={ofSentence ? fault : undefined} />
      <FailureNote failure={trying.failure} />
      {tried && <RuleTried period={period} tried={tried} />}
      {tried && <MovedPeriods {...comparing} />}
    </FormDialog>
  );
}
