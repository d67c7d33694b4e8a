import { Button } from '@mui/material';
import { useState } from 'react';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { ReasonDialog } from '../../forms/reason-dialog';

/**
 * One step back, with the reason: from the conclusion to settling together, or from there to
 * assessors alone. For reviewers.
 */
export function ReopenButton({
  detail: { row },
  onChanged,
}: {
  detail: EvaluationDetail;
  onChanged: (detail: EvaluationDetail) => void;
}) {
  const say = useText();
  const reviewer = useRole('reviewer', 'admin');
  const { run, busy, failure, clear } = useCall();
  const [open, setOpen] = useState(false);
  if (!reviewer) return null;
  const from = row.state === 'concluded' ? 'concluded' : 'together';
  const reopen = async (reason: string): Promise<boolean> => {
    const done = await run('evaluation.reopen', { id: row.id, revision: row.revision, reason });
    if (!done) return false;
    setOpen(false);
    onChanged(done);
    return true;
  };
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        {say(`EVAL_REOPEN_${from}`)}
      </Button>
      {open && (
        <ReasonDialog
          id={`reopen-${from}@${row.id}`}
          title={say(`EVAL_REOPEN_${from}`)}
          text={say(`EVAL_REOPEN_TEXT_${from}`)}
          act={say(`EVAL_REOPEN_DO_${from}`)}
          busy={busy}
          failure={failure}
          onClose={() => {
            setOpen(false);
          }}
          onReason={reopen}
        />
      )}
    </>
  );
}
