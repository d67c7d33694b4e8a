import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { measure, textSize, token } from '../base/theme';

interface PageProps {
  title: ReactNode;
  /** One line beside the title. */
  sub?: ReactNode;
  /** Buttons at the right; at most one of them filled. */
  actions?: ReactNode;
  /** Places beside this one, under the head. */
  tabs?: ReactNode;
  /** No padding and no scroll of its own: tables and sheets that fill the page. */
  full?: boolean;
  children: ReactNode;
}

/** A screen: its head of 56 px and a main area that scrolls below it. */
export function Page({ title, sub, actions, tabs, full = false, children }: PageProps) {
  return (
    <Box
      component="main"
      sx={{ flex: 1, minWidth: 0, height: '100%', display: 'flex', flexDirection: 'column' }}
    >
      <Box
        component="header"
        data-print="none"
        sx={{
          minHeight: measure.pageHead,
          px: 4,
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          flexShrink: 0,
          borderBottom: full ? `1px solid ${token.line}` : 0,
        }}
      >
        <Typography variant="h1" component="h1" sx={{ flexShrink: 0, maxWidth: '50%' }}>
          {title}
        </Typography>
        <Box
          sx={{
            color: token.t2,
            fontSize: textSize.body,
            minWidth: 0,
            flex: 1,
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            whiteSpace: 'nowrap',
            overflow: 'hidden',
          }}
        >
          {sub}
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexShrink: 0 }}>{actions}</Box>
      </Box>
      {tabs}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: full ? 'hidden' : 'auto',
          px: full ? 0 : 4,
          pb: full ? 0 : 4,
          display: full ? 'flex' : 'block',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
