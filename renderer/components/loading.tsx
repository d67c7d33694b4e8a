import { Box, CircularProgress } from '@mui/material';
import { useText } from '../base/language';

/** Waiting for the service; appears only when it takes longer than a blink. */
export function Loading() {
  const say = useText();
  return (
    <Box
      role="status"
      aria-label={say('FRAME_LOADING')}
      sx={{
        flex: 1,
        p: 6,
        display: 'flex',
        justifyContent: 'center',
        opacity: 0,
        animation: 'sb-appear 120ms 300ms forwards',
        '@keyframes sb-appear': { to: { opacity: 1 } },
      }}
    >
      <CircularProgress size={24} />
    </Box>
  );
}
