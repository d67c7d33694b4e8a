import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { unfilled, type CheckRule } from '../../../shared/definitions/check-rule';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, DataTable, FailureNote, useToast, type Column } from '../../components';
import { GradesDialog } from './grades-dialog';
import { RuleDialog } from './rule-dialog';
import { RuleDrop } from './rule-drop';

type Acting =
  { act: 'edit'; rule: CheckRule | null } | { act: 'drop'; rule: CheckRule } | { act: 'raise' };

function Rules({ rules, onAct }: { rules: readonly CheckRule[]; onAct: (act: Acting) => void }) {
  const { language, say } = useLanguage();
  const columns: Column<CheckRule>[] = [
    {
      key: 'sentence',
      head: say('SET_RULE_SENTENCE'),
      cell: ({ sentence }) => unfilled(sentence[language]),
    },
    {
      key: 'grade',
      head: say('SET_RULE_GRADE'),
      width: 104,
      cell: ({ grade }) => say(`GRADE_${grade}`),
    },
    {
      key: 'acts',
      head: say('SET_USER_ACTS'),
      width: 124,
      cell: (rule) => (
        <Box component="span" sx={{ ml: -1.5 }}>
          {(['edit', 'drop'] as const).map((act) => {
            const verb = say(act === 'edit' ? 'SET_ITEM_EDIT' : 'SET_ITEM_DROP');
            return (
              <Button
                key={act}
                variant="text"
                aria-label={`${verb} ${unfilled(rule.sentence[language])}`}
                onClick={() => {
                  onAct({ act, rule });
                }}
              >
                {verb}
              </Button>
            );
          })}
        </Box>
      ),
    },
  ];
  return (
    <DataTable
      label={say('SET_OWN_RULES')}
      columns={columns}
      rows={rules}
      keyOf={({ code }) => code}
    />
  );
}

/** 自定审核规则: the check rules that the office adds, and those of the set that ask for more here. */
export function OwnRulesCard() {
  const { say } = useLanguage();
  const toast = useToast();
  const { data, failure, reload } = useQuery('definitions.get', {});
  const [acting, setActing] = useState<Acting>();
  const close = (saved: boolean): void => {
    setActing(undefined);
    if (saved) toast(say('SET_RULES_CHANGED'));
  };
  const checks = data?.additions.checks ?? [];
  const raised = Object.keys(data?.additions.stricter ?? {}).length;
  return (
    <Card
      title={say('SET_OWN_RULES')}
      padding={0}
      action={
        data && (
          <Box sx={{ display: 'flex', gap: 2 }}>
            <Button
              variant="text"
              onClick={() => {
                setActing({ act: 'raise' });
              }}
            >
              {say('SET_RULE_RAISE')}
            </Button>
            <Button
              variant="text"
              onClick={() => {
                setActing({ act: 'edit', rule: null });
              }}
            >
              {say('SET_RULE_ADD')}
            </Button>
          </Box>
        )
      }
    >
      {failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={failure} onRetry={reload} />
        </Box>
      )}
      {data && (
        <Box sx={{ px: 4, py: 3, fontSize: textSize.dense, color: token.t2 }}>
          {say('SET_RULES_OF_SET', { n: data.common.checks.length })}
          {raised > 0 && ` ${say('SET_RULES_RAISED', { n: raised })}`}
          {checks.length === 0 && ` ${say('SET_OWN_RULES_NONE')}`}
        </Box>
      )}
      {checks.length > 0 && <Rules rules={checks} onAct={setActing} />}
      {data && acting?.act === 'edit' && (
        <RuleDialog defined={data} rule={acting.rule} onClose={close} />
      )}
      {data && acting?.act === 'drop' && (
        <RuleDrop defined={data} rule={acting.rule} onClose={close} />
      )}
      {data && acting?.act === 'raise' && <GradesDialog defined={data} onClose={close} />}
    </Card>
  );
}
