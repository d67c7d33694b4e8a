import { Box, OutlinedInput } from '@mui/material';
import type { AssessorGroup } from '../../../shared/definitions/evaluation-template';
import type { Failure } from '../../../shared/result';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { FormDialog, FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';

interface AbsentProps {
  evaluation: string;
  groups: readonly AssessorGroup[];
  busy: boolean;
  failure: Failure | undefined;
  onClose: () => void;
  /** Whether it is done. */
  onAbsent: (absent: Record<string, string>) => Promise<boolean>;
}

/** 缺席: why each group that is not there takes no part; then all sheets are laid open. */
export function AbsentDialog({
  evaluation,
  groups,
  busy,
  failure,
  onClose,
  onAbsent,
}: AbsentProps) {
  const say = useText();
  const form = useKeptForm<Record<string, string>>(`absent@${evaluation}`, {});
  const reasons = form.typed;
  const told = groups.map(({ key }): [string, string] => [key, (reasons[key] ?? '').trim()]);
  return (
    <FormDialog
      title={say('EVAL_ABSENT_TITLE')}
      act={say('EVAL_ABSENT_GO')}
      ready={!busy && told.every(([, reason]) => reason !== '')}
      failure={failure}
      kept={form.kept}
      onClose={onClose}
      onSubmit={() => {
        void onAbsent(Object.fromEntries(told)).then((done) => {
          if (done) form.kept.forget();
        });
      }}
    >
      <Box sx={{ fontSize: textSize.dense }}>{say('EVAL_ABSENT_TEXT')}</Box>
      {groups.map(({ key, label, weight }, at) => (
        <FormField
          key={key}
          id={`absent-${key}`}
          label={say('EVAL_ABSENT_REASON', { group: say.label(label), weight })}
          required
        >
          <OutlinedInput
            id={`absent-${key}`}
            fullWidth
            autoFocus={at === 0}
            value={reasons[key] ?? ''}
            inputProps={{ maxLength: 500 }}
            onChange={(event) => {
              form.put({ [key]: event.target.value });
            }}
          />
        </FormField>
      ))}
    </FormDialog>
  );
}
