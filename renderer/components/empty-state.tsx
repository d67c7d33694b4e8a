import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { textSize, token } from '../base/theme';

/** Nothing to see yet: what belongs here, and the ways to start. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Box
      sx={{
        flex: 1,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        textAlign: 'center',
        p: 6,
        gap: 2,
        minHeight: 120,
      }}
    >
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {children !== undefined && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2, maxWidth: 460 }}>{children}</Box>
      )}
      {actions !== undefined && <Box sx={{ display: 'flex', gap: 3, mt: 2 }}>{actions}</Box>}
    </Box>
  );
}
