import { Box, Button } from '@mui/material';
import { shell, useCall } from '../../../api';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { FailureNote, useToast } from '../../../components';
import type { ExchangeProps } from './props';

/** 导出评分: writes the sheets that were handed in as scores for the office that asked. */
export function AnswerButton({ detail, onChanged }: ExchangeProps) {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const handedIn = detail.sheets.filter(({ submittedAt }) => submittedAt !== null).length;
  const open = detail.sheets.length - handedIn;
  const answer = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('ASM_ANSWER') });
    const written = folder
      ? await run('assessment.answer', { evaluation: detail.row.id, folder })
      : undefined;
    if (!written) return;
    toast(
      say('ASM_ANSWER_WRITTEN', {
        n: written.sheets,
        file: written.file.split(/[\\/]/).at(-1) ?? '',
      }),
      {
        label: say('ASM_SHOW'),
        run: () => {
          void shell.showItem(written.file);
        },
      },
    );
    onChanged(written.detail);
  };
  const why =
    handedIn === 0 ? say('ASM_ANSWER_NONE') : open > 0 ? say('ASM_ANSWER_OPEN', { n: open }) : null;
  return (
    <>
      {why !== null && (
        <Box sx={{ fontSize: textSize.small, lineHeight: '16px', color: token.t2, maxWidth: 220 }}>
          {why}
        </Box>
      )}
      <FailureNote failure={failure} />
      <Button
        variant="contained"
        disabled={busy || handedIn === 0}
        onClick={() => {
          void answer();
        }}
      >
        {say('ASM_ANSWER')}
      </Button>
    </>
  );
}
