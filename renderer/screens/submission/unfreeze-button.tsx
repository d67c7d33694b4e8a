import { Button } from '@mui/material';
import { useState } from 'react';
import { EXPLANATION_LEAST } from '../../../shared/rules/finding';
import { useCall } from '../../api';
import { periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { useToast } from '../../components';
import { ReasonDialog } from '../../forms/reason-dialog';

/** Opens a frozen period again while no package of it was written, for a reason. */
export function UnfreezeButton({ period }: { period: string }) {
  const say = useText();
  const toast = useToast();
  const { language } = useSession();
  const allowed = useRole('reviewer', 'admin');
  const { run, busy, failure, clear } = useCall();
  const [open, setOpen] = useState(false);
  if (!allowed) return null;
  const unfreeze = async (said: string): Promise<boolean> => {
    if (!(await run('submission.unfreeze', { period, said }))) return false;
    setOpen(false);
    toast(say('UNFREEZE_DONE'));
    return true;
  };
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        sx={{ justifySelf: 'start' }}
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        {say('UNFREEZE')}
      </Button>
      {open && (
        <ReasonDialog
          id={`unfreeze@${period}`}
          title={say('UNFREEZE_TITLE', { period: periodName(period, language) })}
          text={say('UNFREEZE_TEXT')}
          label={say('UNFREEZE_LABEL')}
          act={say('UNFREEZE_DO')}
          least={EXPLANATION_LEAST}
          busy={busy}
          failure={failure}
          onClose={() => {
            setOpen(false);
          }}
          onReason={unfreeze}
        />
      )}
    </>
  );
}
