import { Box } from '@mui/material';
import { token } from '../../base/theme';
import { AdminCard } from './admin-card';
import { OfficeCard } from './office-card';
import { RecoveryCard } from './recovery-card';
import { SetupFoot } from './setup-foot';
import { SetupHead } from './setup-head';
import { TopLine } from '../../components/top-line';
import { useSetup } from './use-setup';

export { RecoveryScreen } from './recovery-screen';

/** 首次设置: one page, four numbered cards, no back and forth. */
export function SetupScreen({ onDone }: { onDone: () => void }) {
  const setup = useSetup(onDone);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <TopLine />
      <Box component="main" sx={{ flex: 1, overflow: 'auto' }}>
        <Box sx={{ maxWidth: 1192, mx: 'auto', px: 4, pt: 3, pb: 4 }}>
          <SetupHead setup={setup} />
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: '660fr 484fr' },
              gap: 4,
              alignItems: 'stretch',
            }}
          >
            <OfficeCard setup={setup} />
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
              <AdminCard setup={setup} />
              <RecoveryCard
                recovery={setup.recovery}
                office={setup.name}
                typed={setup.typed}
                onType={setup.type}
              />
            </Box>
          </Box>
          <SetupFoot setup={setup} />
        </Box>
      </Box>
    </Box>
  );
}
