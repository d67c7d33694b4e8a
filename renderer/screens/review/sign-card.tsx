import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, StatusChip } from '../../components';

interface SignCardProps {
  state: SubmissionState;
  /** Whether whoever reviews filled the period in, with nobody else to do it. */
  alone: boolean;
  sure: boolean;
  unseen: number;
  /** Whether it can be signed by whoever is logged in. */
  open: boolean;
  onSure: (sure: boolean) => void;
}

const said = { fontSize: textSize.dense, color: token.t2 } as const;

/** Who filled the period in, who reviews it, and the sentence that is signed. */
export function SignCard({ state, alone, sure, unseen, open, onSure }: SignCardProps) {
  const say = useText();
  const { state: office } = useSession();
  const { submitted, review, otherReviewers } = state;
  const holds = review?.changed === 0;
  return (
    <Card title={say('REVIEW_SIGN')} note={say('REVIEW_SIGN_NOTE')} padding={3}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
          <Box sx={said} data-testid="filled-by">
            {say('REVIEW_FILLED')}{' '}
            {submitted ? (
              <>
                <Box component="b" sx={{ color: token.t1 }}>
                  {submitted.by}
                </Box>{' '}
                {submitted.changed === 0
                  ? say('REVIEW_FILLED_AT', { at: dateTime(submitted.at) })
                  : say('REVIEW_FILLED_CHANGED', { n: submitted.changed })}
              </>
            ) : (
              say('REVIEW_FILLED_NOBODY')
            )}
          </Box>
          <Box sx={said} data-testid="reviewed-by">
            {say('REVIEW_BY')}{' '}
            {state.frozen && !holds ? (
              say('REVIEW_BY_NOBODY')
            ) : (
              <>
                <Box component="b" sx={{ color: token.t1 }}>
                  {holds ? review.by : office.session.name}
                </Box>{' '}
                {holds ? dateTime(review.at) : say('REVIEW_ME')}
              </>
            )}
          </Box>
        </Box>
        {holds ? (
          <StatusChip tone="ok">{say('SUB_REVIEWED')}</StatusChip>
        ) : open && otherReviewers.length > 0 ? (
          <Box role="note" sx={{ ...said, color: token.amber }}>
            {say('REVIEW_ANOTHER', { names: say.list(otherReviewers) })}
          </Box>
        ) : (
          open && (
            <>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={sure}
                    onChange={(_, checked) => {
                      onSure(checked);
                    }}
                  />
                }
                label={
                  <Box component="span" sx={{ fontSize: textSize.dense }}>
                    {say('REVIEW_TICK')}
                    {alone && say('REVIEW_TICK_ALONE')}
                  </Box>
                }
              />
              {unseen > 0 && (
                <Box sx={{ ...said, pl: 6 }}>{say('REVIEW_UNSEEN', { n: unseen })}</Box>
              )}
            </>
          )
        )}
      </Box>
    </Card>
  );
}
