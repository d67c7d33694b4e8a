import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { SubmissionState } from '../../../shared/contract/submission';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { useQuery } from '../../api';
import { dayName, periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, Loading, Page, useToast } from '../../components';
import { ReturnPapers } from '../../papers';
import { AskDialog } from './ask-dialog';
import { PointsCard } from './points-card';
import { RowsCard } from './rows-card';
import { SendBackDialog } from './send-back-dialog';
import { SignCard } from './sign-card';
import { usePoints } from './use-points';
import { useReviewing } from './use-reviewing';

/** 审核: what deserves eyes at the left, the rows that would be frozen at the right. */
export function ReviewScreen() {
  const say = useText();
  const { period } = useSession();
  const { data: state, failure, reload } = useQuery('submission.state', { period });
  const { data: sheet } = useQuery('statistics.sheet', { period });
  if (!state || !sheet)
    return (
      <Page title={say('REVIEW_TITLE')}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  return <Review state={state} sheet={sheet} />;
}

function Review({ state, sheet }: { state: SubmissionState; sheet: StatisticsSheet }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { period, language } = useSession();
  const reviewer = useRole('reviewer', 'admin');
  const points = usePoints(period);
  const [sure, setSure] = useState(false);
  /** What the sentence that sends the period back begins with; null while it is not sent back. */
  const [back, setBack] = useState<string | null>(null);
  const reviewing = useReviewing(state, points.unseen.length, sure);
  const open = reviewer && !state.frozen;
  const reviewed = state.review?.changed === 0;
  return (
    <Page
      title={say('REVIEW_TITLE')}
      sub={say('REVIEW_BEFORE', {
        period: periodName(period, language),
        date: dayName(state.deadline, language),
      })}
      actions={
        <>
          <ReturnPapers state={state} />
          {open && (
            <>
              <Button
                variant="outlined"
                onClick={() => {
                  setBack('');
                }}
              >
                {say('REVIEW_BACK')}
              </Button>
              {reviewed ? (
                <Button
                  variant="contained"
                  onClick={() => {
                    void navigate('/submission');
                  }}
                >
                  {say('REVIEW_GO_FREEZE')}
                </Button>
              ) : (
                <Button
                  variant="contained"
                  disabled={reviewing.busy || state.otherReviewers.length > 0}
                  onClick={reviewing.pass}
                >
                  {say('REVIEW_DO')}
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      <Box
        sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column', gap: 2 }}
      >
        <FailureNote failure={points.failure ?? reviewing.failure} />
        {reviewing.unsaid && (
          <Box role="alert" sx={{ fontSize: textSize.dense, color: token.red }}>
            {say('REVIEW_TICK_FIRST')}
          </Box>
        )}
        <Box
          sx={{
            flex: 1,
            minHeight: 0,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'minmax(380px, 5fr) minmax(0, 6fr)',
            gridTemplateRows: 'minmax(0, 1fr)',
          }}
        >
          <Box sx={{ minHeight: 0, display: 'flex', flexDirection: 'column', gap: 3 }}>
            <PointsCard
              points={points}
              items={itemsByKey(sheet.form)}
              errors={state.errors}
              open={state.unexplained}
              locked={!open}
            />
            <SignCard
              state={state}
              alone={state.own}
              sure={sure}
              unseen={points.unseen.length}
              open={open}
              onSure={setSure}
            />
          </Box>
          <RowsCard state={state} sheet={sheet} points={points} asks={open} onAsk={setBack} />
        </Box>
      </Box>
      {back !== null && (
        <SendBackDialog
          period={period}
          first={back}
          onClose={() => {
            setBack(null);
          }}
          onDone={() => {
            setBack(null);
            toast(say('REVIEW_BACK_DONE'));
          }}
        />
      )}
      {reviewing.asking && (
        <AskDialog
          unseen={points.unseen}
          items={itemsByKey(sheet.form)}
          onBack={reviewing.stay}
          onPass={reviewing.passAll}
        />
      )}
    </Page>
  );
}
