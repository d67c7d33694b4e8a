import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useQuery } from '../../api';
import { dateTime, periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { token } from '../../base/theme';
import {
  Card,
  CodeGroups,
  EmptyState,
  FailureNote,
  Loading,
  Page,
  StatusChip,
  useToast,
} from '../../components';
import { ContentCard } from './content-card';
import { FreezeCard } from './freeze-card';
import { HistoryCard, ReceiptChip } from './history-card';
import { Steps } from './steps';
import { WriteCard } from './write-card';

/** Nobody to write to yet: why, and where to register the superior's card. */
function NoSuperior() {
  const say = useText();
  const navigate = useNavigate();
  const allowed = useRole('admin');
  return (
    <Card>
      <EmptyState
        title={say('SUB_NO_SUPERIOR')}
        actions={
          <Button
            variant="contained"
            disabled={!allowed}
            onClick={() => {
              void navigate('/settings?add=office');
            }}
          >
            {say('SUB_ADD_SUPERIOR')}
          </Button>
        }
      >
        {say('SUB_NO_SUPERIOR_TEXT')} {!allowed && say('SUB_ADD_ADMIN')}
      </EmptyState>
    </Card>
  );
}

function FingerprintCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const toast = useToast();
  const { fingerprint } = useSession().state.office;
  const copy = (): void => {
    void navigator.clipboard.writeText(fingerprint).then(() => {
      toast(say('SUB_COPIED'));
    });
  };
  return (
    <Card
      title={say('SUB_FINGERPRINT')}
      action={
        <Button variant="text" onClick={copy}>
          {say('SUB_COPY')}
        </Button>
      }
      padding={3}
    >
      <CodeGroups code={fingerprint} label={say('SUB_FINGERPRINT')} />
      <Box sx={{ mt: 1, fontSize: 13, color: token.t2 }}>{say('SUB_FINGERPRINT_NOTE')}</Box>
      {state.recipient && (
        <Box
          sx={{
            mt: 1,
            display: 'flex',
            alignItems: 'flex-start',
            gap: 2,
            fontSize: 12,
            lineHeight: '22px',
            color: token.t2,
          }}
        >
          <StatusChip tone="ok" icon={false}>
            <LockOutlined sx={{ fontSize: 14 }} aria-hidden />
            {say('SUB_ENCRYPTED')}
          </StatusChip>
          <span>{say('SUB_ENCRYPTED_NOTE', { name: state.recipient.name })}</span>
        </Box>
      )}
    </Card>
  );
}

/** 上报: five steps from the last finding to the receipt; the step at hand owns the card at the right. */
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
  const kind =
    written?.kind ?? (latest?.receipt?.outcome === 'returned' ? 'correction' : 'regular');
  const step = state.step === 'export' || state.step === 'receipt';
  return (
    <Page
      title={say('SUB_TITLE')}
      sub={say('SUB_HEAD', {
        period: periodName(period, language),
        kind: say(`SUB_KIND_${kind}`),
        sequence: written?.sequence ?? state.nextSequence,
      })}
      actions={
        state.recipient && (
          <Box sx={{ color: token.t2 }}>{say('SUB_RECIPIENT', { name: state.recipient.name })}</Box>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1680 }}>
        <FailureNote failure={failure} onRetry={reload} />
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
            {state.frozen && (
              <Box
                sx={{
                  p: '8px 12px',
                  display: 'grid',
                  gap: 1,
                  fontSize: 13,
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
                      by: state.frozen.by,
                      at: dateTime(state.frozen.at),
                      digest: state.frozen.digest.slice(0, 12),
                    })}
                  </span>
                </Box>
                {written && (
                  <Box
                    data-testid="receipt-note"
                    sx={{ display: 'flex', alignItems: 'center', gap: 2 }}
                  >
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
            )}
            {step && !state.recipient && <NoSuperior />}
            {step && state.recipient && <WriteCard state={state} />}
            {!step && <FreezeCard state={state} />}
            {!step && !state.recipient && <NoSuperior />}
            <HistoryCard history={state.history} />
          </Box>
        </Box>
      </Box>
    </Page>
  );
}
