import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { SubmissionState } from '../../../shared/contract/submission';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';

/** Who reviewed the quarter and when, or that it is to be done, again where something changed. */
export function ReviewLine({ state: { review, frozen } }: { state: SubmissionState }) {
  const say = useText();
  const navigate = useNavigate();
  const allowed = useRole('reviewer', 'admin');
  const by = review && { by: review.by, at: dateTime(review.at) };
  const holds = review?.changed === 0;
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
          onClick={() => {
            void navigate('/statistics/review');
          }}
        >
          {say('REVIEW_OPEN')}
        </Button>
      )}
    </>
  );
}
