import { Box } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useQuery } from '../../api';
import { periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { token } from '../../base/theme';
import { FailureNote, Loading, Page } from '../../components';
import { ContentCard } from './content-card';
import { FingerprintCard } from './fingerprint-card';
import { FreezeCard } from './freeze-card';
import { FrozenNote } from './frozen-note';
import { HistoryCard } from './history-card';
import { ReportButton, ReturnPapers } from '../../papers';
import { NoSuperior } from './no-superior';
import { Steps } from './steps';
import { WriteCard } from './write-card';

/** What comes after a package that was returned corrects it. */
const nextKind = (
  latest: SubmissionState['history'][number] | undefined,
): 'correction' | 'regular' => (latest?.receipt?.outcome === 'returned' ? 'correction' : 'regular');

/**
 * 上报: five steps from the last finding to the receipt; the step at hand owns the card at the right.
 */
export function SubmissionScreen() {
  const say = useText();
  const { period, language } = useSession();
  const { data: state, failure, reload } = useQuery('submission.state', { period });
  if (!state)
    return (
      <Page title={say('SUB_TITLE')}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  const latest = state.history.find((entry) => entry.period === period);
  const written = state.step === 'receipt' ? latest : undefined;
  return (
    <Page
      title={say('SUB_TITLE')}
      sub={say('SUB_HEAD', {
        period: periodName(period, language),
        kind: say(`SUB_KIND_${written?.kind ?? nextKind(latest)}`),
        sequence: written?.sequence ?? state.nextSequence,
      })}
      actions={
        <>
          {state.recipient && (
            // Where the page is narrow, its own line below the head has the room.
            <Box sx={{ color: token.t2, display: { xs: 'none', lg: 'block' } }}>
              {say('SUB_RECIPIENT', { name: state.recipient.name })}
            </Box>
          )}
          <ReportButton period={period} />
          <ReturnPapers state={state} />
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1680 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {state.recipient && (
          <Box sx={{ color: token.t2, display: { xs: 'block', lg: 'none' } }}>
            {say('SUB_RECIPIENT', { name: state.recipient.name })}
          </Box>
        )}
        <Steps state={state} answered={written?.receipt !== undefined} />
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: '1fr', md: 'minmax(380px, 3fr) minmax(0, 5fr)' },
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 }}>
            <ContentCard state={state} />
            <FingerprintCard state={state} />
          </Box>
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 }}>
            <FrozenNote state={state} written={written} />
            <StepCard state={state} />
            <HistoryCard history={state.history} />
          </Box>
        </Box>
      </Box>
    </Page>
  );
}

/**
 * What the step at hand needs: the freeze before the package is written, the drive afterwards; and
 * a superior for both.
 */
function StepCard({ state }: { state: SubmissionState }) {
  if (state.step !== 'export' && state.step !== 'receipt')
    return (
      <>
        <FreezeCard state={state} />
        {!state.recipient && <NoSuperior />}
      </>
    );
  return state.recipient ? <WriteCard state={state} /> : <NoSuperior />;
}
