import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { SubmissionState } from '../../../shared/contract/submission';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** A sentence that somebody has to heed before going on. */
export function WordNote({ children }: { children: ReactNode }) {
  return (
    <Box
      role="note"
      sx={{
        p: '8px 12px',
        fontSize: textSize.dense,
        color: token.amber,
        bgcolor: token.amberBg,
        border: `1px solid ${token.amberLine}`,
        borderRadius: '4px',
      }}
    >
      {children}
    </Box>
  );
}

/** With what words the period was sent back to be filled in, or unfrozen. */
export function PeriodNotes({ state: { sentBack, unfrozen } }: { state: SubmissionState }) {
  const say = useText();
  return (
    <>
      {sentBack && (
        <WordNote>{say('REVIEW_SENT_BACK', { ...sentBack, at: dateTime(sentBack.at) })}</WordNote>
      )}
      {unfrozen && (
        <WordNote>{say('REVIEW_UNFROZEN', { ...unfrozen, at: dateTime(unfrozen.at) })}</WordNote>
      )}
    </>
  );
}
