import { Box } from '@mui/material';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Brand } from '../../components/brand';
import { LanguageSwitch } from '../../components/language-switch';
import { AdminCard } from './admin-card';
import { OfficeCard } from './office-card';
import { RecoveryCard } from './recovery-card';
import { SetupFoot } from './setup-foot';
import { SetupHead } from './setup-head';
import { useSetup } from './use-setup';

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

/** The bar of a program that has no office yet. */
function TopLine() {
  const say = useText();
  return (
    <Box
      component="header"
      data-print="none"
      sx={{
        height: 48,
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        pr: 4,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      <Brand />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          fontSize: textSize.dense,
          color: token.t2,
        }}
      >
        {say('FRAME_OFFLINE')}
        <LanguageSwitch />
      </Box>
    </Box>
  );
}
