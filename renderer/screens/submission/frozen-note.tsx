import { Box } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { ReceiptChip } from './history-card';
import { ReviewLine } from './review-line';
import { UnfreezeButton } from './unfreeze-button';
import { WordNote } from './word-note';

interface FrozenNoteProps {
  state: SubmissionState;
  /** The package that was written last, while its receipt is waited for or there. */
  written: SubmissionState['history'][number] | undefined;
}

/** Who froze the quarter and when, and what became of its package; nothing before. */
export function FrozenNote({ state, written }: FrozenNoteProps) {
  const say = useText();
  const { frozen } = state;
  if (!frozen) return null;
  return (
    <Box
      sx={{
        p: '8px 12px',
        display: 'grid',
        gap: 1,
        fontSize: textSize.dense,
        bgcolor: token.surface,
        border: `1px solid ${token.line}`,
        borderRadius: '6px',
      }}
    >
      <Box
        data-testid="frozen-note"
        sx={{
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          columnGap: 2,
          color: token.t2,
        }}
      >
        <StatusChip tone="ok">{say('SUB_FROZEN')}</StatusChip>
        <span>
          {say('SUB_FROZEN_NOTE', {
            by: frozen.by,
            at: dateTime(frozen.at),
            digest: frozen.digest.slice(0, 12),
          })}
        </span>
      </Box>
      {state.mayUnfreeze && <UnfreezeButton period={state.period} />}
      <ReviewLine state={state} />
      <PapersLine papers={state.papers} />
      {written && (
        <Box data-testid="receipt-note" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          {written.receipt ? (
            <>
              <b>{say('SUB_RECEIPT_OK', { outcome: '' })}</b>
              <ReceiptChip receipt={written.receipt} />
            </>
          ) : (
            say('SUB_RECEIPT_STEP')
          )}
        </Box>
      )}
    </Box>
  );
}

/** How many papers of what is frozen came out; and whether older ones say another number. */
function PapersLine({ papers: { made, other, sequence } }: Pick<SubmissionState, 'papers'>) {
  const say = useText();
  return (
    <>
      {made > 0 && <Box sx={{ color: token.t2 }}>{say('RPAPER_MADE', { n: made })}</Box>}
      {other !== undefined && <WordNote>{say('RPAPER_OTHER', { other, sequence })}</WordNote>}
    </>
  );
}
