import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { token } from '../base/theme';

/** One part of what stands at the right of a form, under a line. */
export function AsidePart({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{ mt: 4, pt: 3, borderTop: `1px solid ${token.line}` }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 32 }}>
        <Typography variant="h3" component="h3" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
