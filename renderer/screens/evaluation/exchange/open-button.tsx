import FileOpen from '@mui/icons-material/FileOpenOutlined';
import { Button } from '@mui/material';
import type { Failure } from '../../../../shared/result';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { shell, useCall } from '../../../api';
import { useText } from '../../../base/language';
import { evaluationPath } from '../../../base/places';
import { useToast } from '../../../components';

/**
 * 打开评估包: another office's package becomes an evaluation to fill in here; the page shows why one is
 * refused.
 */
export function OpenButton({ onFailure }: { onFailure: (failure: Failure | undefined) => void }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { run, busy, failure } = useCall();
  useEffect(() => {
    onFailure(failure);
  }, [failure, onFailure]);
  const open = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      title: say('ASM_OPEN'),
      extensions: ['zip'],
      multiple: false,
    });
    const opened = file ? await run('assessment.open', { file }) : undefined;
    if (!opened) return;
    toast(
      say(opened.again ? 'ASM_OPENED_AGAIN' : 'ASM_OPENED', {
        subject: opened.subjectName,
        office: opened.office,
      }),
    );
    void navigate(evaluationPath(opened.evaluation));
  };
  return (
    <Button
      variant="outlined"
      startIcon={<FileOpen />}
      disabled={busy}
      onClick={() => {
        void open();
      }}
    >
      {say('ASM_OPEN')}
    </Button>
  );
}
