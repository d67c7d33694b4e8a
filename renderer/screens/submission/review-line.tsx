import { Box, Button } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useCall } from '../../api';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, StatusChip, useToast } from '../../components';

/** Who reviewed the quarter and when, or that it is to be done, again where something changed. */
export function ReviewLine({ state: { period, review, frozen } }: { state: SubmissionState }) {
  const say = useText();
  const toast = useToast();
  const allowed = useRole('reviewer', 'admin');
  const { run, busy, failure } = useCall();
  const by = review && { by: review.by, at: dateTime(review.at) };
  const holds = review?.changed === 0;
  const confirm = async (): Promise<void> => {
    if (await run('submission.review', { period })) toast(say('SUB_REVIEW_DONE'));
  };
  return (
    <>
      <Box
        data-testid="review"
        sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 2 }}
      >
        {by && holds ? (
          <>
            <StatusChip tone="ok">{say('SUB_REVIEWED')}</StatusChip>
            <Box component="span" sx={{ fontSize: textSize.dense, color: token.t2 }}>
              {say('SUB_REVIEWED_BY', by)}
            </Box>
          </>
        ) : by ? (
          say('SUB_REVIEW_STALE', { ...by, n: review.changed })
        ) : (
          say(frozen ? 'SUB_REVIEW_LACKING' : 'SUB_REVIEW_NONE')
        )}
      </Box>
      {!holds && !frozen && allowed && (
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() => {
            void confirm();
          }}
        >
          {say('SUB_REVIEW')}
        </Button>
      )}
      <FailureNote failure={failure} />
    </>
  );
}
