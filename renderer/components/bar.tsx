import { Box } from '@mui/material';
import { token } from '../base/theme';

/** A thin bar filled to a share between 0 and 1; the figure stands beside it in words. */
export function Bar({
  share,
  colour = token.c2,
  height = 3,
}: {
  share: number;
  colour?: string;
  height?: number;
}) {
  return (
    <Box aria-hidden sx={{ height, bgcolor: token.line, borderRadius: '2px', overflow: 'hidden' }}>
      <div
        style={{
          height: '100%',
          width: `${Math.min(1, Math.max(0, share)) * 100}%`,
          background: colour,
        }}
      />
    </Box>
  );
}
