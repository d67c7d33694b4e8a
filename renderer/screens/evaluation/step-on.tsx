import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { asksGroup } from '../../../shared/evaluation/own';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { AbsentDialog } from './absent-dialog';
import { AnswerButton, type ExchangeProps } from './exchange';

/**
 * The next step while assessors are alone: settling together, or scores for the office that asked.
 */
export const StepOn = (props: ExchangeProps) =>
  props.detail.received ? <AnswerButton {...props} /> : <Compare {...props} />;

/** 进入会商: lays all sheets open; while somebody is missing it says who. */
function Compare({ detail, onChanged }: ExchangeProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const { row, template, sheets } = detail;
  const [noting, setNoting] = useState(false);
  const missing = template.groups.filter(
    ({ key }) => asksGroup(template, key) && !sheets.some(({ group }) => group === key),
  );
  const absent = missing.map(({ label }) => say.label(label));
  const waiting = sheets
    .filter(({ submittedAt }) => submittedAt === null)
    .map(({ assessor }) => assessor);
  const why = [
    ...(absent.length > 0
      ? [say('EVAL_GROUPS_ABSENT', { groups: absent.join(say('EVAL_COMMA')) })]
      : []),
    ...(waiting.length > 0
      ? [say('EVAL_WAITING', { assessors: waiting.join(say('EVAL_COMMA')) })]
      : []),
  ];
  const go = async (without: Record<string, string> = {}): Promise<boolean> => {
    const done = await run('evaluation.compare', {
      id: row.id,
      revision: row.revision,
      absent: without,
    });
    if (done) onChanged(done);
    return done !== undefined;
  };
  return (
    <>
      {why.length > 0 && (
        <Box sx={{ fontSize: textSize.small, lineHeight: '16px', color: token.t2, maxWidth: 220 }}>
          {why.join(say('EVAL_SEMICOLON'))}
        </Box>
      )}
      <FailureNote failure={noting ? undefined : failure} />
      {absent.length > 0 && waiting.length === 0 && sheets.length > 0 && (
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() => {
            setNoting(true);
          }}
        >
          {say('EVAL_ABSENT_GO')}
        </Button>
      )}
      {noting && (
        <AbsentDialog
          evaluation={detail.row.id}
          groups={missing}
          busy={busy}
          failure={failure}
          onClose={() => {
            setNoting(false);
          }}
          onAbsent={go}
        />
      )}
      <Button
        variant="contained"
        disabled={busy || why.length > 0}
        onClick={() => {
          void go();
        }}
      >
        {say('EVAL_COMPARE')}
      </Button>
    </>
  );
}
