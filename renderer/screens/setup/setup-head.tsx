import { Box, Button, Typography } from '@mui/material';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import type { Setup } from './use-setup';

/** Title, and the two ways around setting up: a backup, or an office to look at. */
export function SetupHead({ setup }: { setup: Setup }) {
  const say = useText();
  const shut = setup.busy || setup.recovery !== undefined;
  return (
    <Box data-print="none" sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 3 }}>
      <Typography variant="h1" component="h1">
        {say('SETUP_TITLE')}
      </Typography>
      <Box sx={{ flex: 1, color: token.t2 }}>{say('SETUP_SUB')}</Box>
      <Button
        variant="outlined"
        disabled={shut}
        onClick={() => {
          void setup.restore();
        }}
      >
        {say('SETUP_RESTORE')}
      </Button>
      <Button
        variant="outlined"
        disabled={shut}
        onClick={() => {
          void setup.demo();
        }}
      >
        {setup.wait === 'demo' ? say('SETUP_DEMO_OPENING') : say('SETUP_DEMO')}
      </Button>
    </Box>
  );
}
