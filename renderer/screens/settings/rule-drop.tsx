import { Box } from '@mui/material';
import type { OutputOf } from '../../../shared/contract/procedures';
import { unfilled, type CheckRule } from '../../../shared/definitions/check-rule';
import { useCall } from '../../api';
import { useLanguage } from '../../base/language';
import { FormDialog } from '../../components';
import { MovedPeriods } from './moved-periods';
import { useAdditions } from './use-additions';

interface DropProps {
  defined: OutputOf<'definitions.get'>;
  rule: CheckRule;
  onClose: (saved: boolean) => void;
}

/** Drops a rule of the office's own. */
export function RuleDrop({ defined, rule, onClose }: DropProps) {
  const { language, say } = useLanguage();
  const { run, busy, failure } = useCall();
  const additions = {
    ...defined.additions,
    checks: defined.additions.checks.filter(({ code }) => code !== rule.code),
  };
  const comparing = useAdditions(additions);
  const save = async (): Promise<void> => {
    const { moved } = comparing;
    if (await run('definitions.add', { additions, moved: [...moved] })) onClose(true);
  };
  return (
    <FormDialog
      title={say('SET_RULE_DROP_TITLE')}
      act={say('SET_ITEM_DROP')}
      ready={!busy && comparing.ready}
      failure={failure}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={save}
    >
      <Box>{unfilled(rule.sentence[language])}</Box>
      <MovedPeriods {...comparing} />
    </FormDialog>
  );
}
