import { Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { useToast } from '../../components';
import { RemoveDialog } from './remove-dialog';

/** Takes an evaluation away that was begun by mistake. For reviewers. */
export function RemoveButton({ detail: { row } }: { detail: EvaluationDetail }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const reviewer = useRole('reviewer', 'admin');
  const { run, failure, clear } = useCall();
  const [open, setOpen] = useState(false);
  if (!reviewer) return null;
  const remove = async (): Promise<void> => {
    if (!(await run('evaluation.remove', { id: row.id, revision: row.revision }))) return;
    toast(say('EVAL_REMOVED', { subject: row.subjectName }));
    void navigate('/evaluation', { replace: true });
  };
  return (
    <>
      <Button
        variant="text"
        color="error"
        sx={{ alignSelf: 'flex-start', m: 2 }}
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        {say('EVAL_REMOVE_WHOLE')}
      </Button>
      {open && (
        <RemoveDialog
          title={say('EVAL_REMOVE_WHOLE')}
          text={say('EVAL_REMOVE_WHOLE_TEXT', { subject: row.subjectName, n: row.sheets })}
          act={say('EVAL_REMOVE')}
          failure={failure}
          onClose={() => {
            setOpen(false);
          }}
          onRemove={() => {
            void remove();
          }}
        />
      )}
    </>
  );
}
