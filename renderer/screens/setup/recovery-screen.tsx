import { Box, Button, Typography } from '@mui/material';
import { call, useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FailureNote, Loading } from '../../components';
import { RecoveryCard } from './recovery-card';
import { TopLine } from '../../components/top-line';
import { useRecovery } from './use-recovery';

/**
 * 恢复码: one that has been made and was not typed back, at the first run or when it was renewed, is
 * shown to the administrator again until it is.
 */
export function RecoveryScreen({ office }: { office: string }) {
  const say = useText();
  const { data, failure, reload } = useQuery('recovery.pending', {});
  const step = useRecovery(data?.recoveryCode ?? undefined);
  if (!data) return failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />;
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <TopLine />
      <Box component="main" sx={{ flex: 1, overflow: 'auto' }}>
        <Box sx={{ maxWidth: 620, mx: 'auto', px: 4, pt: 6, pb: 4 }}>
          <Box data-print="none" sx={{ mb: 3 }}>
            <Typography variant="h1" component="h1">
              {say('RECOVERY_TITLE')}
            </Typography>
            <Box sx={{ color: token.t2 }}>{say('RECOVERY_WHY', { office })}</Box>
          </Box>
          <RecoveryCard
            recovery={step.recovery}
            office={office}
            typed={step.typed}
            onType={step.type}
            numbered={false}
          />
          <Box
            data-print="none"
            sx={{ display: 'flex', alignItems: 'center', gap: 3, mt: 4, fontSize: textSize.dense }}
          >
            <Box sx={{ flex: 1, color: token.t2 }}>
              {step.unheard ? (
                <FailureNote failure={step.unheard} />
              ) : (
                !step.confirmed && say('SETUP_MISSING_GROUPS')
              )}
            </Box>
            <Button
              variant="outlined"
              sx={{ height: 36 }}
              onClick={() => {
                call('session.lock', {}).catch(() => undefined);
              }}
            >
              {say('FRAME_LOCK')}
            </Button>
            <Button
              variant="contained"
              sx={{ height: 36 }}
              disabled={!step.confirmed || step.confirming}
              onClick={() => {
                void step.confirm();
              }}
            >
              {say('RECOVERY_KEPT')}
            </Button>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
